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
    let problem = match error {
        FieldError::Empty => messages.problem_empty().to_owned(),
        FieldError::NoNumber => {
            let typed: String = typed.trim().chars().take(REPEATED).collect();
            messages.problem_no_number(&typed)
        }
        FieldError::OutOfRange => messages.problem_range(&max, &min),
        FieldError::NotWhole => messages.problem_whole().to_owned(),
    };
    if value.is_empty() { problem } else { format!("{problem} {}", messages.problem_kept(value)) }
}
