//! Texts of others in the cells of a spreadsheet.

use std::borrow::Cow;

/// What makes a spreadsheet take a text for a formula, or for more cells than one.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// Before such a text: what follows is no formula.
const NO_FORMULA: char = '\'';

/// A text as a cell that no spreadsheet takes for a formula.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { format!("{NO_FORMULA}{text}").into() } else { text.into() }
}
