//! What the reps' view starts from: what sales reps sell, and bonuses.

use crate::model::bonus::ServiceBonus;
use crate::model::rep_value::Deals;
use crate::model::units::to_digits;
use crate::model::{benchmarks, limits};

use super::plan::Plan;

/// How many milestones a bonus for clients who stay has; their months are [`benchmarks::BONUS_MONTHS`].
pub const MILESTONES: usize = benchmarks::BONUS_MONTHS.value.len();

/// Digits that a pace or a lifetime of the plan keeps, so that fields stay easy to read.
const DIGITS: i32 = 4;

/// What the reps' view starts from. The bonuses are examples at first.
#[derive(Clone, Debug, PartialEq)]
pub struct RepInputs {
    /// What each sales rep sells, as it was entered; empty while they are the plan's own reps.
    pub entered: Vec<Deals>,
    /// Bonus for a client who stayed, money, by milestone.
    pub bonuses: [f64; MILESTONES],
    /// A service rep's salary, money a year.
    pub salary: f64,
    /// The part of the salary that the bonus may reach, fraction of 1.
    pub salary_bonus: f64,
    /// Retention of a year from which the bonus begins, fraction of 1.
    pub retention_floor: f64,
    /// Retention of a year from which it is full, fraction of 1.
    pub retention_target: f64,
}

impl Default for RepInputs {
    fn default() -> Self {
        Self {
            entered: Vec::new(),
            bonuses: [200.0, 300.0, 500.0],
            salary: 48_000.0,
            salary_bonus: benchmarks::SERVICE_BONUS.value,
            retention_floor: 0.6,
            retention_target: 0.9,
        }
    }
}

/// A sample: the rep who closes most, and one whose clients stay.
const SAMPLE: [Deals; 2] = [
    Deals { per_month: 20.0, lifetime_months: 5.0, monthly_fee: 2_000.0 },
    Deals { per_month: 6.0, lifetime_months: 24.0, monthly_fee: 2_000.0 },
];

/// The reps of a plan, each with the plan's pace, lifetime and fee; one where the plan has none.
fn reps_of(plan: &Plan) -> Vec<Deals> {
    let deals = Deals {
        per_month: limits::DEALS_PER_MONTH.clamp(to_digits(plan.sign_ups(), DIGITS)),
        lifetime_months: limits::OVERSOLD_LIFETIME.clamp(to_digits(plan.lifetime.lifetime(), DIGITS)),
        monthly_fee: plan.fee,
    };
    vec![deals; limits::BOOKS_COMPARED.clamp(plan.reps) as usize]
}

impl RepInputs {
    /// The reps: those that were entered, or else the plan's.
    pub fn reps(&self, plan: &Plan) -> Vec<Deals> {
        if self.entered.is_empty() { reps_of(plan) } else { self.entered.clone() }
    }

    /// Enters the sample.
    pub fn load_sample(&mut self) {
        self.entered = SAMPLE.to_vec();
    }

    /// Whether the reps are the sample's, and not the person's own.
    pub fn is_sample(&self) -> bool {
        self.entered == SAMPLE
    }

    /// A service rep's bonus, for a year.
    pub fn service_bonus(&self) -> ServiceBonus {
        ServiceBonus {
            salary: self.salary,
            most: self.salary_bonus,
            floor: self.retention_floor,
            target: self.retention_target,
        }
    }
}
