//! Counts of several periods, a row each.

use super::body::Body;
use super::cells::Row;
use super::columns::Profile;
use super::values::whole;
use super::words::{self, Patterns};
use super::{ChosenColumn, Reading, Reason, read_table};
use crate::model::limits::{self, Limits};
use crate::model::retention::{Counts, Period};

/// What a column can hold, as [`Columns::roles`] has them: the four counts, then the period's name.
const COUNTS: [&Limits; 4] = [&limits::PERIOD_START, &limits::PERIOD_NEW, &limits::PERIOD_LOST, &limits::PERIOD_END];
/// Their places.
const START: usize = 0;
const NEW: usize = 1;
const LOST: usize = 2;

/// Where the period's name stands among them.
const NAME: usize = COUNTS.len();

/// Words of a column that is no count of clients.
const OTHER: i32 = -6;

/// What such columns are called, in the page's languages, and what speaks against it.
const WORDS: [&[Patterns]; 5] = [
    &[
        (&["start*", "begin*", "opening", "poczat*", "otwarc*"], 4),
        (&["rate", "mrr", "revenue", "date", "data", "przychod*"], OTHER),
    ],
    &[
        (&["new", "won", "added", "gained"], 4),
        (&["signed"], 3),
        (&["nowi", "nowe", "nowych", "pozyskan*"], 4),
        (&["doszl*"], 3),
        (&["rate", "mrr", "revenue", "net", "przychod*"], OTHER),
    ],
    &[
        (&["lost", "left", "churn*", "cancel*", "gone", "utrac*", "strac*", "odesz*", "odejsc*", "rezygn*"], 4),
        (&["rate", "mrr", "revenue", "wskaznik", "przychod*"], OTHER),
    ],
    &[
        (&["end*", "closing"], 4),
        (&["final"], 3),
        (&["konc*", "koniec", "zamkniec*"], 4),
        (&["rate", "mrr", "revenue", "date", "data", "przychod*"], OTHER),
    ],
    &[
        (&["period*", "month*", "quarter*", "year*"], 4),
        (&["date*"], 3),
        (&["okres*", "miesiac*", "kwartal*", "rok"], 4),
        (&["data", "week*", "tydzien"], 3),
    ],
];

/// Pasted periods.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Periods {
    /// How the text was read.
    pub reading: Reading,
    /// The good rows: the name, or the place among them from 1, and the period.
    pub periods: Vec<(String, Period)>,
}

impl Periods {
    /// Reads a pasted text; each period is so many months long.
    pub fn read(text: &str, chosen: &[ChosenColumn], months: f64) -> Self {
        let (reading, body) = read_table(text, &WORDS, roles, chosen);
        let mut read = Self { reading, ..Self::default() };
        if read.reading.binary {
            return read;
        }
        for (place, row) in body.rows.iter().enumerate() {
            match body.aside(place).map_or_else(|| read.period(row, months), Err) {
                Ok(period) => {
                    let place = read.periods.len() + 1;
                    let name = read.cell(row, NAME).map_or_else(|| place.to_string(), str::to_owned);
                    read.periods.push((name, period));
                }
                Err(reason) => read.reading.left_out.push((row.number, reason)),
            }
        }
        read.leave_out_sums(&body);
        read.reading.finish(read.periods.is_empty());
        read
    }

    /// Leaves out a last row without a name that holds the sums of what was won and lost above it.
    fn leave_out_sums(&mut self, body: &Body) {
        let (Some(row), [above @ .., (_, last)]) = (body.rows.last(), &self.periods[..]) else { return };
        let is_last = !self.reading.left_out.iter().any(|(number, _)| *number >= row.number);
        let is_named = self.reading.columns.role(NAME).is_none() || self.cell(row, NAME).is_some();
        let sum = |count: fn(&Period) -> u32| above.iter().map(|(_, period)| u64::from(count(period))).sum::<u64>();
        let is_sum = above.len() > 1
            && sum(|period| period.new) == u64::from(last.new)
            && sum(|period| period.lost) == u64::from(last.lost);
        if is_last && !is_named && is_sum {
            self.periods.pop();
            self.reading.left_out.push((row.number, Reason::Total(String::new())));
        }
    }

    /// What stands in the column of a role, if something does.
    fn cell<'a>(&self, row: &'a Row, role: usize) -> Option<&'a str> {
        let column = self.reading.columns.role(role)?;
        Some(row.cell(column)).filter(|cell| !cell.is_empty())
    }

    fn period(&self, row: &Row, period_months: f64) -> Result<Period, Reason> {
        let mut counts = [None; COUNTS.len()];
        for (role, limits) in COUNTS.iter().enumerate() {
            let count = self.cell(row, role).map(|cell| whole(cell, limits)).transpose()?;
            counts[role] = count.map(|count| count as u32);
        }
        let [start, new, lost, end] = counts;
        Counts { start, new, end, lost, period_months }.period().map_err(Reason::Counts)
    }
}

/// The columns by their names, where those of two counts are known; else start, new, lost and end one after the other,
/// behind a column of names if there is one.
fn roles(body: &Body) -> Vec<Option<usize>> {
    let profiles: Vec<Profile> = (0..body.width).map(|column| Profile::of(body, column)).collect();
    let is_count = |column: usize| profiles[column].mostly(profiles[column].whole);
    let mut roles = vec![None; WORDS.len()];
    // The best pair of a role and a column first.
    let weight = |role: usize, column: usize| {
        let fits = role == NAME || is_count(column) || profiles[column].filled == 0;
        if fits { words::weight(&body.words[column], WORDS[role]) } else { 0 }
    };
    let pairs = (0..WORDS.len()).flat_map(|role| (0..body.width).map(move |column| (role, column)));
    let mut pairs: Vec<(usize, usize)> = pairs.filter(|(role, column)| weight(*role, *column) > 0).collect();
    pairs.sort_by_key(|(role, column)| -weight(*role, *column));
    for (role, column) in pairs {
        if roles[role].is_none() && !roles.contains(&Some(column)) {
            roles[role] = Some(column);
        }
    }
    if body.header.is_some() && [START, NEW, LOST, LOST + 1].iter().filter(|role| roles[**role].is_some()).count() > 1 {
        // A first column in which every row says something else names them, whatever it is called.
        let Profile { rows, different, whole, .. } = profiles[0];
        if roles[NAME].is_none() && !roles.contains(&Some(0)) && different == rows && whole == 0 {
            roles[NAME] = Some(0);
        }
        return roles;
    }
    let named = body.width > COUNTS.len() || (body.width > 0 && !is_count(0));
    let first = usize::from(named);
    let count = |role: usize| Some(first + role).filter(|column| *column < body.width);
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
    fn periods_are_called_by_their_own_label_or_counted_from_1() {
        let names = |text: &str| lost(text).into_iter().map(|(name, ..)| name).collect::<Vec<_>>();
        assert_eq!(names("Start,New,Lost\n40,6,3\n43,x,0\n43,2,0"), ["1", "2"], "rows that are left out do not count");
        assert_eq!(names("NPS 2024\n\nstart;new;lost;end\n40;6;3;43\n43;2;0;45"), ["1", "2"]);
        for header in ["", "Label;Start;New;Lost\n", "Phase;Start;New;Lost;End\n", "Okres;Początek;Nowi;Utraceni\n"] {
            assert_eq!(names(&format!("{header}Q1 2024;40;6;3\nQ2 2024;43;2;0")), ["Q1 2024", "Q2 2024"], "{header}");
        }
        assert_eq!(names("Start;New;Lost;Comment\n40;6;3;Fine\n43;2;0;Fine too"), ["1", "2"], "comments are no labels");
    }

    #[test]
    fn rows_that_make_no_period_say_why() {
        let bad = read("start,new,lost,end\n10,4,2,10\n10,,,\n10,4,11\nmany,1,1\n10,4,2.5\n10,4,2").reading.left_out;
        assert_eq!(bad.iter().map(|bad| bad.0).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
        assert_eq!(bad[0].1, Reason::Counts(CountsError::MakeAnEnd(12)));
        assert_eq!(bad[1].1, Reason::Counts(CountsError::Open));
        assert_eq!(bad[3].1, Reason::NoNumber("many".into()));
        assert_eq!(bad[4].1, Reason::NotWhole("2.5".into()));
    }
}
