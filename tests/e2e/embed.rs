//! The calculator in somebody else's page, on another site: what the page can set, and what it hears.

use plateau::state::plan_inputs::{LIFETIME, REPS};
use plateau::state::{View, Workspace};
use plateau::text::{Currency, Language};
use serde_json::{Value, json};
use thirtyfour::Key;

use super::driver::{DESKTOP, Setup};
use super::expected::{answer, answer_in, english, example_with, link_to};
use super::formats;
use super::page::{ANSWER, Page, slider, wait_for, wait_until};
use super::server::Server;
use super::share::{allow_clipboard, clipboard};

/// The element.
pub const CALCULATOR: &str = "plateau-calculator";

/// Keeps what the host's page hears, and what its policy refuses.
const LISTENER: &str = "window.heard = []; window.messages = []; window.refused = []; window.went = [];
    for (const name of ['plateau-ready', 'plateau-result', 'plateau-cta'])
      document.addEventListener(name, (event) => heard.push({ name, of: event.target.id, detail: event.detail }));
    addEventListener('message', ({ data, origin }) => messages.push({ data, origin, time: performance.now() }));
    addEventListener('error', ({ message }) => refused.push(message));
    addEventListener('unhandledrejection', ({ reason }) => refused.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`));
    // Links out of the page are noted and not followed.
    navigation.addEventListener('navigate', (event) => {
      if (!event.hashChange && event.cancelable) { went.push(event.destination.url); event.preventDefault(); }
    });";

/// A page of another site with calculators in it.
pub struct Host {
    /// The browser, and the server of the calculator.
    pub page: Page,
    /// The server of the host's page.
    pub site: Server,
}

impl Host {
    /// A host's page on a desktop with this in its body.
    #[track_caller]
    pub fn open(body: &str) -> Self {
        Self::open_with(Page::blank(&DESKTOP), "", body)
    }

    /// The same for a device.
    #[track_caller]
    pub fn open_on(setup: &Setup, body: &str) -> Self {
        Self::open_with(Page::blank(setup), "", body)
    }

    /// A host's page in a browser, from a server that sends these header lines. `CALCULATOR` stands for the origin of the
    /// calculator in both.
    #[track_caller]
    pub fn open_with(page: Page, headers: &str, body: &str) -> Self {
        let host = Self::prepare(page, headers, body);
        host.visit("");
        host
    }

    /// The same, before it is opened.
    pub fn prepare(page: Page, headers: &str, body: &str) -> Self {
        let origin = page.server.origin.clone();
        let site = Server::elsewhere(&headers.replace("CALCULATOR", &origin));
        site.publish("listener.js", LISTENER);
        site.publish("favicon.ico", "");
        let text = format!(
            r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An agency</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="favicon.ico"><script src="listener.js"></script>
            <script type="module" src="{origin}/embed.js"></script></head>
            <body><main><h1>An agency</h1>{}</main></body></html>"#,
            body.replace("CALCULATOR", &origin)
        );
        site.publish("index.html", text);
        Self { page, site }
    }

    /// Loads the page afresh.
    #[track_caller]
    pub fn visit(&self, fragment: &str) {
        let driver = self.page.browser.driver();
        self.page.browser.wait(driver.goto("about:blank"));
        self.page.browser.wait(driver.goto(format!("{}/{fragment}", self.site.origin)));
    }

    /// All that was heard of an event: the ids of its elements, and its details.
    #[track_caller]
    pub fn heard(&self, event: &str) -> Vec<(String, Value)> {
        let body = "return heard.filter(({ name }) => name === arguments[0]).map(({ of, detail }) => [of, detail])";
        self.page.script_with(body, &[json!(event)])
    }

    /// Waits until an event was heard so often.
    #[track_caller]
    pub fn hears(&self, event: &str, times: usize) {
        let count = || self.heard(event).len();
        wait_for(&format!("{event} is heard {times} times"), count, |count| *count >= times);
    }

    /// Waits until all calculators are ready and have told a result.
    #[track_caller]
    pub fn is_ready(&self) {
        let count = self.page.count(CALCULATOR);
        self.hears("plateau-ready", count);
        self.hears("plateau-result", count);
    }

    /// Waits until the calculator has all its parts, and its frame is as high as they are.
    #[track_caller]
    pub fn is_complete(&self) {
        self.inside(Page::is_ready);
        let content = "return Math.ceil(document.documentElement.getBoundingClientRect().height)";
        let missing = || self.height() - self.inside(|page| page.script::<f64>(content));
        wait_for("it is as high as its content", missing, |missing| missing.abs() <= 1.0);
    }

    /// The last result that was heard: view, plan, and revenue at the plateau.
    #[track_caller]
    pub fn last_result(&self) -> (String, String, f64) {
        let body = "const { view, plan, result } = heard.findLast(({ name }) => name === 'plateau-result').detail;
            return [view, plan, result.plateau?.mrr ?? -1]";
        self.page.script(body)
    }

    /// Waits until a result is heard whose plan is as wanted.
    #[track_caller]
    pub fn tells(&self, wanted: impl Fn(&str) -> bool) -> (String, String, f64) {
        wait_for("the result is told", || self.last_result(), |(_, plan, _)| wanted(plan))
    }

    /// Sets an attribute of the calculators that match, or removes it.
    #[track_caller]
    pub fn set_on(&self, css: &str, name: &str, value: Option<&str>) {
        let body = "for (const element of document.querySelectorAll(arguments[0]))
            arguments[2] === null ? element.removeAttribute(arguments[1]) : element.setAttribute(arguments[1], arguments[2])";
        self.page.script_with::<()>(body, &[json!(css), json!(name), json!(value)]);
    }

    /// Sets an attribute of the calculator, or removes it.
    #[track_caller]
    pub fn set(&self, name: &str, value: Option<&str>) {
        self.set_on(CALCULATOR, name, value);
    }

    /// Does something within the frame of the first calculator that matches.
    #[track_caller]
    pub fn within<T>(&self, css: &str, act: impl FnOnce(&Page) -> T) -> T {
        let frame = "const element = document.querySelector(arguments[0]); return element.shadowRoot?.querySelector('iframe') ?? element";
        let found = self.page.browser.wait(self.page.browser.driver().execute(frame, vec![json!(css)]));
        let frame = found.element().unwrap_or_else(|error| panic!("{css} has a frame: {error}"));
        self.page.browser.wait(frame.enter_frame());
        let result = act(&self.page);
        self.page.browser.wait(self.page.browser.driver().enter_default_frame());
        result
    }

    /// Does something within the frame of the calculator.
    #[track_caller]
    pub fn inside<T>(&self, act: impl FnOnce(&Page) -> T) -> T {
        self.within(CALCULATOR, act)
    }

    /// How high the frame of the calculator is, pixels.
    #[track_caller]
    pub fn height(&self) -> f64 {
        self.page.script(
            "return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').offsetHeight",
        )
    }

    /// Expects that the host's page has nothing to complain of.
    #[track_caller]
    pub fn is_at_peace(&self) {
        assert_eq!(self.page.script::<Vec<String>>("return refused"), [""; 0]);
        assert_eq!(self.page.console(), [""; 0]);
        assert_eq!(self.page.server.reports(), [""; 0]);
    }
}

/// A calculator with these attributes.
pub fn calculator(attributes: &str) -> String {
    format!("<{CALCULATOR} id=one {attributes}></{CALCULATOR}>")
}

/// The opening example with two reps, as a link's fragment.
pub fn two_reps() -> (Workspace, String) {
    let workspace = example_with(&[(&REPS, 2.0)]);
    let link = link_to(View::Plateau, &workspace);
    (workspace, link)
}

/// A color of an element within the frame, as the browser computes it.
#[track_caller]
fn color_of(page: &Page, css: &str, property: &str) -> String {
    let body = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]";
    page.script_with(body, &[json!(css), json!(property)])
}

#[test]
fn one_script_and_one_element_put_the_calculator_into_a_page() {
    let host = Host::open(&calculator(""));
    host.is_ready();
    host.inside(|page| page.answers(&answer(&Workspace::default())));
    let frame: Value = host.page.script(
        "const { title, loading, referrerPolicy, src, sandbox } = document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe');
         return { title, loading, referrerPolicy, src, sandboxed: sandbox.contains('allow-scripts') }",
    );
    let src = format!("{}/?embed=1#/plateau", host.page.server.origin);
    let wanted = json!({ "title": "Plateau calculator", "loading": "lazy", "referrerPolicy": "no-referrer", "src": src, "sandboxed": true });
    assert_eq!(frame, wanted);
    // As high as its content, without a scroll bar of its own.
    host.is_complete();
    host.is_at_peace();
}

#[test]
fn nothing_that_is_set_or_entered_is_in_a_request() {
    let host = Host::open(&calculator(
        r##"lang="pl" accent="#a3195b" theme="dark" cta-label="Secret" cta-href="https://secret.example/" plan="#/plateau?v=2&reps=3""##,
    ));
    host.is_ready();
    host.inside(|page| page.press_on(&slider("reps"), Key::Right, 1));
    host.tells(|plan| plan.contains("reps=4"));
    for seen in host.page.server.seen() {
        assert!(seen.path == "/?embed=1" || !seen.path.contains('?'), "{}", seen.path);
        assert_eq!((seen.method.as_str(), seen.body), ("GET", 0));
    }
    let stored =
        "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, (await caches.keys()),
        (await navigator.serviceWorker.getRegistrations()).length])";
    let stored: String = host.inside(|page| page.async_script(stored, &[]));
    assert_eq!(stored, r#"[{},{},"",[],0]"#);
    host.is_at_peace();
}

// --- what can be set, at the beginning and later ---

#[test]
fn the_view_is_set() {
    for view in ["plateau", "retention", "nps", "strategies", "reps"] {
        let host = Host::open(&calculator(&format!("view={view}")));
        host.is_ready();
        host.inside(|page| page.links(|link| link.starts_with(&format!("#/{view}"))));
        assert_eq!(host.last_result().0, view);
    }
    // Later, the plan stays.
    let (workspace, link) = two_reps();
    let host = Host::open(&calculator(&format!("plan='{link}'")));
    host.is_ready();
    for view in ["strategies", "plateau"] {
        host.set("view", Some(view));
        host.tells(|plan| plan.starts_with(&format!("#/{view}")) && plan.contains("reps=2"));
    }
    host.inside(|page| page.answers(&answer(&workspace)));
    host.is_at_peace();
}

#[test]
fn the_plan_is_set_by_a_fragment_or_a_link() {
    let (two, link) = two_reps();
    let host = Host::open(&calculator(&format!("plan='https://example.com/plateau/{link}'")));
    host.is_ready();
    host.inside(|page| page.answers(&answer(&two)));
    let long = example_with(&[(&LIFETIME, 24.0)]);
    host.set("plan", Some(&link_to(View::Plateau, &long)));
    host.inside(|page| page.answers(&answer(&long)));
    host.set("plan", None);
    host.inside(|page| page.answers(&answer(&Workspace::default())));
    host.page.script_with::<()>("document.querySelector('plateau-calculator').setPlan(arguments[0])", &[json!(link)]);
    host.inside(|page| page.answers(&answer(&two)));
    host.tells(|plan| plan.contains("reps=2"));
    let plan: String = host.page.script("return document.querySelector('plateau-calculator').getPlan()");
    assert!(plan.starts_with("#/plateau") && plan.contains("reps=2"), "{plan}");
    host.is_at_peace();
}

#[test]
fn what_is_set_before_the_frame_is_ready_counts() {
    let (two, link) = two_reps();
    let host = Host::open(&calculator(""));
    // Whatever the frame has come to by now.
    host.set("lang", Some("pl"));
    host.page.script_with::<()>("document.querySelector('plateau-calculator').setPlan(arguments[0])", &[json!(link)]);
    host.is_ready();
    host.inside(|page| page.answers(&answer_in(&formats::locale(Language::Polish), &two).replace("zł", "$")));
    host.is_at_peace();
}

#[test]
fn the_language_is_set() {
    let host = Host::open(&calculator("lang=pl"));
    host.is_ready();
    let speaks = |code: &str, title: &str| {
        host.inside(|page| {
            wait_for("it speaks", || page.attribute("html", "lang"), |lang| lang.as_deref() == Some(code));
            assert!(page.count(ANSWER) == 1);
        });
        let now: String = host
            .page
            .script("return document.querySelector('plateau-calculator').shadowRoot.querySelector('iframe').title");
        assert_eq!(now, title);
    };
    speaks("pl", "Kalkulator Plateau");
    host.set("lang", Some("en"));
    speaks("en", "Plateau calculator");
    host.set("lang", Some("pl"));
    speaks("pl", "Kalkulator Plateau");
    // Back to the browser's.
    host.set("lang", None);
    speaks("en", "Plateau calculator");
    host.is_at_peace();
}

#[test]
fn the_currency_is_set() {
    let host = Host::open(&calculator("currency=EUR"));
    host.is_ready();
    host.inside(|page| page.shows(ANSWER, "€"));
    for currency in Currency::ALL.map(Currency::code) {
        host.set("currency", Some(currency));
        host.tells(|plan| plan.contains(&format!("currency={currency}")) || currency == "USD");
    }
    host.is_at_peace();
}

/// The papers of the page, light and dark, as the browser computes them.
const PAPERS: [&str; 2] = ["rgb(251, 250, 247)", "rgb(18, 22, 26)"];

/// Waits until the frame's paper is this.
#[track_caller]
fn has_paper(host: &Host, wanted: &str) {
    host.inside(|page| {
        wait_for("it has this paper", || color_of(page, "body", "backgroundColor"), |now| now == wanted)
    });
}

#[test]
fn the_theme_is_set_or_that_of_the_hosts_page() {
    let host = Host::open(&calculator("theme=dark"));
    // What the driver emulates would hide what the host's page asks for.
    host.page.browser.emulate("", &[]);
    host.is_ready();
    has_paper(&host, PAPERS[1]);
    host.set("theme", Some("light"));
    has_paper(&host, PAPERS[0]);
    host.set("theme", Some("auto"));
    has_paper(&host, PAPERS[0]);
    host.page.script::<()>("document.documentElement.style.colorScheme = 'dark'");
    has_paper(&host, PAPERS[1]);
    host.set("theme", Some("light"));
    has_paper(&host, PAPERS[0]);
    host.set("theme", None);
    has_paper(&host, PAPERS[1]);
    host.is_at_peace();
}

/// The contrast of the course with the paper.
const CONTRAST: &str = "
    const channels = (text) => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
    const linear = (value) => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
    const light = (text) => channels(text).map(linear).reduce((sum, value, at) => sum + value * [.2126, .7152, .0722][at], .05);
    const [one, other] = [light(getComputedStyle(document.querySelector('.line path')).stroke),
      light(getComputedStyle(document.body).backgroundColor)];
    return Math.max(one, other) / Math.min(one, other)";

#[test]
fn the_accent_is_set_and_can_be_read_on_the_paper() {
    let host = Host::open(&calculator("accent=#a3195b"));
    host.is_ready();
    let course = |host: &Host| host.inside(|page| color_of(page, ".line path", "stroke"));
    assert_eq!(course(&host), "rgb(163, 25, 91)");
    for theme in ["light", "dark"] {
        host.set("theme", Some(theme));
        for accent in ["#ff0", "#000", "#fff", "#777777", "#00f"] {
            let before = course(&host);
            host.set("accent", Some(accent));
            wait_until("the accent is another one", || course(&host) != before);
            let contrast: f64 = host.inside(|page| page.script(CONTRAST));
            assert!(contrast >= 4.5, "{accent} in {theme}: {contrast}");
        }
    }
    host.set("theme", Some("light"));
    host.set("accent", None);
    wait_for("it is the page's own", || course(&host), |now| now == "rgb(11, 107, 107)");
    host.is_at_peace();
}

#[test]
fn the_paper_is_set() {
    let host = Host::open(&calculator("paper=#eef theme=light"));
    host.is_ready();
    has_paper(&host, "rgb(238, 238, 255)");
    host.set("paper", Some("transparent"));
    has_paper(&host, "rgba(0, 0, 0, 0)");
    host.set("paper", None);
    has_paper(&host, PAPERS[0]);
    host.is_at_peace();
}

/// Parts that can be hidden, and where they are.
const PARTS: [(&str, &str); 6] = [
    ("navigation", ".bar nav"),
    ("language", ".language"),
    ("share", ".share"),
    ("present", ".present-button"),
    ("examples", ".examples"),
    ("privacy", ".privacy"),
];

#[test]
fn parts_are_hidden_and_shown_again() {
    let all = PARTS.map(|(name, _)| name).join(" ");
    let host = Host::open(&calculator(&format!("hide='{all}'")));
    host.is_ready();
    let is_seen = |css: &str| {
        let body = "return [...document.querySelectorAll(arguments[0])].some((element) => element.checkVisibility())";
        host.inside(|page| page.script_with::<bool>(body, &[json!(css)]))
    };
    for (name, css) in PARTS {
        assert!(!is_seen(css), "{name} is hidden");
    }
    host.set("hide", None);
    for (name, css) in PARTS {
        wait_until(&format!("{name} is shown"), || is_seen(css));
        host.set("hide", Some(name));
        wait_until(&format!("{name} is hidden"), || !is_seen(css));
        for (other, css) in PARTS.iter().filter(|(other, _)| *other != name) {
            // The choice of a language may stand in the same place as others, but not the other way.
            assert!(is_seen(css), "{other} is shown without {name}");
        }
    }
    host.is_at_peace();
}

#[test]
fn a_press_of_the_hosts_button_is_told_and_opens_its_address_unless_the_host_cancels_it() {
    let host = Host::open(&calculator("cta-label='Book a call' cta-href='https://agency.example/call?a=1&b=2'"));
    host.is_ready();
    let press = || host.inside(|page| page.click(".call a"));
    host.inside(|page| assert_eq!(page.texts(".call a"), ["Book a call"]));
    press();
    host.hears("plateau-cta", 1);
    wait_for(
        "it opens",
        || host.page.script::<Vec<String>>("return went"),
        |went| *went == ["https://agency.example/call?a=1&b=2"],
    );
    let (_, detail) = &host.heard("plateau-cta")[0];
    assert_eq!(detail["view"], "plateau");
    assert!(detail["plan"].as_str().is_some_and(|plan| plan.starts_with("#/plateau")), "{detail}");
    assert!(detail["result"]["plateau"]["mrr"].is_number(), "{detail}");

    host.page.script::<()>("document.addEventListener('plateau-cta', (event) => event.preventDefault())");
    host.set("cta-label", Some("Ask us"));
    host.inside(|page| page.shows(".call a", "Ask us"));
    press();
    host.hears("plateau-cta", 2);
    assert_eq!(host.page.script::<usize>("return went.length"), 1);
    host.set("cta-href", None);
    host.inside(|page| page.has(".call a", 0));
    host.is_at_peace();
}

#[test]
fn the_frame_is_at_least_as_high_as_the_host_wants() {
    let host = Host::open(&calculator("min-height=2000 view=retention"));
    assert!(host.height() >= 2000.0);
    host.is_ready();
    assert!(host.height() >= 2000.0);
    host.set("min-height", Some("300"));
    let content = || {
        host.inside(|page| {
            page.script::<f64>("return Math.ceil(document.documentElement.getBoundingClientRect().height)")
        })
    };
    wait_until("it is as high as its content", || (host.height() - content()).abs() <= 1.0 && host.height() < 2000.0);
    host.is_at_peace();
}

#[test]
fn properties_are_attributes_also_those_set_before_the_script_came() {
    let host = Host::prepare(Page::blank(&DESKTOP), "", &calculator(""));
    host.site.publish("listener.js", format!("{LISTENER}
        document.addEventListener('DOMContentLoaded', () => {{}});
        new MutationObserver((_, observer) => {{
          const element = document.querySelector('plateau-calculator');
          if (element) {{ observer.disconnect(); Object.assign(element, {{ view: 'nps', ctaLabel: 'Call', minHeight: 700 }}); }}
        }}).observe(document, {{ childList: true, subtree: true }});"));
    host.visit("");
    host.is_ready();
    let attributes: Vec<String> = host.page.script(
        "const element = document.querySelector('plateau-calculator');
         return [element.getAttribute('view'), element.getAttribute('cta-label'), element.getAttribute('min-height'), element.view]",
    );
    assert_eq!(attributes, ["nps", "Call", "700", "nps"]);
    assert_eq!(host.last_result().0, "nps");
    host.page.script::<()>("document.querySelector('plateau-calculator').view = 'reps'");
    host.tells(|plan| plan.starts_with("#/reps"));
    host.page.script::<()>("document.querySelector('plateau-calculator').ctaLabel = null");
    assert_eq!(host.page.attribute(CALCULATOR, "cta-label"), None);
    host.is_at_peace();
}

/// What is not allowed, each with a part of what is.
const WRONG: [(&str, &str, &str); 13] = [
    ("view", "compare", "retention"),
    ("plan", "reps=2", "#/"),
    ("lang", "de", "auto, en, pl"),
    ("currency", "usd", "USD"),
    ("theme", "night", "auto, light, dark"),
    ("accent", "green", "#rrggbb"),
    ("accent", "#12345", "#rgb"),
    ("paper", "#gggggg", "transparent"),
    ("hide", "share header", "navigation"),
    ("cta-label", "0123456789012345678901234567890123456789012345678901234567890", "60"),
    ("cta-href", "javascript:alert(1)", "https://"),
    ("cta-href", "http://agency.example/", "https://"),
    ("min-height", "199", "200"),
];

#[test]
fn what_is_not_allowed_is_ignored_with_one_warning_that_says_what_is() {
    let host = Host::open(&calculator("view=nps lang=xx"));
    host.is_ready();
    assert_eq!(host.last_result().0, "nps");
    let warnings = host.page.console();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    for part in ["lang", "xx", "auto, en, pl"] {
        assert!(warnings[0].contains(part), "{warnings:?}");
    }
    let plan = host.last_result().1;
    for (name, value, allowed) in WRONG {
        host.set(name, Some(value));
        // Once, also where it is set again.
        host.set(name, Some(value));
        let warnings = host.page.console();
        assert_eq!(warnings.len(), 1, "{name}: {warnings:?}");
        for part in [name, allowed] {
            assert!(warnings[0].contains(part), "{name}: {warnings:?}");
        }
        assert_eq!(host.last_result().1, plan);
    }
    host.inside(|page| page.has(".call a", 0));
    assert_eq!(host.page.script::<Vec<String>>("return refused"), [""; 0]);
}

// --- sharing ---

#[test]
fn a_shared_link_leads_to_the_hosts_page_and_shows_the_plan_there() {
    let (two, link) = two_reps();
    let host = Host::open(&format!("{}{}", calculator(&format!("plan='{link}'")), calculator("view=nps")));
    allow_clipboard(&host.page);
    host.is_ready();
    host.inside(|page| {
        page.focus(".share > button");
        page.press(Key::Enter);
        page.focuses("copy-link");
        page.press(Key::Enter);
        page.shows(".take-link", english().link_copied());
    });
    // Only the document with the focus may read it.
    host.page.click("h1");
    let copied = clipboard(&host.page);
    let fragment = copied
        .strip_prefix(&format!("{}/", host.site.origin))
        .unwrap_or_else(|| panic!("it leads to the host: {copied}"));
    assert!(fragment.starts_with("#plateau="), "{copied}");

    // Another visitor opens it: the first calculator shows the plan, the second one its own.
    let other = Host::prepare(Page::blank(&DESKTOP), "", &format!("{}{}", calculator(""), calculator("view=nps")));
    other.visit(fragment);
    other.is_ready();
    other.inside(|page| page.answers(&answer(&two)));
    let views: Vec<String> = other
        .page
        .script("return [...document.querySelectorAll('plateau-calculator')].map((e) => e.getPlan().split('?')[0])");
    assert_eq!(views, ["#/plateau", "#/nps"]);
    // A link that is followed on the page is taken, too; the page's own fragments are not.
    let long = example_with(&[(&LIFETIME, 24.0)]);
    let follow = |fragment: &str| other.page.script_with::<()>("location.hash = arguments[0]", &[json!(fragment)]);
    let shared: String = other
        .page
        .script_with("return `plateau=${encodeURIComponent(arguments[0])}`", &[json!(link_to(View::Plateau, &long))]);
    follow(&shared);
    other.inside(|page| page.answers(&answer(&long)));
    for own in ["contact", "/strategies", "plateau=", "plateau=%E0%A4%A", "plateau=nonsense"] {
        follow(own);
    }
    other.inside(|page| page.answers(&answer(&long)));
    other.is_at_peace();
}
