//! When the program cannot run, or fails: a plain sentence and a way on, never a blank page.

use super::browser::DESK;
use super::page::{Page, eventually, slider};
use super::server::built;
use thirtyfour::Key;

fn fails_plainly(page: &Page, sentence: &str) {
    page.shows(".failure", sentence);
    assert_eq!(page.attribute("main.failure p", "role").as_deref(), Some("alert"));
    assert_eq!(page.texts(".failure").len(), 1);
    assert!(page.text("body").len() > 60, "{}", page.text("body"));
    assert_eq!(page.texts(".failure button"), ["Start over with the example"]);
    let seen: bool = page.js("const box = document.querySelector('.failure button').getBoundingClientRect();
        return box.height >= 44 && box.top >= 0 && box.bottom <= innerHeight");
    assert!(seen, "the way on is not in sight");
}

#[test]
fn a_program_that_does_not_arrive_is_told() {
    for kind in [".wasm", ".js"] {
        let page = Page::blank(&DESK);
        page.server.lose(&built("plateau", kind));
        page.load("#/plateau");
        fails_plainly(&page, "We couldn’t load the calculator");
        // Once it can be had, the button is enough.
        page.server.mend();
        page.click(".failure button");
        page.ready();
        page.answers("$20,000");
    }
}

/// What the browser tells when the program traps.
const TRAPS: [&str; 2] = [
    "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
    "dispatchEvent(new PromiseRejectionEvent('unhandledrejection',
       { promise: Promise.resolve(), reason: new WebAssembly.RuntimeError('unreachable') }))",
];

#[test]
fn a_program_that_fails_is_told_and_the_link_keeps_the_plan() {
    let page = Page::blank(&DESK);
    for trap in TRAPS {
        page.visit("");
        page.press_on(&slider("lifetime"), Key::Right, 12);
        let link = page.linked(|hash| hash.contains("life=24"));
        page.js::<()>(trap);
        fails_plainly(&page, "Something went wrong");
        assert_eq!(page.hash(), link, "the link is still there to be copied");
        assert_eq!(page.texts("#app").len(), 0);
        page.click(".failure button");
        page.ready();
        page.answers("$20,000");
        assert_eq!(page.hash(), "");
        page.visit(&link);
        page.answers("$40,000");
    }
}

#[test]
fn a_program_that_fails_again_and_again_is_told_once() {
    let page = Page::open("");
    for trap in [TRAPS[0], TRAPS[1], TRAPS[0], TRAPS[1]] {
        page.js::<()>(trap);
    }
    page.painted();
    fails_plainly(&page, "Something went wrong");
}

#[test]
fn errors_of_others_do_not_take_the_page_away() {
    let page = Page::open("");
    page.js::<()>("dispatchEvent(new ErrorEvent('error', { error: new TypeError('an extension') })); dispatchEvent(new ErrorEvent('error'));
        Promise.reject(); Promise.reject('words')");
    page.painted();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers("$40,000");
    assert_eq!(page.texts(".failure").len(), 0);
    eventually("the console tells of the others", || !page.console().is_empty());
}
