//! Reps who start later: added, changed, removed, again and again.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{Page, comes, slider};

const ROWS: &str = ".hires-list > div:has(input)";

/// The marks in the chart.
fn marks(page: &Page) -> usize {
    page.texts(".chart .hires circle").len()
}

#[test]
fn a_hire_is_added_changed_and_removed() {
    let page = Page::open("");
    assert_eq!((page.texts(ROWS).len(), marks(&page)), (0, 0));
    page.push("Add a hire");
    page.answers("$40,000 a month");
    assert_eq!((page.value("#hire-count-0"), page.value("#hire-month-0")), ("1".into(), "13".into()));
    assert_eq!((marks(&page), page.texts(".chart .hires text")), (1, vec!["+1".into()]));
    assert!(page.texts(".key").contains(&"hire".into()));

    page.push("Add a hire");
    page.answers("$60,000");
    assert_eq!(page.value("#hire-month-1"), "19");
    page.type_into("hire-count-1", "3");
    page.answers("$100,000");
    page.type_into("hire-month-1", "30");
    comes("the mark says how many", || page.texts(".chart .hires text"), |texts| texts == &["+1", "+3"]);
    let link = page.linked(|hash| hash.contains("hire=13x1-30x3"));
    let (answer, tiles) = (page.answer(), page.texts(".tile"));
    page.visit(&link);
    assert_eq!((page.answer(), page.texts(".tile")), (answer, tiles));

    // Each row has a button of its own, named after its place.
    page.push("Remove hire 1");
    page.answers("$80,000");
    comes("the other is left", || page.texts(ROWS).len(), |rows| *rows == 1);
    assert_eq!((page.value("#hire-count-0"), page.value("#hire-month-0")), ("3".into(), "30".into()));
    page.push("Remove hire 1");
    page.answers("$20,000");
    assert_eq!((page.texts(ROWS).len(), marks(&page)), (0, 0));
    page.linked(|hash| hash == "#/plateau");
}

#[test]
fn the_fields_of_a_hire_are_named() {
    let page = Page::open("");
    page.push("Add a hire");
    page.push("Hire regularly");
    let named = |id: &str| page.attribute(&format!("#{id}"), "aria-label").unwrap_or_default();
    assert_eq!(named("hire-count-0"), "Hire 1: reps");
    assert_eq!(named("hire-month-0"), "Hire 1: month");
    assert_eq!(named("recurring-count"), "Hiring regularly: reps");
    assert_eq!(named("recurring-every"), "Hiring regularly: months between");
    assert_eq!(named("recurring-first"), "Hiring regularly: first month");
    assert_eq!(page.can_push("Stop hiring regularly"), Some(true));
}

#[test]
fn hiring_regularly_goes_on_until_it_is_stopped() {
    let page = Page::open("");
    page.push("Hire regularly");
    page.answers("As long as you keep hiring there is no plateau: in month 60 you are at $175,058 a month");
    page.shows(".because", "If hiring stopped then, growth would end at $220,000 a month");
    page.tile_shows("Plateau", "none");
    page.tile_shows("95% of the way", "never");
    assert_eq!(page.texts(".chart .level").len(), 0, "there is no line where there is no plateau");
    assert_eq!((marks(&page), page.can_push("Hire regularly")), (10, None));
    page.linked(|hash| hash.contains("again=6x6x1"));
    page.type_into("recurring-every", "12");
    page.shows(".because", "$120,000");
    page.type_into("recurring-count", "2");
    page.shows(".because", "$220,000");
    page.type_into("recurring-first", "24");
    page.shows(".because", "$180,000");
    page.linked(|hash| hash.contains("again=24x12x2"));
    comes("each is marked", || page.texts(".chart .hires text"), |texts| texts == &["+2"; 4]);
    page.push("Stop hiring regularly");
    page.answers("stop growing at $20,000");
    assert_eq!((marks(&page), page.can_push("Hire regularly")), (0, Some(true)));
}

#[test]
fn new_reps_take_their_time_to_sell() {
    let page = Page::open("");
    page.push("Add a hire");
    page.answers("$40,000");
    let before = page.answer();
    page.open_more();
    page.press_on(&slider("ramp"), Key::Right, 6);
    page.becomes("#ramp", "6");
    let after = comes("it takes longer", || page.answer(), |answer| *answer != before);
    assert!(after.contains("$40,000"), "the ramp changes when, not where: {after}");
    page.linked(|hash| hash.contains("ramp=6"));
}

#[test]
fn nonsense_in_the_field_of_a_hire_is_said() {
    let page = Page::open("");
    page.push("Add a hire");
    page.push("Hire regularly");
    for (id, typed, sentence) in [
        ("hire-count-0", "two", "“two” is not a number. Until then 1 counts."),
        ("hire-count-0", "0", "Type a number from 1 to 1,000. Until then 1 counts."),
        ("hire-month-0", "1.5", "Type a whole number. Until then 13 counts."),
        ("hire-month-0", "121", "Type a number from 1 to 120. Until then 13 counts."),
        ("recurring-every", "0", "Type a number from 1 to 120. Until then 6 counts."),
        ("recurring-first", "", "Type a number. Until then 6 counts."),
        ("recurring-count", "-1", "Type a number from 1 to 1,000. Until then 1 counts."),
    ] {
        let (field, answer) = (format!("#{id}"), page.answer());
        let hint = page.attribute(&field, "aria-describedby").expect("it is described");
        page.paste_into(id, typed);
        page.shows(&format!("#{hint} .problem"), sentence);
        assert_eq!(page.attribute(&field, "aria-invalid").as_deref(), Some("true"));
        assert_eq!(page.answer(), answer);
        page.press(Key::Escape);
        comes("nothing is wrong", || page.texts("[aria-invalid]").len(), |wrong| *wrong == 0);
    }
    // What is wrong goes with the hire that it was typed for.
    page.type_into("hire-month-0", "x");
    page.push("Remove hire 1");
    comes("nothing is wrong", || page.text(".hires-list .problem"), String::is_empty);
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_hire_beyond_the_horizon_is_kept_and_not_drawn() {
    let page = Page::open("");
    page.push("Add a hire");
    page.type_into("hire-month-0", "61");
    comes("it is not in the chart", || marks(&page), |marks| *marks == 0);
    page.linked(|hash| hash.contains("hire=61x1"));
    page.open_more();
    page.type_into("horizon", "120");
    comes("it is in the chart", || marks(&page), |marks| *marks == 1);
}

#[test]
fn there_is_an_end_to_hires() {
    let page = Page::open("");
    page.push("Add a hire");
    page.type_into("hire-month-0", "120");
    page.press(Key::Tab);
    for place in 1..60 {
        page.push("Add a hire");
        // None starts later than a plan can be.
        page.becomes(&format!("#hire-month-{place}"), "120");
    }
    comes("there is room for no more", || page.can_push("Add a hire"), Option::is_none);
    let link = page.linked(|hash| hash.matches("120x1").count() == 60);
    page.visit(&link);
    assert_eq!((page.texts(ROWS).len(), page.can_push("Add a hire")), (60, None));
    page.push("Remove hire 60");
    comes("there is room for one", || page.can_push("Add a hire"), |can| *can == Some(true));
}

#[test]
fn hires_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    page.push("Dodaj zatrudnienie");
    page.answers("40 000 $");
    assert_eq!(page.attribute("#hire-month-0", "aria-label").as_deref(), Some("Zatrudnienie 1: miesiąc"));
    page.paste_into("hire-month-0", "1,5");
    page.shows(".hires-list .problem", "Wpisz liczbę całkowitą. Do tego czasu liczy się 13.");
    page.press(Key::Escape);
    page.push("Usuń zatrudnienie 1");
    page.push("Zatrudniaj regularnie");
    page.answers("Dopóki zatrudniasz, nie ma plateau");
    page.push("Nie zatrudniaj regularnie");
    page.answers("20 000 $");
}
