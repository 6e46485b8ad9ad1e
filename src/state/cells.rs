//! Several cells of a table pasted into one field.

use super::input::InputRef;
use super::survey::SCORES;
use super::{retention_inputs, survey_inputs};
use crate::text::Language;
use crate::text::typed_number::FieldError;

/// An input and what is entered into it; none leaves it open.
pub type Entry = (InputRef, Option<f64>);

/// Whether a text is more than one cell.
pub fn are_cells(text: &str) -> bool {
    text.trim().contains(['\t', '\n'])
}

/// The input itself and those that follow it, where people have such counts in this order.
fn from_on(input: InputRef) -> Vec<InputRef> {
    let counts = retention_inputs::COUNTS.iter().map(|input| input.field()).collect();
    let answers = (0..SCORES).map(|score| survey_inputs::ANSWER.at(score)).collect();
    let following = |list: Vec<InputRef>| {
        let at = list.iter().position(|known| *known == input)?;
        Some(list[at..].to_vec())
    };
    following(counts).or_else(|| following(answers)).unwrap_or_default()
}

/// What cells enter into an input and those that follow it. An empty cell leaves its input as it is.
///
/// # Errors
/// `Several` where fewer inputs follow, or why a cell cannot be used.
pub fn read_cells(input: InputRef, text: &str, language: Language) -> Result<Vec<Entry>, FieldError> {
    let inputs = from_on(input);
    let mut entries = Vec::new();
    for (place, cell) in text.trim().split(['\t', '\n']).enumerate() {
        let input = *inputs.get(place).ok_or(FieldError::Several)?;
        if !cell.trim().is_empty() {
            entries.push((input, input.read(cell, language)?.value));
        }
    }
    Ok(entries)
}
