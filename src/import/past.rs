//! Months that really happened, a row each: revenue, clients, and perhaps which month it was.

use super::body::Body;
use super::cells::Row;
use super::columns::Profile;
use super::values::{Value, beginning, value};
use super::words::{self, Patterns};
use super::{ChosenColumn, Reading, Reason, read_table};
use crate::model::calendar::CalendarMonth;
use crate::model::limits::{self, Limits};
use crate::text::{Language, typed_number};

/// Places of the roles of [`Columns::roles`].
const MONTH: usize = 0;
const REVENUE: usize = 1;
const CLIENTS: usize = 2;

/// Most months that are read: the latest.
pub const MOST: usize = limits::PAST_MONTHS.max as usize;
/// The limits of revenue and clients.
const LIMITS: [(usize, &Limits); 2] = [(REVENUE, &limits::PAST_REVENUE), (CLIENTS, &limits::PAST_CLIENTS)];

/// What the columns are called, in the page's languages.
const WORDS: [&[Patterns]; 3] = [
    &[(&["month*", "date*", "period*", "miesiac*", "data", "okres*"], 4)],
    &[
        (&["revenue*", "mrr", "income", "sales", "turnover", "billing*", "przychod*", "obrot*", "sprzedaz*"], 4),
        (&["amount", "total", "value", "kwota", "wartosc", "suma"], 2),
    ],
    &[(&["client*", "customer*", "account*", "klien*"], 4)],
];

/// How months begin, in the page's languages: without case and accents.
const NAMES: [[&str; 12]; 2] = [
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
    ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paz", "lis", "gru"],
];

/// Revenue and clients of a month, as far as they are known.
pub type Figures = [Option<f64>; 2];

/// Pasted months.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PastTable {
    /// How the text was read.
    pub reading: Reading,
    /// The months one after the other, the oldest first. Those that the text leaves out are open.
    pub months: Vec<Figures>,
    /// The last one in the calendar, where the text says it.
    pub last: Option<CalendarMonth>,
    /// How many months there were more, which are older.
    pub older: usize,
}

impl PastTable {
    /// Reads a pasted text.
    pub fn read(text: &str, chosen: &[ChosenColumn]) -> Self {
        let (reading, body) = read_table(text, &WORDS, roles, chosen);
        let mut read = Self { reading, ..Self::default() };
        if read.reading.binary {
            return read;
        }
        let mut rows: Vec<(Option<CalendarMonth>, Row, Figures)> = Vec::new();
        for (place, row) in body.rows.iter().enumerate() {
            let date = read.cell(row, MONTH).and_then(calendar_month);
            let figures = match body.aside(place) {
                Some(sum @ Reason::Total(_)) => Err(sum),
                _ => read.figures(row),
            };
            match figures {
                Ok(figures) => rows.push((date, row.clone(), figures)),
                Err(reason) => {
                    // A month that cannot be read keeps its place.
                    if reason.is_problem() {
                        rows.push((date, row.clone(), [None; 2]));
                    }
                    read.reading.left_out.push((row.number, reason));
                }
            }
        }
        read.put_in_order(rows);
        let is_known = |figures: &Figures| figures.iter().any(Option::is_some);
        let ends = read.months.iter().position(is_known).zip(read.months.iter().rposition(is_known));
        let (first, last) = ends.map_or((0, 0), |(first, last)| (first, last + 1));
        read.last = read.last.map(|month| month.plus(last as i32 - read.months.len() as i32));
        read.months.truncate(last);
        read.months.drain(..first);
        read.older = read.months.len().saturating_sub(MOST);
        read.months.drain(..read.older);
        read.reading.finish(read.months.is_empty());
        read
    }

    /// Puts months in the order of the calendar, if all rows say which they are; else they stand as in the text.
    fn put_in_order(&mut self, mut rows: Vec<(Option<CalendarMonth>, Row, Figures)>) {
        /// Longest time that is laid out, months.
        const LONGEST: i32 = 1_200;
        if !rows.iter().all(|(date, ..)| date.is_some()) {
            self.months = rows.into_iter().map(|(.., figures)| figures).collect();
            return;
        }
        rows.sort_by_key(|(date, ..)| *date);
        self.last = rows.last().and_then(|(date, ..)| *date);
        let mut before: Option<CalendarMonth> = None;
        for (date, row, figures) in rows {
            let Some(date) = date.filter(|date| self.last.is_some_and(|last| last.since(*date) < LONGEST)) else {
                self.reading.left_out.push((row.number, Reason::OutOfRange(self.month_cell(&row))));
                continue;
            };
            let gap = before.map_or(1, |before| date.since(before));
            if gap == 0 {
                self.reading.left_out.push((row.number, Reason::RepeatedMonth(self.month_cell(&row))));
                continue;
            }
            self.months.extend(vec![[None; 2]; gap as usize - 1]);
            self.months.push(figures);
            before = Some(date);
        }
    }

    fn month_cell(&self, row: &Row) -> String {
        beginning(self.cell(row, MONTH).unwrap_or_default())
    }

    /// What stands in the column of a role, if something does.
    fn cell<'a>(&self, row: &'a Row, role: usize) -> Option<&'a str> {
        let column = self.reading.columns.role(role)?;
        Some(row.cell(column)).filter(|cell| !cell.is_empty())
    }

    /// The figures of a row, of which one at least is there.
    fn figures(&self, row: &Row) -> Result<Figures, Reason> {
        let figure = |(role, limits): (usize, &Limits)| {
            let read = |cell: &str| {
                let number = amount(cell).ok_or_else(|| Reason::NoNumber(beginning(cell)))?;
                if limits.allows(number) { Ok(number) } else { Err(Reason::OutOfRange(beginning(cell))) }
            };
            self.cell(row, role).map(read).transpose()
        };
        let [revenue, clients] = LIMITS.map(figure);
        let figures = [revenue?, clients?];
        if figures.iter().any(Option::is_some) { Ok(figures) } else { Err(Reason::Empty) }
    }
}

/// A number as people write it, in any language: where marks can be read in two ways, they group thousands.
fn amount(cell: &str) -> Option<f64> {
    Language::ALL.into_iter().filter_map(|language| typed_number::read(cell, language)).reduce(f64::max)
}

/// The columns by their names; where neither figure is known by name, revenue and clients one after the other.
fn roles(body: &Body) -> Vec<Option<usize>> {
    let share = |column: usize, holds: fn(&str) -> bool| {
        let (filled, held) = body
            .sample()
            .map(|row| row.cell(column))
            .filter(|cell| !cell.is_empty())
            .fold((0_usize, 0_usize), |(filled, held), cell| (filled + 1, held + usize::from(holds(cell))));
        held > 0 && held * 2 >= filled
    };
    let is_amount = |column: usize| share(column, |cell| value(cell) != Value::Date && amount(cell).is_some());
    let names_months = |column: usize| share(column, |cell| calendar_month(cell).is_some());
    let mut roles = vec![None; WORDS.len()];
    for role in [MONTH, REVENUE, CLIENTS] {
        let free = (0..body.width).filter(|column| !roles.contains(&Some(*column)));
        let free = free.filter(|column| role == MONTH || is_amount(*column));
        let weight = |column: usize| words::weight(&body.words[column], WORDS[role]);
        let best = free.filter(|column| weight(*column) > 0).min_by_key(|column| -weight(*column));
        roles[role] = best;
    }
    if roles[MONTH].is_none() && body.width > 1 && !roles.contains(&Some(0)) {
        // Words, or numbers that count rows.
        let is_named = names_months(0) || !is_amount(0) || Profile::of(body, 0).counts_up && body.header.is_none();
        roles[MONTH] = is_named.then_some(0);
    }
    if roles[REVENUE].is_none() && roles[CLIENTS].is_none() {
        let mut figures = (0..body.width).filter(|column| roles[MONTH] != Some(*column) && is_amount(*column));
        (roles[REVENUE], roles[CLIENTS]) = (figures.next(), figures.next());
    }
    roles
}

/// The month of the calendar that a cell or a field says: `2026-03`, `03/2026`, `31.03.2026`, `Mar 2026`, `marzec 2026`.
pub fn calendar_month(text: &str) -> Option<CalendarMonth> {
    let parts = words::words(text);
    // A time stands behind a day.
    let numbers: Vec<(usize, u32)> =
        parts.iter().filter_map(|part| Some((part.len(), part.parse().ok()?))).take(3).collect();
    let names = || parts.iter().filter_map(|part| name(part));
    let month = |year: u32, month: u32| CalendarMonth::new(year as i32, month);
    let is_year = |length: usize| length == 4;
    if let Some(named) = names().next() {
        let years = numbers.iter().rev().find(|(length, _)| is_year(*length)).or(numbers.last());
        return years.and_then(|(length, year)| month(if is_year(*length) { *year } else { 2000 + year }, named));
    }
    match numbers[..] {
        _ if parts.len() > numbers.len() && numbers.len() < 3 => None,
        [(4, year), (1 | 2, of)] | [(1 | 2, of), (4, year)] | [(4, year), (1 | 2, of), _] => month(year, of),
        // A day of more than 12 tells which is the day; else slashes stand behind the month.
        [(1 | 2, first), (1 | 2, second), (4, year)] => {
            let month_first = second > 12 || (first <= 12 && text.contains('/'));
            month(year, if month_first { first } else { second })
        }
        _ => None,
    }
}

/// The month that a word names, from 1.
fn name(word: &str) -> Option<u32> {
    let place = |names: &[&str; 12]| names.iter().position(|name| word.starts_with(name));
    NAMES.iter().find_map(place).map(|place| place as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_many_spellings() {
        for text in [
            "2026-03",
            "2026-3",
            "2026/03",
            "03/2026",
            "3.2026",
            "2026-03-31",
            "31.03.2026",
            "3/31/2026",
            "31/03/2026",
            "3/5/2026",
            "Mar 2026",
            "March 2026",
            "mar-26",
            "1 marca 2026",
            "marzec 2026",
            "MARZEC ’26",
            "Mar 31, 2026",
            "2026 March",
            "2026-03-31 09:30",
        ] {
            assert_eq!(calendar_month(text), CalendarMonth::new(2026, 3), "{text}");
        }
        for text in ["", "March", "12", "2026", "12,000", "13/2026", "2026-00", "Q1 2026", "client 3", "9:30", "🙂"] {
            assert_eq!(calendar_month(text), None, "{text}");
        }
    }

    fn revenues(text: &str) -> Vec<Option<f64>> {
        PastTable::read(text, &[]).months.iter().map(|[revenue, _]| *revenue).collect()
    }

    #[test]
    fn dated_months_stand_in_their_order_with_open_ones_between() {
        let read = PastTable::read("Month;Revenue;Clients\nMar 2026;12 500 zł;3\nJan 2026;10 000;2", &[]);
        assert_eq!(read.months, [[Some(10_000.0), Some(2.0)], [None, None], [Some(12_500.0), Some(3.0)]]);
        assert_eq!(read.last, CalendarMonth::new(2026, 3));
    }

    #[test]
    fn a_month_that_cannot_be_read_keeps_its_place() {
        let read = PastTable::read("10000\nn/a\n12000\n-5\n13000", &[]);
        assert_eq!(
            revenues("10000\nn/a\n12000\n-5\n13000"),
            [Some(10_000.0), None, Some(12_000.0), None, Some(13_000.0)]
        );
        assert_eq!(read.reading.left_out.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 4]);
    }

    #[test]
    fn more_months_than_are_kept_lose_the_oldest() {
        let text = (1..=40).map(|revenue| format!("{revenue}000")).collect::<Vec<_>>().join("\n");
        let read = PastTable::read(&text, &[]);
        assert_eq!((read.months.len(), read.older, read.months[0]), (36, 4, [Some(5_000.0), None]));
    }
}
