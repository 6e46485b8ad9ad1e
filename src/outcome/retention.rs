//! What a period's counts say about churn and lifetime.

pub mod client_value;
pub mod periods;

use crate::model::retention::{Counts, CountsError, Period, Retention};
use crate::model::units::MONTHS_PER_YEAR;
use crate::state::retention_inputs::{PERIOD_END, PERIOD_LOST, PERIOD_NEW, PERIOD_START};
use crate::state::{CountedPlan, Input};

/// One of the four counts of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Clients at the start.
    Start,
    /// Clients won.
    New,
    /// Clients lost.
    Lost,
    /// Clients at the end.
    End,
}

impl Count {
    /// All four, in the order of their inputs.
    pub const ALL: [Self; 4] = [Self::Start, Self::New, Self::Lost, Self::End];

    /// Its input.
    pub fn input(self) -> &'static Input {
        match self {
            Self::Start => &PERIOD_START,
            Self::New => &PERIOD_NEW,
            Self::Lost => &PERIOD_LOST,
            Self::End => &PERIOD_END,
        }
    }

    /// The count as it was entered; none where it is open.
    pub fn entered(self, counts: &Counts) -> Option<u32> {
        match self {
            Self::Start => counts.start,
            Self::New => counts.new,
            Self::Lost => counts.lost,
            Self::End => counts.end,
        }
    }

    /// The count of a complete period.
    pub fn of(self, period: &Period) -> u32 {
        match self {
            Self::Start => period.start,
            Self::New => period.new,
            Self::Lost => period.lost,
            Self::End => period.end,
        }
    }
}

/// A length of a period that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedPeriod {
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A year.
    Year,
}

impl NamedPeriod {
    /// All lengths that have a name, shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// The length, months.
    pub fn months(self) -> f64 {
        match self {
            Self::Month => 1.0,
            Self::Quarter => MONTHS_PER_YEAR / 4.0,
            Self::Year => MONTHS_PER_YEAR,
        }
    }

    /// The name of a length in months, if it has one.
    pub fn of(months: f64) -> Option<Self> {
        Self::ALL.into_iter().find(|period| period.months() == months)
    }
}

/// What a period's counts say.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionOutcome {
    /// The counts as they were entered.
    pub counts: Counts,
    /// What they say, or why they make no period.
    pub retention: Result<Retention, CountsError>,
    /// The same with one more client kept; none where nobody left.
    pub one_more_kept: Option<Retention>,
    /// What a plan can adopt.
    pub counted: Option<CountedPlan>,
}

/// What a plan can adopt from a period.
fn counted(retention: &Retention) -> CountedPlan {
    let period = retention.period;
    CountedPlan {
        churn: retention.for_plan(),
        clients: f64::from(period.end),
        sign_ups: f64::from(period.new) / period.months,
    }
}

impl RetentionOutcome {
    /// What a period's counts say.
    pub fn of(counts: Counts) -> Self {
        let period = counts.period();
        let retention = period.map(Period::retention);
        Self {
            counts,
            one_more_kept: period.ok().and_then(Period::with_one_more_kept).map(Period::retention),
            counted: retention.as_ref().ok().map(counted),
            retention,
        }
    }

    /// A count that was left open, as the others make it; none where it was entered, or where the counts make no
    /// period.
    pub fn computed(&self, count: Count) -> Option<u32> {
        let retention = self.retention.as_ref().ok()?;
        count.entered(&self.counts).is_none().then(|| count.of(&retention.period))
    }

    /// Clients at the start: as entered, or as the other counts make them.
    pub fn start(&self) -> i64 {
        let count = |count: Count| count.entered(&self.counts).map_or(0, i64::from);
        match self.counts.start {
            Some(start) => i64::from(start),
            None => count(Count::End) + count(Count::Lost) - count(Count::New),
        }
    }

    /// Churn that the counts say (fraction a month); none where nobody left.
    pub fn counted_churn(&self) -> Option<f64> {
        let retention = self.retention.as_ref().ok()?;
        retention.lifetime.map(|_| retention.monthly_churn)
    }
}
