//! Pasted tables in words: which column is which, and what is wrong with rows.

use crate::import::columns::Columns;
use crate::import::{RejectedRow, RowError};
use crate::model::retention::CountsError;
use crate::text::Locale;

/// Most rejected rows that are listed one by one.
const MOST_LISTED: usize = 12;
/// Longest part of a column's name that is shown, characters.
const LONGEST_NAME: usize = 24;

/// What is wrong with the rows of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedText {
    /// How many rows cannot be used.
    pub title: String,
    /// The first of them, each with why; then how many more there are.
    pub lines: Vec<String>,
}

/// What is wrong with the rows of a table; none where all can be used.
pub fn rejected(locale: &Locale, rows: &[RejectedRow]) -> Option<RejectedText> {
    if rows.is_empty() {
        return None;
    }
    let messages = locale.messages;
    let line = |(number, error): &RejectedRow| messages.bad_row(&locale.whole(*number), &row_error(locale, error));
    let more = rows.len().saturating_sub(MOST_LISTED);
    let more = (more > 0).then(|| messages.more_rows(&locale.number(more as f64)));
    Some(RejectedText {
        title: messages.bad_rows(&locale.quantity(rows.len() as f64)),
        lines: rows.iter().take(MOST_LISTED).map(line).chain(more).collect(),
    })
}

/// Why a row cannot be used.
pub fn row_error(locale: &Locale, error: &RowError) -> String {
    let messages = locale.messages;
    match error {
        RowError::OpenQuote => messages.row_error_open_quote().to_owned(),
        RowError::Empty => messages.row_error_empty().to_owned(),
        RowError::NoNumber(typed) => messages.row_error_no_number(typed),
        RowError::NotWhole(typed) => messages.row_error_not_whole(typed),
        RowError::OutOfRange(typed) => messages.row_error_out_of_range(typed),
        RowError::Counts(CountsError::Open) => messages.row_error_counts_missing().to_owned(),
        RowError::Counts(CountsError::MakeAnEnd(end)) => messages.row_error_counts_end(&locale.number(*end as f64)),
        RowError::Counts(CountsError::NewOnesLeft(_)) => messages.row_error_counts_new_lost().to_owned(),
        RowError::Counts(CountsError::NoneLeftFor(_)) => messages.row_error_counts_negative().to_owned(),
    }
}

/// The choices of a column for a role: none, then each column by its number and name.
pub fn column_choices(locale: &Locale, columns: &Columns) -> Vec<String> {
    let messages = locale.messages;
    let choice = |(place, name): (usize, &String)| {
        let name: String = name.chars().take(LONGEST_NAME).collect();
        messages.column(&locale.whole(place as u32 + 1), &name)
    };
    let choices = columns.names.iter().enumerate().map(choice);
    std::iter::once(messages.none().to_owned()).chain(choices).collect()
}
