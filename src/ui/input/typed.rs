//! What is typed into a field: the value it stands for, or what is wrong with it.

use crate::i18n::number;
use crate::model::Kind;
use crate::model::bounds::{Bound, Unit};
use crate::ui::words::Words;

/// Longest part of what was typed that is repeated.
const REPEATED: usize = 20;

/// What was typed and not yet taken over for good.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// As it was typed.
    pub text: String,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// The value that counts since then: once another one does, the draft is past.
    pub value: f64,
}

impl Draft {
    /// Reads what was typed while `current` counts.
    pub fn new(text: String, bound: &Bound, current: f64, words: &Words) -> Self {
        match read(&text, bound, current, words) {
            Ok(value) => Self { text, problem: None, value },
            Err(problem) => Self { text, problem: Some(problem), value: current },
        }
    }
}

fn read(typed: &str, bound: &Bound, current: f64, words: &Words) -> Result<f64, String> {
    let texts = words.texts;
    let scale = if bound.unit == Unit::Share { 100.0 } else { 1.0 };
    let wrong = |text: &str, values: &[(&str, &str)]| {
        let kept = words.fill(texts.problem_kept, &[("value", &words.shown(bound, current))]);
        Err(format!("{} {kept}", words.fill(text, values)))
    };
    if typed.trim().is_empty() {
        return wrong(texts.problem_empty, &[]);
    }
    let Some(number) = number::read(typed, words.language) else {
        let short: String = typed.trim().chars().take(REPEATED).collect();
        return wrong(texts.problem_no_number, &[("typed", &short)]);
    };
    bound.check(number / scale, bound.name).or_else(|error| match error.kind {
        Kind::NotWhole { .. } => wrong(texts.problem_whole, &[]),
        _ => {
            let (min, max) = (words.shown(bound, bound.min), words.shown(bound, bound.max));
            wrong(texts.problem_range, &[("min", &min), ("max", &max)])
        }
    })
}
