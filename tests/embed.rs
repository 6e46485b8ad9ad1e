//! What other pages can set and hear: the same in docs/embed.md, in static/embed.js, and in the page.

use std::fs;
use std::path::Path;

use plateau::state::View;
use plateau::text::{Currency, Language};

/// A file of the repository.
fn text(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The rows of the table in docs/embed.md whose first title is this, as cells.
fn table(title: &str) -> Vec<Vec<String>> {
    let docs = text("docs/embed.md");
    let lines = docs.lines().skip_while(|line| !line.starts_with(&format!("| {title} |"))).skip(2);
    let rows = lines.take_while(|line| line.starts_with('|')).map(|line| {
        let cells = line.trim_matches('|').split(" | ");
        cells.map(|cell| cell.trim_matches(['|', ' ']).to_owned()).collect()
    });
    let rows: Vec<Vec<String>> = rows.collect();
    assert!(!rows.is_empty(), "there is a table of {title}");
    rows
}

/// All that stands between this mark and the next one of its kind: codes in docs, texts in scripts.
fn quoted(text: &str, mark: char) -> Vec<&str> {
    text.split(mark).skip(1).step_by(2).collect()
}

/// The rest of a text behind this, up to that.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let rest = text.split_once(before).unwrap_or_else(|| panic!("there is no {before}")).1;
    rest.split_once(after).unwrap_or_else(|| panic!("there is no {after} behind {before}")).0
}

/// What the docs allow for an attribute, as far as it is spelled out.
fn documented(attribute: &str) -> Vec<String> {
    let row = table("attribute").into_iter().find(|row| row[0] == format!("`{attribute}`"));
    let row = row.unwrap_or_else(|| panic!("{attribute} is documented"));
    quoted(&row[1], '`').into_iter().map(str::to_owned).collect()
}

/// What embed.js accepts for an attribute that is one of a list.
fn accepted(attribute: &str) -> Vec<String> {
    let script = text("static/embed.js");
    let list = between(&script, &format!("  {attribute}: oneOf("), "),\n").to_owned();
    quoted(&list, '\'').into_iter().map(str::to_owned).collect()
}

#[test]
fn every_attribute_is_documented_in_the_order_of_the_script() {
    let script = text("static/embed.js");
    let options = between(&script, "const OPTIONS = {\n", "\n};");
    let names = options.lines().filter_map(|line| {
        let name = line
            .strip_prefix("  ")
            .filter(|rest| rest.starts_with(|first: char| first.is_ascii_lowercase() || first == '\''))?;
        Some(name.split_once(": ")?.0.trim_matches('\'').to_owned())
    });
    let in_docs: Vec<String> = table("attribute").iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    assert_eq!(names.collect::<Vec<_>>(), in_docs);
}

#[test]
fn views_are_those_of_the_page_and_documented() {
    let views = accepted("view");
    assert_eq!(views, documented("view"));
    for view in &views {
        assert!(View::from_route(view).is_some(), "{view}");
    }
}

#[test]
fn languages_are_those_of_the_page_and_documented() {
    let script = text("static/embed.js");
    let titles = between(&script, "const TITLES = { ", " };").to_owned();
    let codes: Vec<&str> = titles.split(", ").filter_map(|title| Some(title.split_once(": ")?.0)).collect();
    assert_eq!(codes, Language::ALL.map(Language::code));
    let with_auto = [&["auto"][..], &codes].concat();
    assert_eq!(documented("lang"), with_auto);
}

#[test]
fn currencies_are_those_of_the_page_and_documented() {
    let currencies = Currency::ALL.map(Currency::code);
    assert_eq!(accepted("currency"), currencies);
    assert_eq!(documented("currency"), currencies);
}

#[test]
fn themes_and_parts_are_documented() {
    let script = text("static/embed.js");
    assert_eq!(accepted("theme"), documented("theme"));
    let parts = between(&script, "const PARTS = [", "]").to_owned();
    assert_eq!(quoted(&parts, '\''), documented("hide"));
}

#[test]
fn the_least_height_and_the_longest_label_are_documented() {
    let script = text("static/embed.js");
    let least = between(&script, "const LEAST_HEIGHT = ", ";");
    let row =
        |name: &str| table("attribute").into_iter().find(|row| row[0] == format!("`{name}`")).expect("it is there");
    assert_eq!(row("min-height")[2], least);
    for name in ["cta-label", "min-height"] {
        let allowed = between(&script, &format!("  '{name}': {{\n    allowed: '"), "',").to_owned();
        assert!(row(name)[1].contains(&allowed), "{name}: {allowed}");
    }
}

#[test]
fn every_message_is_documented_and_known_to_the_script() {
    let script = text("static/embed.js");
    let rows = table("from");
    let types = |from: &str| -> Vec<String> {
        rows.iter().filter(|row| row[0] == from).map(|row| row[1].trim_matches('`').to_owned()).collect()
    };
    assert_eq!(types("frame"), ["ready", "height", "result", "cta"]);
    for message in types("frame") {
        assert!(script.contains(&format!("type === '{message}'")), "{message} is heard");
    }
    // The page tells what can be set, the plan, and what is in sight; both parts of the button in one message.
    let mut told: Vec<String> = table("attribute").iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    told.retain(|name| !["view", "cta-href", "min-height"].contains(&name.as_str()));
    let mut told: Vec<String> = told.iter().map(|name| name.replace("-label", "")).collect();
    told.push("view".to_owned());
    assert_eq!(types("page"), told);
}

#[test]
fn every_event_and_method_is_documented() {
    let script = text("static/embed.js");
    for row in table("event") {
        let name = row[0].trim_matches('`').strip_prefix("plateau-").expect("events have our name").to_owned();
        assert!(script.contains(&format!("type === '{name}'")), "{name} is fired");
    }
    let events: Vec<String> = table("event").iter().map(|row| row[0].replace('`', "")).collect();
    assert_eq!(events, ["plateau-ready", "plateau-result", "plateau-cta"]);
    let is_method = |line: &&str| {
        line.starts_with("  ")
            && line[2..].starts_with(|first: char| first.is_ascii_lowercase())
            && line.ends_with(") {")
    };
    let own = [
        "constructor",
        "connectedCallback",
        "connectedMoveCallback",
        "disconnectedCallback",
        "attributeChangedCallback",
    ];
    let class = between(&script, "class PlateauCalculator", "\n}\n");
    let methods: Vec<&str> = class
        .lines()
        .filter(is_method)
        .filter_map(|line| line.trim().strip_suffix(" {"))
        .filter(|line| !own.iter().any(|name| line.starts_with(name)))
        .collect();
    let in_docs: Vec<String> = table("method").iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    assert_eq!(methods, in_docs);
}

#[test]
fn the_demo_has_a_field_for_every_attribute_and_no_list_of_its_own() {
    let (page, script) = (text("static/embed-demo.html"), text("static/embed-demo.js"));
    for row in table("attribute") {
        let name = row[0].trim_matches('`').to_owned();
        assert!(page.contains(&format!("id=\"{name}\"")), "{name} can be set");
    }
    for code in Currency::ALL.map(Currency::code) {
        assert!(!page.contains(code) && !script.contains(code), "{code} comes from embed.js");
    }
}
