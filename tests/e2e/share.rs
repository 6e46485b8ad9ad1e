//! Sharing a link to what the page shows.

use plateau::state::plan_inputs::REPS;
use plateau::state::{View, Workspace};
use plateau::wording::link::shared_link as note;
use serde_json::json;
use thirtyfour::Key;

use super::expected::{answer, english, example_with, link_to, linked, locale};
use super::page::{Page, STATUS, slider, wait_for};

/// A page with two reps, whose link has just changed.
fn changed() -> Page {
    let page = Page::open("");
    page.press_on(&slider("reps"), Key::Right, 1);
    // What has changed is read out once the person pauses; what is said of the link comes after that.
    page.shows(STATUS, &answer(&example_with(&[(&REPS, 2.0)])));
    page
}

/// Opens the menu by its button; the first thing in it has the focus.
#[track_caller]
pub fn open_menu(page: &Page) {
    page.tab_to(".share > button");
    page.press(Key::Enter);
    page.focuses("copy-link");
}

/// Lets the page use the clipboard, also to read it back.
pub fn allow_clipboard(page: &Page) {
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.browser.protocol("Browser.grantPermissions", permissions);
}

/// The text on the clipboard.
pub fn clipboard(page: &Page) -> String {
    page.async_script("return navigator.clipboard.readText()", &[])
}

#[test]
fn the_link_is_copied_and_opens_what_was_there() {
    let page = changed();
    allow_clipboard(&page);
    open_menu(&page);
    page.press(Key::Enter);
    page.shows(".take-link", english().link_copied());
    page.shows(STATUS, english().link_copied());
    let copied = clipboard(&page);
    let (_, fragment) = copied.split_once('#').expect("the link has a fragment");
    page.links(|now| now == format!("#{fragment}"));
    let other = Page::open(&format!("#{fragment}"));
    other.answers(&answer(&example_with(&[(&REPS, 2.0)])));
    // Escape closes the menu, and the focus is back on its button.
    page.press(Key::Escape);
    page.has("#taking:popover-open", 0);
    assert!(page.script::<bool>("return document.activeElement.matches('.share > button')"));
}

#[test]
fn the_devices_share_sheet_gets_the_link_where_there_is_one() {
    let page = changed();
    page.script::<()>(
        "Object.defineProperty(navigator, 'share', { value: (data) => { window.shared = data; return Promise.resolve() } })",
    );
    open_menu(&page);
    page.click_button(english().take_send_link());
    let shared = || page.script::<Option<String>>("return window.shared?.url ?? null");
    let url = wait_for("the sheet has a link", shared, Option::is_some).unwrap_or_default();
    page.links(|now| !now.is_empty() && url.ends_with(now));
    page.has(".take-link input", 0);
}

#[test]
fn where_neither_is_to_be_had_the_link_can_be_copied_by_hand() {
    let page = changed();
    page.script::<()>("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    open_menu(&page);
    page.press(Key::Enter);
    page.has(".take-link input[readonly]", 1);
    let fragment = page.links(|now| !now.is_empty());
    assert!(page.value(".take-link input").ends_with(&fragment));
    page.click(".take-link input");
    page.has(".take-link input", 1);
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_link_that_would_be_too_long_has_the_edited_scenario_alone_and_says_so() {
    let workspace = super::taking::many_scenarios();
    let page = Page::open(&link_to(View::Plateau, &workspace));
    allow_clipboard(&page);
    open_menu(&page);
    let address = format!("{}/", page.server.origin);
    let link =
        plateau::link::shared::shared_link(plateau::link::shared::Page::Own(&address), View::Plateau, &workspace, None);
    assert!(link.is_alone);
    page.shows(".take-link", &note(&locale(), &link).expect("there is something to say"));
    page.press(Key::Enter);
    page.shows(".take-link", english().link_copied());
    let copied = clipboard(&page);
    assert_eq!(copied, link.url);
    let (_, fragment) = copied.split_once('#').expect("the link has a fragment");
    let alone: Workspace = linked(&format!("#{fragment}"));
    assert_eq!((alone.scenarios.count(), alone.plan), (1, workspace.plan));
}
