//! The inputs of the reps' view: what sales reps sell, and bonuses.

use super::input::Input;
use super::reps::MILESTONES;
use super::workspace::Workspace;
use crate::model::limits;
use crate::model::rep_value::Deals;

fn rep(workspace: &Workspace, row: usize) -> Option<Deals> {
    workspace.sales_reps().get(row).copied()
}

fn set_rep(workspace: &mut Workspace, row: usize, change: impl FnOnce(&mut Deals)) {
    workspace.enter_reps(|reps| reps.get_mut(row).map(change).unwrap_or_default());
}

/// Deals of a sales rep a month.
pub static BOOK_DEALS: Input = Input::of_rows(
    "book-deals",
    &limits::DEALS_PER_MONTH,
    |w, row| rep(w, row).map(|rep| rep.per_month),
    |w, row, value| set_rep(w, row, |rep| rep.per_month = value),
);
/// Months that the rep’s clients stay.
pub static BOOK_LIFETIME: Input = Input::of_rows(
    "book-lifetime",
    &limits::OVERSOLD_LIFETIME,
    |w, row| rep(w, row).map(|rep| rep.lifetime_months),
    |w, row, value| set_rep(w, row, |rep| rep.lifetime_months = value),
);
/// What one of them pays, money a month.
pub static BOOK_FEE: Input = Input::of_rows(
    "book-fee",
    &limits::MONTHLY_FEE,
    |w, row| rep(w, row).map(|rep| rep.monthly_fee),
    |w, row, value| set_rep(w, row, |rep| rep.monthly_fee = value),
);
/// The inputs of a sales rep.
pub static BOOK_INPUTS: [&Input; 3] = [&BOOK_DEALS, &BOOK_LIFETIME, &BOOK_FEE];

/// Bonus for a client who stayed, money, by milestone.
pub static BONUS: Input = Input::several(
    "bonus",
    &limits::BONUS,
    MILESTONES,
    |w, milestone| w.reps.bonuses.get(milestone).copied(),
    |w, milestone, value| {
        if let Some(bonus) = w.reps_mut().bonuses.get_mut(milestone) {
            *bonus = value;
        }
    },
);
/// A service rep’s salary, money a year.
pub static SALARY: Input =
    Input::number("salary", &limits::SALARY, |w| w.reps.salary, |w, value| w.reps_mut().salary = value);
/// The part of the salary that the bonus may reach.
pub static SALARY_BONUS: Input = Input::number(
    "salary-bonus",
    &limits::SALARY_BONUS,
    |w| w.reps.salary_bonus,
    |w, value| w.reps_mut().salary_bonus = value,
);
/// Retention of a year from which the bonus begins.
pub static RETENTION_FLOOR: Input = Input::number(
    "retention-floor",
    &limits::BONUS_RETENTION,
    |w| w.reps.retention_floor,
    |w, value| w.reps_mut().retention_floor = value,
);
/// Retention of a year from which it is full.
pub static RETENTION_TARGET: Input = Input::number(
    "retention-target",
    &limits::BONUS_RETENTION,
    |w| w.reps.retention_target,
    |w, value| w.reps_mut().retention_target = value,
);

/// All inputs of the view that there are a fixed number of.
pub static INPUTS: [&Input; 5] = [&BONUS, &SALARY, &SALARY_BONUS, &RETENTION_FLOOR, &RETENTION_TARGET];
