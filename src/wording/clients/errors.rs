//! Why a file, or a row of it, cannot be used.

use crate::import::clients::{LeftOutRow, MOST_BYTES, ReadError, Reason, Role};
use crate::model::limits::CLIENT_ROWS;
use crate::text::Locale;
use crate::wording::sheet::{Cell, Sheet};

/// Bytes of a megabyte, as files are measured.
const MEGABYTE: u64 = 1_000_000;

/// Why a file cannot be read, and what to do.
pub fn read_error(locale: &Locale, error: ReadError) -> String {
    let messages = locale.messages;
    match error {
        ReadError::Empty => messages.file_empty().to_owned(),
        ReadError::Workbook => messages.clients_error_workbook().to_owned(),
        ReadError::NoText => messages.clients_error_no_text().to_owned(),
        ReadError::TooManyRows => messages.clients_error_rows(&locale.number(CLIENT_ROWS.max)),
        ReadError::TooManyBytes => messages.clients_error_bytes(&locale.number((MOST_BYTES / MEGABYTE) as f64)),
        ReadError::NoStart => messages.clients_error_no_start().to_owned(),
        ReadError::NoRows => messages.clients_error_no_rows().to_owned(),
    }
}

/// What a column holds.
pub fn role(locale: &Locale, role: Role) -> &'static str {
    let messages = locale.messages;
    match role {
        Role::Client => messages.clients_role_client(),
        Role::Start => messages.clients_role_start(),
        Role::End => messages.clients_role_end(),
        Role::Fee => messages.clients_role_fee(),
        Role::AdSpend => messages.clients_role_ad_spend(),
        Role::Term => messages.clients_role_term(),
        Role::SalesRep => messages.clients_role_sales_rep(),
        Role::ServiceRep => messages.clients_role_service_rep(),
        Role::Nps => messages.clients_role_nps(),
        Role::LastContact => messages.clients_role_last_contact(),
    }
}

/// Why a row is left out, and what stands in the cell where that is why.
fn why(locale: &Locale, reason: &Reason) -> (String, Option<String>) {
    let messages = locale.messages;
    let of = |sentence: String, cell: &str| (sentence, (!cell.is_empty()).then(|| cell.to_owned()));
    let plain = |sentence: &str| (sentence.to_owned(), None);
    match reason {
        Reason::Blank => plain(messages.left_out_blank()),
        Reason::Title => plain(messages.left_out_title()),
        Reason::Header => plain(messages.left_out_header()),
        Reason::Total => plain(messages.left_out_total()),
        Reason::NoStart => plain(messages.clients_left_no_start()),
        Reason::EndBeforeStart => plain(messages.clients_left_end_before()),
        Reason::TooLong => plain(messages.clients_left_too_long()),
        Reason::NoDate(column, cell) => of(messages.clients_left_no_date(role(locale, *column)), cell),
        Reason::BadDate(column, cell) => of(messages.clients_left_bad_date(role(locale, *column)), cell),
        Reason::NoNumber(column, cell) => of(messages.clients_left_no_number(role(locale, *column)), cell),
        Reason::OutOfRange(column, cell) => of(messages.clients_left_range(role(locale, *column)), cell),
    }
}

/// A row that is left out: "Row 12 (“ten”): Monthly fee: not a number".
pub fn left_out(locale: &Locale, (number, reason): &LeftOutRow) -> String {
    let (messages, number) = (locale.messages, locale.whole(*number));
    let (why, cell) = why(locale, reason);
    let row = cell.map_or_else(|| number.clone(), |cell| messages.left_out_cell(&cell, &number));
    messages.left_out_group(&locale.quantity(1.0), &row, &why)
}

/// All rows that are left out, as a table for spreadsheets.
pub fn sheet(locale: &Locale, rows: &[LeftOutRow]) -> Sheet {
    let heads = [locale.messages.clients_head_row(), locale.messages.clients_head_why()];
    let heads = heads.map(|head| Cell::Text(head.to_owned())).to_vec();
    let row = |(number, reason): &LeftOutRow| vec![Cell::Number(f64::from(*number)), Cell::Text(why(locale, reason).0)];
    Sheet(std::iter::once(heads).chain(rows.iter().map(row)).collect())
}
