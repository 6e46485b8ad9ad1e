//! Churn and lifetime: two views of one value, kept as it was entered.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{Page, slider};

/// The accessible name of an element.
#[track_caller]
fn name(page: &Page, css: &str) -> String {
    let object = page
        .browser
        .protocol("Runtime.evaluate", serde_json::json!({ "expression": format!("document.querySelector({css:?})") }));
    let id = object["result"]["objectId"].as_str().expect("the element is there");
    let tree = page
        .browser
        .protocol("Accessibility.getPartialAXTree", serde_json::json!({ "objectId": id, "fetchRelatives": false }));
    tree["nodes"][0]["name"]["value"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn both_are_named_by_what_is_written_beside_them() {
    for (languages, names) in [
        ("en", [("lifetime", "lifetime"), ("churn", "churn")]),
        ("pl", [("lifetime", "czas życia"), ("churn", "churn")]),
    ] {
        let page = Page::open_with(&Setup { languages, ..DESK }, "");
        for (id, part) in names {
            let label = page.text(&format!("label[for={id}]"));
            let (thumb, field) = (name(&page, &slider(id)), name(&page, &format!("#{id}")));
            assert!(thumb.starts_with(&label), "“{thumb}” does not begin with “{label}”");
            assert!(thumb.to_lowercase().contains(part), "“{thumb}” does not tell “{part}”");
            assert_eq!(field, label);
        }
        assert_ne!(name(&page, &slider("lifetime")), name(&page, &slider("churn")));
    }
}

#[test]
fn moving_churn_moves_lifetime() {
    let page = Page::open("");
    assert_eq!((page.value("#lifetime"), page.value("#churn")), ("12".into(), "8.33".into()));
    page.press_on(&slider("churn"), Key::Right, 1);
    page.becomes("#churn", "8.5");
    page.becomes("#lifetime", "11.76");
    page.answers("$19,608");
    assert_eq!(page.attribute(&slider("lifetime"), "aria-valuetext").as_deref(), Some("11.76 months"));
    assert_eq!(page.attribute(&slider("churn"), "aria-valuetext").as_deref(), Some("8.5%"));
    let link = page.linked(|hash| hash.contains("churn=0.085"));
    assert!(!link.contains("life="), "{link}");
    page.visit(&link);
    assert_eq!((page.value("#lifetime"), page.value("#churn")), ("11.76".into(), "8.5".into()));
    assert_eq!(page.hash(), link);
}

#[test]
fn moving_lifetime_moves_churn() {
    let page = Page::open("");
    page.press_on(&slider("churn"), Key::Right, 1);
    page.linked(|hash| hash.contains("churn=0.085"));
    page.press_on(&slider("lifetime"), Key::Right, 1);
    // The slider stands at the step next to 11.76 and goes on from there.
    page.becomes("#lifetime", "13");
    page.becomes("#churn", "7.69");
    let link = page.linked(|hash| hash.contains("life=13"));
    assert!(!link.contains("churn="), "{link}");
    page.visit(&link);
    assert_eq!((page.value("#lifetime"), page.value("#churn")), ("13".into(), "7.69".into()));
}

#[test]
fn the_churn_slider_goes_from_end_to_end() {
    let page = Page::open("");
    let thumb = slider("churn");
    for (key, churn, lifetime) in [
        (Key::Home, "0.5", "200"),
        (Key::Right, "0.75", "133.33"),
        (Key::PageUp, "1.75", "57.14"),
        (Key::PageDown, "0.75", "133.33"),
        (Key::End, "30", "3.33"),
    ] {
        page.press_on(&thumb, key, 1);
        page.becomes("#churn", churn);
        page.becomes("#lifetime", lifetime);
    }
}

#[test]
fn looking_at_one_never_rewrites_the_other() {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    page.linked(|hash| hash.contains("reps=2"));
    // Through all of it by keys, in and out of each field and each slider.
    page.focus("#lifetime");
    for _ in 0..4 {
        page.press(Key::Tab);
    }
    page.press_on("#churn", Key::Enter, 1);
    page.press_on("#lifetime", Key::Enter, 1);
    page.press_on(&slider("reps"), Key::Left, 1);
    let link = page.linked(|hash| !hash.contains("reps=2"));
    assert_eq!(link, "#/plateau", "12 months are still 12 months, not 8.33%");
    page.answers("$20,000");
}

#[test]
fn typing_in_one_shows_in_the_other() {
    let page = Page::open("");
    page.type_into("churn", "10");
    page.becomes("#lifetime", "10");
    page.answers("$16,667");
    page.linked(|hash| hash.contains("churn=0.1"));
    page.type_into("lifetime", "8");
    page.becomes("#churn", "12.5");
    page.answers("$13,333");
    page.linked(|hash| hash.contains("life=8"));
    page.type_into("churn", " 2.5 % ");
    page.becomes("#lifetime", "40");
    assert_eq!(page.value("#churn"), " 2.5 % ", "what is typed stays as it is typed");
    page.press(Key::Tab);
    page.becomes("#churn", "2.5");
    // Escape brings back what was entered, and the way it was entered.
    page.type_into("lifetime", "9");
    page.becomes("#churn", "11.11");
    page.press(Key::Escape);
    page.becomes("#churn", "2.5");
    page.linked(|hash| hash.contains("churn=0.025") && !hash.contains("life="));
}

#[test]
fn what_is_wrong_in_one_gives_way_to_the_other() {
    let page = Page::open("");
    page.type_into("churn", "0");
    page.shows("#churn-hint", "Type a number from 0.01 to 100.");
    page.type_into("lifetime", "24");
    page.becomes("#churn", "4.17");
    assert_eq!(page.texts("[aria-invalid]").len(), 0);
}

#[test]
fn a_comma_counts_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.type_into("churn", "7,5");
    page.becomes("#lifetime", "13,33");
    page.answers("22 222");
    page.press(Key::Tab);
    page.becomes("#churn", "7,5");
    assert_eq!(
        page.attribute(&slider("churn"), "aria-valuetext").as_deref().map(|t| t.replace('\u{a0}', " ")),
        Some("7,5%".into())
    );
    page.linked(|hash| hash.contains("churn=0.075"));
    page.type_into("lifetime", "7,5");
    page.becomes("#churn", "13,33");
    page.linked(|hash| hash.contains("life=7.5"));
}
