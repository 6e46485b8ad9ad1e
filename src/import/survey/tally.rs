//! What tells a tally from answers where no header does: each score comes once, with how many clients gave it.

use std::borrow::Cow;

use crate::import::cells::{Cells, Row};
use crate::import::values::{Value, value};
use crate::import::words::{self, Patterns};
use crate::model::limits;

/// What stands between a score and its count: "10: 12", "10 → 12", "10 x 12".
const MARKS: [&str; 11] = [":", "=", "-", "–", "—", "−", "->", "=>", "→", "x", "×"];
/// Most rows of a table that can be a tally without a header: each score once, and some rows beside them.
pub const MOST_ROWS: usize = 30;
/// Fewest rows of a tally whose columns have no names.
const FEWEST: usize = 3;
/// From so many rows on, scores in order are a tally for sure,
const SURE_IN_ORDER: usize = 5;
/// from so many on, scores without order can be one,
const FEWEST_WITHOUT_ORDER: usize = 6;
/// and from so many on, they are one for sure.
const SURE_WITHOUT_ORDER: usize = 8;

/// How sure it is that two columns are scores and how many clients gave each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// They could also be scores both.
    Likely,
    /// They can hardly be anything else.
    Sure,
}

/// A tally without a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The column of the scores, and that of how many clients gave each.
    pub columns: [usize; 2],
    /// How sure that is.
    pub certainty: Certainty,
}

/// Numbers as they follow each other.
struct Order {
    rises: bool,
    falls: bool,
    by_ones: bool,
}

impl Order {
    fn of(numbers: &[f64]) -> Self {
        let all = |fits: fn(f64) -> bool| numbers.windows(2).all(|pair| fits(pair[1] - pair[0]));
        Self { rises: all(|step| step > 0.0), falls: all(|step| step < 0.0), by_ones: all(|step| step == 1.0) }
    }
}

/// The different scores of a column; none where one comes twice, or a number is no score.
fn scores(column: &[Value]) -> Option<Vec<f64>> {
    let mut seen = [false; 11];
    let typed = column.iter().filter(|value| value.is_typed());
    let scores = typed.map(|value| {
        let score = value.score()?;
        (!std::mem::replace(&mut seen[usize::from(score)], true)).then_some(f64::from(score))
    });
    scores.collect()
}

/// The counts of a column; none where it hardly holds any.
fn counts(column: &[Value]) -> Option<Vec<f64>> {
    let is_count = |number: &f64| *number >= 0.0 && number.fract() == 0.0;
    let counts: Vec<f64> = column.iter().filter_map(|value| value.number()).filter(is_count).collect();
    let typed = column.iter().filter(|value| value.is_typed()).count();
    (counts.len() * 10 >= typed * 9 && counts.len() * 2 >= column.len()).then_some(counts)
}

/// Whether one of the counts is no score.
fn are_beyond(counts: &[f64]) -> bool {
    counts.iter().any(|count| *count > limits::SCORE.max)
}

/// Whether scores are rather the numbers of rows, which count up from one of these `starts`, beside numbers that could be
/// scores. All scores from 0 to 10 are scores.
fn are_row_numbers(scores: &[f64], counts: &[f64], starts: &[f64]) -> bool {
    let is_whole_scale = scores.len() > limits::SCORE.max as usize;
    let starts = scores.first().is_some_and(|first| starts.contains(first));
    starts && Order::of(scores).by_ones && !is_whole_scale && !are_beyond(counts)
}

/// Whether two columns of numbers are a tally, scores first; none where they are more likely scores both, or numbers of
/// rows.
fn certainty(first: &[Value], second: &[Value]) -> Option<Certainty> {
    let (scores, counts) = (scores(first)?, counts(second)?);
    let rows = scores.len();
    if rows < FEWEST || rows * 2 < first.len() || are_row_numbers(&scores, &counts, &[0.0, 1.0]) {
        return None;
    }
    let (order, counted) = (Order::of(&scores), Order::of(&counts));
    let (is_ordered, is_beyond) = (order.rises || order.falls, are_beyond(&counts));
    // Clients' numbers rise behind their scores.
    let are_numbers = if is_ordered { counted.by_ones && counts[0] > limits::SCORE.max } else { counted.rises };
    if are_numbers {
        return None;
    }
    let sure_from = match (is_ordered, is_beyond) {
        (true, true) => FEWEST,
        (true, false) => SURE_IN_ORDER,
        (false, true) => FEWEST_WITHOUT_ORDER,
        (false, false) if rows < FEWEST_WITHOUT_ORDER => return None,
        (false, false) => SURE_WITHOUT_ORDER,
    };
    Some(if rows < sure_from { Certainty::Likely } else { Certainty::Sure })
}

/// Which of two columns of numbers without names holds the scores and which the counts, if they are a tally. Counts stand
/// first only where nothing else is likely.
pub fn of_columns([first, second]: [&[Value]; 2]) -> Option<Tally> {
    if let Some(certainty) = certainty(first, second) {
        return Some(Tally { columns: [0, 1], certainty });
    }
    let numbers: Vec<f64> = first.iter().filter_map(|value| value.number()).collect();
    let turned = certainty(second, first).filter(|certainty| *certainty == Certainty::Sure);
    turned.filter(|_| !Order::of(&numbers).by_ones).map(|certainty| Tally { columns: [1, 0], certainty })
}

/// A score and its count, as they stand in one cell or in two with words.
struct Pair<'a> {
    first: &'a str,
    second: &'a str,
    /// Whether a mark or words say that they belong together, and not just a space.
    is_marked: bool,
}

impl<'a> Pair<'a> {
    /// Reads one cell: "10: 12", "Score 10 – 12 answers", "10 points → 12 (30%)".
    fn within(cell: &'a str, names: &[Patterns]) -> Option<Self> {
        let is_digit = |c: char| c.is_ascii_digit();
        let start = cell.find(is_digit)?;
        let end = start + cell[start..].find(|c: char| !is_digit(c))?;
        let next = end + cell[end..].find(is_digit)?;
        let mark = cell[end..next].trim();
        let behind_word = mark.trim_start_matches(char::is_alphabetic).trim_start();
        let is_marked = MARKS.contains(&mark) || MARKS.contains(&behind_word);
        let pair = Self { first: score(&cell[..end], names)?, second: count(&cell[next..])?, is_marked };
        (is_marked || mark.is_empty()).then_some(pair)
    }

    /// Reads two cells of which one has words: "Score 10" and "12 answers".
    fn across([first, second]: [&'a str; 2], names: &[Patterns]) -> Option<Self> {
        let has_words = first.contains(char::is_alphabetic) || second.contains(char::is_alphabetic);
        let first = score(first.trim_end_matches(char::is_alphabetic).trim_end(), names)?;
        let second = count(second).filter(|_| has_words)?;
        Some(Self { first, second, is_marked: true })
    }

    /// The pairs of a row: one in each cell, or one in two cells; none where it holds anything else.
    fn of(row: &'a Row, names: &[Patterns]) -> Vec<Self> {
        let filled = || row.cells.iter().map(Cow::as_ref).filter(|cell| !cell.is_empty());
        let within: Option<Vec<Self>> = filled().map(|cell| Self::within(cell, names)).collect();
        let cells: Vec<&str> = filled().take(3).collect();
        within.or_else(|| Some(vec![Self::across(cells.try_into().ok()?, names)?])).unwrap_or_default()
    }
}

/// The number at the end of a text, if what stands in front of it calls it a score, or says nothing.
fn score<'a>(text: &'a str, names: &[Patterns]) -> Option<&'a str> {
    let (before, digits) = text.split_at(text.find(|c: char| c.is_ascii_digit())?);
    let words = words::words(before);
    let is_score = words.is_empty() || words::weight(&words, names) > 0;
    // Not of "How likely (0-10)" or "-1".
    let is_apart = before.is_empty() || before.ends_with(char::is_whitespace);
    (is_score && is_apart && is_plain(digits)).then_some(digits)
}

/// The number at the beginning of a text, if no other follows outside of brackets.
fn count(text: &str) -> Option<&str> {
    let text = text.split('(').next().unwrap_or_default();
    let (count, behind) = text.split_at(text.find(char::is_alphabetic).unwrap_or(text.len()));
    let is_last = !behind.contains(|c: char| c.is_ascii_digit());
    let count = count.trim_end();
    (is_last && is_plain(count) && value(count).number().is_some()).then_some(count)
}

/// Whether a number is written as one counts. Times have two digits behind the mark, whatever they are.
fn is_plain(digits: &str) -> bool {
    digits == "0" || !digits.starts_with('0')
}

/// A text of pairs as a table of two columns, and which of them holds the scores. Scores may be called by these
/// `names`.
pub fn pairs<'a>(cells: &Cells<'a>, names: &[Patterns]) -> Option<(Cells<'a>, Tally)> {
    let filled = || cells.rows.iter().filter(|row| row.filled() > 0);
    if filled().nth(MOST_ROWS).is_some() {
        return None;
    }
    let (mut rows, mut columns, mut is_marked) = (Vec::new(), [Vec::new(), Vec::new()], true);
    for row in &cells.rows {
        let pairs = Pair::of(row, names);
        if pairs.is_empty() {
            rows.push(row.clone());
        }
        for pair in pairs {
            is_marked &= pair.is_marked;
            columns[0].push(value(pair.first));
            columns[1].push(value(pair.second));
            let cells = [pair.first, pair.second].map(|cell| Cow::Owned(cell.to_owned()));
            rows.push(Row { number: row.number, cells: cells.into() });
        }
    }
    let [first, second] = &columns;
    if first.len() * 2 <= filled().count() {
        return None;
    }
    let tally = if is_marked { marked([first, second])? } else { of_columns([first, second])? };
    Some((Cells { rows, ..*cells }, tally))
}

/// Which of two columns whose numbers stand together holds the scores, and how sure that is.
fn marked(columns: [&[Value]; 2]) -> Option<Tally> {
    let is_tally = |[score, count]: &[usize; 2]| {
        let read = scores(columns[*score]).zip(counts(columns[*count]));
        read.is_some_and(|(scores, counts)| scores.len() > 1 && !are_row_numbers(&scores, &counts, &[1.0]))
    };
    let columns = [[0, 1], [1, 0]].into_iter().find(is_tally)?;
    Some(Tally { columns, certainty: Certainty::Sure })
}
