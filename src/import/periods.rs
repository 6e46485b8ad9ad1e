//! Counts of several periods, a row each.

use super::cells::{Row, rows, separator};
use super::columns::{Columns, cells};
use super::{ChosenColumn, RejectedRow, RowError, is_binary, whole};
use crate::model::limits::{self, Limits};
use crate::model::retention::{Counts, Period};

/// What a column can hold, as [`Columns::roles`] has them: the four counts, then the period's name.
const COUNTS: [&Limits; 4] = [&limits::PERIOD_START, &limits::PERIOD_NEW, &limits::PERIOD_LOST, &limits::PERIOD_END];

/// Where the period's name stands among them.
const NAME: usize = COUNTS.len();

/// What such columns are called, in the page's languages.
const WORDS: [&[&str]; 5] = [
    &["start", "begin", "opening", "począt"],
    &["new", "won", "added", "now", "pozyskan"],
    &["lost", "left", "churned", "utracon", "strac", "odesz"],
    &["end", "closing", "koniec", "końc"],
    &["period", "month", "quarter", "year", "date", "okres", "miesiąc", "kwartał", "rok", "data"],
];

/// Pasted periods.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Periods {
    /// Which column is which.
    pub columns: Columns,
    /// The good rows: the name, or the row's number, and the period.
    pub periods: Vec<(String, Period)>,
    /// The rows that cannot be used.
    pub rejected: Vec<RejectedRow>,
    /// Whether it was no text at all.
    pub binary: bool,
}

impl Periods {
    /// Reads a pasted text; each period is so many months long.
    pub fn read(text: &str, chosen: &[ChosenColumn], months: f64) -> Self {
        if is_binary(text) {
            return Self { binary: true, ..Self::default() };
        }
        let rows = rows(text, separator(text));
        let columns = Columns::of(&rows, &WORDS, chosen, guess);
        let mut read = Self { columns, ..Self::default() };
        for row in rows.into_iter().skip(usize::from(read.columns.header)) {
            match read.period(&row, months) {
                Ok(period) => {
                    let name = read.cell(&row, NAME).map_or_else(|| row.number.to_string(), str::to_owned);
                    read.periods.push((name, period));
                }
                Err(fault) => read.rejected.push((row.number, fault)),
            }
        }
        read
    }

    /// What stands in the column of a role, if something does.
    fn cell<'a>(&self, row: &'a Row, role: usize) -> Option<&'a str> {
        let column = self.columns.roles.get(role).copied().flatten()?;
        cells(row).get(column).map(String::as_str).filter(|cell| !cell.is_empty())
    }

    fn period(&self, row: &Row, period_months: f64) -> Result<Period, RowError> {
        row.cells.as_ref().map_err(Clone::clone)?;
        let mut counts = [None; COUNTS.len()];
        for (role, bound) in COUNTS.iter().enumerate() {
            let count = self.cell(row, role).map(|cell| whole(cell, bound.min, bound.max)).transpose()?;
            counts[role] = count.map(|count| count as u32);
        }
        let [start, new, lost, end] = counts;
        Counts { start, new, end, lost, period_months }.period().map_err(RowError::Counts)
    }
}

/// Start, new, lost and end one after the other, behind a column of names if there is one.
fn guess(rows: &[Row], width: usize) -> Vec<Option<usize>> {
    let number = |row: &&Row| cells(row).first().is_some_and(|cell| whole(cell, 0.0, limits::PERIOD_START.max).is_ok());
    let named = width > COUNTS.len() || rows.iter().filter(number).count() * 2 < rows.len();
    let first = usize::from(named);
    let count = |role: usize| Some(first + role).filter(|column| *column < width);
    vec![count(0), count(1), count(2), count(3), named.then_some(0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::retention::CountsError;

    fn read(text: &str) -> Periods {
        Periods::read(text, &[], 3.0)
    }

    fn lost(text: &str) -> Vec<(String, u32, u32)> {
        read(text).periods.into_iter().map(|(name, period)| (name, period.start, period.lost)).collect()
    }

    #[test]
    fn three_of_four_counts_are_enough_with_and_without_a_header() {
        let expected = [("Q1".to_owned(), 1_040, 3), ("Q2".to_owned(), 1_043, 0)];
        for text in [
            "Quarter\tStart\tNew\tLost\tEnd\nQ1\t1,040\t6\t3\t\nQ2\t1,043\t2\t\t1,045",
            "Okres;Początek;Nowi;Koniec\nQ1;1 040;6;1 043\nQ2;1.043;2;1.045",
            "Q1\t1040\t6\t3\nQ2\t1043\t2\t0",
        ] {
            let got = lost(text);
            assert_eq!(got, expected, "{text}");
        }
        assert_eq!(lost("40,6,3\n43,2,0"), [("1".to_owned(), 40, 3), ("2".to_owned(), 43, 0)]);
    }

    #[test]
    fn rows_that_make_no_period_say_why() {
        let bad = read("start,new,lost,end\n10,4,2,10\n10,,,\n10,4,11\nmany,1,1\n10,4,2.5\n10,4,2").bad;
        assert_eq!(bad.iter().map(|bad| bad.0).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
        assert_eq!(bad[0].1, RowError::Counts(CountsError::MakeAnEnd(12)));
        assert_eq!(bad[1].1, RowError::Counts(CountsError::Open));
        assert_eq!(bad[3].1, RowError::NoNumber("many".into()));
        assert_eq!(bad[4].1, RowError::NotWhole("2.5".into()));
    }
}
