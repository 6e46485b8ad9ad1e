//! The page without a pointer.

use serde::Deserialize;
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, comes, slider};

/// What has the focus, and how it looks.
#[derive(Debug, Deserialize)]
struct Focused {
    name: String,
    top: f64,
    left: f64,
    outline: f64,
    in_sight: bool,
    /// Where it is in the window, and what lies there.
    seen: String,
}

const LOOK: &str = "
    const element = document.activeElement;
    if (element === document.body) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const control = element.type === 'range' ? element.closest('.control').querySelector('input[type=text]').id + ' slider' : null;
    return {
      name: control ?? (element.id || element.className),
      top: box.top + scrollY, left: box.left,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      seen: `${box.top} to ${box.bottom} of ${innerHeight}: ${at?.outerHTML.slice(0, 80)}`,
      in_sight: box.top >= 0 && box.bottom <= innerHeight && (at === element || element.contains(at)),
    };";

/// Everything that a key reaches, one after the other.
fn tour(page: &Page, key: &Key) -> Vec<Focused> {
    let mut tour = Vec::new();
    loop {
        page.press(key.clone());
        settled(page);
        match page.js::<Option<Focused>>(LOOK) {
            Some(focused) if tour.len() < 40 => tour.push(focused),
            _ => return tour,
        }
    }
}

/// Waits until scrolling has come to rest.
fn settled(page: &Page) {
    page.js_later::<()>(
        "let before = -1;
         while (before !== scrollY) { before = scrollY; for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); }
         return null",
        &[],
    );
}

const ORDER: [&str; 11] = [
    "mark",
    "language",
    "lifetime",
    "lifetime slider",
    "reps",
    "reps slider",
    "months-per-sign-up",
    "months-per-sign-up slider",
    "fee",
    "clients",
    "quiet",
];

fn tour_of(setup: &Setup) {
    let page = Page::open_with(setup, "");
    // With a change, so that the way back to the example is there to be reached.
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.answers("$21,667");
    let link = page.linked(|hash| hash.contains("life=13"));
    page.visit(&link);
    let there = tour(&page, &Key::Tab);
    assert_eq!(there.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ORDER);
    for pair in there.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let follows = after.top > before.top - 12.0 && (after.top > before.top + 12.0 || after.left > before.left);
        assert!(follows, "{} comes after {} but stands before it: {pair:?}", after.name, before.name);
    }
    for focused in &there {
        assert!(focused.outline >= 2.0, "the focus cannot be seen: {focused:?}");
        assert!(
            focused.in_sight,
            "{} has the focus and is out of sight at {:?}: {}",
            focused.name, setup.size, focused.seen
        );
    }
}

#[test]
fn tab_reaches_everything_in_the_order_it_is_seen() {
    tour_of(&DESK);
}

#[test]
fn tab_reaches_everything_on_a_phone() {
    tour_of(&PHONE);
}

#[test]
fn nothing_holds_the_focus_on_the_way_back() {
    for setup in [DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        page.press_on(&slider("lifetime"), Key::Right, 1);
        page.answers("$21,667");
        page.focus("button.quiet");
        for name in ORDER.iter().rev().skip(1) {
            page.shift_tab();
            settled(&page);
            let focused: Focused = page.js(LOOK);
            assert_eq!(focused.name, *name);
            assert!(
                focused.in_sight,
                "{} has the focus and is out of sight at {:?}: {}",
                focused.name, setup.size, focused.seen
            );
        }
    }
}

#[test]
fn the_focus_stays_while_the_page_changes() {
    let page = Page::open("");
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.linked(|hash| hash.contains("life=13"));
    page.press(Key::Right);
    page.answers("$23,333");
    page.shift_tab();
    page.press("24");
    comes("the field has it", || page.value("#lifetime"), |value| value.contains("24"));
}

#[test]
fn a_notice_is_closed_by_keys() {
    let page = Page::open("#/nonsense");
    page.shows(".notice", "link");
    page.focus(".notice button");
    page.press(Key::Enter);
    comes("the notice is closed", || page.texts(".notice").len(), |n| *n == 0);
}
