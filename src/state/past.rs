//! What really happened: months of revenue and clients, before the plan began and since.

use crate::model::calendar::CalendarMonth;
use crate::model::limits;

/// Most months that are kept.
pub const MOST: usize = limits::PAST_MONTHS.max as usize;

/// A month that really happened; what is not known is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PastMonth {
    /// Revenue, money a month.
    pub revenue: Option<f64>,
    /// Clients.
    pub clients: Option<f64>,
}

/// What really happened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// Months one after the other, the oldest first, up to [`MOST`].
    pub months: Vec<PastMonth>,
    /// How many months have passed from the plan's month 0 to the last one, which is month 0 itself with 0; up to [`MOST`].
    /// 0 without months.
    pub since: u8,
    /// The plan's month 0 in the calendar, where it is known.
    pub start: Option<CalendarMonth>,
    /// Whether links carry the months; never without months.
    pub in_link: bool,
}

/// What a person can do with the months. Rows count from 0; one that does not exist changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum PastAction {
    /// Add an open month at the end.
    AddMonth,
    /// Remove the month of a row.
    RemoveMonth(usize),
    /// Put months in place of all of them; the last one is this month of the calendar, if that is known.
    SetMonths(Vec<PastMonth>, Option<CalendarMonth>),
    /// Set the plan's month 0 in the calendar, or none.
    SetStart(Option<CalendarMonth>),
    /// Let links carry the months, or not.
    SetInLink(bool),
    /// Remove all months.
    Clear,
}

impl Past {
    /// Which month of the plan the one of a row is; negative before the plan began.
    pub fn plan_month(&self, row: usize) -> i32 {
        i32::from(self.since) + 1 - self.months.len() as i32 + row as i32
    }

    /// The months with the month of the plan that each is.
    pub fn plan_months(&self) -> impl Iterator<Item = (i32, PastMonth)> {
        self.months.iter().enumerate().map(|(row, month)| (self.plan_month(row), *month))
    }

    /// Does something with the months.
    pub fn change(&mut self, action: PastAction) {
        match action {
            PastAction::AddMonth if self.months.len() < MOST => {
                self.months.push(PastMonth::default());
                // Behind months that have passed since the plan began, so has the next one.
                self.since += u8::from(self.since > 0 && usize::from(self.since) < MOST);
            }
            PastAction::RemoveMonth(row) if row < self.months.len() => {
                self.since -= u8::from(self.since > 0 && self.plan_month(row) > 0);
                self.months.remove(row);
            }
            PastAction::SetMonths(months, last) => self.set_months(months, last),
            PastAction::SetStart(start) => self.start = start,
            PastAction::SetInLink(in_link) => self.in_link = in_link,
            PastAction::Clear => self.months.clear(),
            PastAction::AddMonth | PastAction::RemoveMonth(_) => {}
        }
        if self.months.is_empty() {
            (self.since, self.in_link) = (0, false);
        }
    }

    /// Months that are known in the calendar, as the plan's month 0 is, take their places in it: open months lead up to
    /// month 0. Where month 0 is not known, or so far away that no month of them could be kept, it follows from them.
    fn set_months(&mut self, mut months: Vec<PastMonth>, last: Option<CalendarMonth>) {
        const FAR: i32 = MOST as i32;
        if let Some(last) = last {
            let since = self.start.map_or(i32::from(self.since), |start| last.since(start));
            let since = if (1 - FAR..=FAR).contains(&since) { since } else { 0 };
            self.start = Some(last.plus(-since));
            self.since = since.max(0) as u8;
            months.resize(months.len() + (-since).max(0) as usize, PastMonth::default());
        }
        months.drain(..months.len().saturating_sub(MOST));
        self.months = months;
    }

    /// Changes the month of a row, if there is one.
    pub fn set(&mut self, row: usize, change: impl FnOnce(&mut PastMonth)) {
        if let Some(month) = self.months.get_mut(row) {
            change(month);
        }
    }
}
