//! The clients by the month they started in: the table as it is shown.

use crate::model::clients::{StartCohort, TableFigures};

/// Start months that are shown at first: the last ones.
pub const RECENT: usize = 24;
/// Most start months and most months since the start that are shown.
const MOST_ROWS: usize = 360;
const MOST_COLUMNS: usize = 60;
/// Months since the start that are told in a sentence: the most of these that any start month has reached.
const TOLD: [usize; 5] = [12, 6, 3, 2, 1];
/// Shades of cells.
const SHADES: f64 = 5.0;

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortTable {
    /// How many months since the start it has; the first is 1.
    pub columns: usize,
    /// Whether some start month has more.
    pub is_cut: bool,
    /// The start months, earliest first.
    pub rows: Vec<CohortRow>,
    /// How many start months there are in all.
    pub all: usize,
}

/// The clients who started in one month.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortRow {
    /// Months since January of the year 0.
    pub month: i32,
    /// How many they are.
    pub size: u32,
    /// How many stayed at least 1, 2, … months; none where it is too early to say.
    pub cells: Vec<Option<CohortCell>>,
}

/// What is left of them after some months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CohortCell {
    /// How many.
    pub kept: u32,
    /// Their share.
    pub share: f64,
    /// How dark the cell is, 0 to 4.
    pub shade: u8,
}

/// The start months together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CohortsTogether {
    /// Months since the start.
    pub months: usize,
    /// The share that stayed as long, of all who can have.
    pub share: f64,
    /// The last start month of them, as months since January of the year 0.
    pub last_month: i32,
    /// How many started then.
    pub last_size: u32,
    /// The share of those who started then.
    pub last_share: f64,
}

fn cell(cohort: &StartCohort, months: usize) -> Option<CohortCell> {
    let kept = cohort.kept.get(months).copied().flatten()?;
    let share = f64::from(kept) / f64::from(cohort.size.max(1));
    Some(CohortCell { kept, share, shade: (share * SHADES).min(SHADES - 1.0) as u8 })
}

impl CohortTable {
    /// The table of all start months, or of the last ones.
    pub fn new(table: &TableFigures, all: bool) -> Self {
        let cohorts = &table.cohorts;
        let shown = &cohorts[cohorts.len().saturating_sub(if all { MOST_ROWS } else { RECENT })..];
        let reached = |cohort: &StartCohort| cohort.kept.iter().rposition(Option::is_some).unwrap_or_default();
        let longest = shown.iter().map(reached).max().unwrap_or_default();
        let columns = longest.min(MOST_COLUMNS);
        let row = |cohort: &StartCohort| CohortRow {
            month: cohort.month,
            size: cohort.size,
            cells: (1..=columns).map(|months| cell(cohort, months)).collect(),
        };
        Self {
            columns,
            is_cut: longest > columns,
            rows: shown.iter().map(row).collect(),
            all: cohorts.len().min(MOST_ROWS),
        }
    }

    /// Whether there are more start months than are shown at first.
    pub fn has_more(&self) -> bool {
        self.all > RECENT
    }
}

impl CohortsTogether {
    /// The share that is left after a year, or after the longest of some shorter times that any start month has reached.
    pub fn new(table: &TableFigures) -> Option<Self> {
        TOLD.iter().find_map(|months| Self::after(table, *months))
    }

    fn after(table: &TableFigures, months: usize) -> Option<Self> {
        let known: Vec<(&StartCohort, CohortCell)> =
            table.cohorts.iter().filter_map(|cohort| Some((cohort, cell(cohort, months)?))).collect();
        let (last, last_cell) = known.last()?;
        let kept: f64 = known.iter().map(|(_, cell)| f64::from(cell.kept)).sum();
        let size: f64 = known.iter().map(|(cohort, _)| f64::from(cohort.size)).sum();
        let share = kept / size.max(1.0);
        Some(Self { months, share, last_month: last.month, last_size: last.size, last_share: last_cell.share })
    }
}
