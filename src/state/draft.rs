//! What is typed into a field.

use super::field::{Field, OPEN};
use crate::model::ErrorKind;
use crate::model::limits::Unit;
use crate::text::{Language, number};

/// What stands in a field as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The input.
    pub field: Field,
    /// As it was typed.
    pub text: String,
    /// The value that it stands for, or why it cannot be used.
    pub value: Result<f64, Problem>,
    /// What was entered for the quantity before typing began, and for which input.
    pub before: (Field, f64),
}

/// Why what was typed cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was typed.
    Empty,
    /// It is no number.
    NoNumber,
    /// It lies outside of what the table allows.
    OutOfRange,
    /// A whole number belongs here.
    NotWhole,
}

impl Draft {
    /// Reads what was typed in a language.
    pub fn new(field: Field, text: String, language: Language, before: (Field, f64)) -> Self {
        let value = read(field, &text, language);
        Self { field, text, value, before }
    }
}

fn read(field: Field, text: &str, language: Language) -> Result<f64, Problem> {
    if text.trim().is_empty() {
        return if field.may_be_open() { Ok(OPEN) } else { Err(Problem::Empty) };
    }
    let number = number::read(text, language).ok_or(Problem::NoNumber)?;
    let bound = field.bound();
    let value = if bound.unit == Unit::Share { number / 100.0 } else { number };
    bound.check(value, bound.name).map_err(|error| match error.kind {
        ErrorKind::NotWhole { .. } => Problem::NotWhole,
        _ => Problem::OutOfRange,
    })
}
