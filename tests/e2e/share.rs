//! Sharing a link to what the page shows.

use plateau::state::plan_inputs::REPS;
use serde_json::json;
use thirtyfour::Key;

use super::expected::{answer, english, example_with};
use super::page::{Page, STATUS, slider, wait_for};

/// A page with two reps, whose link has just changed.
fn changed() -> Page {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    // What has changed is read out once the person pauses; what is said of the link comes after that.
    page.shows(STATUS, &answer(&example_with(&[(&REPS, 2.0)])));
    page
}

fn share(page: &Page) {
    page.tab_to(".share button");
    page.press(Key::Enter);
}

#[test]
fn the_link_is_copied_and_opens_what_was_there() {
    let page = changed();
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.browser.protocol("Browser.grantPermissions", permissions);
    share(&page);
    page.shows(".share", english().link_copied());
    page.shows(STATUS, english().link_copied());
    let copied = page.async_script::<String>("return navigator.clipboard.readText()", &[]);
    let (_, fragment) = copied.split_once('#').expect("the link has a fragment");
    page.links(|now| now == format!("#{fragment}"));
    let other = Page::open(&format!("#{fragment}"));
    other.answers(&answer(&example_with(&[(&REPS, 2.0)])));
    // The words go when the person goes on.
    page.press(Key::Tab);
    page.has(".share > span", 0);
}

#[test]
fn the_devices_share_sheet_gets_the_link_where_there_is_one() {
    let page = changed();
    page.script::<()>(
        "Object.defineProperty(navigator, 'share', { value: (data) => { window.shared = data; return Promise.resolve() } })",
    );
    share(&page);
    let shared = || page.script::<Option<String>>("return window.shared?.url ?? null");
    let url = wait_for("the sheet has a link", shared, Option::is_some).unwrap_or_default();
    page.links(|now| !now.is_empty() && url.ends_with(now));
    page.has(".share > span", 0);
}

#[test]
fn where_neither_is_to_be_had_the_link_can_be_copied_by_hand() {
    let page = changed();
    page.script::<()>("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    share(&page);
    page.has(".share input[readonly]", 1);
    let fragment = page.links(|now| !now.is_empty());
    assert!(page.value(".share input").ends_with(&fragment));
    page.click(".share input");
    page.has(".share input", 1);
    assert_eq!(page.console(), [""; 0]);
}
