//! Writes a file.

use serde::Serialize;
use serde_json::{Map, Number, Value};

use super::super::v2;
use super::{FORMAT, VERSION};
use crate::state::Workspace;
use crate::text::{Language, decimal};

/// The largest whole number (and all below) that every reader of JSON reads to the last digit.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_991.0;

#[derive(Serialize)]
struct File<'a> {
    format: &'a str,
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    settings: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<Map<String, Value>>,
    scenarios: Vec<Scenario>,
    story: Story<'a>,
}

#[derive(Serialize)]
struct Scenario {
    number: u8,
    name: String,
    edited: bool,
    plan: Map<String, Value>,
}

#[derive(Serialize)]
struct Story<'a> {
    steps: Vec<Step<'a>>,
    sliders: Vec<&'a str>,
}

#[derive(Serialize)]
struct Step<'a> {
    scenario: u8,
    title: &'a str,
    note: &'a str,
}

/// A file with a workspace, and with a language if one was chosen.
pub fn write(workspace: &Workspace, language: Option<Language>) -> String {
    // Only a map whose keys are no texts cannot be written.
    serde_json::to_string_pretty(&file(workspace, language)).unwrap_or_default()
}

/// The same as JSON, to be part of something else.
pub fn to_value(workspace: &Workspace, language: Option<Language>) -> Value {
    serde_json::to_value(file(workspace, language)).unwrap_or_default()
}

fn file(workspace: &Workspace, language: Option<Language>) -> File<'_> {
    let edited = workspace.scenarios.edited_place();
    let scenario = |(place, scenario): (usize, crate::state::Scenario)| Scenario {
        number: scenario.label.number,
        name: scenario.label.name,
        edited: place == edited,
        plan: object(v2::plan_pairs(&scenario.plan)),
    };
    let story = &workspace.story;
    let steps = story.steps.iter();
    File {
        format: FORMAT,
        version: VERSION,
        language: language.map(Language::code),
        settings: object(v2::settings_and_past(workspace)),
        today: workspace.today.as_ref().map(|today| object(v2::plan_pairs(today))),
        scenarios: workspace.all_scenarios().into_iter().enumerate().map(scenario).collect(),
        story: Story {
            steps: steps.map(|step| Step { scenario: step.scenario, title: &step.title, note: &step.note }).collect(),
            sliders: story.sliders.iter().map(|slider| slider.name()).collect(),
        },
    }
}

/// The pairs of a link as an object.
fn object(pairs: Vec<v2::Pair>) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, text) in pairs {
        if name == v2::SEGMENT {
            if let Value::Array(segments) = object.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                segments.push(text.into());
            }
        } else {
            let value = value(&name, text);
            object.insert(name, value);
        }
    }
    object
}

fn value(name: &str, text: String) -> Value {
    if name == v2::FLAG {
        Value::Bool(true)
    } else if v2::is_input(name) {
        // One that is left open has no text.
        decimal::parse(&text).map_or(Value::Null, number)
    } else {
        text.into()
    }
}

fn number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE {
        return (number as i64).into();
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}
