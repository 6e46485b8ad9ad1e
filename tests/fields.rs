//! What is typed or pasted into fields: `tests/data/fields.json` has texts and what they stand for.

use std::collections::BTreeMap;

use plateau::model::limits::Unit;
use plateau::state::cells::{are_cells, read_cells};
use plateau::state::{Action, InputRef, State, Workspace};
use plateau::text::Language;
use plateau::text::typed_number::{FieldError, read};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Deserialize;

/// A text and what it stands for: a value, in percent where the field is, and another one that may be meant; or an error.
#[derive(Deserialize)]
struct Sample {
    field: String,
    language: String,
    typed: String,
    value: Option<f64>,
    other: Option<f64>,
    error: Option<String>,
}

/// Cells and what they enter.
#[derive(Deserialize)]
struct Cells {
    field: String,
    language: String,
    typed: String,
    #[serde(default)]
    entries: BTreeMap<String, f64>,
    error: Option<String>,
}

#[derive(Deserialize)]
struct Samples {
    fields: Vec<Sample>,
    cells: Vec<Cells>,
}

fn samples() -> Samples {
    serde_json::from_str(include_str!("data/fields.json")).unwrap()
}

/// All inputs that there is a fixed number of.
fn inputs() -> Vec<InputRef> {
    Workspace::inputs().flat_map(|input| (0..input.count.unwrap_or_default()).map(|index| input.at(index))).collect()
}

fn input(id: &str) -> InputRef {
    inputs().into_iter().find(|input| input.id() == id).unwrap_or_else(|| panic!("{id} is no input"))
}

fn language(code: &str) -> Language {
    Language::from_code(code).unwrap()
}

fn name(error: FieldError) -> &'static str {
    match error {
        FieldError::Empty => "empty",
        FieldError::NoNumber => "noNumber",
        FieldError::Several => "several",
        FieldError::OutOfRange => "outOfRange",
        FieldError::NotWhole => "notWhole",
    }
}

#[test]
fn what_is_typed_is_read_as_it_is_meant_or_refused_with_a_reason() {
    for sample in samples().fields {
        let input = input(&sample.field);
        let read = input.read(&sample.typed, language(&sample.language));
        let parts = if input.limits().unit == Unit::Share { 100.0 } else { 1.0 };
        let at = format!("{:?} in {} in {}", sample.typed, sample.field, sample.language);
        match (read, sample.error) {
            (Err(error), expected) => assert_eq!(Some(name(error)), expected.as_deref(), "{at}"),
            (Ok(read), expected) => {
                assert_eq!(expected, None, "{at} was read as {read:?}");
                let expected = [sample.value, sample.other].map(|value| value.map(|value| value / parts));
                assert_eq!([read.value, read.other], expected, "{at}");
            }
        }
    }
}

#[test]
fn several_cells_are_spread_over_counts_in_order_or_refused() {
    for sample in samples().cells {
        assert!(are_cells(&sample.typed));
        let read = read_cells(input(&sample.field), &sample.typed, language(&sample.language));
        match read {
            Err(error) => assert_eq!(Some(name(error)), sample.error.as_deref(), "{:?}", sample.typed),
            Ok(entries) => {
                let read = entries.into_iter().map(|(input, value)| (input.id(), value.unwrap()));
                assert_eq!(read.collect::<BTreeMap<_, _>>(), sample.entries, "{:?}", sample.typed);
            }
        }
    }
}

#[test]
fn cells_are_entered_in_one_step() {
    let entries = read_cells(input("period-start"), "10\t4\t2", Language::English).unwrap();
    let state = State::default().reduce(Action::EnterCells(entries));
    let period = &state.workspace.retention.period;
    assert_eq!([period.start, period.new, period.lost], [Some(10), Some(4), Some(2)]);
    assert_eq!(state.reduce(Action::Undo).workspace, Workspace::default());
}

/// Ways to write a number: marks, signs, currencies, words.
#[derive(Clone, Debug)]
struct Way {
    group: &'static str,
    decimal: &'static str,
    minus: &'static str,
    before: &'static str,
    behind: (&'static str, i32),
    spaces: &'static str,
}

fn way() -> impl Strategy<Value = Way> {
    let marks = vec![
        (",", "."),
        (".", ","),
        (" ", "."),
        (" ", ","),
        ("\u{a0}", ","),
        ("\u{202f}", ","),
        ("'", "."),
        ("’", "."),
        ("", "."),
        ("", ","),
    ];
    let behind = vec![
        ("", 0),
        (" zł", 0),
        ("€", 0),
        (" USD", 0),
        ("/mo", 0),
        (" a month", 0),
        (" per month", 0),
        ("/mies.", 0),
        (" zł/mies.", 0),
        (" miesięcznie", 0),
        ("k", 3),
        (" tys.", 3),
        (" tys. zł", 3),
        ("K/mo", 3),
        ("M", 6),
        (" mln zł", 6),
        ("k $", 3),
    ];
    let before = vec!["", "$", "€ ", "PLN ", "US$", "£"];
    (
        select(marks),
        select(vec!["-", "−", "–"]),
        select(before),
        select(behind),
        select(vec!["", " ", "\u{a0}", "\u{feff}"]),
    )
        .prop_map(|((group, decimal), minus, before, behind, spaces)| Way {
            group,
            decimal,
            minus,
            before,
            behind,
            spaces,
        })
}

/// A number of hundredths, written in a way; with two decimals, or none where there are no hundredths.
fn written(hundredths: i64, way: &Way) -> String {
    let (whole, decimals) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let digits = whole.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push_str(way.group);
        }
        grouped.push(digit);
    }
    if decimals > 0 {
        grouped = format!("{grouped}{}{decimals:02}", way.decimal);
    }
    let Way { spaces, before, behind: (behind, _), .. } = way;
    let minus = if hundredths < 0 { way.minus } else { "" };
    format!("{spaces}{minus}{before}{grouped}{behind}{spaces}")
}

proptest! {
    #[test]
    fn a_number_written_in_any_supported_way_reads_back(
        hundredths in 1..100_000_000_000_i64,
        way in way(),
        language in select(Language::ALL.to_vec()),
    ) {
        let typed = written(hundredths, &way);
        let number: f64 = format!("{hundredths}e{}", way.behind.1 - 2).parse().unwrap();
        let fee = input("fee");
        prop_assume!(fee.limits().allows(number));
        let read = fee.read(&typed, language).map_err(|error| TestCaseError::fail(format!("{typed}: {error:?}")))?;
        prop_assert!(read.value == Some(number) || read.other == Some(number), "{} was read as {:?}", typed, read);
        // The other reading is offered only where a single mark stands before three digits.
        let single = !way.group.is_empty() && [",", "."].contains(&way.group) && (100_000..100_000_000).contains(&hundredths);
        prop_assert!(single && hundredths % 100 == 0 || read.other.is_none(), "{} is clear, not {:?}", typed, read);
        prop_assert!(way.behind.1 > 0 || read.value == Some(number), "{} was read as {:?}", typed, read);
    }

    #[test]
    fn a_negative_number_reads_back(tenths in 1..200_i64, way in way(), language in select(Language::ALL.to_vec())) {
        let typed = written(-tenths * 10, &Way { before: "", behind: ("%", 0), ..way });
        let expected = format!("-{tenths}e-1").parse::<f64>().unwrap() / 100.0;
        prop_assert_eq!(input("expansion").read(&typed, language).map(|read| read.value), Ok(Some(expected)), "{}", typed);
    }

    #[test]
    fn any_text_gives_a_number_within_the_limits_or_a_reason(
        text in prop_oneof![any::<String>(), "[-−0-9., '’kKmM%$€złab/e\t\n\u{a0}]{0,16}"],
        input in select(inputs()),
        language in select(Language::ALL.to_vec()),
    ) {
        if let Ok(read) = input.read(&text, language) {
            for value in [read.value, read.other].into_iter().flatten() {
                prop_assert!(input.limits().allows(value), "{:?}", read);
                prop_assert!(value != 0.0 || value.is_sign_positive());
            }
        }
        if are_cells(&text) {
            for (input, value) in read_cells(input, &text, language).unwrap_or_default() {
                prop_assert!(value.is_some_and(|value| input.limits().allows(value)));
            }
        }
        prop_assert!(read(&text, language).is_none_or(|number| !number.is_nan()));
    }
}
