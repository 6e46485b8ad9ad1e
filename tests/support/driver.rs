//! The browser under test: its driver, its settings, and commands that only its own protocol has.

use std::env;
use std::io::{BufRead, BufReader};
use std::ops::{Deref, DerefMut};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, WebDriver, WindowHandle};
use tokio::runtime::{Builder, Runtime};

/// How long a script in the page may take.
const SCRIPT_TIMEOUT: Duration = Duration::from_mins(3);

/// Runs chromedriver until the pipe to this shell closes. The system closes it when the tests end, however they end,
/// and without its driver the browser ends, too. Profiles are in a folder of their own, which is removed at last.
const WRAPPER: &str = r#"
folder=$(mktemp -d) || exit 1
TMPDIR=$folder "$1" --port=0 2>/dev/null & driver=$!
cat >/dev/null
kill $driver 2>/dev/null; wait $driver 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9; do rm -rf "$folder" 2>/dev/null && exit; sleep 0.2; done
"#;

/// The device and the person that a page is opened for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setup {
    /// The viewport, CSS pixels.
    pub size: (u32, u32),
    /// Device pixels in a CSS pixel.
    pub scale: u32,
    /// The preferred color scheme, "light" or "dark".
    pub scheme: &'static str,
    /// The preferred languages, best first, as in `Accept-Language`.
    pub languages: &'static str,
    /// Whether scripts are enabled.
    pub scripts: bool,
}

/// A desktop in English.
pub const DESKTOP: Setup = Setup { size: (1280, 900), scale: 1, scheme: "light", languages: "en-US,en", scripts: true };

/// A phone in English.
pub const PHONE: Setup = Setup { size: (360, 740), ..DESKTOP };

/// A desktop in Polish.
pub const POLISH: Setup = Setup { languages: "pl-PL,pl,en", ..DESKTOP };

/// A running browser. It ends when it is dropped, and at the latest when the process ends.
pub struct Browser {
    runtime: Runtime,
    driver: Option<WebDriver>,
    process: Child,
    /// The driver runs for as long as this is open.
    pipe: Option<ChildStdin>,
    /// Kept open so that the driver can go on writing.
    _output: BufReader<ChildStdout>,
    /// The browser's name for itself, without the part that says it has no window.
    agent: String,
    /// Scripts that run before those of each page, to be removed by the next reset.
    added: Vec<String>,
}

/// Starts chromedriver on a port that it chooses.
fn start_driver() -> (Child, BufReader<ChildStdout>, String) {
    let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
    let mut command = Command::new("sh");
    command.args(["-c", WRAPPER, "driver", &program]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = command.spawn().unwrap_or_else(|error| panic!("sh does not start: {error}"));
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

/// What the browser is started with; whether pages may store nothing in it.
fn capabilities(blocks_storage: bool) -> Capabilities {
    let mut options = json!({
        "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--enable-precise-memory-info", "--no-proxy-server", "--js-flags=--expose-gc",
            // Over a pipe, so that the browser ends when its driver does.
            "--remote-debugging-pipe",
            // Only the test's own servers can be reached.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        ],
    });
    if blocks_storage {
        // All storage, since frames of other sites have one of their own in spite of blocked cookies.
        options["prefs"] = json!({ "profile.default_content_setting_values.cookies": 2 });
    }
    if let Ok(binary) = env::var("CHROME") {
        options["binary"] = json!(binary);
    }
    let logs = json!({ "browser": "ALL" });
    let wanted = json!({ "browserName": "chrome", "goog:loggingPrefs": logs, "goog:chromeOptions": options });
    let Value::Object(wanted) = wanted else { unreachable!("it is an object") };
    wanted.into()
}

impl Browser {
    /// Starts a browser with an empty page.
    pub fn start() -> Self {
        Self::start_with(false)
    }

    /// Starts a browser; whether pages may store nothing in it.
    fn start_with(blocks_storage: bool) -> Self {
        let (mut process, output, address) = start_driver();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (pipe, agent) = (process.stdin.take(), String::new());
        let mut browser = Self { runtime, driver: None, process, pipe, _output: output, agent, added: Vec::new() };
        // A command may take as long as a script, and a little longer.
        let session = WebDriver::builder(&address, capabilities(blocks_storage)).request_timeout(SCRIPT_TIMEOUT * 2);
        let started = browser.runtime.block_on(session.connect());
        browser.driver = Some(started.expect("the browser starts"));
        browser.wait(browser.driver().set_script_timeout(SCRIPT_TIMEOUT));
        let version = browser.protocol("Browser.getVersion", json!({}));
        browser.agent = version["userAgent"].as_str().unwrap_or_default().replace("Headless", "");
        browser
    }

    /// Leaves the last page, takes back all that was set for it, and gets ready for another one.
    #[track_caller]
    pub fn reset(&mut self, setup: &Setup) {
        for identifier in std::mem::take(&mut self.added) {
            self.protocol("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": identifier }));
        }
        self.wait(self.driver().goto("about:blank"));
        self.set_online(true);
        self.slow_down(1);
        self.enlarge_text(1);
        let agent = json!({ "userAgent": self.agent, "acceptLanguage": setup.languages });
        self.protocol("Emulation.setUserAgentOverride", agent);
        self.resize(setup.size, setup.scale);
        self.prefer(setup.scheme);
        self.protocol("Emulation.setScriptExecutionDisabled", json!({ "value": !setup.scripts }));
        self.protocol("Input.dispatchMouseEvent", json!({ "type": "mouseMoved", "x": 0, "y": 0 }));
        self.wait(self.driver().browser_log());
    }

    /// Opens a second window of the same browser, with an empty page, and goes on in it. Returns both windows.
    #[track_caller]
    pub fn open_window(&self, setup: &Setup) -> [WindowHandle; 2] {
        let first = self.wait(self.driver().window());
        let second = self.wait(self.driver().new_window());
        self.go_to_window(&second);
        let agent = json!({ "userAgent": self.agent, "acceptLanguage": setup.languages });
        self.protocol("Emulation.setUserAgentOverride", agent);
        self.resize(setup.size, setup.scale);
        self.prefer(setup.scheme);
        [first, second]
    }

    /// Goes on in a window.
    #[track_caller]
    pub fn go_to_window(&self, window: &WindowHandle) {
        self.wait(self.driver().switch_to_window(window.clone()));
    }

    /// Closes a window, and goes on in another one.
    #[track_caller]
    pub fn close_window(&self, window: &WindowHandle, next: &WindowHandle) {
        self.go_to_window(window);
        self.wait(self.driver().close_window());
        self.go_to_window(next);
    }

    /// The session.
    pub fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("it is there from start to drop")
    }

    /// Runs a command to its end.
    #[track_caller]
    pub fn wait<T>(&self, command: impl Future<Output = WebDriverResult<T>>) -> T {
        match self.runtime.block_on(command) {
            Ok(value) => value,
            Err(error) => panic!("the browser refuses: {error}"),
        }
    }

    /// Sends a command of the Chrome `DevTools` protocol.
    #[track_caller]
    pub fn protocol(&self, method: &str, parameters: Value) -> Value {
        self.wait(self.driver().cdp().send_raw(method, parameters))
    }

    /// Runs a script in every page from now on, before the page's own scripts.
    #[track_caller]
    pub fn before_each_page(&mut self, script: &str) {
        let added = self.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
        self.added.extend(added["identifier"].as_str().map(str::to_owned));
    }

    /// Sets the viewport, CSS pixels. Narrow ones are those of a phone.
    #[track_caller]
    pub fn resize(&self, (width, height): (u32, u32), scale: u32) {
        let mobile = width < 600;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile });
        self.protocol("Emulation.setDeviceMetricsOverride", metrics);
        self.protocol("Emulation.setTouchEmulationEnabled", json!({ "enabled": mobile }));
    }

    /// Sets the medium, such as "print", and media features, such as "forced-colors".
    #[track_caller]
    pub fn emulate(&self, media: &str, features: &[(&str, &str)]) {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.protocol("Emulation.setEmulatedMedia", json!({ "media": media, "features": features }));
    }

    /// Sets the color scheme. Nothing is animated, so that whatever is looked at stands still.
    #[track_caller]
    pub fn prefer(&self, scheme: &str) {
        self.emulate("", &[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]);
    }

    /// Sets text to so many times its usual size, as in the browser's settings.
    #[track_caller]
    pub fn enlarge_text(&self, times: u32) {
        self.protocol("Page.setFontSizes", json!({ "fontSizes": { "standard": 16 * times, "fixed": 13 * times } }));
    }

    /// Turns the network on or off.
    #[track_caller]
    pub fn set_online(&self, online: bool) {
        let network = json!({ "offline": !online, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.protocol("Network.enable", json!({}));
        self.protocol("Network.emulateNetworkConditions", network);
    }

    /// Makes the processor so many times slower than it is.
    #[track_caller]
    pub fn slow_down(&self, rate: u32) {
        self.protocol("Emulation.setCPUThrottlingRate", json!({ "rate": rate }));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // It may have crashed; the test says so by itself.
            self.runtime.block_on(driver.quit()).unwrap_or_default();
        }
        drop(self.pipe.take());
        self.process.wait().map(|_| ()).unwrap_or_default();
    }
}

/// Browsers that no test uses right now: as many are started as tests run side by side.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A browser for the time of a test. The next test gets the same one, unless it was started for this one.
pub struct BorrowedBrowser {
    browser: Option<Browser>,
    is_own: bool,
}

impl BorrowedBrowser {
    /// A browser that has forgotten all about the test before.
    #[track_caller]
    pub fn get(setup: &Setup) -> Self {
        let idle = IDLE.lock().expect("no test fails while it holds this").pop();
        let mut browser = idle.unwrap_or_else(Browser::start);
        browser.reset(setup);
        Self { browser: Some(browser), is_own: false }
    }

    /// A browser of its own, in which pages may store nothing: what frames of other sites meet in strict browsers.
    #[track_caller]
    pub fn blocking_storage(setup: &Setup) -> Self {
        let mut browser = Browser::start_with(true);
        browser.reset(setup);
        Self { browser: Some(browser), is_own: true }
    }
}

impl Drop for BorrowedBrowser {
    fn drop(&mut self) {
        let browser = self.browser.take();
        // Whatever a test that failed has left behind goes with its browser.
        if !self.is_own
            && !std::thread::panicking()
            && let Ok(mut idle) = IDLE.lock()
        {
            idle.extend(browser);
        }
    }
}

impl Deref for BorrowedBrowser {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        self.browser.as_ref().expect("it is there until drop")
    }
}

impl DerefMut for BorrowedBrowser {
    fn deref_mut(&mut self) -> &mut Browser {
        self.browser.as_mut().expect("it is there until drop")
    }
}
