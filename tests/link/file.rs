//! The file `plateau.json`: whatever a person sets up comes back as it was, and what is no such file changes nothing.

use std::rc::Rc;

use fastrand::Rng;
use plateau::link::file::{FileError, LARGEST, OpenedFile, read, write};
use plateau::model::Hire;
use plateau::state::scenarios::{MOST, Scenario, ScenarioLabel};
use plateau::state::segments::{Fee, SegmentInputs, SegmentName};
use plateau::state::story::MOST_STEPS;
use plateau::state::{Plan, Story, StoryStep, Workspace};
use plateau::text::Language;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::support::workspaces::{inputs, workspace};

proptest! {
    #[test]
    fn whatever_is_set_up_comes_back_from_its_file(
        workspace in workspace(),
        language in option::of(select(Language::ALL.to_vec())),
    ) {
        let text = write(&workspace, language);
        prop_assert!(text.len() < LARGEST);
        prop_assert_eq!(read(&text), Ok(OpenedFile { workspace, language, unread: Vec::new() }), "{}", text);
    }
}

#[test]
fn every_input_survives_a_file_at_both_ends_of_its_range() {
    for input in inputs() {
        for value in [input.limits().min, input.limits().max] {
            let mut workspace = Workspace::default();
            plateau::state::target::set_above(&mut workspace, 1.0);
            input.set(&mut workspace, Some(value));
            let opened = read(&write(&workspace, None)).map(|file| file.workspace);
            assert_eq!(opened.as_ref(), Ok(&workspace), "{input:?} at {value}");
        }
    }
}

#[test]
fn a_file_says_what_it_is_in_names_and_numbers() {
    let mut workspace = Workspace::default();
    workspace.plan_mut().reps = 2.0;
    workspace.plan_mut().hires = vec![Hire { month: 13, count: 1 }];
    workspace.retention_mut().use_plan_churn = true;
    let written: Value = serde_json::from_str(&write(&workspace, Some(Language::Polish))).unwrap();
    let expected = json!({
        "format": "plateau", "version": 1, "language": "pl",
        "settings": { "at-plan-churn": true },
        "scenarios": [{ "number": 1, "name": "", "edited": true, "plan": { "reps": 2, "hires": "13x1" } }],
        "story": { "steps": [], "sliders": ["lifetime", "reps", "pace"] },
    });
    assert_eq!(written, expected);
}

/// A file, and why it is refused, or else what is read of it.
#[derive(Deserialize)]
struct Sample {
    what: String,
    text: String,
    refused: Option<String>,
    at: Option<String>,
    #[serde(default)]
    reps: Vec<f64>,
    #[serde(default)]
    unread: Vec<String>,
}

#[test]
fn what_is_no_file_of_the_page_is_refused_and_what_cannot_be_read_is_named() {
    let samples: Vec<Sample> = serde_json::from_str(include_str!("../data/files.json")).unwrap();
    for Sample { what, text, refused, at, reps, mut unread } in samples {
        match (read(&text), refused) {
            (Err(FileError::Lost(place)), Some(refused)) => {
                assert_eq!((refused, Some(place)), ("Lost".into(), at), "{what}");
            }
            (Err(error), Some(refused)) => assert_eq!(format!("{error:?}"), refused, "{what}"),
            (Ok(mut file), None) => {
                let all = file.workspace.all_scenarios();
                assert_eq!(all.iter().map(|scenario| scenario.plan.reps).collect::<Vec<_>>(), reps, "{what}");
                // Objects have no order.
                file.unread.sort();
                unread.sort();
                assert_eq!(file.unread, unread, "{what}");
            }
            (read, refused) => panic!("{what}: {read:?}, and not {refused:?}"),
        }
    }
}

/// Eight scenarios, each as large as it can be, and a story with the longest texts.
pub fn largest() -> Workspace {
    let name = "\u{1f469}\u{200d}\u{1f4bb}<b>שלום&".repeat(1_000);
    let segment = |row: usize| SegmentInputs {
        name: SegmentName::Own(name.chars().take(40).collect()),
        share: 1.0 / 3.0,
        fee: Fee::ByAdSpend { ad_spend: 1e9 / 7.0, rate: 1.0 / 7.0 },
        churn: 1.0 / (row + 3) as f64,
        term: 60.0,
        expansion: -1.0 / 7.0,
        clients: 99_999.0,
    };
    let mut plan = Plan { hires: vec![Hire { month: 120, count: 1_000 }; 60], ..Plan::default() };
    plan.change_segments(|segments| *segments = (0..24).map(segment).collect());
    let plan = Rc::new(plan);
    let all =
        (1..=MOST as u8).map(|number| Scenario { label: ScenarioLabel::new(number, &name), plan: Rc::clone(&plan) });
    let steps = (0..MOST_STEPS).map(|_| StoryStep::new(1, &name, &"\u{1}\u{1f469}".repeat(300)));
    let story = Rc::new(Story { steps: steps.collect(), ..Story::default() });
    let mut workspace = Workspace { today: Some(Rc::clone(&plan)), story, ..Workspace::default() };
    workspace.set_scenarios(all.collect(), 3);
    workspace
}

#[test]
fn the_largest_file_that_there_can_be_is_read_and_anything_larger_is_not() {
    let text = write(&largest(), None);
    assert!(text.len() < 250_000, "{}", text.len());
    assert_eq!(read(&text), Ok(OpenedFile { workspace: largest(), language: None, unread: Vec::new() }));
    assert_eq!(read(&format!("{text}{}", " ".repeat(LARGEST))), Err(FileError::TooLarge));
    assert_eq!(read(&"[".repeat(LARGEST)), Err(FileError::Foreign));
}

/// Values that a program does not expect.
fn odd_value(random: &mut Rng) -> Value {
    match random.u8(0..14) {
        0 => Value::Null,
        1 => true.into(),
        2 => (-1).into(),
        3 => 1e308.into(),
        4 => 5e-324.into(),
        5 => u64::MAX.into(),
        6 => "".into(),
        7 => "=cmd|' /C calc'!A0".into(),
        8 => "<img src=x onerror=alert(1)>".into(),
        9 => "\u{202e}\u{0}\u{fffd}\u{1f469}".repeat(random.usize(0..400)).into(),
        10 => json!([[], [null], { "plan": {} }]),
        11 => json!({ "__proto__": { "reps": 9 }, "constructor": null, "plan": [] }),
        12 => (0..random.usize(0..120)).fold(Value::Null, |inner, _| json!([inner])),
        _ => "1x".repeat(random.usize(0..40)).into(),
    }
}

/// Changes something somewhere in a value.
pub fn spoil(value: &mut Value, random: &mut Rng) {
    match value {
        Value::Object(object) if !object.is_empty() && random.u8(0..8) > 0 => {
            let names: Vec<String> = object.keys().cloned().collect();
            let name = &names[random.usize(0..names.len())];
            match random.u8(0..10) {
                0 => drop(object.remove(name)),
                1 => drop(object.insert("__proto__".into(), odd_value(random))),
                2 => {
                    let value = object.remove(name).unwrap_or_default();
                    object.insert(names[random.usize(0..names.len())].clone(), value);
                }
                _ => spoil(object.get_mut(name).expect("it has the name"), random),
            }
        }
        Value::Array(list) if !list.is_empty() && random.u8(0..8) > 0 => {
            let place = random.usize(0..list.len());
            if random.u8(0..6) == 0 {
                list.extend(vec![list[place].clone(); random.usize(0..30)]);
            } else {
                spoil(&mut list[place], random);
            }
        }
        value => *value = odd_value(random),
    }
}

/// Changes some bytes of a text.
pub fn scramble(text: &str, random: &mut Rng) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..random.usize(1..4) {
        let place = random.usize(0..bytes.len());
        match random.u8(0..4) {
            0 => bytes.truncate(place.max(1)),
            1 => bytes[place] = random.u8(..),
            2 => bytes.insert(place, *random.choice(b"{}[]\",:-e0\\").expect("there are some")),
            _ => drop(bytes.remove(place)),
        }
        if bytes.is_empty() {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn of_ten_thousand_hostile_files_none_makes_it_panic_or_opens_what_the_page_cannot_hold() {
    let mut runner = TestRunner::deterministic();
    let files: Vec<String> =
        (0..40).map(|_| write(&workspace().new_tree(&mut runner).expect("a workspace").current(), None)).collect();
    let mut random = Rng::with_seed(6_000);
    let (mut refused, mut opened) = (0, 0);
    for round in 0..10_000 {
        let file = &files[round % files.len()];
        let text = if random.bool() {
            scramble(file, &mut random)
        } else {
            let mut value = serde_json::from_str(file).unwrap();
            (0..random.u8(1..4)).for_each(|_| spoil(&mut value, &mut random));
            value.to_string()
        };
        match read(&text) {
            Err(_) => refused += 1,
            Ok(file) => {
                opened += 1;
                // It is something that a person could have set up.
                let again = read(&write(&file.workspace, file.language)).map(|file| file.workspace);
                assert_eq!(again, Ok(file.workspace), "{text}");
            }
        }
    }
    assert!(refused > 1_000 && opened > 1_000, "both happen: {refused} and {opened}");
}
