//! The rows that are left out, as a file for a spreadsheet.

use serde::{Deserialize, Serialize};

use super::{ClientReading, Reason, Role};
use crate::text::spreadsheet::harmless;

/// The words of such a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutWords {
    /// What the columns are called: row, why, cell.
    pub head: [String; 3],
    /// Each reason, without a cell, in words.
    pub reasons: Vec<(Reason, String)>,
    /// What divides the cells.
    pub separator: char,
}

impl Reason {
    /// Every reason that there can be, without a cell.
    pub fn all() -> Vec<Self> {
        let plain =
            [Self::Blank, Self::Title, Self::Header, Self::Total, Self::NoStart, Self::EndBeforeStart, Self::TooLong];
        let of_cells = [Self::NoDate, Self::BadDate, Self::NoNumber, Self::OutOfRange];
        let all = of_cells.into_iter().flat_map(|reason| Role::ALL.map(|role| reason(role, String::new())));
        plain.into_iter().chain(all).collect()
    }

    /// What the cell begins with that the row is left out for; empty where it is none.
    pub fn cell(&self) -> &str {
        match self {
            Self::NoDate(_, cell) | Self::BadDate(_, cell) | Self::NoNumber(_, cell) | Self::OutOfRange(_, cell) => {
                cell
            }
            _ => "",
        }
    }

    /// The reason without the cell.
    pub fn without_cell(&self) -> Self {
        match self {
            Self::NoDate(role, _) => Self::NoDate(*role, String::new()),
            Self::BadDate(role, _) => Self::BadDate(*role, String::new()),
            Self::NoNumber(role, _) => Self::NoNumber(*role, String::new()),
            Self::OutOfRange(role, _) => Self::OutOfRange(*role, String::new()),
            plain => plain.clone(),
        }
    }
}

/// The file: a line for each row, with what its cell begins with where the page names it, too. A byte order mark says that
/// it is UTF-8.
///
/// Written without the crate `csv`: its writer reads numbers, which would make the program of the worker a sixth larger.
pub fn csv(reading: &ClientReading, words: &LeftOutWords) -> String {
    let mut file = String::from("\u{feff}");
    write(&mut file, &words.head.each_ref().map(String::as_str), words.separator);
    // Rows that are left out for the same reason often follow each other.
    let mut last: Option<(Reason, &str)> = None;
    for (place, (row, reason)) in reading.left_out.iter().enumerate() {
        let reason = reading.summary.left_out.get(place).map_or(reason, |(_, listed)| listed);
        let kind = reason.without_cell();
        let why = match &last {
            Some((same, why)) if *same == kind => why,
            _ => words.reasons.iter().find(|(other, _)| *other == kind).map_or("", |(_, why)| why.as_str()),
        };
        write(&mut file, &[&row.to_string(), why, &harmless(reason.cell())], words.separator);
        last = Some((kind, why));
    }
    file
}

/// Adds a line. Cells are in quotes only where they have to be.
fn write(file: &mut String, cells: &[&str; 3], separator: char) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            file.push(separator);
        }
        if cell.contains([separator, '"', '\r', '\n']) {
            file.push('"');
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(cell);
        }
    }
    file.push_str("\r\n");
}
