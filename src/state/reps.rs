//! What the reps' view starts from: what sales reps sell, and bonuses.

use crate::model::bonus::ServiceBonus;
use crate::model::rep_value::Deals;
use crate::model::{benchmarks, limits};

/// How many milestones a bonus for clients who stay has; their months are [`benchmarks::BONUS_MONTHS`].
pub const MILESTONES: usize = benchmarks::BONUS_MONTHS.value.len();

/// What the reps' view starts from. The defaults are examples.
#[derive(Clone, Debug, PartialEq)]
pub struct RepInputs {
    /// What each sales rep sells. At first the one who closes most, and one whose clients stay.
    pub reps: Vec<Deals>,
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
        let deals = |per_month, lifetime_months| Deals { per_month, lifetime_months, monthly_fee: 2_000.0 };
        Self {
            reps: vec![deals(20.0, 5.0), deals(6.0, 24.0)],
            bonuses: [200.0, 300.0, 500.0],
            salary: 48_000.0,
            salary_bonus: benchmarks::SERVICE_BONUS.value,
            retention_floor: 0.6,
            retention_target: 0.9,
        }
    }
}

impl RepInputs {
    /// Whether the reps are the sample that the view begins with, and not the person's own.
    pub fn is_sample(&self) -> bool {
        self.reps == Self::default().reps
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

    /// Whether the list of reps has room.
    pub fn has_room(&self) -> bool {
        limits::BOOKS_COMPARED.allows(self.reps.len() as f64 + 1.0)
    }

    /// Adds a rep like the last one.
    pub fn add_rep(&mut self) {
        if let Some(last) = self.reps.last().copied().filter(|_| self.has_room()) {
            self.reps.push(last);
        }
    }

    /// Removes a rep, unless it is the only one.
    pub fn remove_rep(&mut self, row: usize) {
        if self.reps.len() > 1 && row < self.reps.len() {
            self.reps.remove(row);
        }
    }
}
