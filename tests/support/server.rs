//! The server that the page under test comes from: `dist/` with the headers that a host would send. It remembers
//! requests and reports of policy violations, it can fail in the ways that hosts and networks fail, and it can publish a
//! new version of the page.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::iter;
use std::net::TcpStream;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

use plateau::text::Language;
use tiny_http::{Header, Request};

/// The release build.
pub const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");

/// A folder of the server that has the page as well.
pub const FOLDER: &str = "some/folder/";

/// Where the browser reports violations of the content security policy.
const REPORTS: &str = "/csp-report";

/// What goes wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The answer is 404.
    NotFound,
    /// The answer is 500.
    ServerError,
    /// The connection breaks before there is an answer.
    NoAnswer,
    /// A page comes in place of the file, as from the log-in of a hotel's network.
    LoginPage,
    /// The connection breaks in the middle of the file.
    HalfFile,
    /// The answer waits until [`Server::repair`].
    Held,
    /// The file comes whole, but as a type that says nothing.
    WrongType,
}

/// A request.
#[derive(Clone, Debug)]
pub struct Seen {
    /// GET, POST, …
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// Bytes of the body.
    pub body: usize,
}

#[derive(Default)]
struct Record {
    seen: Vec<Seen>,
    reports: Vec<String>,
    /// Parts of names, with what goes wrong with files that have them.
    failures: Vec<(String, Failure)>,
    /// Files in place of those in `dist/`, by name.
    published: HashMap<String, Vec<u8>>,
}

#[derive(Default)]
struct Shared {
    /// Whether it has the page, or only what is published.
    has_page: bool,
    record: Mutex<Record>,
    repaired: Condvar,
}

impl Shared {
    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().expect("no thread of the server has failed")
    }

    /// What goes wrong with a file, once it is no longer held.
    fn failure(&self, name: &str) -> Option<Failure> {
        let mut record = self.record();
        loop {
            let failure = record.failures.iter().find(|(part, _)| name.contains(part)).map(|(_, failure)| *failure);
            if failure != Some(Failure::Held) {
                return failure;
            }
            record = self.repaired.wait(record).expect("no thread of the server has failed");
        }
    }
}

/// A server on a port of its own. It ends when it is dropped.
pub struct Server {
    /// None once it is switched off.
    running: Option<(Arc<tiny_http::Server>, JoinHandle<()>)>,
    shared: Arc<Shared>,
    /// Its address, without a slash at the end.
    pub origin: String,
}

impl Server {
    /// Serves `dist/`, but for the service worker: each visit comes over the network.
    pub fn start() -> Self {
        let server = Self::with_worker();
        for page in pages() {
            server.publish(&page, without_worker(&dist_text(&page)));
        }
        server
    }

    /// Serves `dist/`. The page keeps itself by its service worker.
    pub fn with_worker() -> Self {
        assert!(Path::new(DIST).join("index.html").exists(), "there is no built page in dist/: run `make build` first");
        Self::listen("127.0.0.1", true, &host_headers())
    }

    /// Serves what is published, and nothing else, with these header lines: the site of somebody else. Its origin has
    /// another name than that of the page, and so it is another site for the browser, too.
    pub fn elsewhere(headers: &str) -> Self {
        Self::listen("localhost", false, headers)
    }

    /// Serves on a free port, under one of this machine's names.
    fn listen(name: &str, has_page: bool, headers: &str) -> Self {
        let http = Arc::new(tiny_http::Server::http("127.0.0.1:0").expect("a free port"));
        let shared = Arc::new(Shared { has_page, ..Shared::default() });
        let headers: Arc<str> = headers.into();
        let port = http.server_addr().to_ip().expect("it listens to an address of the network").port();
        let origin = format!("http://{name}:{port}");
        let (listening, kept) = (Arc::clone(&http), Arc::clone(&shared));
        let thread = thread::spawn(move || {
            for request in listening.incoming_requests() {
                let (shared, headers) = (Arc::clone(&kept), Arc::clone(&headers));
                // In threads, so that a held answer does not hold the others. That a browser has gone is no failure.
                thread::spawn(move || answer(request, &shared, &headers).unwrap_or_default());
            }
        });
        Self { running: Some((http, thread)), shared, origin }
    }

    /// Every request so far, except for policy reports.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.record().seen.clone()
    }

    /// How many requests there were for files with this part in their names.
    pub fn count(&self, part: &str) -> usize {
        self.shared.record().seen.iter().filter(|seen| seen.path.contains(part)).count()
    }

    /// Every report of a policy violation so far.
    pub fn reports(&self) -> Vec<String> {
        self.shared.record().reports.clone()
    }

    /// From now on, files with this part in their names fail like this.
    pub fn fail(&self, part: &str, failure: Failure) {
        let mut record = self.shared.record();
        record.failures.retain(|(known, _)| known != part);
        record.failures.push((part.to_owned(), failure));
    }

    /// Nothing fails any more, and what was held is answered.
    pub fn repair(&self) {
        self.shared.record().failures.clear();
        self.shared.repaired.notify_all();
    }

    /// From now on, the file with this name is another one.
    pub fn publish(&self, name: &str, data: impl Into<Vec<u8>>) {
        self.shared.record().published.insert(name.to_owned(), data.into());
    }

    /// From now on, nobody listens: a browser finds no server at its address.
    pub fn switch_off(&mut self) {
        self.repair();
        if let Some((http, thread)) = self.running.take() {
            let address = http.server_addr().to_string();
            http.unblock();
            thread.join().expect("no thread of the server has failed");
            drop(http);
            while TcpStream::connect(&address).is_ok() {
                thread::yield_now();
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.switch_off();
    }
}

/// The text of a file in `dist/`.
pub fn dist_text(name: &str) -> String {
    fs::read_to_string(Path::new(DIST).join(name)).unwrap_or_else(|error| panic!("{name} of the build: {error}"))
}

/// The page without the address of its service worker.
fn without_worker(index: &str) -> String {
    let page = index.replace(r#" data-worker="./worker.js""#, "").replace(r#" data-worker="../worker.js""#, "");
    assert_ne!(page, index, "the release has a worker");
    page
}

/// The page, and its copy in each language that has one.
fn pages() -> impl Iterator<Item = String> {
    let copies = Language::ALL.into_iter().map(|language| format!("{}/index.html", language.code()));
    iter::once("index.html".to_owned()).chain(copies).filter(|page| Path::new(DIST).join(page).is_file())
}

/// The names of the files in `dist/` that end like this.
pub fn built(ending: &str) -> Vec<String> {
    let files = fs::read_dir(DIST).expect("dist/ is there");
    let mut names: Vec<String> = files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| name.ends_with(ending));
    names.sort();
    names
}

/// The chunks: the WebAssembly files that `index.html` does not name.
pub fn chunks() -> Vec<String> {
    let index = dist_text("index.html");
    built(".wasm").into_iter().filter(|name| !index.contains(name.as_str())).collect()
}

/// The headers that `dist/_headers` asks of a host, with an address for reports, as lines.
fn host_headers() -> String {
    let file = dist_text("_headers");
    let lines = file.lines().filter(|line| line.starts_with(' ')).map(|line| match line.trim() {
        policy if policy.starts_with("Content-Security-Policy: ") => format!("{policy}; report-uri {REPORTS}\r\n"),
        other => format!("{other}\r\n"),
    });
    let headers: String = lines.collect();
    assert!(headers.contains(REPORTS), "there is a policy");
    headers
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}

fn answer(mut request: Request, shared: &Shared, headers: &str) -> io::Result<()> {
    let mut body = Vec::new();
    request.as_reader().read_to_end(&mut body)?;
    let url = request.url().to_owned();
    if url == REPORTS {
        shared.record().reports.push(String::from_utf8_lossy(&body).into_owned());
        return respond(request, "204 No Content", "", &[]);
    }
    let path = url.split('?').next().unwrap_or_default().trim_start_matches('/');
    let path = path.strip_prefix(FOLDER).unwrap_or(path);
    let name = if path.is_empty() || path.ends_with('/') { &format!("{path}index.html") } else { path };
    let method = request.method().to_string();
    shared.record().seen.push(Seen { method, path: url.clone(), body: body.len() });

    let published = shared.record().published.get(name).cloned();
    let file = Path::new(DIST).join(name);
    let is_there = published.is_some() || shared.has_page && file.is_file() && !name.contains("..");
    match shared.failure(name) {
        Some(Failure::ServerError) => respond(request, "500 Internal Server Error", "", &[]),
        Some(Failure::NotFound) => respond(request, "404 Not Found", "", &[]),
        None if !is_there => respond(request, "404 Not Found", "", &[]),
        Some(Failure::LoginPage) => {
            let page = b"<!doctype html><title>Log in</title><p>Log in first.";
            respond(request, "200 OK", "Content-Type: text/html\r\n", page)
        }
        // What is no answer of the protocol makes the browser close the connection.
        Some(Failure::NoAnswer) => {
            let mut writer = request.into_writer();
            writer.write_all(b"this is no answer of the protocol\r\n\r\n")?;
            writer.flush()
        }
        Some(Failure::HalfFile) => write_half(request, name, &fs::read(file)?),
        failure @ (Some(Failure::Held | Failure::WrongType) | None) => {
            let brotli = Path::new(DIST).join(format!("{name}.br"));
            let is_packed = published.is_none() && accepts_brotli(&request) && brotli.is_file();
            let data = published.map_or_else(|| fs::read(if is_packed { &brotli } else { &file }), Ok)?;
            let coding = if is_packed { "Content-Encoding: br\r\n" } else { "" };
            let is_wrong = failure == Some(Failure::WrongType);
            let content_type = if is_wrong { "application/octet-stream" } else { content_type(name) };
            let headers = format!("Content-Type: {content_type}\r\n{coding}{headers}");
            respond(request, "200 OK", &headers, &data)
        }
    }
}

/// Sends an answer with these header lines. The browser opens a connection of its own for each request: of several
/// that it opens at once, `tiny_http` may leave some unread for as long as others stay open.
fn respond(request: Request, status: &str, headers: &str, body: &[u8]) -> io::Result<()> {
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
    writer.write_all(body)?;
    writer.flush()
}

fn accepts_brotli(request: &Request) -> bool {
    let is_it = |header: &Header| header.field.equiv("Accept-Encoding") && header.value.as_str().contains("br");
    request.headers().iter().any(is_it)
}

/// Half of the file as a first piece, then what is no piece, so that the browser closes the connection.
fn write_half(request: Request, name: &str, data: &[u8]) -> io::Result<()> {
    let half = &data[..data.len() / 2];
    let mut writer = request.into_writer();
    write!(writer, "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nTransfer-Encoding: chunked\r\n\r\n", content_type(name))?;
    write!(writer, "{:x}\r\n", half.len())?;
    writer.write_all(half)?;
    writer.write_all(b"\r\nbroken\r\n")?;
    writer.flush()
}
