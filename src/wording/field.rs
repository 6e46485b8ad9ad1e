//! What is wrong with what was typed.

use crate::model::limits::Limits;
use crate::text::Locale;
use crate::text::typed_number::FieldError;

/// The longest part of what was typed that is repeated, characters.
const REPEATED: usize = 20;

/// What is wrong with what was typed, and which value is used meanwhile, if there is one.
pub fn field_error(locale: &Locale, limits: &Limits, error: FieldError, typed: &str, value: &str) -> String {
    let messages = locale.messages;
    let [min, max] = [limits.min, limits.max].map(|value| locale.field_value(limits, value, true));
    let typed: String = typed.trim().chars().take(REPEATED).collect();
    let problem = match error {
        FieldError::Empty => messages.problem_empty().to_owned(),
        FieldError::NoNumber => messages.problem_no_number(&typed),
        FieldError::Several => messages.problem_several(&typed),
        FieldError::OutOfRange => messages.problem_range(&max, &min),
        FieldError::NotWhole => messages.problem_whole().to_owned(),
    };
    if value.is_empty() { problem } else { format!("{problem} {}", messages.problem_kept(value)) }
}

/// How a text was read that can be read in two ways, asking for the other one.
pub fn read_as(locale: &Locale, limits: &Limits, value: f64, other: f64) -> String {
    let [value, other] = [value, other].map(|value| locale.field_value(limits, value, true));
    locale.messages.read_as(&other, &value)
}
