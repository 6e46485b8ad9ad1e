//! What is typed and is no number that can be used: it is said, and nothing is lost.

use thirtyfour::Key;

use super::page::{FIELDS, Page, comes, slider};

/// What cannot be used in any field, and what the sentence about it begins with.
const ANYWHERE: [(&str, &str); 8] = [
    ("abc", "“abc” is not a number."),
    ("", "Type a number."),
    ("   ", "Type a number."),
    ("12 months", "“12 months” is not a number."),
    ("1.2.3", "“1.2.3” is not a number."),
    ("-5", "Type a number from "),
    ("1e300", "Type a number from "),
    ("<b>9</b>", "“<b>9</b>” is not a number."),
];

/// The same in single fields.
const SOMEWHERE: [(&str, &str, &str); 10] = [
    ("lifetime", "0", "Type a number from 1 to 10,000."),
    ("lifetime", "10001", "Type a number from 1 to 10,000."),
    ("churn", "abc", "“abc” is not a number."),
    ("churn", "0", "Type a number from 0.01 to 100."),
    ("churn", "100.1", "Type a number from 0.01 to 100."),
    ("reps", "1.5", "Type a whole number."),
    ("reps", "1001", "Type a number from 0 to 1,000."),
    ("months-per-sign-up", "0", "Type a number from 0.001 to 10,000."),
    ("fee", "0", "Type a number from 0.01 to 1,000,000,000."),
    ("clients", "1.5", "Type a whole number."),
];

fn refuses(page: &Page, id: &str, typed: &str, sentence: &str) {
    let (field, answer) = (format!("#{id}"), page.answer());
    let before = page.value(&field);
    let hint = page.attribute(&field, "aria-describedby").expect("the field has a description");
    // At once, or the beginning of what is typed would count while the rest is still on its way.
    page.paste_into(id, typed);
    page.shows(&format!("#{hint} .problem"), sentence);
    assert_eq!(page.attribute(&field, "aria-invalid").as_deref(), Some("true"), "{id} {typed}");
    let problem = page.text(&format!("#{hint} .problem"));
    assert!(problem.contains(&format!("{before} counts")), "what counts meanwhile is not said: {problem}");
    // Leaving the field keeps both what was typed and the answer.
    page.press(Key::Tab);
    comes("the focus has moved on", || page.js::<String>("return document.activeElement.id"), |now| now != id);
    assert_eq!(page.value(&field), typed, "{id}");
    assert_eq!(page.attribute(&field, "aria-invalid").as_deref(), Some("true"), "{id} {typed}");
    assert_eq!(page.answer(), answer);
    // Escape takes it back.
    page.focus(&field);
    page.press(Key::Escape);
    comes(&format!("{id} is as before"), || page.value(&field), |value| *value == before);
    assert_eq!(page.attribute(&field, "aria-invalid"), None);
    assert_eq!(page.text(&format!("#{hint} .problem")), "");
    assert_eq!(page.answer(), answer);
}

#[test]
fn what_is_no_number_is_said_in_every_field_and_escape_takes_it_back() {
    let page = Page::open("");
    page.open_more();
    for id in FIELDS {
        for (typed, sentence) in ANYWHERE {
            refuses(&page, id, typed, sentence);
        }
    }
    assert_eq!(page.hash(), "");
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn what_a_field_cannot_take_is_said_with_its_range() {
    let page = Page::open("");
    page.open_more();
    for (id, typed, sentence) in SOMEWHERE {
        refuses(&page, id, typed, sentence);
    }
}

#[test]
fn nonsense_in_all_fields_at_once_leaves_the_answer() {
    let page = Page::open("");
    let answer = page.answer();
    page.open_more();
    for id in FIELDS {
        page.type_into(id, "?!");
    }
    comes("five problems are shown", || page.texts(".problem").iter().filter(|p| !p.is_empty()).count(), |n| *n == 5);
    assert_eq!(page.answer(), answer);
    assert_eq!(page.values(), ["?!"; 5]);
}

#[test]
fn the_slider_mends_what_was_typed() {
    let page = Page::open("");
    for (id, key, value) in
        [("lifetime", Key::Right, "13"), ("reps", Key::Right, "2"), ("months-per-sign-up", Key::Left, "5")]
    {
        let field = format!("#{id}");
        page.type_into(id, "abc");
        page.shows(&format!("#{id}-hint"), "is not a number");
        page.press_on(&slider(id), key, 1);
        comes(&format!("{id} is {value}"), || page.value(&field), |now| now == value);
        assert_eq!(page.attribute(&field, "aria-invalid"), None);
    }
}

#[test]
fn an_endless_text_does_no_harm() {
    let page = Page::open("");
    let answer = page.answer();
    page.open_more();
    for text in ["9", "x", "1,", "ż"] {
        let put = "const field = document.querySelector('#fee'); field.value = arguments[0].repeat(100000);
            field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        page.js_with::<()>(put, &[text.into()]);
        comes("it is refused", || page.attribute("#fee", "aria-invalid"), |invalid| invalid.as_deref() == Some("true"));
        assert_eq!(page.answer(), answer);
        let problem = page.text("#fee-hint .problem");
        assert!(!problem.is_empty() && problem.len() < 200, "{problem}");
        page.press_on("#fee", Key::Escape, 1);
        comes("the fee is as before", || page.value("#fee"), |value| value == "10,000");
    }
}

#[test]
fn escape_takes_back_all_that_was_typed_since_the_field_was_entered() {
    let page = Page::open("");
    page.type_into("lifetime", "24x");
    page.shows("#lifetime-hint", "is not a number");
    page.press(Key::Escape);
    comes("the lifetime is as before", || page.value("#lifetime"), |value| value == "12");
    page.answers("$20,000");
}
