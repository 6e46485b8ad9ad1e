//! The server that the page under test comes from: `dist/` with the headers a host would send. It
//! remembers every request and every report of a broken policy.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;

use tiny_http::{Header, Request, Response};

/// The release build.
pub const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");

/// The file of a chunk or of the program in `dist/`: its name there carries a hash.
pub fn built(name: &str, ending: &str) -> String {
    let files =
        fs::read_dir(DIST).expect("dist/ is there").filter_map(|file| file.ok()?.file_name().into_string().ok());
    let begins = format!("{name}-");
    let mut found = files.filter(|file| file.starts_with(&begins) && file.ends_with(ending));
    found.next().unwrap_or_else(|| panic!("{name} is part of the build"))
}

/// Where the browser reports what its policy has refused.
const REPORTS: &str = "/csp-report";

/// One request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    /// GET, POST.
    pub method: String,
    /// The path, query included.
    pub path: String,
    /// Bytes of the body.
    pub body: usize,
    /// The status it was answered with.
    pub status: u16,
}

#[derive(Default)]
struct Record {
    seen: Vec<Seen>,
    reports: Vec<String>,
    /// Endings of paths that are answered with 404.
    missing: Vec<String>,
    /// Ending of paths whose answer waits until it is let go.
    held: Option<String>,
}

#[derive(Default)]
struct Shared {
    record: Mutex<Record>,
    let_go: Condvar,
}

impl Shared {
    fn record(&self) -> MutexGuard<'_, Record> {
        self.record.lock().expect("no thread of the server has failed")
    }
}

/// A server on a port of its own; it ends when it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    shared: Arc<Shared>,
    /// Its address, without a slash at the end.
    pub origin: String,
}

impl Server {
    /// Serves `dist/`.
    pub fn start() -> Self {
        assert!(Path::new(DIST).join("index.html").exists(), "there is no built page in dist/: run `make build` first");
        let http = Arc::new(tiny_http::Server::http("127.0.0.1:0").expect("a free port"));
        let shared = Arc::new(Shared::default());
        let headers = Arc::new(host_headers());
        let origin = format!("http://{}", http.server_addr());
        let (listening, kept) = (Arc::clone(&http), Arc::clone(&shared));
        thread::spawn(move || {
            for request in listening.incoming_requests() {
                let (shared, headers) = (Arc::clone(&kept), Arc::clone(&headers));
                // A thread each, so that one that is held does not hold the others.
                thread::spawn(move || answer(request, &shared, &headers));
            }
        });
        Self { http, shared, origin }
    }

    /// Every request so far, reports left out.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.record().seen.clone()
    }

    /// Every report of a broken policy so far.
    pub fn reports(&self) -> Vec<String> {
        self.shared.record().reports.clone()
    }

    /// From now on paths that end so do not exist.
    pub fn lose(&self, ending: &str) {
        self.shared.record().missing.push(ending.to_owned());
    }

    /// What was lost is there again.
    pub fn mend(&self) {
        self.shared.record().missing.clear();
    }

    /// From now on paths that end so are answered only after [`Server::let_go`].
    pub fn clamp(&self, ending: &str) {
        self.shared.record().held = Some(ending.to_owned());
    }

    /// Answers what was held.
    pub fn let_go(&self) {
        self.shared.record().held = None;
        self.shared.let_go.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.let_go();
        self.http.unblock();
    }
}

/// The headers that `dist/_headers` asks of a host, with an address for reports.
fn host_headers() -> Vec<Header> {
    let file = fs::read_to_string(Path::new(DIST).join("_headers")).expect("dist/_headers is part of the build");
    let lines = file.lines().filter(|line| line.starts_with(' ')).filter_map(|line| line.trim().split_once(": "));
    let mut headers: HashMap<_, _> = lines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let policy = headers.get_mut("Content-Security-Policy").expect("the policy is part of the headers");
    policy.push_str("; report-uri ");
    policy.push_str(REPORTS);
    headers.iter().map(|(name, value)| header(name, value)).collect()
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a header")
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    }
}

fn answer(mut request: Request, shared: &Shared, headers: &[Header]) {
    let mut body = Vec::new();
    // A body that breaks off counts as far as it came.
    request.as_reader().read_to_end(&mut body).unwrap_or_default();
    let (url, method) = (request.url().to_owned(), request.method().to_string());
    if url == REPORTS {
        shared.record().reports.push(String::from_utf8_lossy(&body).into_owned());
        request.respond(Response::empty(204)).unwrap_or_default();
        return;
    }
    let path = url.split('?').next().unwrap_or_default();
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let mut record = shared.record();
    let lost = record.missing.iter().any(|ending| name.ends_with(ending)) || name.contains("..");
    let file = Path::new(DIST).join(name);
    let status = if lost || !file.is_file() { 404 } else { 200 };
    record.seen.push(Seen { method, path: url.clone(), body: body.len(), status });
    while record.held.as_ref().is_some_and(|ending| name.ends_with(ending)) {
        record = shared.let_go.wait(record).expect("no thread of the server has failed");
    }
    drop(record);
    if status == 404 {
        request.respond(Response::empty(404)).unwrap_or_default();
        return;
    }
    let accepts = |encoding: &str| {
        request.headers().iter().any(|h| h.field.equiv("Accept-Encoding") && h.value.as_str().contains(encoding))
    };
    let packed = Path::new(DIST).join(format!("{name}.br"));
    let packed = Some(packed).filter(|packed| accepts("br") && packed.is_file());
    let data = fs::read(packed.as_ref().unwrap_or(&file)).expect("the file is there");
    let mut response = Response::from_data(data).with_chunked_threshold(usize::MAX);
    response.add_header(header("Content-Type", kind(name)));
    if packed.is_some() {
        response.add_header(header("Content-Encoding", "br"));
    }
    for header in headers {
        response.add_header(header.clone());
    }
    // The browser may have gone meanwhile.
    request.respond(response).unwrap_or_default();
}
