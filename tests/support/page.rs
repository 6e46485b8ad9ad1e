//! The page under test, used the way a person uses it. Everything waits for a condition, never for a time.

use std::fmt::Debug;
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::driver::{BorrowedBrowser, DESKTOP, Setup};
use super::server::Server;

/// How long a condition may take to come true. Most do within 0.1 s, on a busy machine within a few seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// The heading with the answer of a view.
pub const ANSWER: &str = "h1.answer";
/// What screen readers are told.
pub const STATUS: &str = "p[role=status]";
/// The notice about a link.
pub const NOTICE: &str = ".notice[role=alert]";
/// The groups of further inputs in the first view: growth, costs, chart.
pub const MORE: &str = ".controls > details";
/// Fields with something in them that cannot be used.
pub const INVALID: &str = "[aria-invalid=true]";

/// The slider of the input with this id.
pub fn slider(id: &str) -> String {
    format!(".control:has(#{id}) input[type=range]")
}

/// The place that explains the field with this id, or says what is wrong with it.
pub fn problem(id: &str) -> String {
    format!("#{id}-hint .problem")
}

/// A text with plain spaces, one at a time.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Waits until something that is read again and again is as wanted, and returns it.
///
/// # Panics
/// If that takes too long.
#[track_caller]
pub fn wait_for<T: Debug>(what: &str, read: impl Fn() -> T, wanted: impl Fn(&T) -> bool) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now = read();
        if wanted(&now) {
            return now;
        }
        assert!(Instant::now() < deadline, "it never came true that {what}; it is {now:?}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// Waits until a condition holds.
#[track_caller]
pub fn wait_until(what: &str, holds: impl Fn() -> bool) {
    wait_for(what, holds, |holds| *holds);
}

/// The page in a browser, from a server of its own. Each test has a fresh one.
pub struct Page {
    /// The browser.
    pub browser: BorrowedBrowser,
    /// The server.
    pub server: Server,
}

impl Page {
    /// A browser that has not been anywhere yet.
    #[track_caller]
    pub fn blank(setup: &Setup) -> Self {
        Self::from_server(setup, Server::start())
    }

    /// A browser that has not been anywhere yet, and a page that keeps itself by its service worker.
    #[track_caller]
    pub fn with_worker(setup: &Setup) -> Self {
        Self::from_server(setup, Server::with_worker())
    }

    #[track_caller]
    fn from_server(setup: &Setup, server: Server) -> Self {
        Self::in_browser(BorrowedBrowser::get(setup), server)
    }

    /// This browser, which has not been anywhere yet, and the page from this server.
    #[track_caller]
    pub fn in_browser(browser: BorrowedBrowser, server: Server) -> Self {
        // A server of an earlier test may have had the same port.
        let everything = json!({ "origin": server.origin, "storageTypes": "all" });
        browser.protocol("Storage.clearDataForOrigin", everything);
        Self { browser, server }
    }

    /// The page on a desktop, ready.
    #[track_caller]
    pub fn open(fragment: &str) -> Self {
        Self::open_with(&DESKTOP, fragment)
    }

    /// The page, ready.
    #[track_caller]
    pub fn open_with(setup: &Setup, fragment: &str) -> Self {
        let page = Self::blank(setup);
        page.visit(fragment);
        page
    }

    /// Loads the page afresh and waits until it is ready.
    #[track_caller]
    pub fn visit(&self, fragment: &str) {
        self.load(fragment);
        self.is_ready();
    }

    /// Loads the page afresh, ready or not.
    #[track_caller]
    pub fn load(&self, fragment: &str) {
        let driver = self.browser.driver();
        // From another document: a change of the fragment alone would load nothing.
        self.browser.wait(driver.goto("about:blank"));
        self.browser.wait(driver.goto(format!("{}/{fragment}", self.server.origin)));
    }

    /// Waits until the page has an answer.
    #[track_caller]
    pub fn is_ready(&self) {
        let missing = "return document.querySelector('[aria-busy]') ? 'its view'
            : document.querySelector('main #view') ? '' : 'its heading: ' + document.body?.textContent";
        wait_for("nothing is missing", || self.script::<String>(missing), String::is_empty);
    }

    /// Waits until the functions of `window.plateau` are there.
    #[track_caller]
    pub fn has_functions(&self) {
        wait_until("there are functions", || self.script("return window.plateau !== undefined"));
    }

    // --- what the page contains ---

    /// Runs the body of a function in the page.
    #[track_caller]
    pub fn script<T: DeserializeOwned>(&self, body: &str) -> T {
        self.script_with(body, &[])
    }

    /// The same with `arguments`.
    #[track_caller]
    pub fn script_with<T: DeserializeOwned>(&self, body: &str, arguments: &[Value]) -> T {
        let answer = self.browser.wait(self.browser.driver().execute(body, arguments));
        answer.convert().unwrap_or_else(|error| panic!("{body}: {error}: {}", answer.json()))
    }

    /// Runs the body of an asynchronous function in the page and waits for what it returns.
    #[track_caller]
    pub fn async_script<T: DeserializeOwned>(&self, body: &str, arguments: &[Value]) -> T {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async (...arguments) => {{ {body} }})(...given)
               .then((value) => done({{ value }}), (error) => done({{ error: String(error?.stack ?? error) }}));"
        );
        let answer = self.browser.wait(self.browser.driver().execute_async(script, arguments));
        let json = answer.json();
        assert!(json["error"].is_null(), "a script in the page failed: {}", json["error"]);
        serde_json::from_value(json["value"].clone()).unwrap_or_else(|error| panic!("{error}: {json}"))
    }

    /// The texts of all elements that match, with plain spaces.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let body = "return [...document.querySelectorAll(arguments[0])].map((e) => e.textContent)";
        let texts: Vec<String> = self.script_with(body, &[json!(css)]);
        texts.iter().map(|text| plain(text)).collect()
    }

    /// The text of the first element that matches; empty if none does.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.texts(css).into_iter().next().unwrap_or_default()
    }

    /// How many elements match.
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.script_with("return document.querySelectorAll(arguments[0]).length", &[json!(css)])
    }

    /// An attribute of the first element that matches.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let body = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        self.script_with(body, &[json!(css), json!(name)])
    }

    /// What is in a field, or the value of a slider, with plain spaces.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        let value: String = self.script_with("return document.querySelector(arguments[0]).value", &[json!(css)]);
        value.replace(['\u{a0}', '\u{202f}'], " ")
    }

    /// The id of the element that has the focus; empty if it has none.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.script("return document.activeElement?.id ?? ''")
    }

    /// The box of an element in the window: left, top, right, bottom.
    #[track_caller]
    pub fn area(&self, css: &str) -> [f64; 4] {
        let body = "const { left, top, right, bottom } = document.querySelector(arguments[0]).getBoundingClientRect();
            return [left, top, right, bottom]";
        self.script_with(body, &[json!(css)])
    }

    /// The cells of a table's body, row by row, with plain spaces.
    #[track_caller]
    pub fn cells(&self, table: &str) -> Vec<Vec<String>> {
        let body = "return [...document.querySelectorAll(`${arguments[0]} tbody tr`)]
            .map((row) => [...row.cells].map((cell) => cell.textContent))";
        let rows: Vec<Vec<String>> = self.script_with(body, &[json!(table)]);
        rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect()
    }

    /// The fragment of the address.
    #[track_caller]
    pub fn fragment(&self) -> String {
        self.script("return location.hash")
    }

    /// All console messages since the last time.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        let log = self.browser.wait(self.browser.driver().browser_log());
        log.into_iter().map(|entry| format!("{entry:?}")).collect()
    }

    // --- waiting ---

    /// Waits until the text of an element has a part.
    #[track_caller]
    pub fn shows(&self, css: &str, part: &str) {
        let part = plain(part);
        wait_for(&format!("{css} shows “{part}”"), || self.text(css), |text| text.contains(&part));
    }

    /// Waits until the elements that match are as many as these lists of parts, and each has all of its own.
    #[track_caller]
    pub fn each_shows(&self, css: &str, parts: &[Vec<String>]) {
        let has_all =
            |(text, parts): (&String, &Vec<String>)| parts.iter().all(|part| text.contains(plain(part).as_str()));
        let shows_all = |texts: &Vec<String>| texts.len() == parts.len() && texts.iter().zip(parts).all(has_all);
        wait_for(&format!("each of {css} shows its part of {parts:?}"), || self.texts(css), shows_all);
    }

    /// Waits until a table has exactly these rows.
    #[track_caller]
    pub fn tabulates(&self, table: &str, rows: &[Vec<String>]) {
        let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| plain(cell)).collect()).collect();
        wait_for(&format!("{table} has the rows {rows:?}"), || self.cells(table), |now| *now == rows);
    }

    /// Waits until the answer is exactly this.
    #[track_caller]
    pub fn answers(&self, answer: &str) {
        let answer = plain(answer);
        wait_for(&format!("the answer is “{answer}”"), || self.text(ANSWER), |text| *text == answer);
    }

    /// Waits until there are so many elements that match.
    #[track_caller]
    pub fn has(&self, css: &str, count: usize) {
        wait_for(&format!("there are {count} of {css}"), || self.count(css), |now| *now == count);
    }

    /// Waits until a field, or a slider, has a value.
    #[track_caller]
    pub fn becomes(&self, css: &str, value: &str) {
        let value = value.replace('\u{a0}', " ");
        wait_for(&format!("{css} is “{value}”"), || self.value(css), |now| *now == value);
    }

    /// Waits until the element with this id has the focus.
    #[track_caller]
    pub fn focuses(&self, id: &str) {
        wait_for(&format!("{id} has the focus"), || self.focused(), |now| now == id);
    }

    /// Waits until the link is written and as wanted.
    #[track_caller]
    pub fn links(&self, wanted: impl Fn(&str) -> bool) -> String {
        wait_for("the link is written", || self.fragment(), |fragment| wanted(fragment))
    }

    /// Waits for two frames, after which every change is painted.
    #[track_caller]
    pub fn is_painted(&self) {
        let body = "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); return null";
        self.async_script::<()>(body, &[]);
    }
}
