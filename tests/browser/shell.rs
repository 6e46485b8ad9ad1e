//! The page before its program is there, and how it starts.

use serde_json::json;

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, comes, eventually};

#[test]
fn without_javascript_the_page_still_tells_the_rule() {
    let page = Page::blank(&Setup { scripts: false, ..DESK });
    page.load("");
    assert_eq!(page.text("title"), "Plateau: why an agency’s revenue stops growing");
    assert!(page.answer().contains("stops growing"), "{}", page.answer());
    let words = page.text("main");
    assert!(words.contains("sign-up pace × client lifetime × fee") && words.contains("$20,000 a month"), "{words}");
    assert!(words.contains("With JavaScript"), "{words}");
    assert_eq!(page.texts("#app input").len(), 0, "no program ran");
}

/// Adds up what moves from the first paint on.
const WATCH: &str = "window.moved = 0; window.movers = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.moved += entry.value;
        for (const source of entry.sources) {
          const node = source.node;
          const name = node?.className?.baseVal ?? node?.className ?? node?.nodeName ?? 'gone';
          window.movers.push(`${name} ${JSON.stringify(source.previousRect)} to ${JSON.stringify(source.currentRect)}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });";

#[test]
fn nothing_moves_when_the_program_arrives() {
    for setup in [PHONE, DESK] {
        let page = Page::blank(&setup);
        page.browser.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }));
        // The program comes only after the shell has been seen, as on a slow line.
        page.server.clamp(".wasm");
        page.load("");
        eventually("the shell is painted", || {
            page.js("return performance.getEntriesByName('first-contentful-paint').length > 0")
        });
        page.painted();
        page.server.let_go();
        page.ready();
        page.painted();
        page.painted();
        let moved: f64 = page.js("return window.moved");
        assert!(
            moved < 0.01,
            "at {} px {moved} moved: {:#?}",
            setup.size.0,
            page.js::<Vec<String>>("return window.movers")
        );
    }
}

#[test]
fn the_functions_are_there_when_the_event_tells() {
    let page = Page::blank(&DESK);
    let source =
        "document.addEventListener('plateau:ready', () => { window.told = Object.keys(window.plateau ?? {}) })";
    page.browser.protocol("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
    page.visit("");
    let told: Vec<String> =
        comes("the event fires", || page.js("return window.told ?? []"), |t: &Vec<String>| !t.is_empty());
    for name in [
        "project",
        "hirePays",
        "chance",
        "retention",
        "clv",
        "nps",
        "npsByRep",
        "applyStrategies",
        "sensitivity",
        "goalSeek",
    ] {
        assert!(told.iter().any(|told| told == name), "{name} is not in {told:?}");
    }
}
