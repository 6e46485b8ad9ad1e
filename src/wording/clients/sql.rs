//! The result of the SQL in words: why it cannot be used.

use crate::import::client_tables::{Part, TablesError};
use crate::text::Locale;

/// What one of the result's tables is called.
fn part(locale: &Locale, part: Part) -> &'static str {
    let messages = locale.messages;
    match part {
        Part::Life => messages.clients_survival_title(),
        Part::Periods => messages.clients_periods_title(),
        Part::Cohorts => messages.clients_cohorts_title(),
    }
}

/// Why a result cannot be used, and what to do.
pub fn problem(locale: &Locale, error: TablesError) -> String {
    let messages = locale.messages;
    let row = |row: u32| locale.whole(row);
    match error {
        TablesError::NoTables => messages.clients_result_none().to_owned(),
        TablesError::NoColumn(column) => messages.clients_result_no_column(column.name()),
        TablesError::NoCount { row: number, column } => messages.clients_result_no_count(column.name(), &row(number)),
        TablesError::Repeated { row: number } => messages.clients_result_repeated(&row(number)),
        TablesError::Impossible { row: number } => messages.clients_result_impossible(&row(number)),
        TablesError::Incomplete(which) => messages.clients_result_incomplete(part(locale, which)),
        TablesError::Disagree(one, other) => messages.clients_result_disagree(part(locale, one), part(locale, other)),
    }
}
