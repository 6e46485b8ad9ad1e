//! The clients by start month, in words.

use super::month;
use crate::model::clients::TableFigures;
use crate::outcome::clients::cohorts::{CohortCell, CohortRow, CohortTable, CohortsTogether, RECENT};
use crate::text::{Locale, Sentence};

/// Fewer clients than this in a start month say nothing by themselves.
const FEW: u32 = 5;

/// How many clients are left after some months, and how many of those who started last, where they are not too few.
pub fn answer(locale: &Locale, table: &TableFigures) -> Sentence {
    let messages = locale.messages;
    let Some(together) = CohortsTogether::new(table) else { return messages.clients_cohorts_none().into() };
    let months = locale.quantity(together.months as f64);
    let [share, last] = [together.share, together.last_share].map(|share| locale.probability(share));
    let sentence = messages.clients_cohorts_sentence(&months, &share);
    if together.last_size < FEW {
        return sentence.into();
    }
    let clients = locale.clients(f64::from(together.last_size));
    messages.clients_cohorts_latest(&clients, &last, &month(locale, together.last_month), &sentence).into()
}

/// The heads of the table: the start month, how many started, and each month since.
pub fn heads(locale: &Locale, table: &CohortTable) -> Vec<String> {
    let messages = locale.messages;
    let months = (1..=table.columns).map(|month| messages.axis_month(&locale.number(month as f64)));
    let first = [messages.clients_head_started(), messages.clients_head_clients()].map(str::to_owned);
    first.into_iter().chain(months).collect()
}

/// The heads of a row: the start month, and how many started.
pub fn row_heads(locale: &Locale, row: &CohortRow) -> [String; 2] {
    [month(locale, row.month), locale.whole(row.size)]
}

/// A cell: what is seen, and what is read out besides.
pub fn cell(locale: &Locale, row: &CohortRow, cell: Option<CohortCell>) -> [String; 2] {
    let messages = locale.messages;
    match cell {
        Some(CohortCell { kept, share, .. }) => {
            let counts = messages.clients_cohort_cell(&locale.whole(kept), &locale.whole(row.size));
            [locale.probability(share), counts]
        }
        None => [messages.none().to_owned(), messages.clients_cohort_open().to_owned()],
    }
}

/// What shows all start months, or only the last ones again.
pub fn show(locale: &Locale, table: &CohortTable, shows_all: bool) -> String {
    if shows_all {
        locale.messages.clients_cohorts_recent(&locale.number(RECENT as f64))
    } else {
        locale.messages.clients_cohorts_all(&locale.number(table.all as f64))
    }
}

/// That the table ends before the longest stay, where it does.
pub fn cut(locale: &Locale, table: &CohortTable) -> Option<String> {
    table.is_cut.then(|| locale.messages.clients_cohorts_cut(&locale.months(table.columns as f64)))
}
