//! What was pasted from a spreadsheet: cells, columns and the rows that can be used.
//!
//! Good rows count, others are listed with their number and why; nothing is guessed about a bad row.
//! [`cells`] divides a text, [`values`] says what a cell holds, [`body`] tells the rows with data from titles, headers
//! and totals, [`columns`] which column is which; [`survey`] and [`periods`] read what they are about.
//! The csv crates were looked at and left: a quote that never closes takes the rest of the text with it,
//! where here it is a sign like any other, and csv-core alone is larger than [`cells`].

pub mod body;
pub mod cells;
pub mod client_tables;
pub mod clients;
pub mod columns;
pub mod names;
pub mod past;
pub mod periods;
pub mod survey;
pub mod values;
pub mod words;

use body::Body;
use cells::Cells;
use columns::Columns;
use words::Patterns;

use crate::model::retention::CountsError;

/// Why a row is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It says what divides the cells: `sep=;`.
    SeparatorLine,
    /// A title above the table.
    Title,
    /// A header, beside the one that names the columns or with names that say nothing.
    Header,
    /// The header once more.
    RepeatedHeader,
    /// A sum or a mean: what it is called.
    Total(String),
    /// A note: its beginning.
    Note(String),
    /// It is empty.
    Blank,
    /// The month stands in a row above, too: what it is called.
    RepeatedMonth(String),
    /// A cell that is needed is empty or not there.
    Empty,
    /// A cell holds no number: its beginning.
    NoNumber(String),
    /// A whole number belongs here: what stands there.
    NotWhole(String),
    /// The number is out of range: what stands there.
    OutOfRange(String),
    /// The counts make no period.
    Counts(CountsError),
}

impl Reason {
    /// Whether the row seems to be meant to count.
    pub fn is_problem(&self) -> bool {
        matches!(self, Self::Empty | Self::NoNumber(_) | Self::NotWhole(_) | Self::OutOfRange(_) | Self::Counts(_))
    }
}

/// A column that was chosen by hand: the place of a role, and its column, if it has one.
pub type ChosenColumn = (usize, Option<usize>);

/// A row that is left out: its number in the text, from 1, and why.
pub type LeftOutRow = (u32, Reason);

/// How a text was read, whatever it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Which column is which.
    pub columns: Columns,
    /// The rows that are left out, as they stand in the text.
    pub left_out: Vec<LeftOutRow>,
    /// Whether letters were lost before the text came here.
    pub damaged: bool,
    /// Whether it is no text at all.
    pub binary: bool,
}

impl Reading {
    /// What can be said of a text before its cells are read.
    fn of(text: &str) -> Self {
        let binary = is_binary(text);
        Self { binary, damaged: !binary && is_damaged(text), ..Self::default() }
    }

    /// Puts the rows that are left out in order. Where `nothing` was read, a header that stands alone is one of them.
    fn finish(&mut self, nothing: bool) {
        if let Some(row) = self.columns.header.filter(|_| nothing && self.left_out.is_empty()) {
            self.left_out.push((row, Reason::Header));
        }
        self.left_out.sort_by_key(|(row, _)| *row);
    }
}

/// Reads a text as a table: how it was read, and the rows with data, none of which are there where it is no text. `words` are
/// what the column of each role may be called; `roles` tells the columns by what stands in them, `chosen` by hand.
fn read_table<'a>(
    text: &'a str,
    words: &[&[Patterns]],
    roles: fn(&Body) -> Vec<Option<usize>>,
    chosen: &[ChosenColumn],
) -> (Reading, Body<'a>) {
    let mut reading = Reading::of(text);
    if reading.binary {
        return (reading, Body::default());
    }
    let mut body = Body::of(Cells::read(text), words);
    reading.left_out = std::mem::take(&mut body.left_out);
    reading.columns = Columns::of(&body, roles(&body), Vec::new(), chosen);
    (reading, body)
}

/// Whether letters were lost, or read in the encoding of another language.
fn is_damaged(text: &str) -> bool {
    text.contains(char::REPLACEMENT_CHARACTER) || is_misread(text)
}

/// Whether a text in UTF-8 was read as Windows-1252, as in "wysoÅ‚a": a letter from outside of ASCII became two signs, of
/// which the second one never stands within a word.
fn is_misread(text: &str) -> bool {
    let is_second =
        |c: char| matches!(c, '\u{80}'..='\u{bf}' | '‚'..='›' | 'ƒ' | 'ˆ' | '˜' | '€' | '™' | 'Œ' | 'œ' | 'Ÿ');
    text.char_indices().filter(|(_, c)| matches!(c, 'Â'..='Å' | 'â')).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        let mut behind = text[place..].chars().skip(1);
        behind.next().is_some_and(is_second) && [before, behind.next()].into_iter().flatten().any(char::is_lowercase)
    })
}

/// Whether a text is no text: what a program, a picture or a workbook leaves when it is pasted.
fn is_binary(text: &str) -> bool {
    /// So many characters are looked at,
    const LOOKED_AT: usize = 2_000;
    /// and so many of them may be odd.
    const ODD: usize = 5;
    let start = || text.chars().take(LOOKED_AT);
    let odd = start().filter(|c| c.is_control() && !c.is_whitespace()).count();
    let lost = start().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    // A wrong encoding spoils some letters of a word, not half of the text.
    odd > ODD || lost * 2 > start().count()
}
