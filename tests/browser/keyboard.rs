//! The page without a pointer.

use serde::Deserialize;
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, comes, slider};

/// What has the focus, and how it looks.
#[derive(Debug, Deserialize)]
struct Focused {
    name: String,
    /// The part of the page that it belongs to; parts may stand side by side.
    part: i32,
    top: f64,
    left: f64,
    outline: f64,
    in_sight: bool,
    /// Where it is in the window, and what lies there.
    seen: String,
}

const LOOK: &str = "
    const PARTS = 'header, figure, .controls, .after, .aim > *, .tiles, .note, .table';
    const element = document.activeElement;
    if (element === document.body) return null;
    // The chart's cursor lets pointers through to the chart; what it moves is seen there.
    const shown = element.matches('.month') ? element.closest('.plot') : element;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // Of the table, which scrolls by itself, the beginning is enough.
    const height = element.matches('.wide') ? 200 : box.height;
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + height / 2);
    const control = element.type === 'range' && element.closest('.control');
    return {
      name: control ? control.querySelector('input[type=text]').id + ' slider'
        : element.id || element.ariaLabel || element.textContent.trim(),
      part: [...document.querySelectorAll(PARTS)].indexOf(element.closest(PARTS)),
      top: box.top + scrollY, left: box.left,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      seen: `${box.top} to ${box.bottom} of ${innerHeight}: ${at?.outerHTML.slice(0, 80)}`,
      in_sight: box.top >= -0.5 && box.top + height <= innerHeight + 0.5 && (at === shown || shown.contains(at)),
    };";

/// Everything that Tab reaches, one after the other, from what has the focus on.
fn tour(page: &Page) -> Vec<Focused> {
    let mut tour = Vec::new();
    loop {
        settled(page);
        match page.js::<Option<Focused>>(LOOK) {
            Some(focused) if tour.len() < 120 => tour.push(focused),
            _ => return tour,
        }
        page.press(Key::Tab);
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

/// With one change to be undone, so that the button is there to be reached.
const ORDER: [&str; 35] = [
    "Plateau",
    "Retention",
    "NPS",
    "Strategies",
    "Undo",
    "Language",
    "The chart shows",
    "Month in the chart",
    "lifetime",
    "lifetime slider",
    "churn",
    "churn slider",
    "reps",
    "reps slider",
    "Add a hire",
    "Hire regularly",
    "months-per-sign-up",
    "months-per-sign-up slider",
    "Tell as clients a month",
    "More: fee, clients today, costs",
    "These are my numbers",
    "Growing into the plateau",
    "Stuck",
    "A second rep",
    "Lifetime from 12 to 18 months",
    "A rep every half year",
    "Set a target",
    "How is this computed? Plateau",
    "How is this computed? 95% of the way",
    "How is this computed? Client lifetime",
    "How is this computed? Retention a year",
    "How is this computed? Net revenue retention",
    "How is this computed? Range in month 60",
    "Enter the cost",
    "Month by month, as a table",
];

/// Each thing stands where the eye goes next: below the one before, or right of it. On a desk the
/// chart stands beside the inputs, so that there the order is that within each part.
#[track_caller]
fn is_seen_in_order(there: &[Focused], columns: bool) {
    for pair in there.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        let follows = after.top > before.top - 12.0 && (after.top > before.top + 12.0 || after.left > before.left);
        let next_part = columns && before.part != after.part;
        assert!(follows || next_part, "{} comes after {} but stands before it: {pair:?}", after.name, before.name);
    }
}

#[track_caller]
fn can_be_seen(focused: &Focused, setup: &Setup) {
    assert!(focused.outline >= 2.0, "the focus cannot be seen: {focused:?}");
    let (name, seen) = (&focused.name, &focused.seen);
    assert!(focused.in_sight, "{name} has the focus and is out of sight at {:?}: {seen}", setup.size);
}

fn tour_of(setup: &Setup) {
    let page = Page::open_with(setup, "");
    page.press(Key::Tab);
    assert_eq!(page.js::<Focused>(LOOK).name, ORDER[0], "the first that Tab reaches");
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.answers("$21,667");
    page.focus("nav a");
    let there = tour(&page);
    assert_eq!(there.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ORDER);
    for focused in &there {
        can_be_seen(focused, setup);
    }
    // Where the page is one column, the parts stand below one another as well.
    is_seen_in_order(&there, setup.size.0 >= 960);
}

/// What is open only now and then is reached, too, and in its place.
fn tour_of_what_opens(setup: &Setup) {
    let page = Page::open_with(setup, "");
    page.push("Stuck");
    page.push("These are my numbers");
    page.push("Set a target");
    page.push("Add a hire");
    page.push("Hire regularly");
    page.open_more();
    page.type_into("rep-cost", "5000");
    page.shows(".note", "$5,000");
    page.unfold(".note details");
    page.unfold(".table details");
    page.focus("nav a");
    // Back by keys, which is when the focus is shown.
    page.press(Key::Tab);
    page.shift_tab();
    let there = tour(&page);
    let names: Vec<&str> = there.iter().map(|f| f.name.as_str()).collect();
    let behind_more = ["fee", "fee slider", "clients", "clients slider", "expansion", "expansion slider", "referrals"];
    let at = |name: &str| names.iter().position(|there| *there == name).unwrap_or_else(|| panic!("{name}: {names:?}"));
    let more = at("More: fee, clients today, costs") + 1;
    assert_eq!(names[more..more + behind_more.len()], behind_more);
    let order = [
        "Add a hire",
        "hire-count-0",
        "Currency",
        "target-mrr",
        "target-mrr slider",
        "target-month",
        "Remove the target",
    ];
    for name in order {
        at(name);
    }
    assert!(at("horizon slider") < at("Currency") && at("Currency") < at("target-mrr"), "{names:?}");
    assert_eq!(names.last(), Some(&"Month by month, as a table"), "the table can be scrolled by keys");
    for focused in &there {
        can_be_seen(focused, setup);
    }
    is_seen_in_order(&there, setup.size.0 >= 960);
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
fn tab_reaches_what_was_opened() {
    for setup in [DESK, PHONE] {
        tour_of_what_opens(&setup);
    }
}

#[test]
fn nothing_holds_the_focus_on_the_way_back() {
    for setup in [DESK, PHONE] {
        let page = Page::open_with(&setup, "");
        page.press_on(&slider("lifetime"), Key::Right, 1);
        page.answers("$21,667");
        page.focus(".table summary");
        for name in ORDER.iter().rev().skip(1) {
            page.shift_tab();
            settled(&page);
            let focused: Focused = page.js(LOOK);
            assert_eq!(focused.name, *name);
            can_be_seen(&focused, &setup);
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
