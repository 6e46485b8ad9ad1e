//! Where the columns of a result are, and what its cells say.

use std::borrow::Cow;

use super::{Column, Part, TablesError};
use crate::import::cells::{Cells, Row};
use crate::import::past::calendar_month;
use crate::import::values::value;
use crate::import::words;
use crate::model::calendar::CalendarMonth;

/// Fewest names of columns that make a row the header.
const FEWEST_NAMES: usize = 3;

/// How consoles and programs write that there is no value.
const NULLS: [&str; 10] = ["", "null", "\\n", "<null>", "(null)", "[null]", "none", "nan", "<na>", "-"];

/// The rows of a result, and the place of each column.
pub struct Layout<'a> {
    rows: Vec<Row<'a>>,
    columns: [usize; Column::ALL.len()],
}

impl<'a> Layout<'a> {
    /// Finds the columns by the header, or takes them in their order where a result has none.
    pub fn of(text: &'a str) -> Result<Self, TablesError> {
        let rows = Cells::read(text).rows;
        let place = |row: &Row, column: Column| row.cells.iter().position(|cell| is_called(cell, column));
        let named = |row: &Row| Column::ALL.map(|column| place(row, column));
        let is_header = |columns: &[Option<usize>]| columns.iter().flatten().count() >= FEWEST_NAMES;
        let mut columns = [0, 1, 2, 3, 4, 5, 6, 7];
        if let Some(found) = rows.iter().map(named).find(|columns| is_header(columns)) {
            for (place, column) in Column::ALL.into_iter().enumerate() {
                columns[place] = found[place].ok_or(TablesError::NoColumn(column))?;
            }
        } else if !rows.iter().any(|row| row.cells.len() == columns.len() && Part::of(row.cell(0)).is_some()) {
            return Err(TablesError::NoTables);
        }
        Ok(Self { rows, columns })
    }

    /// The rows that belong to a table, and to which.
    pub fn rows(&self) -> impl Iterator<Item = (Part, &Row<'a>)> {
        self.rows.iter().filter_map(|row| Some((Part::of(self.cell(row, Column::Part))?, row)))
    }

    fn cell<'b>(&self, row: &'b Row, column: Column) -> &'b str {
        row.cell(self.columns[column as usize])
    }

    /// A count that has to be there.
    pub fn count(&self, row: &Row, column: Column) -> Result<u32, TablesError> {
        self.count_or_null(row, column)?.ok_or(TablesError::NoCount { row: row.number, column })
    }

    /// A count, or none where the cell is null.
    pub fn count_or_null(&self, row: &Row, column: Column) -> Result<Option<u32>, TablesError> {
        let cell = self.cell(row, column);
        if NULLS.contains(&cell.to_ascii_lowercase().as_str()) {
            return Ok(None);
        }
        count(cell).map(Some).ok_or(TablesError::NoCount { row: row.number, column })
    }

    /// The month of the calendar, counted from January of the year 0.
    pub fn month(&self, row: &Row) -> Result<i32, TablesError> {
        let cell = self.cell(row, Column::Month);
        // As the statement writes it, 202503; or as a spreadsheet made it.
        let month = match count(cell) {
            Some(code) => CalendarMonth::new((code / 100) as i32, code % 100),
            None => calendar_month(cell),
        };
        let month = month.ok_or(TablesError::NoCount { row: row.number, column: Column::Month })?;
        Ok(month.year() * 12 + month.month() as i32 - 1)
    }
}

fn is_called(cell: &str, column: Column) -> bool {
    words::words(cell).join("_") == column.name()
}

/// A whole number of at least 0, also with marks between thousands.
fn count(cell: &str) -> Option<u32> {
    let number = value(cell).number()?;
    let is_count = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    is_count.then_some(number as u32)
}

/// A text whose cells stand between bars, as consoles draw tables, with tabs instead. Lines keep their numbers.
pub fn without_bars(text: &str) -> Cow<'_, str> {
    if !text.contains(is_bar) {
        return Cow::Borrowed(text);
    }
    let plain = |line: &str| {
        let line = line.trim_matches([' ', '\r']);
        if !line.contains(char::is_alphanumeric) {
            return String::new();
        }
        // What begins with a bar ends with one.
        let inner = line.strip_prefix(is_bar).map_or(line, |inner| inner.strip_suffix(is_bar).unwrap_or(inner));
        inner.replace(is_bar, "\t")
    };
    Cow::Owned(text.lines().map(plain).collect::<Vec<_>>().join("\n"))
}

fn is_bar(c: char) -> bool {
    matches!(c, '|' | '│' | '┃' | '║')
}
