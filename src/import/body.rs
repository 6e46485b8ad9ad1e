//! Which rows of a table hold data: not titles, headers, sums, notes and empty rows.

use std::collections::HashSet;

use super::cells::{Cells, Row};
use super::values::{Value, beginning, value};
use super::words::{self, Patterns};
use super::{LeftOutRow, Reason};

/// Most rows that can stand above the data.
const MOST_ABOVE: usize = 20;
/// How many rows are looked at for the number of columns.
const LOOKED_AT: usize = 200;
/// So many rows at the end can be sums although they look like data.
const LAST: usize = 3;
/// Longest name of a sum, words.
const LONGEST_TOTAL: usize = 4;
/// Fewest words of a note.
const SHORTEST_NOTE: usize = 3;
/// Years, as they stand in a header.
const YEARS: std::ops::Range<f64> = 1900.0..2200.0;

/// What sums and means are called, in the page's languages.
const TOTALS: [&str; 14] = [
    "total", "totals", "sum", "subtotal", "average", "avg", "mean", "median", "suma", "razem", "lacznie", "ogolem",
    "srednia", "mediana",
];

/// The rows of a table that can hold data, and what its columns are called.
#[derive(Clone, Debug, Default)]
pub struct Body<'a> {
    /// The rows below the header.
    pub rows: Vec<Row<'a>>,
    /// How many columns there are.
    pub width: usize,
    /// The header's row, if there is one.
    pub header: Option<u32>,
    /// What the columns are called: in the header, or in the first row.
    pub names: Vec<String>,
    /// The words of each column's names in all headers.
    pub words: Vec<Vec<String>>,
    /// The other rows.
    pub left_out: Vec<LeftOutRow>,
    /// The first of the rows at the end without a number.
    tail: usize,
}

/// Whether a row has a number or a date. What stands alone in a wide table does not count if it is a date, or the only
/// cell that was written.
fn has_data(row: &Row, width: usize) -> bool {
    let is_alone = width > 1 && row.filled() == 1;
    row.cells.iter().map(|cell| value(cell)).any(|value| match value {
        Value::Empty | Value::Text => false,
        Value::Date => !is_alone,
        Value::Number(_) | Value::OnScale(..) => !is_alone || row.cells.len() > 1,
    })
}

/// Whether the numbers of a row are years that name columns, not data: the row below has none there.
fn names_years(row: &Row, below: Option<&Row>) -> bool {
    let is_year = |cell: &str| matches!(value(cell), Value::Number(year) if YEARS.contains(&year));
    let mut typed = (0..row.cells.len()).filter(|column| value(row.cell(*column)).is_typed()).peekable();
    typed.peek().is_some()
        && row.cells.iter().any(|cell| value(cell) == Value::Text)
        && below.is_some_and(|below| typed.all(|column| is_year(row.cell(column)) && !is_year(below.cell(column))))
}

/// The role that a column with this name may have.
fn role(name: &str, roles: &[&[Patterns]]) -> Option<usize> {
    let words = words::words(name);
    let weight = |role: &usize| words::weight(&words, roles[*role]);
    (0..roles.len()).max_by_key(weight).filter(|role| weight(role) > 0)
}

/// Whether a table has rows for columns: the names of different ones on the left, and more numbers beside them than rows.
fn is_turned(cells: &Cells, roles: &[&[Patterns]]) -> bool {
    let rows = &cells.rows;
    let width = rows.first().map_or(0, |row| row.cells.len());
    if rows.len() < 2 || width <= rows.len() {
        return false;
    }
    let named: HashSet<Option<usize>> = rows.iter().map(|row| role(row.cell(0), roles)).collect();
    let holds_numbers = |row: &Row| row.cells[1..].iter().all(|cell| cell.is_empty() || value(cell).is_typed());
    named.len() == rows.len()
        && !named.contains(&None)
        && rows.iter().all(|row| row.cells.len() == width)
        && rows[1..].iter().all(holds_numbers)
}

/// A table with rows for columns; its rows are counted from the left.
fn turned<'a>(cells: &Cells<'a>) -> Cells<'a> {
    let width = cells.rows.first().map_or(0, |row| row.cells.len());
    let column = |place: usize| Row {
        number: place as u32 + 1,
        cells: cells.rows.iter().map(|row| row.cells[place].clone()).collect(),
    };
    Cells { separator: cells.separator, declared: cells.declared, rows: (0..width).map(column).collect() }
}

impl<'a> Body<'a> {
    /// The data of a table. The words that its columns may be called by tell which of several rows is the header.
    pub fn of(cells: Cells<'a>, roles: &[&[Patterns]]) -> Self {
        let cells = if is_turned(&cells, roles) { turned(&cells) } else { cells };
        let mut left_out: Vec<LeftOutRow> =
            cells.declared.map(|row| (row, Reason::SeparatorLine)).into_iter().collect();
        let (mut rows, blank): (Vec<Row>, Vec<Row>) = cells.rows.into_iter().partition(|row| row.filled() > 0);
        left_out.extend(blank.into_iter().map(|row| (row.number, Reason::Blank)));
        let width = rows.iter().take(LOOKED_AT).map(|row| row.cells.len()).max().unwrap_or_default();
        let is_known = |row: &Row| row.cells.iter().any(|cell| role(cell, roles).is_some());
        let is_data =
            |place: &usize| has_data(&rows[*place], width) && !names_years(&rows[*place], rows.get(place + 1));
        // A text without a number may still be a header.
        let only_header = || usize::from(rows.first().is_some_and(is_known));
        let above = (0..rows.len().min(MOST_ABOVE)).find(is_data).unwrap_or_else(only_header);
        let most = rows[..above].iter().map(Row::filled).max().unwrap_or_default();
        let is_full = |row: &Row| row.filled() * 2 >= most && (row.filled() > 1 || most == 1);
        let is_header = |row: &&Row| is_full(row) && !row.cell(0).starts_with('{');
        let mut headers: Vec<&Row> = rows[..above].iter().filter(is_header).collect();
        if width == 1 {
            // Titles and the header look the same: it is the last one that is known.
            headers.reverse();
        }
        let header = headers.iter().find(|row| is_known(row)).or(headers.first()).copied();
        let words = |column: usize| headers.iter().flat_map(|row| words::words(row.cell(column))).collect();
        let mut body = Self {
            width,
            header: header.map(|row| row.number),
            words: (0..width).map(words).collect(),
            names: header.or(rows.first()).map_or_else(Vec::new, |row| {
                (0..width).map(|column| row.cell(column).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
            }),
            ..Self::default()
        };
        let unknown = !header.is_some_and(is_known);
        for row in &rows[..above] {
            if Some(row.number) == body.header && !unknown {
                continue;
            }
            let is_title = Some(row.number) < body.header && (width == 1 || !is_full(row));
            left_out.push((row.number, if is_title { Reason::Title } else { Reason::Header }));
        }
        let header = header.cloned();
        rows.drain(..above);
        if let Some(header) = header {
            let is_again = |row: &Row| row.cells == header.cells;
            left_out.extend(rows.iter().filter(|row| is_again(row)).map(|row| (row.number, Reason::RepeatedHeader)));
            rows.retain(|row| !is_again(row));
        }
        body.tail = rows.iter().rposition(|row| has_data(row, width)).map_or(0, |last| last + 1);
        (body.rows, body.left_out) = (rows, left_out);
        body
    }

    /// Some of the rows, evenly spread.
    pub fn sample(&self) -> impl Iterator<Item = &Row<'a>> {
        const SAMPLE: usize = 1_000;
        self.rows.iter().step_by(self.rows.len() / SAMPLE + 1)
    }

    /// Whether a row at this place can be a sum although its cells can be used.
    pub fn is_last(&self, place: usize) -> bool {
        place + LAST >= self.rows.len()
    }

    /// Why a row is left out although nothing has to be wrong with it: a sum, or a note.
    pub fn aside(&self, place: usize) -> Option<Reason> {
        let row = &self.rows[place];
        let column = row.cells.iter().position(|cell| !cell.is_empty())?;
        let first = row.cell(column);
        if value(first).is_typed() && (row.filled() > 1 || self.width == 1) {
            return None;
        }
        let words = words::words(first);
        let is_total = words.len() <= LONGEST_TOTAL && words.iter().any(|word| TOTALS.contains(&word.as_str()));
        if is_total && !row.cells[column + 1..].iter().any(|cell| value(cell) == Value::Text) {
            return Some(Reason::Total(beginning(first)));
        }
        let is_sentence = words.len() >= SHORTEST_NOTE || first.contains([':', '=']);
        let is_below = place >= self.tail && is_sentence;
        let is_short = self.width > 1 && row.cells.len() == 1;
        (row.filled() == 1 && (is_short || is_below)).then(|| Reason::Note(beginning(first)))
    }
}
