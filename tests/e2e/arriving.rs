//! What is there before the program is, what becomes of it when the program arrives, and what the page says of itself to
//! search engines and chats.

use std::process::Command;

use plateau::link;
use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::LIFETIME;
use plateau::state::{View, Workspace};
use plateau::text::{Currency, Language, Locale};
use plateau::wording::plateau as wording;
use serde_json::{Value, json};

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::{answer, answer_in, example_with, link_to};
use super::formats;
use super::loading::program_files;
use super::page::{ANSWER, Page, plain, wait_until};
use super::server::{Failure, dist_text};

/// The copies of the page: the language of each, its folder, and the locale that its example is in.
fn copies() -> [(Language, &'static str, Locale); 2] {
    let zloty = Currency::of_region("PL").expect("the page has the zloty");
    [
        (Language::English, "", formats::locale(Language::English)),
        (Language::Polish, "pl/", formats::locale_in(Language::Polish, zloty)),
    ]
}

/// The page before the program arrives, as on a slow line.
#[track_caller]
fn waiting(setup: &Setup, address: &str) -> Page {
    let mut page = Page::blank(setup);
    page.browser.before_each_page(WATCH);
    waits(&page, address);
    page
}

/// Loads the page, and waits until it is painted without its program.
#[track_caller]
fn waits(page: &Page, address: &str) {
    hold_program(page);
    page.load(address);
    wait_until("something is painted", || {
        page.script("return performance.getEntriesByName('first-contentful-paint').length > 0")
    });
    page.is_painted();
    page.has(".before", 1);
}

fn hold_program(page: &Page) {
    for file in &program_files() {
        page.server.fail(file, Failure::Held);
    }
}

/// Lets the program arrive.
#[track_caller]
fn arrives(page: &Page) {
    page.server.repair();
    page.is_ready();
    page.has(".before", 0);
    page.is_painted();
    page.is_painted();
}

/// Adds up how much moves from the first paint on.
const WATCH: &str = "window.moved = 0; window.movers = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.moved += entry.value;
        for (const { node, previousRect, currentRect } of entry.sources)
          window.movers.push([node?.className, node?.nodeName, previousRect, currentRect]);
      }
    }).observe({ type: 'layout-shift', buffered: true });";

/// Whether an element is seen.
#[track_caller]
fn is_seen(page: &Page, css: &str) -> bool {
    let seen = "return document.querySelector(arguments[0]).checkVisibility({ visibilityProperty: true })";
    page.script_with(seen, &[json!(css)])
}

#[test]
fn without_scripts_the_page_has_the_example_with_its_sentence_chart_and_figures() {
    for (language, folder, locale) in copies() {
        for setup in [DESKTOP, PHONE] {
            let page = Page::blank(&Setup { scripts: false, ..setup });
            page.load(folder);
            let workspace = Workspace::default();
            let outcome = PlanOutcome::of(&workspace);
            assert_eq!(page.text("title"), language.messages().window_title_plateau());
            assert_eq!(page.text(ANSWER), answer_in(&locale, &workspace));
            assert_eq!(page.text(".because"), plain(&wording::because(&locale, &workspace.plan, &outcome)));
            assert_eq!(page.texts(".lifts b").len(), 5);
            assert!(page.text("noscript").starts_with(language.messages().without_scripts()));
            let chart = if setup == PHONE { "svg.narrow" } else { "svg.chart:not(.narrow)" };
            for seen in [ANSWER, chart, ".because", ".lifts b", "noscript a", "#churn, #lifetime"] {
                assert!(is_seen(&page, seen), "{seen} in {language:?}");
            }
            for useless in [".tools", "main > .loading", "details", "nav a:not([aria-current])"] {
                assert!(!is_seen(&page, useless), "{useless} in {language:?}");
            }
            let [_, top, _, bottom] = page.area(chart);
            assert!(bottom - top > 80.0, "the chart has room: {top} to {bottom}");
            assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
        }
    }
}

/// The places of all that is seen of the bar and the first view: left, top, width, height. Hires come with a chunk; their room
/// is kept.
const PLACES: &str = "return [...document.querySelectorAll('.bar *, main .split *')]
    .filter((element) => element.checkVisibility() && !element.closest('.month, .reserved, .hires-list'))
    .map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.localName, [left, top, width, height]];
    })";

#[test]
fn in_large_windows_nothing_is_elsewhere_once_the_program_is_there() {
    for (setup, folder) in [(DESKTOP, ""), (POLISH, "pl/")] {
        for size in [(1280, 720), (1280, 900), (1920, 1080)] {
            let page = waiting(&Setup { size, ..setup }, folder);
            let places = || page.script::<Vec<(String, [f64; 4])>>(PLACES);
            let (sentence, before) = (page.text(ANSWER), places());
            assert!(before.len() > 100, "{before:?}");
            arrives(&page);
            let after = places();
            assert_eq!((page.text(ANSWER), after.len()), (sentence, before.len()), "at {size:?}");
            for ((name, was), (_, is)) in before.iter().zip(&after) {
                let is_there = was.iter().zip(is).all(|(was, is)| (was - is).abs() < 0.25);
                assert!(is_there, "at {size:?} {name} was at {was:?} and is at {is:?}");
            }
        }
    }
}

#[test]
fn nothing_moves_when_the_program_arrives() {
    for setup in [PHONE, Setup { size: (412, 823), ..PHONE }, Setup { size: (800, 1000), ..DESKTOP }, DESKTOP] {
        for (language, folder, locale) in copies() {
            let languages = if language == Language::Polish { POLISH.languages } else { DESKTOP.languages };
            let page = waiting(&Setup { languages, ..setup }, folder);
            assert_eq!(page.text(ANSWER), answer_in(&locale, &Workspace::default()));
            let areas = || ["h1.answer", "figcaption", ".controls", ".because", ".lifts"].map(|css| page.area(css));
            let before = areas();
            arrives(&page);
            assert_eq!(page.text(ANSWER), answer_in(&locale, &Workspace::default()));
            assert_eq!(areas(), before, "at {:?}", setup.size);
            let moved: f64 = page.script("return window.moved");
            let movers: Vec<Value> = page.script("return window.movers");
            assert!(moved < 0.001, "at {:?} {moved} moved: {movers:#?}", setup.size);
        }
    }
}

#[test]
fn the_example_is_not_shown_where_the_address_or_the_browser_has_other_numbers() {
    let own = example_with(&[(&LIFETIME, 24.0)]);
    let page = waiting(&DESKTOP, &link_to(View::Plateau, &own));
    assert!(!is_seen(&page, ANSWER) && is_seen(&page, ".waiting") && is_seen(&page, "nav a"));
    arrives(&page);
    page.answers(&answer(&own));
    assert!(is_seen(&page, ANSWER));
    for address in ["#/retention", "?/plateau?v=2&lifetime=24"] {
        waits(&page, address);
        assert!(!is_seen(&page, ANSWER), "{address}");
    }
    for address in ["", "#/plateau", "?utm_source=mail"] {
        waits(&page, address);
        assert!(is_seen(&page, ANSWER), "{address}");
    }
    page.script::<()>("localStorage.setItem('plateau', '{}')");
    waits(&page, "");
    assert!(!is_seen(&page, ANSWER));
    page.script::<()>("localStorage.clear()");
}

#[test]
fn in_a_frame_nothing_is_seen_until_the_program_is_there() {
    let page = Page::blank(&DESKTOP);
    hold_program(&page);
    page.load("?embed=1");
    page.has(".before", 1);
    page.is_painted();
    assert!(!is_seen(&page, ".bar") && !is_seen(&page, ANSWER) && !is_seen(&page, ".waiting"));
    arrives(&page);
    assert!(is_seen(&page, ANSWER));
}

#[test]
fn a_copy_keeps_to_its_language_unless_the_link_says_another() {
    for languages in ["en-US,en", "de-DE,de", "pl-PL,pl"] {
        let page = Page::open_with(&Setup { languages, ..DESKTOP }, "pl/");
        page.shows("footer", Language::Polish.messages().privacy());
        assert_eq!(page.script::<String>("return document.documentElement.lang"), "pl");
        page.visit(&format!("pl/{}", link::encode(View::Plateau, &Workspace::default(), Some(Language::English))));
        page.answers(&answer(&Workspace::default()));
        assert_eq!(page.script::<String>("return document.documentElement.lang"), "en");
        assert_eq!((page.server.reports(), page.console()), (Vec::new(), Vec::<String>::new()));
    }
}

// --- what the pages say of themselves ---

/// The contents of the elements of a head that have a part in them.
fn elements<'a>(head: &'a str, part: &str) -> Vec<&'a str> {
    head.lines().map(str::trim).filter(|line| line.contains(part)).collect()
}

#[test]
fn each_page_says_what_it_is_to_search_engines_and_chats() {
    for (language, folder, _) in copies() {
        let page = dist_text(&format!("{folder}index.html"));
        let messages = language.messages();
        let (title, description) = (messages.window_title_plateau(), messages.page_description());
        assert!(page.contains(&format!(r#"<html lang="{}""#, language.code())));
        assert_eq!(elements(&page, "<title>"), [format!("<title>{title}</title>")]);
        let described = format!(r#"<meta name="description" content="{description}">"#);
        assert_eq!(elements(&page, r#"name="description""#), [described]);
        assert_eq!(elements(&page, "og:title"), [format!(r#"<meta property="og:title" content="{title}">"#)]);
        let data = elements(&page, "application/ld+json")[0];
        let data = data.split_once('>').and_then(|(_, rest)| rest.split_once("</script>")).expect("an element").0;
        let data: Value = serde_json::from_str(data).expect("it is JSON");
        assert_eq!(data["@type"], "WebApplication");
        assert_eq!(data["description"], description);
        assert_eq!(data["inLanguage"], language.code());
    }
}

/// What the head of each page has if the page is built for an address.
fn heads(address: &str) -> Vec<Vec<String>> {
    let script = "import('./scripts/about.mjs').then(({ about }) => {
        const pages = [['en', 'US', ''], ['pl', 'PL', 'pl/']]
            .map(([language, region, folder]) => ({ language, region, folder, title: 'A \"title\"', description: 'b & c' }));
        console.log(JSON.stringify(pages.map((page) => about(page, pages, process.argv[1]))));
    })";
    let node = Command::new("node").args(["-e", script, address]).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = node.expect("node is there");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn only_a_page_that_is_built_for_an_address_tells_it() {
    for address in ["https://example.com/plateau", "https://example.com/plateau/"] {
        let heads = heads(address);
        for (head, folder, language) in [(&heads[0], "", "en"), (&heads[1], "pl/", "pl")] {
            for element in [
                format!(r#"<link rel="canonical" href="https://example.com/plateau/{folder}">"#),
                r#"<link rel="alternate" hreflang="en" href="https://example.com/plateau/">"#.to_owned(),
                r#"<link rel="alternate" hreflang="pl" href="https://example.com/plateau/pl/">"#.to_owned(),
                r#"<link rel="alternate" hreflang="x-default" href="https://example.com/plateau/">"#.to_owned(),
                format!(r#"<meta property="og:url" content="https://example.com/plateau/{folder}">"#),
                format!(r#"<meta property="og:image" content="https://example.com/plateau/preview-{language}.png">"#),
                r#"<meta property="og:title" content="A &quot;title&quot;">"#.to_owned(),
                r#"<meta name="description" content="b &amp; c">"#.to_owned(),
            ] {
                assert!(head.contains(&element), "{element} is not in {head:#?}");
            }
        }
    }
    for head in heads("") {
        for part in ["canonical", "hreflang", "og:url", "og:image", "example.com"] {
            assert!(!head.iter().any(|element| element.contains(part)), "{part} in {head:#?}");
        }
    }
}
