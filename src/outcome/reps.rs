//! Which sales rep's book is worth most, and what bonuses for clients who stay cost.

use crate::model::benchmarks;
use crate::model::bonus::{Milestone, expected_bonus, lifetime_that_pays};
use crate::model::plateau::Level;
use crate::model::rep_value::{Deals, book_at_plateau};
use crate::model::{Cohort, Scenario};
use crate::state::Plan;
use crate::state::reps::{MILESTONES, RepInputs};

/// The books of sales reps: their clients and revenue once as many leave as are won.
#[derive(Clone, Debug, PartialEq)]
pub struct BooksOutcome {
    /// Each rep's book.
    pub books: Vec<Level>,
    /// Row of the book that is worth most, the first of equals.
    pub best: usize,
    /// Row of the book that is worth least.
    pub worst: usize,
}

impl BooksOutcome {
    /// The books of reps, of whom there is at least one.
    pub fn of(reps: &[Deals]) -> Self {
        let books: Vec<Level> = reps.iter().map(|deals| book_at_plateau(*deals)).collect();
        let by_revenue = |a: &usize, b: &usize| books[*a].mrr.total_cmp(&books[*b].mrr);
        // Of equals `max_by` takes the last and `min_by` the first.
        let best = (0..books.len()).rev().max_by(by_revenue).unwrap_or_default();
        let worst = (0..books.len()).min_by(by_revenue).unwrap_or_default();
        Self { books, best, worst }
    }

    /// Monthly revenue of the best and of the worst book.
    pub fn extremes(&self) -> [f64; 2] {
        [self.best, self.worst].map(|row| self.books.get(row).map_or(0.0, |book| book.mrr))
    }

    /// Whether all books are worth the same.
    pub fn is_alike(&self) -> bool {
        let [best, worst] = self.extremes();
        best <= worst
    }
}

/// A bonus for a client who stayed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MilestoneOutcome {
    /// When it is paid, months after sign-up.
    pub months: u32,
    /// The bonus, money.
    pub bonus: f64,
    /// Fraction of sign-ups who are still there.
    pub kept: f64,
    /// What it costs for one deal in the mean, money.
    pub expected: f64,
}

/// What bonuses for clients who stay cost, and what pays for them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StayBonusOutcome {
    /// Each bonus.
    pub milestones: [MilestoneOutcome; MILESTONES],
    /// What all cost for one deal in the mean, money.
    pub expected: f64,
    /// Months that a client has to stay longer to pay for them.
    pub longer: f64,
    /// The plan's fee, money a month.
    pub fee: f64,
    /// The plan's gross margin, fraction of 1.
    pub margin: f64,
}

impl StayBonusOutcome {
    /// What bonuses cost with the clients of a plan; oversold deals aside.
    pub fn new(plan: &Plan, inputs: &RepInputs) -> Self {
        let clients = Scenario { oversold: None, ..plan.scenario() }.lines();
        let mean = |of: &dyn Fn(&Cohort) -> f64| clients.iter().map(|line| line.share * of(line)).sum::<f64>();
        let milestone = |row: usize| {
            let milestone = Milestone { months: benchmarks::BONUS_MONTHS.value[row], bonus: inputs.bonuses[row] };
            MilestoneOutcome {
                months: milestone.months,
                bonus: milestone.bonus,
                kept: mean(&|line| line.survival(milestone.months)),
                expected: mean(&|line| expected_bonus(line, &[milestone])),
            }
        };
        let milestones: [MilestoneOutcome; MILESTONES] = std::array::from_fn(milestone);
        let expected = milestones.iter().map(|milestone| milestone.expected).sum();
        let longer = lifetime_that_pays(expected, plan.fee, plan.margin);
        Self { milestones, expected, longer, fee: plan.fee, margin: plan.margin }
    }
}

/// A service rep's bonus at a retention.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceBonusRow {
    /// Retention of a year, fraction of 1.
    pub retention: f64,
    /// The bonus, money a year.
    pub bonus: f64,
}

/// What a service rep's bonus comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ServiceBonusOutcome {
    /// At the plan's retention.
    pub plan: ServiceBonusRow,
    /// Fraction of the salary that it is.
    pub part: f64,
    /// Where it begins, halfway, and where it is full.
    pub rows: [ServiceBonusRow; 3],
    /// Whether it would begin only above where it is full.
    pub is_reversed: bool,
}

impl ServiceBonusOutcome {
    /// What a service rep's bonus comes to with the clients of a plan.
    pub fn new(plan: &Plan, inputs: &RepInputs) -> Self {
        let bonus = inputs.service_bonus();
        let row = |retention: f64| ServiceBonusRow { retention, bonus: bonus.at(retention) };
        let [kept, _] = plan.kept_a_year();
        let at_plan = row(kept);
        Self {
            plan: at_plan,
            part: if bonus.salary > 0.0 { at_plan.bonus / bonus.salary } else { 0.0 },
            rows: [bonus.floor, f64::midpoint(bonus.floor, bonus.target), bonus.target].map(row),
            is_reversed: bonus.floor > bonus.target,
        }
    }
}
