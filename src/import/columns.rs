//! Which column of a pasted table is which, by what stands in it and by its name.

use std::collections::HashSet;

use super::ChosenColumn;
use super::body::Body;
use super::values::{Scale, Value, value};

/// The columns of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Their names: those of the header, or what stands in the first row.
    pub names: Vec<String>,
    /// The header's row, if there is one.
    pub header: Option<u32>,
    /// The column of each role, if it has one.
    pub roles: Vec<Option<usize>>,
    /// The roles that another column could have, too.
    pub doubts: Vec<Doubt>,
}

/// A role that two columns could have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The role.
    pub role: usize,
    /// The column that was taken.
    pub taken: usize,
    /// The other one.
    pub other: usize,
    /// Why it was not taken.
    pub why: Why,
}

/// Why one of two columns was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// By its name.
    Name,
    /// By its values.
    Values,
    /// Its values repeat themselves more.
    Repeats,
    /// It stands first.
    First,
    /// It stands beside scores of which each comes once.
    Tally,
}

impl Columns {
    /// The columns of a table, as they were told by what stands in it, and as they were chosen by hand.
    pub fn of(body: &Body, mut roles: Vec<Option<usize>>, mut doubts: Vec<Doubt>, chosen: &[ChosenColumn]) -> Self {
        for (role, column) in chosen {
            for other in &mut roles {
                *other = other.filter(|_| *other != *column);
            }
            if let Some(role) = roles.get_mut(*role) {
                *role = column.filter(|column| *column < body.width);
            }
        }
        doubts.retain(|doubt| chosen.is_empty() && roles[doubt.role] == Some(doubt.taken));
        Self { names: body.names.clone(), header: body.header, roles, doubts }
    }

    /// The column of a role, if it has one.
    pub fn role(&self, role: usize) -> Option<usize> {
        self.roles.get(role).copied().flatten()
    }
}

/// What stands in a column, in a sample of its rows.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Rows of the sample.
    pub rows: usize,
    /// Cells that are not empty.
    pub filled: usize,
    /// Scores from 0 to 10.
    pub scores: usize,
    /// Whole numbers that are not negative.
    pub whole: usize,
    /// Whole numbers above 10 and up to 100.
    pub percents: usize,
    /// Words.
    pub text: usize,
    /// Cells that name another scale, and the last of those scales.
    pub on_scale: (usize, Option<Scale>),
    /// The smallest and the largest number; none without one.
    pub range: Option<[f64; 2]>,
    /// Whether each number is larger than the one above it, and there are some.
    pub counts_up: bool,
    /// Different cells.
    pub different: usize,
    /// Characters of all cells.
    pub length: usize,
}

impl Profile {
    /// What stands in a column.
    pub fn of(body: &Body, column: usize) -> Self {
        /// Fewest numbers that can be said to count up.
        const FEWEST: usize = 3;
        let (mut profile, mut last, mut seen) = (Self::default(), None, HashSet::new());
        profile.counts_up = true;
        for cell in body.sample().map(|row| row.cell(column)) {
            profile.rows += 1;
            let value = value(cell);
            match value {
                Value::Empty => continue,
                Value::Number(number) => {
                    profile.scores += usize::from(value.score().is_some());
                    profile.whole += usize::from(number.fract() == 0.0 && number >= 0.0);
                    profile.percents += usize::from(number.fract() == 0.0 && number > 10.0 && number <= 100.0);
                    profile.range =
                        Some(profile.range.map_or([number; 2], |[low, high]| [low.min(number), high.max(number)]));
                    profile.counts_up &= last.is_none_or(|last| number > last);
                    last = Some(number);
                }
                Value::OnScale(_, scale) => profile.on_scale = (profile.on_scale.0 + 1, Some(scale)),
                Value::Text => profile.text += 1,
                Value::Date => {}
            }
            profile.filled += 1;
            profile.length += cell.len();
            seen.insert(cell);
        }
        profile.different = seen.len();
        profile.counts_up &= profile.whole >= FEWEST && profile.whole * 2 > profile.filled;
        profile
    }

    /// Whether at least half of what stands in the column is something.
    pub fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 2 >= self.filled
    }

    /// The scale other than from 0 to 10 that the column seems to have, if it has one.
    pub fn scale(&self) -> Option<Scale> {
        if self.mostly(self.on_scale.0) {
            return self.on_scale.1;
        }
        let is_hundred = self.range.is_some_and(|[low, high]| low >= 0.0 && high <= 100.0);
        (is_hundred && self.percents * 2 > self.filled).then_some(Scale::Hundred)
    }
}
