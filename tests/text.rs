//! The messages, held against the program that says them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use plateau::state::past_inputs;
use plateau::state::plan_inputs::{HIRE_INPUTS, RECURRING_INPUTS};
use plateau::state::rep_inputs::BOOK_INPUTS;
use plateau::state::segment_inputs::{OVERSOLD_INPUTS, SEGMENT_INPUTS};
use plateau::state::{Workspace, target};

/// The messages of the language that the others are held against.
const ENGLISH: &str = include_str!("../src/text/messages/en.ftl");

/// The keys of all messages.
fn keys() -> Vec<&'static str> {
    let key = |line: &'static str| line.split_once(" =").map(|(key, _)| key);
    let of_message = |key: &&str| key.starts_with(|first: char| first.is_ascii_lowercase());
    ENGLISH.lines().filter_map(key).filter(of_message).collect()
}

/// All of the source.
fn source(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let text = |path: std::path::PathBuf| {
        if path.is_dir() { source(&path) } else { fs::read_to_string(&path).unwrap_or_default() }
    };
    entries.map(text).collect()
}

#[test]
fn every_input_that_has_a_text_is_in_a_list_of_inputs() {
    let of_rows = [
        &HIRE_INPUTS[..],
        &RECURRING_INPUTS,
        &SEGMENT_INPUTS,
        &OVERSOLD_INPUTS,
        &BOOK_INPUTS,
        &target::INPUTS,
        &past_inputs::INPUTS,
    ];
    let listed = Workspace::inputs().chain(of_rows.concat());
    let listed: BTreeSet<&str> = listed.map(|input| input.key).collect();
    let named: Vec<&str> = keys().into_iter().filter_map(|key| key.strip_prefix("input-")).collect();
    assert!(!named.is_empty());
    for key in named {
        assert!(listed.contains(key), "{key} has a text, but stands in no list INPUTS: links and undo would lose it");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let source = source(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let words: BTreeSet<&str> = source.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let unused: Vec<&str> = keys()
        .into_iter()
        .filter(|key| !key.starts_with("input-"))
        .filter(|key| {
            let function = key.replace('-', "_");
            !words.contains(function.as_str()) && !words.contains(format!("{function}_parts").as_str())
        })
        .collect();
    assert!(unused.is_empty(), "messages that nothing says: {unused:?}");
}
