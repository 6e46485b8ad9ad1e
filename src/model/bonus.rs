//! What it costs to reward those who keep clients, and when that pays.

use super::scenario::Cohort;

/// A bonus paid to the sales rep when a client has stayed so long.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Milestone {
    /// Months since sign-up; the usual ones: [`super::benchmarks::BONUS_MONTHS`].
    pub months: u32,
    /// Money.
    pub bonus: f64,
}

/// What the milestones cost for one deal, in the mean: `Σ bonus·S(months)`, S as the client's terms
/// say.
pub fn expected_bonus(client: &Cohort, milestones: &[Milestone]) -> f64 {
    milestones.iter().map(|m| m.bonus * client.survival(m.months)).sum()
}

/// Months that a client has to stay longer for its margin to pay the expected bonus; the fee is
/// money a month, the margin a fraction above 0.
pub fn lifetime_that_pays(expected_bonus: f64, monthly_fee: f64, gross_margin: f64) -> f64 {
    expected_bonus / (gross_margin * monthly_fee)
}

/// A service rep's bonus: a share of salary, in proportion to retention between a floor and a
/// target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceBonus {
    /// Money, of the period that retention is measured over.
    pub salary: f64,
    /// Fraction of it at the target and above; at most [`super::benchmarks::SERVICE_BONUS`] as the source has it.
    pub most: f64,
    /// Retention (fraction) up to which there is none.
    pub floor: f64,
    /// Retention from which it is full.
    pub target: f64,
}

impl ServiceBonus {
    /// The bonus at this retention (fraction), money. Where floor and target are one, reaching it
    /// is enough.
    pub fn at(&self, retention: f64) -> f64 {
        let way = if self.target > self.floor {
            ((retention - self.floor) / (self.target - self.floor)).clamp(0.0, 1.0)
        } else if retention >= self.target {
            1.0
        } else {
            0.0
        };
        self.salary * self.most * way
    }
}
