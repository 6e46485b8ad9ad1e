//! Undo and redo of every change, by buttons and by keys; text fields keep their own.

use serde_json::json;
use thirtyfour::Key;

use super::page::{CURRENCIES, MEASURES, Page, comes, slider};

/// Presses a key while Control is held, and Shift, too, if wanted.
#[track_caller]
fn control(page: &Page, key: char, shift: bool) {
    let chain = page.browser.driver().action_chain().key_down(Key::Control);
    let chain = if shift { chain.key_down(Key::Shift) } else { chain };
    let chain = chain.send_keys(key.to_string());
    let chain = if shift { chain.key_up(Key::Shift) } else { chain };
    page.browser.wait(chain.key_up(Key::Control).perform());
}

/// Where nothing is typed, so that the keys are the page's.
fn leave(page: &Page) {
    page.js::<()>("document.activeElement.blur()");
}

/// What is on the page.
fn shown(page: &Page) -> Vec<String> {
    let mut shown = vec![page.answer(), page.attribute(".chart", "aria-label").unwrap_or_default()];
    shown.extend(page.texts(".tile"));
    shown.extend(page.texts(".hires-list, .aim label, .presets [aria-pressed=true], .controls h2"));
    shown.extend(page.values());
    shown.extend([page.value(CURRENCIES), page.value(MEASURES)]);
    shown
}

/// A change, and how it is made.
type Change = (&'static str, fn(&Page));

/// One of each kind, each a step.
const CHANGES: [Change; 12] = [
    ("a slider", |page| page.press_on(&slider("reps"), Key::Right, 1)),
    ("a typed field", |page| {
        page.type_into("fee", "7500");
        page.press(Key::Tab);
    }),
    ("a pin", |page| page.push("These are my numbers")),
    ("a hire", |page| page.push("Add a hire")),
    ("a hire's month", |page| {
        page.type_into("hire-month-0", "20");
        page.press(Key::Tab);
    }),
    ("regular hires", |page| page.push("Hire regularly")),
    ("a removed hire", |page| page.push("Remove hire 1")),
    ("back to today", |page| page.push("Back to today")),
    ("a target", |page| page.push("Set a target")),
    ("a currency", |page| page.choose(CURRENCIES, "EUR")),
    ("a measure", |page| page.choose(MEASURES, "clients")),
    ("a story", |page| page.push("A second rep")),
];

#[test]
fn every_change_is_taken_back_and_done_again_by_buttons() {
    let page = Page::open("");
    assert_eq!((page.can_push("Undo"), page.can_push("Redo")), (Some(false), Some(false)));
    let mut before = vec![shown(&page)];
    for (name, change) in CHANGES {
        change(&page);
        let last = before.last().expect("the beginning is there").clone();
        before.push(comes(&format!("{name} changes something"), || shown(&page), |now| *now != last));
    }
    for (place, (name, _)) in CHANGES.iter().enumerate().rev() {
        page.push("Undo");
        comes(&format!("{name} is taken back"), || shown(&page), |now| *now == before[place]);
    }
    assert_eq!((page.can_push("Undo"), page.can_push("Redo")), (Some(false), Some(true)));
    page.linked(|hash| hash == "#/plateau");
    for (place, (name, _)) in CHANGES.iter().enumerate() {
        page.push("Redo");
        comes(&format!("{name} is done again"), || shown(&page), |now| *now == before[place + 1]);
    }
    assert_eq!((page.can_push("Undo"), page.can_push("Redo")), (Some(true), Some(false)));
    page.linked(|hash| hash.contains("money=EUR") && hash.contains("show=clients"));
}

#[test]
fn the_usual_keys_undo_and_redo() {
    let page = Page::open("");
    page.press_on(&slider("lifetime"), Key::Right, 2);
    page.becomes("#lifetime", "14");
    for (key, shift, value) in
        [('z', false, "13"), ('z', false, "12"), ('z', true, "13"), ('y', false, "14"), ('z', false, "13")]
    {
        control(&page, key, shift);
        page.becomes("#lifetime", value);
    }
    // With nothing in focus as well; and no further than there is.
    leave(&page);
    control(&page, 'z', false);
    control(&page, 'z', false);
    page.becomes("#lifetime", "12");
    // A change ends what could be done again.
    page.press_on(&slider("lifetime"), Key::Left, 1);
    page.becomes("#lifetime", "11");
    assert_eq!(page.can_push("Redo"), Some(false));
}

#[test]
fn a_text_field_keeps_its_own_undo() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers("$40,000");
    page.type_into("lifetime", "24");
    page.answers("$80,000");
    control(&page, 'z', false);
    comes("what was typed is undone in the field", || page.value("#lifetime"), |value| value != "24");
    assert_eq!(page.value("#reps"), "2", "the page's own change stays");
    // Out of the field the keys are the page's again: what was typed is one step, the slider another.
    page.type_into("lifetime", "36");
    page.answers("$120,000");
    leave(&page);
    control(&page, 'z', false);
    page.becomes("#lifetime", "12");
    assert_eq!(page.value("#reps"), "2");
    control(&page, 'z', false);
    page.becomes("#reps", "1");
}

#[test]
fn what_is_typed_in_one_go_is_one_step() {
    let page = Page::open("");
    page.open_more();
    page.type_into("fee", "12345");
    page.answers("$24,690");
    leave(&page);
    page.push("Undo");
    page.becomes("#fee", "10,000");
    assert_eq!(page.can_push("Undo"), Some(false));
}

#[test]
fn what_is_typed_and_wrong_is_gone_with_the_step() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.type_into("reps", "x");
    page.shows("#reps-hint .problem", "is not a number");
    page.push("Undo");
    page.becomes("#reps", "1");
    assert_eq!(page.texts("[aria-invalid]").len(), 0);
}

#[test]
fn a_pointers_drag_is_one_step() {
    let page = Page::open("");
    let (left, right, y): (f64, f64, f64) = page.js_with(
        "const slider = document.querySelector(arguments[0]); slider.scrollIntoView({ block: 'center', behavior: 'instant' });
         const box = slider.getBoundingClientRect(); return [box.left, box.right, box.top + box.height / 2]",
        &[json!(slider("lifetime"))],
    );
    let at = |kind: &str, part: f64| {
        let x = left + (right - left) * part;
        let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
        page.browser.protocol("Input.dispatchMouseEvent", event);
    };
    for [from, to] in [[0.3, 0.5], [0.6, 0.9]] {
        at("mousePressed", from);
        let mut seen = vec![page.value("#lifetime")];
        for step in 1..=5 {
            at("mouseMoved", from + (to - from) * f64::from(step) / 5.0);
            seen.push(page.value("#lifetime"));
        }
        at("mouseReleased", to);
        seen.dedup();
        assert!(seen.len() > 3, "the drag passes many values: {seen:?}");
    }
    let last = page.value("#lifetime");
    page.push("Undo");
    let first = comes("the second drag is taken back", || page.value("#lifetime"), |value| *value != last);
    assert!(first.parse::<u32>().is_ok_and(|first| (20..30).contains(&first)), "{first} is where the first drag ended");
    page.push("Undo");
    page.becomes("#lifetime", "12");
    assert_eq!(page.can_push("Undo"), Some(false));
}

#[test]
fn a_link_that_was_opened_is_a_step_as_well() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.linked(|hash| hash.contains("reps=2"));
    page.follow("#/plateau");
    page.answers("$20,000");
    page.push("Undo");
    page.answers("$40,000");
}
