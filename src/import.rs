//! What was pasted from a spreadsheet: cells, columns and the rows that can be used.
//!
//! Good rows count, bad ones are listed with their number and why; nothing is guessed about a bad row.
//! The csv crates were looked at and left: a quote that never closes takes the rest of the text with it,
//! where here it spoils its own row, and csv-core alone is larger than [`cells`].

pub mod cells;
pub mod columns;
pub mod periods;
pub mod survey;

use crate::model::retention::CountsError;
use crate::text::{Language, typed_number};

/// Longest part of a cell that is repeated.
const REPEATED: usize = 30;

/// Why a row cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowError {
    /// A quote is opened and never closed.
    OpenQuote,
    /// A cell that is needed is empty or not there.
    Empty,
    /// A cell holds no number: its beginning.
    NoNumber(String),
    /// A whole number belongs here: what stands there.
    NotWhole(String),
    /// The number is out of range: what stands there.
    OutOfRange(String),
    /// The counts make no period.
    Counts(CountsError),
}

/// A column that was chosen by hand: the place of a role, and its column, if it has one.
pub type ChosenColumn = (usize, Option<usize>);

/// A row that cannot be used: its number in the text, from 1, and why.
pub type RejectedRow = (u32, RowError);

/// The beginning of a cell.
fn beginning(cell: &str) -> String {
    cell.chars().take(REPEATED).collect()
}

/// A whole number from `min` to `max`, thousands separators and decimal marks of any language understood.
fn whole(cell: &str, min: f64, max: f64) -> Result<f64, RowError> {
    if cell.is_empty() {
        return Err(RowError::Empty);
    }
    // Most cells are plain digits, which need no more.
    let plain = cell.parse::<u32>().ok().map(f64::from);
    let number = plain.or_else(|| {
        // A mark before three digits groups thousands in one of the languages, and is a decimal mark in
        // the other: of counts the former is meant.
        let read = [Language::English, Language::Polish].map(|language| typed_number::read(cell, language));
        read.into_iter().flatten().reduce(f64::max)
    });
    match number {
        None => Err(RowError::NoNumber(beginning(cell))),
        Some(number) if number < min || number > max => Err(RowError::OutOfRange(beginning(cell))),
        Some(number) if number.fract() != 0.0 => Err(RowError::NotWhole(beginning(cell))),
        Some(number) => Ok(number),
    }
}

/// Whether a text is no text: what a program, a picture or a workbook leaves when it is pasted.
pub fn is_binary(text: &str) -> bool {
    /// So many characters are looked at,
    const LOOKED_AT: usize = 2_000;
    /// and so many of them may be odd.
    const ODD: usize = 8;
    let odd = |c: &char| *c == '\u{fffd}' || (c.is_control() && !c.is_whitespace());
    text.chars().take(LOOKED_AT).filter(odd).count() > ODD
}
