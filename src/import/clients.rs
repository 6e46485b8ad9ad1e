//! A list of clients from a file: which column is which, what each cell says, which rows are left out and why.
//!
//! [`Reader`] takes the file in pieces, as UTF-8, so that a file of 500 MB is never in memory as a whole. What the encoding
//! is says [`encoding`]; the browser decodes it.

mod columns;
mod dates;
pub mod encoding;
mod finish;
mod headers;
pub mod left_out;
mod names;
mod numbers;
mod orders;
mod reader;
mod records;
mod sample;
mod table;

pub use reader::{Reader, look, read};

use serde::{Deserialize, Serialize};
use time::Date;

use crate::model::clients::Clients;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// The client's name or number.
    Client,
    /// The first day. The only column that must be there.
    Start,
    /// The last day.
    End,
    /// The monthly fee.
    Fee,
    /// The monthly ad spend.
    AdSpend,
    /// The contract term in months.
    Term,
    /// Who sold.
    SalesRep,
    /// Who looks after the client.
    ServiceRep,
    /// The answer to a survey, 0 to 10.
    Nps,
    /// The day of the last contact.
    LastContact,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Client,
        Self::Start,
        Self::End,
        Self::Fee,
        Self::AdSpend,
        Self::Term,
        Self::SalesRep,
        Self::ServiceRep,
        Self::Nps,
        Self::LastContact,
    ];
}

/// The order of day and month in dates that have only numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOrder {
    /// 31/12/2025.
    DayFirst,
    /// 12/31/2025.
    MonthFirst,
}

/// What a person chose instead of what was told from the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// The column of a role; none where the list has no such column.
    pub columns: Vec<(Role, Option<u32>)>,
    /// The order in dates that leave it open.
    pub date_order: Option<DateOrder>,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadError {
    /// There is nothing in it.
    Empty,
    /// It is a workbook of a spreadsheet program, whatever its name says.
    Workbook,
    /// It is some other file that is no text.
    NoText,
    /// More rows than [`crate::model::limits::CLIENT_ROWS`].
    TooManyRows,
    /// More bytes than [`MOST_BYTES`].
    TooManyBytes,
    /// No column holds dates.
    NoStart,
    /// A column of dates is there, and no row counts.
    NoRows,
}

/// Largest file, bytes.
pub const MOST_BYTES: u64 = 500_000_000;

/// Rows that are left out and named in the page.
pub const LISTED: usize = 1_000;

/// Why a row is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// It is empty.
    Blank,
    /// A title or a note.
    Title,
    /// The header, or the header once more.
    Header,
    /// A sum or a mean.
    Total,
    /// The first day is missing.
    NoStart,
    /// A cell holds no date: what it begins with. The text is empty for rows that are not listed in the page.
    NoDate(Role, String),
    /// A date that does not exist or is outside of 1900 to 2199.
    BadDate(Role, String),
    /// The last day is before the first.
    EndBeforeStart,
    /// A cell holds no number: what it begins with.
    NoNumber(Role, String),
    /// A number is out of range.
    OutOfRange(Role, String),
    /// Longer than any row can be: most likely a quote that never closes.
    TooLong,
}

impl Reason {
    /// Whether the row seems to be meant to count.
    pub fn is_problem(&self) -> bool {
        !matches!(self, Self::Blank | Self::Title | Self::Header | Self::Total)
    }
}

/// A row that is left out: its number in the file, from 1, and why.
pub type LeftOutRow = (u32, Reason);

/// How a list was read: what the page is told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Names of all columns, or what stands in their first row.
    pub columns: Vec<String>,
    /// Whether they are named.
    pub has_header: bool,
    /// The column of each role, in the order of [`Role::ALL`].
    pub roles: Vec<Option<u32>>,
    /// Rows that count.
    pub rows: u32,
    /// Rows that are left out although they seem to be meant to count.
    pub problems: u32,
    /// Rows that are left out and were not meant to count, such as headers and totals.
    pub others: u32,
    /// The first of all rows that are left out, [`LISTED`] at most.
    pub left_out: Vec<LeftOutRow>,
    /// Whether dates leave open which number is the day: the page asks.
    pub is_order_open: bool,
    /// The order that was used.
    pub date_order: Option<DateOrder>,
    /// The last day in the columns of starts, ends and contacts.
    pub last_day: Option<Date>,
    /// Clients whose name stands in more than one row: rows beyond the first.
    pub repeated: u32,
    /// Whether letters were lost or misread before the file came here.
    pub damaged: bool,
}

/// A list that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientReading {
    /// What the page is told.
    pub summary: Summary,
    /// The rows that count.
    pub clients: Clients,
    /// All rows that are left out; what cells hold only for those in the summary.
    pub left_out: Vec<LeftOutRow>,
}
