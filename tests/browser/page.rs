//! The page under test, as a person meets it. Everything waits for a condition, never for a time.

use std::fmt::Debug;
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, DESK, Setup};
use super::server::Server;

/// How long a condition may take to come true; on an idle machine all do within 0.1 s.
const PATIENCE: Duration = Duration::from_secs(10);

/// The heading with the answer.
pub const ANSWER: &str = "h1.answer";
/// The expected course in the chart.
pub const COURSE: &str = ".chart .line path";
/// The switch of languages, that of the chart, that of money.
pub const LANGUAGES: &str = ".bar select";
pub const MEASURES: &str = "figcaption select";
pub const CURRENCIES: &str = ".currency select";
/// What is read out.
pub const STATUS: &str = "p[role=status]";
/// The inputs that the example differs in, by the ids of their fields; the last two stand behind "more".
pub const FIELDS: [&str; 5] = ["lifetime", "reps", "months-per-sign-up", "fee", "clients"];

/// Asks until the answer is yes.
///
/// # Panics
/// When it still is no at the end of the patience.
#[track_caller]
pub fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "it never came true that {what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// Waits until something that is read over and over suits, and gives it.
#[track_caller]
pub fn comes<T: Debug>(what: &str, read: impl Fn() -> T, suits: impl Fn(&T) -> bool) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let got = read();
        if suits(&got) {
            return got;
        }
        assert!(Instant::now() < deadline, "it never came true that {what}; it is {got:?}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A link with these pairs and the checksum that closes it.
pub fn link(pairs: &str) -> String {
    let body = format!("/plateau?v=1&{pairs}");
    let hash = body.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("#{body}~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}

/// The page in a browser of its own, from a server of its own.
pub struct Page {
    /// The browser, dropped before the server.
    pub browser: Browser,
    /// The server.
    pub server: Server,
}

impl Page {
    /// A browser that has not been anywhere yet.
    pub fn blank(setup: &Setup) -> Self {
        Self { browser: Browser::start(setup), server: Server::start() }
    }

    /// The page on a desk, ready.
    pub fn open(fragment: &str) -> Self {
        Self::open_with(&DESK, fragment)
    }

    /// The page, ready.
    pub fn open_with(setup: &Setup, fragment: &str) -> Self {
        let page = Self::blank(setup);
        page.visit(fragment);
        page
    }

    /// Loads the page afresh and waits until it is ready.
    #[track_caller]
    pub fn visit(&self, fragment: &str) {
        self.load(fragment);
        self.ready();
    }

    /// Loads the page afresh, ready or not.
    #[track_caller]
    pub fn load(&self, fragment: &str) {
        let driver = self.browser.driver();
        // From another document: a change of the fragment alone would load nothing.
        self.browser.wait(driver.goto("about:blank"));
        self.browser.wait(driver.goto(format!("{}/{fragment}", self.server.origin)));
    }

    /// Waits until the page answers.
    #[track_caller]
    pub fn ready(&self) {
        eventually("the page is ready", || self.js("return !!window.plateau && !!document.querySelector('#view')"));
    }

    /// What a script in the page returns.
    #[track_caller]
    pub fn js<T: DeserializeOwned>(&self, script: &str) -> T {
        self.js_with(script, &[])
    }

    /// The same with `arguments`.
    #[track_caller]
    pub fn js_with<T: DeserializeOwned>(&self, script: &str, arguments: &[Value]) -> T {
        let answer = self.browser.wait(self.browser.driver().execute(script, arguments));
        answer.convert().unwrap_or_else(|error| panic!("{script}: {error}: {}", answer.json()))
    }

    /// What the body of an asynchronous function returns in the end.
    #[track_caller]
    pub fn js_later<T: DeserializeOwned>(&self, body: &str, arguments: &[Value]) -> T {
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

    /// The texts of all elements, with plain spaces.
    #[track_caller]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((e) => e.textContent.replace(/[\\u00a0\\u202f\\s]+/g, ' ').trim())";
        self.js_with(script, &[json!(css)])
    }

    /// The text of the first element, empty when there is none.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.texts(css).into_iter().next().unwrap_or_default()
    }

    /// The sentence with the answer.
    #[track_caller]
    pub fn answer(&self) -> String {
        self.text(ANSWER)
    }

    /// An attribute of the first element.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let script = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        self.js_with(script, &[json!(css), json!(name)])
    }

    /// What stands in a field, or a slider's value.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        let script = "return document.querySelector(arguments[0]).value.replace(/[\\u00a0\\u202f]/g, ' ')";
        self.js_with(script, &[json!(css)])
    }

    /// What stands in all fields; those behind "more" are opened.
    #[track_caller]
    pub fn values(&self) -> Vec<String> {
        self.open_more();
        FIELDS.iter().map(|id| self.value(&format!("#{id}"))).collect()
    }

    /// Waits until an element's text has a part.
    #[track_caller]
    pub fn shows(&self, css: &str, part: &str) {
        comes(&format!("{css} shows “{part}”"), || self.text(css), |text| text.contains(part));
    }

    /// Waits until the sentence has a part.
    #[track_caller]
    pub fn answers(&self, part: &str) {
        self.shows(ANSWER, part);
    }

    /// Puts the focus on an element.
    #[track_caller]
    pub fn focus(&self, css: &str) {
        self.js_with::<()>("document.querySelector(arguments[0]).focus()", &[json!(css)]);
    }

    /// Presses keys, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) {
        self.browser.wait(self.browser.driver().action_chain().send_keys(keys).perform());
    }

    /// Goes on by Tab until something has the focus, by its id, its name or its words.
    ///
    /// # Panics
    /// When it is never reached.
    #[track_caller]
    pub fn tab_to(&self, what: &str) {
        let script = "const e = document.activeElement; return [e.id, e.ariaLabel ?? '', e.textContent.trim()]";
        for _ in 0..120 {
            if self.js::<[String; 3]>(script).iter().any(|name| name == what) {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("Tab never reaches {what}");
    }

    /// One step back through what has the focus.
    #[track_caller]
    pub fn shift_tab(&self) {
        let chain = self.browser.driver().action_chain();
        self.browser.wait(chain.key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform());
    }

    /// Presses one key, so many times, on an element.
    #[track_caller]
    pub fn press_on(&self, css: &str, key: Key, times: usize) {
        self.focus(css);
        let keys: String = std::iter::repeat_n(char::from(key), times).collect();
        self.press(keys);
    }

    /// Scrolls so that an element can be clicked: the chart stays where it is while the page is
    /// scrolled, and the driver does not know what lies behind it.
    #[track_caller]
    fn pointed_at(&self, element: &WebElement) {
        let scroll = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        let reference = element.to_json().expect("an element can be referred to");
        self.browser.wait(self.browser.driver().execute(scroll, vec![reference]));
    }

    /// Clicks an element.
    #[track_caller]
    pub fn click(&self, css: &str) {
        let driver = self.browser.driver();
        let element = self.browser.wait(driver.find(By::Css(css)));
        self.pointed_at(&element);
        self.browser.wait(element.click());
    }

    /// Clicks the button with these words, or this name, as soon as it can be pushed.
    #[track_caller]
    pub fn push(&self, words: &str) {
        comes(&format!("“{words}” can be pushed"), || self.can_push(words), |can| *can == Some(true));
        let script = "return [...document.querySelectorAll('button')]
            .find((b) => (b.ariaLabel ?? b.textContent.trim()) === arguments[0])";
        let found = self.browser.wait(self.browser.driver().execute(script, vec![json!(words)]));
        let button = found.element().unwrap_or_else(|error| panic!("“{words}” is gone: {error}"));
        self.pointed_at(&button);
        self.browser.wait(button.click());
    }

    /// Whether a button can be pushed; none when it is not there.
    #[track_caller]
    pub fn can_push(&self, words: &str) -> Option<bool> {
        let script = "const button = [...document.querySelectorAll('button')]
            .find((b) => (b.ariaLabel ?? b.textContent.trim()) === arguments[0]); return button ? !button.disabled : null";
        self.js_with(script, &[json!(words)])
    }

    /// Opens what stands behind a summary, unless it is open.
    #[track_caller]
    pub fn unfold(&self, details: &str) {
        if self.attribute(details, "open").is_none() {
            self.click(&format!("{details} > summary"));
            eventually("it is open", || self.attribute(details, "open").is_some());
        }
    }

    /// Opens the inputs behind "more".
    #[track_caller]
    pub fn open_more(&self) {
        self.unfold(MORE);
    }

    /// Chooses from a list, as a person does.
    #[track_caller]
    pub fn choose(&self, list: &str, value: &str) {
        let script = "const list = document.querySelector(arguments[0]); list.value = arguments[1];
            list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.js_with::<()>(script, &[json!(list), json!(value)]);
    }

    /// Chooses a language and waits until it is spoken.
    #[track_caller]
    pub fn speak(&self, code: &str) {
        self.choose(LANGUAGES, code);
        comes(
            "the language is there",
            || self.js::<String>("return document.documentElement.lang"),
            |lang| lang == code,
        );
    }

    /// Waits until a field, or a slider, has a value.
    #[track_caller]
    pub fn becomes(&self, css: &str, value: &str) {
        comes(&format!("{css} is “{value}”"), || self.value(css), |now| now == value);
    }

    /// The tile with this title; empty when there is none.
    #[track_caller]
    pub fn tile(&self, title: &str) -> String {
        self.texts(".tile").into_iter().find(|tile| tile.starts_with(title)).unwrap_or_default()
    }

    /// Waits until the tile with this title has a part.
    #[track_caller]
    pub fn tile_shows(&self, title: &str, part: &str) {
        comes(&format!("{title} shows “{part}”"), || self.tile(title), |tile| tile.contains(part));
    }

    /// Types into a field in place of what stands there, and stays in it.
    #[track_caller]
    pub fn type_into(&self, id: &str, text: &str) {
        self.focus(&format!("#{id}"));
        self.js_with::<()>("document.getElementById(arguments[0]).select()", &[json!(id)]);
        match text {
            "" => self.press(Key::Delete),
            text => self.press(text),
        }
    }

    /// Pastes into a field in place of what stands there, and stays in it.
    #[track_caller]
    pub fn paste_into(&self, id: &str, text: &str) {
        self.type_into(id, "");
        if !text.is_empty() {
            self.browser.protocol("Input.insertText", json!({ "text": text }));
        }
    }

    /// Puts a text into a field all at once, whatever it is made of.
    #[track_caller]
    pub fn fill(&self, id: &str, text: &str) {
        let script = "const field = document.getElementById(arguments[0]); field.value = arguments[1];
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        self.js_with::<()>(script, &[json!(id), json!(text)]);
    }

    /// The fragment of the address.
    #[track_caller]
    pub fn hash(&self) -> String {
        self.js("return location.hash")
    }

    /// Waits until the link is written and suits.
    #[track_caller]
    pub fn linked(&self, suits: impl Fn(&str) -> bool) -> String {
        comes("the link is written", || self.hash(), |hash| suits(hash))
    }

    /// Opens a link by hand while the page is there.
    #[track_caller]
    pub fn follow(&self, fragment: &str) {
        self.js_with::<()>("location.hash = arguments[0]", &[json!(fragment)]);
    }

    /// All that was said in the console since it was asked last.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        let log = self.browser.wait(self.browser.driver().browser_log());
        log.into_iter().map(|entry| format!("{entry:?}")).collect()
    }

    /// Waits for two frames, so that what was changed is laid out and painted.
    #[track_caller]
    pub fn painted(&self) {
        self.js_later::<()>(
            "await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); return null",
            &[],
        );
    }
}

/// The disclosure of the inputs that are not in sight at first.
pub const MORE: &str = ".controls > details";

/// The slider beside a field.
pub fn slider(id: &str) -> String {
    format!(".control:has(#{id}) input[type=range]")
}
