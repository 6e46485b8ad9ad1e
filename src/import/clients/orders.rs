//! Which of a date's numbers is the day: told from all dates of a list together.

use super::dates::{Day, Fits};
use super::{DateOrder, LISTED, Role};
use crate::import::values;

/// What the dates of a list say about their order.
#[derive(Debug, Default)]
pub struct Orders {
    /// Dates that only fit where the day stands first, and where the month does.
    proofs: [u32; 2],
    /// Dates that fit either way: without and with points.
    either: [u32; 2],
    /// Rows, roles and cells of the first proofs of each kind: those of one kind may turn out to be no dates.
    texts: [Vec<(u32, Role, String)>; 2],
}

impl Orders {
    /// Looks at a day of a row.
    pub fn see(&mut self, day: Day, row: u32, role: Role, cell: &[u8]) {
        let kind = match day.fits() {
            Fits::Sure => return,
            Fits::Either(points) => {
                self.either[usize::from(points)] += 1;
                return;
            }
            Fits::DayFirst => 0,
            Fits::MonthFirst => 1,
        };
        self.proofs[kind] += 1;
        if self.texts[kind].len() < LISTED {
            self.texts[kind].push((row, role, beginning(cell)));
        }
    }

    /// Whether nothing tells the order, and it makes a difference.
    pub fn is_open(&self) -> bool {
        self.proofs == [0, 0] && self.either[0] > 0
    }

    /// The order, if it makes a difference: what most proofs say; where they say nothing, what was chosen, what points
    /// between the numbers say, or the language of the header.
    pub fn order(&self, chosen: Option<DateOrder>, day_first: bool) -> Option<DateOrder> {
        let [day, month] = self.proofs;
        let by_language = if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst };
        let has_points = self.either[1] > 0 && self.either[0] == 0;
        match (day.cmp(&month), self.either) {
            (std::cmp::Ordering::Greater, _) => Some(DateOrder::DayFirst),
            (std::cmp::Ordering::Less, _) => Some(DateOrder::MonthFirst),
            (_, [0, 0]) if day == 0 => None,
            _ if has_points => Some(chosen.unwrap_or(DateOrder::DayFirst)),
            _ => Some(chosen.unwrap_or(by_language)),
        }
    }

    /// What stands in the cell of a row that does not fit an order, if it is one of those that are named.
    pub fn text(&self, row: u32, role: Role) -> String {
        let found = self.texts.iter().flatten().find(|(other, of, _)| *other == row && *of == role);
        found.map(|(_, _, text)| text.clone()).unwrap_or_default()
    }
}

/// What a cell begins with.
pub fn beginning(cell: &[u8]) -> String {
    std::str::from_utf8(cell).map(values::beginning).unwrap_or_default()
}
