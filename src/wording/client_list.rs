//! A list of clients in words, until its figures are there: how it was read, what is left out, what went wrong.

use crate::import::clients::left_out::LeftOutWords;
use crate::import::clients::{MOST_BYTES, ReadError, Reason, Role, Summary};
use crate::model::limits::{CLIENT_ROWS, GROSS_MARGIN};
use crate::outcome::client_list::{ListSource, Origin, Progress, Trouble};
use crate::text::Locale;

/// Longest name of a column in a list to choose from, characters.
const LONGEST_NAME: usize = 40;
/// Bytes in a megabyte.
const MEGABYTE: f64 = 1e6;

/// What a list is called.
pub fn name(locale: &Locale, source: &ListSource) -> String {
    match source.origin {
        Origin::File => source.name.clone(),
        Origin::Pasted => locale.messages.list_of_paste().to_owned(),
        Origin::Sample => locale.messages.list_of_sample().to_owned(),
    }
}

/// The size of a file.
fn size(locale: &Locale, bytes: u64) -> String {
    locale.messages.list_size(&locale.number((bytes as f64 / MEGABYTE * 10.0).ceil() / 10.0))
}

/// What files there may be.
pub fn formats(locale: &Locale) -> String {
    locale.messages.list_formats(&locale.number(CLIENT_ROWS.max), &size(locale, MOST_BYTES))
}

/// How far the reading of a list of so many bytes is.
pub fn progress(locale: &Locale, progress: Progress, bytes: u64) -> String {
    let [done, size] = [progress.bytes, bytes].map(|bytes| size(locale, bytes));
    locale.messages.list_progress_rows(&done, &locale.quantity(f64::from(progress.rows)), &size)
}

/// How many rows count, and how many are left out.
pub fn reading(locale: &Locale, summary: &Summary) -> String {
    let messages = locale.messages;
    let left_out = match summary.problems {
        0 => messages.no_rows_left_out().to_owned(),
        count => messages.rows_left_out(&locale.quantity(f64::from(count))),
    };
    messages.table_read(&left_out, &messages.list_rows_read(&locale.quantity(f64::from(summary.rows))))
}

/// What else is to be said of how a list was read.
pub fn notes(locale: &Locale, summary: &Summary) -> Vec<String> {
    let messages = locale.messages;
    let others = (summary.others > 0).then(|| messages.list_others(&locale.quantity(f64::from(summary.others))));
    let damaged = summary.damaged.then(|| messages.list_damaged().to_owned());
    let has_ends = summary.roles.get(Role::End as usize).is_some_and(Option::is_some);
    let no_ends = (summary.rows > 0 && !has_ends).then(|| messages.list_no_ends().to_owned());
    no_ends.into_iter().chain(others).chain(damaged).collect()
}

/// Why a gross margin is refused, and what counts until then.
pub fn refused_margin(locale: &Locale, margin: f64) -> String {
    let messages = locale.messages;
    let [least, most] = [GROSS_MARGIN.min, GROSS_MARGIN.max].map(|margin| locale.percent(margin));
    format!("{} {}", messages.problem_range(&most, &least), messages.problem_kept(&locale.percent(margin)))
}

/// What a column's role is called.
pub fn role(locale: &Locale, role: Role) -> &'static str {
    let messages = locale.messages;
    match role {
        Role::Client => messages.list_role_client(),
        Role::Start => messages.list_role_start(),
        Role::End => messages.list_role_end(),
        Role::Fee => messages.list_role_fee(),
        Role::AdSpend => messages.list_role_ad_spend(),
        Role::Term => messages.list_role_term(),
        Role::SalesRep => messages.list_role_sales_rep(),
        Role::ServiceRep => messages.list_role_service_rep(),
        Role::Nps => messages.list_role_nps(),
        Role::LastContact => messages.list_role_contact(),
    }
}

/// The columns that help, and what for.
pub fn useful_columns(locale: &Locale) -> Vec<Vec<String>> {
    let messages = locale.messages;
    [
        (role(locale, Role::Start), messages.list_use_start()),
        (role(locale, Role::End), messages.list_use_end()),
        (role(locale, Role::Client), messages.list_use_client()),
        (role(locale, Role::Fee), messages.list_use_fee()),
        (role(locale, Role::Term), messages.list_use_term()),
        (messages.list_reps(), messages.list_use_reps()),
        (role(locale, Role::Nps), messages.list_use_nps()),
        (role(locale, Role::LastContact), messages.list_use_contact()),
    ]
    .map(|(name, what_for)| vec![name.to_owned(), what_for.to_owned()])
    .into()
}

/// The choices of a column for a role: none, then each column by its number and name.
pub fn column_choices(locale: &Locale, columns: &[String]) -> Vec<String> {
    let messages = locale.messages;
    let shortened = |name: &String| name.chars().take(LONGEST_NAME).collect::<String>();
    let choice = |(place, name): (usize, &String)| messages.column(&locale.whole(place as u32 + 1), &shortened(name));
    std::iter::once(messages.none().to_owned()).chain(columns.iter().enumerate().map(choice)).collect()
}

/// Why a row is left out.
pub fn why(locale: &Locale, reason: &Reason) -> String {
    let messages = locale.messages;
    let of_cell = |place: Role, why: &str| messages.list_row_reason(role(locale, place), why);
    match reason {
        Reason::Blank => messages.left_out_blank().to_owned(),
        Reason::Title => messages.left_out_title().to_owned(),
        Reason::Header => messages.left_out_header().to_owned(),
        Reason::Total => messages.left_out_total().to_owned(),
        Reason::NoStart => messages.list_row_no_start().to_owned(),
        Reason::EndBeforeStart => messages.list_row_end_before_start().to_owned(),
        Reason::TooLong => messages.list_row_too_long().to_owned(),
        Reason::NoDate(role, _) => of_cell(*role, messages.list_row_no_date()),
        Reason::BadDate(role, _) => of_cell(*role, messages.list_row_bad_date()),
        Reason::NoNumber(role, _) => of_cell(*role, messages.list_row_no_number()),
        Reason::OutOfRange(role, _) => of_cell(*role, messages.list_row_out_of_range()),
    }
}

/// What the columns of the table of rows that are left out are called.
pub fn left_out_columns(locale: &Locale) -> [&'static str; 3] {
    let messages = locale.messages;
    [messages.list_head_row(), messages.list_head_reason(), messages.list_head_cell()]
}

/// The first rows that are left out: number, why, what the cell begins with.
pub fn left_out(locale: &Locale, summary: &Summary) -> Vec<Vec<String>> {
    let row = |(row, reason): &(u32, Reason)| vec![locale.whole(*row), why(locale, reason), reason.cell().to_owned()];
    summary.left_out.iter().map(row).collect()
}

/// The words for the file with all rows that are left out.
pub fn left_out_words(locale: &Locale) -> LeftOutWords {
    let separator = if locale.language.decimal_mark() == ',' { ';' } else { ',' };
    let reasons = Reason::all().into_iter().map(|reason| (reason.clone(), why(locale, &reason))).collect();
    LeftOutWords { head: left_out_columns(locale).map(str::to_owned), reasons, separator }
}

/// What went wrong, and what to do.
pub fn trouble(locale: &Locale, trouble: &Trouble) -> String {
    let messages = locale.messages;
    match trouble {
        Trouble::Refused(ReadError::Empty) => messages.list_error_empty(),
        Trouble::Refused(ReadError::Workbook) => messages.list_error_workbook(),
        Trouble::Refused(ReadError::NoText) => messages.list_error_no_text(),
        Trouble::Refused(ReadError::TooManyRows) => {
            return messages.list_error_rows(&locale.number(CLIENT_ROWS.max));
        }
        Trouble::Refused(ReadError::TooManyBytes) => return messages.list_error_bytes(&size(locale, MOST_BYTES)),
        Trouble::Refused(ReadError::NoStart) => messages.list_error_no_start(),
        Trouble::Refused(ReadError::NoRows) => messages.list_error_no_rows(),
        Trouble::Changed => messages.list_error_changed(),
        Trouble::Broken => messages.list_error_broken(),
        Trouble::NoReader => messages.list_error_no_reader(),
        Trouble::Stopped => messages.list_error_stopped(),
    }
    .to_owned()
}
