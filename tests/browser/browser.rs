//! The browser under test: its driver, its capabilities, and what only its own protocol can do.

use std::env;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

/// How long a script in the page may take; the longest are the measurements.
const SCRIPT_TIMEOUT: Duration = Duration::from_mins(3);

/// What a session starts with.
#[derive(Clone, Copy)]
pub struct Setup {
    /// Viewport, CSS pixels.
    pub size: (u32, u32),
    /// Device pixels of a CSS pixel.
    pub scale: u32,
    /// "light" or "dark".
    pub scheme: &'static str,
    /// What the person prefers, best first, as browsers list it.
    pub languages: &'static str,
    /// Whether scripts run.
    pub scripts: bool,
}

/// A desk, daylight, English.
pub const DESK: Setup = Setup { size: (1280, 900), scale: 1, scheme: "light", languages: "en-US,en", scripts: true };

/// The same on a phone.
pub const PHONE: Setup = Setup { size: (360, 740), ..DESK };

/// A running browser; it ends when it is dropped.
pub struct Browser {
    runtime: Runtime,
    driver: Option<WebDriver>,
    process: Child,
    /// Kept open, so that the driver can go on writing.
    _output: BufReader<ChildStdout>,
}

/// Starts the driver that speaks `WebDriver`, on a port that it chooses.
fn start_driver() -> (Child, BufReader<ChildStdout>, String) {
    let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
    let mut command = Command::new(&program);
    command.arg("--port=0").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let mut output = BufReader::new(process.stdout.take().expect("its output is a pipe"));
    let mut line = String::new();
    let port = loop {
        line.clear();
        assert!(output.read_line(&mut line).is_ok_and(|read| read > 0), "{program} ended before it was ready");
        if let Some((_, port)) = line.split_once("successfully on port ") {
            break port.trim().trim_end_matches('.').to_owned();
        }
    };
    (process, output, format!("http://127.0.0.1:{port}"))
}

/// What is asked of the browser named in `BROWSER`. Another engine joins by a branch here and in
/// [`start_driver`], and by other means for what [`Browser::protocol`] does.
fn capabilities(setup: &Setup) -> Capabilities {
    let name = env::var("BROWSER").unwrap_or_else(|_| "chromium".into());
    let capabilities = match name.as_str() {
        "chromium" => chromium(setup),
        other => panic!("BROWSER={other}: only chromium is known so far"),
    };
    let Value::Object(map) = capabilities else { unreachable!("capabilities are an object") };
    map.into()
}

fn chromium(setup: &Setup) -> Value {
    let mut options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--enable-precise-memory-info", "--no-proxy-server",
            // Nothing but the test's own server is reached.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
        // The driver gives each session a fresh profile of its own.
        "prefs": { "intl.accept_languages": setup.languages },
    });
    if let Ok(binary) = env::var("CHROME") {
        options["binary"] = json!(binary);
    }
    json!({ "browserName": "chrome", "goog:loggingPrefs": { "browser": "ALL" }, "goog:chromeOptions": options })
}

impl Browser {
    /// Starts a browser with an empty page.
    pub fn start(setup: &Setup) -> Self {
        let (process, output, address) = start_driver();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut browser = Self { runtime, driver: None, process, _output: output };
        // A command may last as long as a script, and a little longer.
        let session = WebDriver::builder(&address, capabilities(setup)).request_timeout(SCRIPT_TIMEOUT * 2);
        let started = browser.runtime.block_on(session.connect());
        browser.driver = Some(started.expect("the browser starts"));
        browser.wait(browser.driver().set_script_timeout(SCRIPT_TIMEOUT));
        browser.resize(setup.size, setup.scale);
        browser.prefer(setup.scheme);
        if !setup.scripts {
            browser.protocol("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
        }
        browser
    }

    /// The session.
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("there from start to drop")
    }

    /// Runs a command to its end.
    #[track_caller]
    pub fn wait<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.runtime.block_on(command) {
            Ok(value) => value,
            Err(error) => panic!("the browser refuses: {error}"),
        }
    }

    /// A command of the browser's own protocol.
    #[track_caller]
    pub fn protocol(&self, method: &str, parameters: Value) -> Value {
        self.wait(self.driver().cdp().send_raw(method, parameters))
    }

    /// The viewport, CSS pixels; narrow ones are a phone's.
    pub fn resize(&self, (width, height): (u32, u32), scale: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": width < 600 });
        self.protocol("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// What the page is shown on, such as "print", and what else the person or the system prefers.
    pub fn emulate(&self, media: &str, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.protocol("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }));
    }

    /// Light or dark; and nothing is animated, so that what is looked at stands still.
    pub fn prefer(&self, scheme: &str) {
        self.emulate("", &[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // It may have crashed, which is what the test then tells.
            self.runtime.block_on(driver.quit()).unwrap_or_default();
        }
        self.process.kill().unwrap_or_default();
        self.process.wait().map(|_| ()).unwrap_or_default();
    }
}
