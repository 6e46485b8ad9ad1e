//! What is told from the beginning of a list: what divides its cells, where its header stands, and which column is which.

use super::columns::{self, Profile};
use super::dates::{self, Fault};
use super::headers;
use super::records::{self, Records, Step};
use super::table::Plan;
use super::{DateOrder, Options, Role, Summary};
use crate::import::letters;

/// Rows that are looked at.
const LOOKED_AT: usize = 1_000;
/// Most rows that can stand above the data.
const MOST_ABOVE: usize = 20;

/// What is known of a list from its beginning.
#[derive(Debug)]
pub struct Beginning {
    /// What divides its cells.
    pub separator: u8,
    /// The rows before this one, counted from 0, are titles and headers.
    pub first: usize,
    /// The place of the header among them.
    pub header: Option<usize>,
    /// Its columns.
    pub plan: Plan,
    /// What the page is told of them.
    pub summary: Summary,
    /// Whether the header is in a language that writes the day first.
    pub is_day_first: bool,
}

/// Rows of a list as texts.
type Rows = Vec<Vec<String>>;

impl Beginning {
    /// What can be told from the beginning of a text, or from all of it.
    pub fn of(text: &[u8], is_all: bool, options: &Options) -> Self {
        let declared = records::declared(text);
        let separator = declared.unwrap_or_else(|| records::separator(text, is_all, is_date));
        let rows = rows(text, is_all, separator);
        let skipped = usize::from(declared.is_some());
        let width = usual_width(&rows);
        let first = skipped + first_row(rows.get(skipped..).unwrap_or_default(), width);
        let header = header(&rows[skipped..first], width).map(|place| skipped + place);
        let names = names(&rows[skipped..first], width);
        let is_again = |row: &&Vec<String>| header.is_some_and(|place| rows[place] == **row);
        let body = || rows[first..].iter().filter(|row| !is_again(row));
        let cell = |row: &Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
        let profile = |column: usize| Profile::of(body().map(|row| row.get(column).map_or("", String::as_str)));
        let profiles: Vec<Profile> = (0..width).map(profile).collect();
        let mut roles = columns::roles(&names, &profiles, |start, end| is_later(&rows[first..], &profiles, start, end));
        choose(&mut roles, options, width);
        let serial = roles.map(|column| column.is_some_and(|column| profiles[column as usize].is_serial()));
        let shown = header.or((first < rows.len()).then_some(first)).map(|place| &rows[place]);
        let shown = (0..width).map(|column| shown.map_or_else(String::new, |row| single_spaced(&cell(row, column))));
        let summary = Summary {
            columns: shown.collect(),
            has_header: header.is_some(),
            roles: roles.to_vec(),
            ..Summary::default()
        };
        let header_cells = header.map(|place| rows[place].clone()).unwrap_or_default();
        let plan = Plan { roles, serial, header: header_cells, width };
        Self { separator, first, header, plan, summary, is_day_first: headers::is_day_first(&names) }
    }
}

/// The first rows of a text.
fn rows(text: &[u8], is_all: bool, separator: u8) -> Rows {
    let (mut records, mut at, mut rows) = (Records::new(separator, 0), 0, Rows::new());
    while rows.len() < LOOKED_AT {
        let (step, read) = records.next(&text[at..], is_all);
        at += read;
        match step {
            Step::Row(record) => rows.push((0..record.len()).map(|column| record.text(column).to_owned()).collect()),
            Step::TooLong => rows.push(Vec::new()),
            Step::Ends => break,
        }
    }
    rows
}

/// How many cells most rows have, of those with several if there are any.
fn usual_width(rows: &Rows) -> usize {
    let mut widths: Vec<u64> = rows.iter().map(|row| row.len() as u64).filter(|width| *width > 0).collect();
    widths.sort_unstable();
    let runs = || widths.chunk_by(PartialEq::eq);
    let most = runs().map(<[u64]>::len).max().unwrap_or_default();
    // Of widths that are about as frequent the largest, so that no column is lost.
    runs().rfind(|run| run.len() * 2 > most).map_or(0, |run| run[0] as usize)
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

fn is_date(cell: &str) -> bool {
    !cell.is_empty() && !matches!(dates::day(cell.as_bytes(), false), Err(Fault::NoDate))
}

/// Whether most days in a column are later than those beside them in another one.
fn is_later(rows: &[Vec<String>], profiles: &[Profile], start: usize, end: usize) -> bool {
    let day = |row: &Vec<String>, column: usize| {
        let day = dates::day(row.get(column)?.as_bytes(), profiles[column].is_serial()).ok()?;
        day.ordered(DateOrder::DayFirst).or_else(|| day.ordered(DateOrder::MonthFirst))
    };
    let pairs = || rows.iter().filter_map(|row| Some((day(row, start)?, day(row, end)?)));
    pairs().filter(|(start, end)| start.is_before(*end)).count() * 2 > pairs().count()
}

/// Whether a cell has a date, or a spreadsheet's number of a day.
fn is_day(cell: &str) -> bool {
    is_date(cell) || dates::is_serial(cell.as_bytes())
}

/// Whether a row has a day. One that stands alone beside empty cells is part of a title, unless the next row has a day
/// below it.
fn has_data(rows: &[Vec<String>], place: usize, width: usize) -> bool {
    let row = &rows[place];
    let Some(column) = row.iter().position(|cell| is_day(cell)) else { return false };
    let next = || rows[place + 1..].iter().find(|row| filled(row) > 0);
    width < 2 || filled(row) > 1 || next().and_then(|row| row.get(column)).is_some_and(|cell| is_day(cell))
}

/// The place of the first row with data.
fn first_row(rows: &[Vec<String>], width: usize) -> usize {
    let above = &rows[..rows.len().min(MOST_ABOVE)];
    let named: Vec<usize> = above.iter().map(|row| headers::named(row.iter().map(String::as_str))).collect();
    let data = (0..above.len()).find(|place| named[*place] < 2 && has_data(rows, *place, width));
    // Rows below the header are data, whatever they hold, unless most of their cells name columns, too.
    let best = named[..data.unwrap_or(above.len())].iter().copied().max().unwrap_or_default();
    let header = named.iter().position(|named| *named == best).filter(|_| best > 0);
    let below = |header: usize| {
        let more = above[header + 1..].iter().zip(&named[header + 1..]);
        header + 1 + more.take_while(|(row, named)| **named * 2 > filled(row) && is_named(row)).count()
    };
    header.map_or(data.unwrap_or_default(), |header| below(header).min(data.unwrap_or(usize::MAX)))
}

/// Whether a row has words only.
fn is_named(row: &[String]) -> bool {
    row.iter().all(|cell| !cell.bytes().any(|byte| byte.is_ascii_digit()))
}

/// The place of the header among the rows above the data: the one with most known names, or else with most cells.
fn header(above: &[Vec<String>], width: usize) -> Option<usize> {
    let weight = |place: &usize| {
        let row = &above[*place];
        (headers::named(row.iter().map(String::as_str)), filled(row), usize::MAX - place)
    };
    let best = (0..above.len()).max_by_key(weight)?;
    (headers::named(above[best].iter().map(String::as_str)) > 0 || filled(&above[best]) > 1 || width == 1)
        .then_some(best)
}

/// The words of each column's names in all headers.
fn names(above: &[Vec<String>], width: usize) -> Vec<Vec<String>> {
    let is_header = |row: &&Vec<String>| width == 1 || filled(row) > 1;
    let words = |column: usize| {
        let cells = above.iter().filter(is_header).filter_map(|row| row.get(column));
        cells.flat_map(|cell| letters::words(cell)).collect()
    };
    (0..width).map(words).collect()
}

/// Puts the columns that were chosen by hand in place.
fn choose(roles: &mut [Option<u32>; 10], options: &Options, width: usize) {
    for (role, column) in &options.columns {
        for other in roles.iter_mut() {
            *other = other.filter(|_| *other != *column);
        }
        roles[*role as usize] = column.filter(|column| (*column as usize) < width);
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Beginning {
    /// Whether no column can hold the starts.
    pub fn has_no_start(&self) -> bool {
        self.plan.roles[Role::Start as usize].is_none()
    }
}
