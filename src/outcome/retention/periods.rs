//! Several periods: each one's retention, and the churn of all together.

use std::rc::Rc;

use crate::model::retention::{Period, Pooled, Retention, period_from_monthly, pooled};
use crate::outcome::series::Series;
use crate::state::CountedPlan;

/// What one of several periods says.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodOutcome {
    /// What the period is called.
    pub name: String,
    /// What its counts say.
    pub retention: Retention,
}

/// What several periods say.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodsOutcome {
    /// Each period.
    pub periods: Vec<PeriodOutcome>,
    /// The churn of all together.
    pub pooled: Pooled,
    /// What a plan can adopt: clients at the end of the last period, sign-ups and churn of all.
    pub counted: CountedPlan,
    /// Fraction of clients kept over a period at the churn of all together.
    pub retention_rate: f64,
}

impl PeriodsOutcome {
    /// What periods of so many months say, each with its name; none without periods.
    pub fn of(periods: &[(String, Period)], months: f64) -> Option<Self> {
        let counts: Vec<Period> = periods.iter().map(|(_, period)| *period).collect();
        let pooled = pooled(&counts)?;
        let outcome =
            |(name, period): &(String, Period)| PeriodOutcome { name: name.clone(), retention: period.retention() };
        Some(Self {
            periods: periods.iter().map(outcome).collect(),
            counted: CountedPlan {
                churn: pooled.for_plan(),
                clients: counts.last().map_or(0.0, |period| f64::from(period.end)),
                sign_ups: counts.iter().map(|period| f64::from(period.new)).sum::<f64>()
                    / counts.iter().map(|period| period.months).sum::<f64>(),
            },
            retention_rate: 1.0 - period_from_monthly(pooled.monthly_churn, months),
            pooled,
        })
    }

    /// Mean lifetime at the churn of all together, months; none where nobody left.
    pub fn lifetime(&self) -> Option<f64> {
        (self.pooled.lost > 0).then(|| 1.0 / self.pooled.monthly_churn)
    }

    /// Retention from period to period with its interval, and that of all together; none for a single period.
    pub fn series(&self) -> Option<Rc<Series>> {
        if self.periods.len() < 2 {
            return None;
        }
        let retention = self.periods.iter().map(|period| &period.retention);
        Some(Rc::new(Series {
            course: retention.clone().map(|retention| retention.retention_rate).collect(),
            range: retention
                .map(|retention| retention.churn_interval)
                .map(|[low, high]| [1.0 - high, 1.0 - low])
                .collect(),
            level: Some(self.retention_rate),
            ..Series::default()
        }))
    }
}
