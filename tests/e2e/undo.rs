//! Undo and redo, by buttons and by keys.

use plateau::state::{Measure, View};
use thirtyfour::Key;

use super::expected::{answer, english, example_with, linked};
use super::page::{INVALID, Page, slider, wait_for};

/// Everything that the view shows.
#[track_caller]
fn shown(page: &Page) -> String {
    page.script(
        "const view = document.querySelector('main').cloneNode(true);
         // The axis stays where it was, so that courses can be compared.
         view.querySelectorAll('.axis').forEach((axis) => axis.remove());
         const fields = [...document.querySelectorAll('main input, main select')].map((e) => e.value);
         const pressed = [...document.querySelectorAll('main [aria-pressed=true]')].map((e) => e.textContent);
         return [view.textContent, ...fields, ...pressed].join(' | ')",
    )
}

/// A change of what is entered, by name.
type Change = (&'static str, fn(&Page));

/// Changes of every kind; each is one step.
const CHANGES: [Change; 12] = [
    ("a slider", |page| page.press_on(&slider("reps"), Key::Right, 1)),
    ("a field", |page| {
        page.type_into("fee", "7500");
        page.press(Key::Tab);
    }),
    ("saving as today", |page| page.click_button(english().save_as_today())),
    ("a hire", |page| page.click_button(english().add_hire())),
    ("the month of a hire", |page| {
        page.type_into("hire-month-0", "20");
        page.press(Key::Tab);
    }),
    ("recurring hires", |page| page.click_button(english().add_recurring())),
    ("removing a hire", |page| page.click_button(&english().remove_hire("1"))),
    ("going back to today", |page| page.click_button(english().back_to_today())),
    ("a target", |page| page.click_button(english().set_target())),
    ("a currency", |page| page.choose(".currency select", 1)),
    ("what the chart shows", |page| page.choose("figcaption select", Measure::Clients as usize)),
    ("an example", |page| page.click_button(english().preset_second_rep())),
];

#[test]
fn every_change_can_be_undone_and_redone_by_buttons() {
    let page = Page::open("");
    page.unfold_more_inputs();
    let (undo, redo) = (english().undo(), english().redo());
    assert_eq!((page.is_enabled(undo), page.is_enabled(redo)), (Some(false), Some(false)));
    let mut states = vec![shown(&page)];
    let mut link = page.fragment();
    for (_, change) in CHANGES {
        change(&page);
        // The link is written once things rest.
        link = page.links(|now| now != link);
        states.push(shown(&page));
    }
    for (place, (name, _)) in CHANGES.iter().enumerate().rev() {
        page.click_button(undo);
        wait_for(&format!("{name} is undone"), || shown(&page), |now| *now == states[place]);
    }
    assert_eq!((page.is_enabled(undo), page.is_enabled(redo)), (Some(false), Some(true)));
    page.links(|link| link == "#/plateau");
    for (place, (name, _)) in CHANGES.iter().enumerate() {
        page.click_button(redo);
        wait_for(&format!("{name} is redone"), || shown(&page), |now| *now == states[place + 1]);
    }
    assert_eq!((page.is_enabled(undo), page.is_enabled(redo)), (Some(true), Some(false)));
    page.links(|now| now == link);
}

#[test]
fn the_usual_keys_undo_and_redo() {
    let page = Page::open("");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 2);
    page.becomes("#lifetime", "14");
    let (control, shift) = ([Key::Control], [Key::Control, Key::Shift]);
    for (held, key, value) in [
        (&control[..], 'z', "13"),
        (&control, 'z', "12"),
        (&shift, 'z', "13"),
        (&control, 'y', "14"),
        (&[Key::Meta], 'z', "13"),
    ] {
        page.press_with(held, key);
        page.enter_lifetime();
        page.becomes("#lifetime", value);
    }
    // Without a focus, too, and no further than there are steps.
    page.blur();
    page.press_with(&control, 'z');
    page.press_with(&control, 'z');
    page.enter_lifetime();
    page.becomes("#lifetime", "12");
    // A change begins another future.
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Left, 1);
    page.becomes("#lifetime", "11");
    assert_eq!(page.is_enabled(english().redo()), Some(false));
}

#[test]
fn a_text_field_keeps_its_own_undo_and_what_was_typed_is_one_step() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.becomes("#reps", "2");
    page.enter_lifetime();
    page.type_into("lifetime", "24");
    page.press_with(&[Key::Control], 'z');
    wait_for("the field undoes what was typed", || page.value("#lifetime"), |value| value != "24");
    assert_eq!(page.value("#reps"), "2", "the page undoes nothing");
    page.enter_lifetime();
    page.type_into("lifetime", "36");
    page.blur();
    page.press_with(&[Key::Control], 'z');
    page.enter_lifetime();
    page.becomes("#lifetime", "12");
    assert_eq!(page.value("#reps"), "2");
    page.press_with(&[Key::Control], 'z');
    page.becomes("#reps", "1");
}

#[test]
fn undo_brings_back_what_was_pasted_over() {
    let control = [Key::Control];
    let page = Page::open("#/retention");
    // Cells are spread over the fields that follow.
    let fields = ["period-start", "period-new", "period-lost"];
    let are = |wanted: [&str; 3]| {
        wait_for(
            "the fields have these values",
            || fields.map(|id| page.value(&format!("#{id}"))),
            |now| *now == wanted,
        );
    };
    page.type_into("period-start", "50");
    page.press(Key::Enter);
    page.paste_into("period-start", "40\t6\t3");
    are(["40", "6", "3"]);
    page.press_with(&control, 'z');
    are(["50", "", ""]);
    page.press_with(&[Key::Control, Key::Shift], 'z');
    are(["40", "6", "3"]);
    // A table, by the button, and by keys where the text is too long to be shown.
    let table = "#paste-periods";
    page.paste_into("paste-periods", "Q1,40,6,3");
    page.paste_into("paste-periods", "Q2,43,2,1");
    page.click_button(english().undo());
    page.becomes(table, "Q1,40,6,3");
    page.paste_into("paste-periods", &"Q3,44,4,4\n".repeat(5_000));
    page.has(&format!("{table}[readonly]"), 1);
    page.press_with(&control, 'z');
    page.becomes(table, "Q1,40,6,3");
    page.has(&format!("{table}[readonly]"), 0);
    page.click_button(english().redo());
    page.has(&format!("{table}[readonly]"), 1);
}

#[test]
fn undo_drops_what_was_typed_and_cannot_be_used() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.type_into("reps", "x");
    page.has(INVALID, 1);
    page.click_button(english().undo());
    page.becomes("#reps", "1");
    page.has(INVALID, 0);
}

#[test]
fn a_drag_of_a_slider_is_one_step() {
    let page = Page::open("");
    let into_view = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })";
    page.enter_lifetime();
    page.script_with::<()>(into_view, &[slider("lifetime").into()]);
    let [left, top, right, bottom] = page.area(&slider("lifetime"));
    let place = |part: f64| [left + (right - left) * part, f64::midpoint(top, bottom)];
    page.drag(&[place(0.3), place(0.4), place(0.5)]);
    let first = wait_for("it has moved", || page.value("#lifetime"), |value| value != "12");
    page.drag(&[place(0.6), place(0.7), place(0.8), place(0.9)]);
    wait_for("it has moved on", || page.value("#lifetime"), |value| *value != first);
    page.click_button(english().undo());
    page.enter_lifetime();
    page.becomes("#lifetime", &first);
    page.click_button(english().undo());
    page.enter_lifetime();
    page.becomes("#lifetime", "12");
    assert_eq!(page.is_enabled(english().undo()), Some(false));
}

#[test]
fn opening_a_link_and_clearing_a_view_are_steps() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    let link = page.links(|link| link.contains("reps=2"));
    page.follow("#/plateau");
    page.becomes("#reps", "1");
    page.click_button(english().undo());
    page.answers(&answer(&linked(&link)));
    page.go_to(View::Nps.route());
    page.click_button(english().try_sample());
    page.becomes("#answer-10", "10");
    page.click_button(english().clear());
    page.becomes("#answer-10", "0");
    page.click_button(english().undo());
    page.becomes("#answer-10", "10");
    page.go_to(View::Plateau.route());
    page.answers(&answer(&example_with(&[(&plateau::state::plan_inputs::REPS, 2.0)])));
}
