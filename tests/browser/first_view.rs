//! What a person sees first, and what they do not see: no message, no request.

use serde_json::{Value, json};
use thirtyfour::Key;

use super::page::{COURSE, Page, eventually, slider};

#[test]
fn the_first_view_answers_the_opening_example() {
    let page = Page::open("");
    let answer = page.answer();
    assert!(answer.contains("$20,000 a month") && answer.contains("35 months"), "{answer}");
    assert_eq!(page.texts("h1.answer b"), ["$20,000 a month", "35 months"]);
    assert_eq!(page.texts("h1").len(), 1);
    assert_eq!(page.js::<String>("return document.title"), "Plateau: why an agency’s revenue stops growing");
    assert_eq!(page.js::<String>("return document.documentElement.lang"), "en");
    assert_eq!(page.values(), ["12", "1", "6", "10,000", "0"]);
}

#[test]
fn the_tiles_tell_plateau_month_and_lifetime() {
    let page = Page::open("");
    let tiles = page.texts(".tile");
    for parts in [
        ["Plateau", "$20,000", "2 clients"],
        ["95% of the way", "month 35", "90% in month 27"],
        ["Client lifetime", "12 months", "good"],
    ] {
        let found = tiles.iter().any(|tile| tile.starts_with(parts[0]) && parts.iter().all(|part| tile.contains(part)));
        assert!(found, "no tile has {parts:?}: {tiles:?}");
    }
}

#[test]
fn sliders_and_fields_are_named_by_what_is_written_beside_them() {
    let page = Page::open("");
    let tree = page.browser.protocol("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("the tree is a list");
    let named = |role: &str| -> Vec<&Value> { nodes.iter().filter(|node| node["role"]["value"] == role).collect() };
    let name = |node: &Value| node["name"]["value"].as_str().unwrap_or_default().to_owned();
    let labels = page.texts(".control label");
    assert_eq!(labels, ["Client lifetime", "Monthly churn", "Sales reps", "Each rep wins a client every"]);

    let sliders = named("slider");
    // One for each label, and the chart's cursor.
    let names: Vec<String> = sliders.into_iter().map(name).collect();
    assert_eq!(names.len(), 5, "{names:?}");
    assert!(names.iter().any(|name| name == "Month in the chart"), "{names:?}");
    for label in &labels {
        assert!(names.iter().any(|name| name.starts_with(label)), "none begins with {label}: {names:?}");
    }
    let fields: Vec<String> = named("textbox").into_iter().map(name).collect();
    assert_eq!(fields, labels);
    let spoken =
        ["lifetime", "churn", "reps", "months-per-sign-up"].map(|id| page.attribute(&slider(id), "aria-valuetext"));
    assert_eq!(spoken, ["12 months", "8.33%", "1 sales rep", "6 months"].map(|text| Some(text.to_owned())));
}

#[test]
fn the_chart_is_told_in_a_sentence() {
    let page = Page::open("");
    let summary = page.attribute("svg.chart", "aria-label").expect("the chart has a name");
    for part in ["60 months", "$0", "$19,892", "$40,000"] {
        assert!(summary.contains(part), "{summary}");
    }
    assert_eq!(page.attribute("svg.chart", "role").as_deref(), Some("img"));
    let course = page.attribute(COURSE, "d").expect("the course is drawn");
    assert!(course.len() > 300 && !course.contains('N'), "{course}");
}

#[test]
fn nothing_is_said_in_the_console_and_no_policy_is_broken() {
    let page = Page::open("");
    page.press_on(&slider("lifetime"), Key::Right, 3);
    page.open_more();
    page.type_into("fee", "abc");
    page.press(Key::Escape);
    page.linked(|hash| hash.contains("life=15"));
    page.follow("#/nonsense");
    page.shows(".notice", "link");
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.server.reports(), [""; 0]);
}

#[test]
fn the_policy_is_in_force() {
    let page = Page::open("");
    page.js::<()>("document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }))");
    page.js::<()>("document.body.append(Object.assign(document.createElement('script'), { text: 'window.in = 1' }))");
    eventually("both are reported", || page.server.reports().len() >= 2);
    assert_eq!(page.js::<Option<u32>>("return window.in ?? null"), None);
}

#[test]
fn nothing_is_requested_once_the_page_is_there() {
    let page = Page::open("");
    let before = page.server.seen().len();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers("$40,000");
    page.open_more();
    page.type_into("fee", "7500");
    page.answers("$30,000");
    page.linked(|hash| hash.contains("fee=7500"));
    page.js::<Value>("return window.plateau.project({ reps: 1, signUpsPerRepPerMonth: 1, segments: [{ signUpShare: 1, monthlyFee: 1, monthlyChurn: 0.1 }] })");
    page.painted();
    let seen = page.server.seen();
    assert_eq!(seen[before..].iter().map(|seen| &seen.path).collect::<Vec<_>>(), [""; 0]);
    assert!(seen.iter().all(|seen| seen.body == 0 && seen.method == "GET" && seen.status == 200), "{seen:?}");
    let addresses: Vec<String> = page.js("return performance.getEntriesByType('resource').map((entry) => entry.name)");
    assert!(addresses.len() >= 4, "{addresses:?}");
    let foreign: Vec<_> = addresses.iter().filter(|address| !address.starts_with(&page.server.origin)).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}
