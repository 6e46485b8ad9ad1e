//! Pasted tables in words: how much was read, which column is which, and which rows are left out.

use crate::import::columns::{Columns, Doubt, Why};
use crate::import::names::Merged;
use crate::import::table_file::TableFileError;
use crate::import::values::Scale;
use crate::import::{LeftOutRow, Reading, Reason};
use crate::model::retention::CountsError;
use crate::text::Locale;

/// Most rows of a group, and most names, that are told at once.
const MOST_TOLD: usize = 4;
/// Most rows that are listed one by one.
const MOST_LISTED: usize = 200;
/// Longest part of a column's name that is shown, characters.
const LONGEST_NAME: usize = 24;

/// How a table was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadingText {
    /// How much was read, and how many rows are left out.
    pub count: String,
    /// Whether rows are left out that seem to be meant to count.
    pub has_problem: bool,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// The rows that are left out, by why.
    pub left_out: Vec<String>,
    /// The same row by row, where not all of them are told by why.
    pub each: Vec<String>,
}

/// Why a file gives no table, and what to do.
pub fn file_problem(locale: &Locale, error: TableFileError) -> &'static str {
    let messages = locale.messages;
    match error {
        TableFileError::TooLarge => messages.table_file_too_large(),
        TableFileError::Unreadable => messages.table_file_unreadable(),
        TableFileError::Workbook => messages.table_file_workbook(),
        TableFileError::NoText => messages.not_text(),
    }
}

/// How a table was read, of which so much was; `roles` are what its columns are called by the page.
pub fn reading(locale: &Locale, reading: &Reading, read: &str, roles: &[&str], notes: Vec<String>) -> ReadingText {
    let (messages, rows) = (locale.messages, &reading.left_out);
    let left_out = match rows.len() {
        0 => messages.no_rows_left_out().to_owned(),
        count => messages.rows_left_out(&locale.quantity(count as f64)),
    };
    let doubts = reading.columns.doubts.iter().map(|doubt| self::doubt(locale, &reading.columns, *doubt, roles));
    let damaged = reading.damaged.then(|| messages.table_damaged().to_owned());
    let groups = grouped(rows);
    let is_cut = groups.iter().any(|group| group.len() > MOST_TOLD);
    ReadingText {
        count: messages.table_read(&left_out, read),
        has_problem: rows.iter().any(|(_, reason)| reason.is_problem()),
        notes: notes.into_iter().chain(doubts).chain(damaged).collect(),
        left_out: groups.iter().map(|group| line(locale, group)).collect(),
        each: if is_cut { each(locale, rows) } else { Vec::new() },
    }
}

/// The rows that are left out, by why, in the order in which each reason comes first.
fn grouped(rows: &[LeftOutRow]) -> Vec<Vec<&LeftOutRow>> {
    let mut groups: Vec<Vec<&LeftOutRow>> = Vec::new();
    let kind = |row: &LeftOutRow| match &row.1 {
        Reason::Counts(error) => (std::mem::discriminant(&row.1), Some(std::mem::discriminant(error))),
        reason => (std::mem::discriminant(reason), None),
    };
    for row in rows {
        match groups.iter_mut().find(|group| kind(group[0]) == kind(row)) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}

/// Rows that are left out for the same reason: "Rows 3 (“ten”), 7 (“n/a”): not a number".
fn line(locale: &Locale, rows: &[&LeftOutRow]) -> String {
    let messages = locale.messages;
    let mut names: Vec<String> =
        rows.iter().take(MOST_TOLD).map(|(number, reason)| row(locale, *number, reason)).collect();
    if let Some(more) = rows.len().checked_sub(MOST_TOLD).filter(|more| *more > 0) {
        names.push(messages.more_rows(&locale.number(more as f64)));
    }
    messages.left_out_group(&locale.quantity(rows.len() as f64), &names.join(", "), why(locale, &rows[0].1))
}

/// Every row that is left out, as many as are listed.
fn each(locale: &Locale, rows: &[LeftOutRow]) -> Vec<String> {
    let more = rows.len().saturating_sub(MOST_LISTED);
    let more = (more > 0).then(|| locale.messages.more_rows(&locale.number(more as f64)));
    rows.iter().take(MOST_LISTED).map(|row| line(locale, &[row])).chain(more).collect()
}

/// A row's number, with what stands in it.
fn row(locale: &Locale, number: u32, reason: &Reason) -> String {
    let (messages, number) = (locale.messages, locale.whole(number));
    match reason {
        Reason::Total(cell) | Reason::Note(cell) if cell.is_empty() => number,
        Reason::Total(cell)
        | Reason::Note(cell)
        | Reason::RepeatedMonth(cell)
        | Reason::NoNumber(cell)
        | Reason::NotWhole(cell)
        | Reason::OutOfRange(cell) => messages.left_out_cell(cell, &number),
        Reason::Counts(CountsError::MakeAnEnd(end)) => messages.left_out_end(&locale.number(*end as f64), &number),
        _ => number,
    }
}

/// Why a row is left out.
fn why(locale: &Locale, reason: &Reason) -> &'static str {
    let messages = locale.messages;
    match reason {
        Reason::SeparatorLine => messages.left_out_separator(),
        Reason::Title => messages.left_out_title(),
        Reason::Header => messages.left_out_header(),
        Reason::RepeatedHeader => messages.left_out_header_again(),
        Reason::Total(_) => messages.left_out_total(),
        Reason::Note(_) => messages.left_out_note(),
        Reason::RepeatedMonth(_) => messages.left_out_month_again(),
        Reason::Blank => messages.left_out_blank(),
        Reason::Empty => messages.row_error_empty(),
        Reason::NoNumber(_) => messages.row_error_no_number(),
        Reason::NotWhole(_) => messages.row_error_not_whole(),
        Reason::OutOfRange(_) => messages.row_error_out_of_range(),
        Reason::Counts(CountsError::Open) => messages.row_error_counts_missing(),
        Reason::Counts(CountsError::MakeAnEnd(_)) => messages.row_error_counts_end(),
        Reason::Counts(CountsError::NewOnesLeft(_)) => messages.row_error_counts_new_lost(),
        Reason::Counts(CountsError::NoneLeftFor(_)) => messages.row_error_counts_negative(),
    }
}

/// Which of two columns was taken, and why.
fn doubt(locale: &Locale, columns: &Columns, doubt: Doubt, roles: &[&str]) -> String {
    let messages = locale.messages;
    let name = |column: usize| {
        let name = columns.names.get(column).filter(|name| columns.header.is_some() && !name.is_empty());
        name.map_or_else(|| locale.whole(column as u32 + 1), |name| messages.column_quoted(&shortened(name)))
    };
    let role = roles.get(doubt.role).copied().unwrap_or_default();
    let why = match doubt.why {
        Why::Name => messages.column_by_name(),
        Why::Values => messages.column_by_values(),
        Why::Repeats => messages.column_by_repeats(),
        Why::First => messages.column_by_place(),
        Why::Tally => return messages.column_tally(&name(doubt.other), role, &name(doubt.taken)),
    };
    messages.column_doubt(&name(doubt.other), role, &name(doubt.taken), why)
}

/// Names that are counted as one, if there are any.
pub fn merged(locale: &Locale, merged: &[Merged]) -> Option<String> {
    let messages = locale.messages;
    let name = |merged: &Merged| {
        if merged.others.is_empty() {
            return messages.merged_alike(&merged.name);
        }
        let others = merged.others.iter().take(MOST_TOLD).map(|other| messages.column_quoted(other));
        messages.merged_also(&merged.name, &others.collect::<Vec<_>>().join(", "))
    };
    let mut names: Vec<String> = merged.iter().take(MOST_TOLD).map(name).collect();
    if merged.len() > MOST_TOLD {
        names.push(messages.more_rows(&locale.number((merged.len() - MOST_TOLD) as f64)));
    }
    (!names.is_empty()).then(|| messages.merged_names(&names.join(", ")))
}

/// That ratings are on another scale than the score's.
pub fn other_scale(locale: &Locale, scale: Scale) -> &'static str {
    match scale {
        Scale::Five => locale.messages.other_scale_five(),
        Scale::Seven => locale.messages.other_scale_seven(),
        Scale::Stars => locale.messages.other_scale_stars(),
        Scale::Hundred => locale.messages.other_scale_hundred(),
    }
}

/// The choices of a column for a role: none, then each column by its number and name.
pub fn column_choices(locale: &Locale, columns: &Columns) -> Vec<String> {
    let messages = locale.messages;
    let choice = |(place, name): (usize, &String)| messages.column(&locale.whole(place as u32 + 1), &shortened(name));
    let choices = columns.names.iter().enumerate().map(choice);
    std::iter::once(messages.none().to_owned()).chain(choices).collect()
}

/// The beginning of a column's name.
fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAME).collect()
}
