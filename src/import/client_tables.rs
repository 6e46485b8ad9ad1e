//! The result of the SQL that counts a list of clients in a database: three tables in rows of one shape.
//!
//! It is pasted from a console or read from a file: [`layout`] finds its columns, [`checks`] makes sure that nothing of it
//! is missing and that its counts are possible. Rows may stand in any order.

mod checks;
mod layout;

use layout::Layout;

use super::cells::Row;
use crate::model::clients::{PeriodCounts, StartCohort};

/// One month of tenure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifeCount {
    /// Whole months.
    pub tenure: u32,
    /// Clients whose tenure reached this month.
    pub at_risk: u32,
    /// Clients who left in it.
    pub ended: u32,
}

/// The counts of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tables {
    /// By month of tenure, from 0, without a gap. The first one has all clients.
    pub life: Vec<LifeCount>,
    /// By month of the calendar, without a gap: the last one is that of the day asked for.
    pub periods: Vec<PeriodCounts>,
    /// By the month of the start.
    pub cohorts: Vec<StartCohort>,
}

/// One of the three tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The life table.
    Life,
    /// The months of the calendar.
    Periods,
    /// The cohorts.
    Cohorts,
}

impl Part {
    /// What the result calls a row of it.
    fn of(cell: &str) -> Option<Self> {
        match cell.to_ascii_lowercase().as_str() {
            "life" => Some(Self::Life),
            "period" => Some(Self::Periods),
            "cohort" => Some(Self::Cohorts),
            _ => None,
        }
    }
}

/// A column of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Which table a row belongs to.
    Part,
    /// The month of the calendar.
    Month,
    /// Whole months of tenure.
    Tenure,
    /// Clients at risk, at the start of the month, or in the cohort.
    Clients,
    /// Clients won.
    Won,
    /// Clients lost.
    Lost,
    /// Clients lost of those there at the start.
    LostOfStart,
    /// Clients still there.
    Kept,
}

impl Column {
    /// All of them, in the order of the result.
    pub const ALL: [Self; 8] =
        [Self::Part, Self::Month, Self::Tenure, Self::Clients, Self::Won, Self::Lost, Self::LostOfStart, Self::Kept];

    /// What the result calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Month => "month",
            Self::Tenure => "tenure",
            Self::Clients => "clients",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::LostOfStart => "lost_of_start",
            Self::Kept => "kept",
        }
    }
}

/// Why a text cannot be used. Rows are counted as lines of the text, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TablesError {
    /// It has no row of such a result: another text, or the list has no client by the day asked for.
    NoTables,
    /// A column is missing.
    NoColumn(Column),
    /// A cell holds no whole number of at least 0, or no month.
    NoCount {
        /// The row.
        row: u32,
        /// The column.
        column: Column,
    },
    /// The same month or tenure stands in an earlier row.
    Repeated {
        /// The later one.
        row: u32,
    },
    /// The counts of a row are not possible, by themselves or behind the row before.
    Impossible {
        /// The row.
        row: u32,
    },
    /// Rows are missing: the console showed or copied only some.
    Incomplete(Part),
    /// Two tables are of different lists.
    Disagree(Part, Part),
}

/// One month of tenure of one cohort.
#[derive(Clone, Copy, Debug)]
struct CohortRow {
    month: i32,
    tenure: u32,
    size: u32,
    kept: Option<u32>,
}

/// Rows with their numbers.
type Numbered<T> = Vec<(u32, T)>;

/// The rows of each table, in the order of the text.
#[derive(Debug, Default)]
struct Rows {
    life: Numbered<LifeCount>,
    periods: Numbered<PeriodCounts>,
    cohorts: Numbered<CohortRow>,
}

impl Rows {
    fn keep(&mut self, layout: &Layout, part: Part, row: &Row) -> Result<(), TablesError> {
        let count = |column| layout.count(row, column);
        match part {
            Part::Life => {
                let [tenure, at_risk, ended] = [count(Column::Tenure)?, count(Column::Clients)?, count(Column::Lost)?];
                self.life.push((row.number, LifeCount { tenure, at_risk, ended }));
            }
            Part::Periods => {
                let period = PeriodCounts {
                    month: layout.month(row)?,
                    start: count(Column::Clients)?,
                    new: count(Column::Won)?,
                    lost: count(Column::Lost)?,
                    lost_of_start: count(Column::LostOfStart)?,
                    end: count(Column::Kept)?,
                };
                self.periods.push((row.number, period));
            }
            Part::Cohorts => {
                let cohort = CohortRow {
                    month: layout.month(row)?,
                    tenure: count(Column::Tenure)?,
                    size: count(Column::Clients)?,
                    kept: layout.count_or_null(row, Column::Kept)?,
                };
                self.cohorts.push((row.number, cohort));
            }
        }
        Ok(())
    }
}

/// Reads the result of the SQL: pasted from a console, with tabs or with bars between its cells, or saved as a file.
///
/// # Errors
/// Why it cannot be used. Lines that belong to none of the three tables are passed over.
pub fn read(text: &str) -> Result<Tables, TablesError> {
    let text = layout::without_bars(text);
    let layout = Layout::of(&text)?;
    let mut rows = Rows::default();
    for (part, row) in layout.rows() {
        rows.keep(&layout, part, row)?;
    }
    checks::tables(rows)
}
