//! Tables for spreadsheets, and how they are written: as CSV for a file, with tabs for the clipboard.

mod comparison;
mod months;

pub use comparison::comparison;
pub use months::months;

use crate::model::limits::Unit;
use crate::text::Locale;
use crate::text::spreadsheet::harmless;

/// Decimals of a number, as a power of ten.
const DECIMALS: f64 = 1e6;
/// Numbers from this size on are written as powers of ten.
const SCIENTIFIC_FROM: f64 = 1e15;

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A number that a spreadsheet can compute with.
    Number(f64),
    /// A text.
    Text(String),
}

/// The rows of a table, as long as each other; the first one names the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet(pub Vec<Vec<Cell>>);

impl Cell {
    /// How it is written with a decimal mark.
    fn write(&self, decimal_mark: char) -> String {
        match self {
            Self::Number(number) => write_number(*number).replace('.', &decimal_mark.to_string()),
            Self::Text(text) => harmless(text).into_owned(),
        }
    }
}

fn write_number(number: f64) -> String {
    if number.abs() >= SCIENTIFIC_FROM {
        return format!("{number:E}");
    }
    // Minus zero becomes zero.
    ((number * DECIMALS).round() / DECIMALS + 0.0).to_string()
}

impl Sheet {
    /// The table as a CSV file that spreadsheets open right where a language has this decimal mark: they expect
    /// semicolons where that is a comma. A byte order mark says that it is UTF-8.
    pub fn csv(&self, decimal_mark: char) -> String {
        let separator = if decimal_mark == ',' { b';' } else { b',' };
        format!("\u{feff}{}", self.write(separator, |cell| cell.write(decimal_mark)))
    }

    /// The table to be pasted into a spreadsheet.
    pub fn tab_separated(&self, decimal_mark: char) -> String {
        self.write(b'\t', |cell| cell.write(decimal_mark).replace(['\t', '\r', '\n'], " "))
    }

    fn write(&self, separator: u8, cell: impl Fn(&Cell) -> String) -> String {
        let terminator = csv::Terminator::CRLF;
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .terminator(terminator)
            .flexible(true)
            .from_writer(Vec::new());
        let written = self.0.iter().try_for_each(|row| writer.write_record(row.iter().map(&cell)));
        // Writing into memory cannot fail, and what was text stays text.
        written.ok().and_then(|()| String::from_utf8(writer.into_inner().ok()?).ok()).unwrap_or_default()
    }
}

/// What a row or a column is called, with its unit.
fn title(locale: &Locale, name: &str, unit: Unit) -> Cell {
    let unit = match unit {
        Unit::Money => locale.currency_sign(),
        Unit::Share => "%",
        Unit::Months => locale.messages.axis_months(),
        Unit::Clients | Unit::People | Unit::Factor | Unit::Count => return Cell::Text(name.to_owned()),
    };
    Cell::Text(format!("{name} ({unit})"))
}

/// A number as its title's unit counts it; nothing where it is not finite.
fn number(number: f64, unit: Unit) -> Cell {
    let number = if unit == Unit::Share { number * 100.0 } else { number };
    if number.is_finite() { Cell::Number(number) } else { Cell::Text(String::new()) }
}
