//! Which step lifts revenue most: what each adds at the horizon, just as taking it would.

use crate::model::horizon::revenue;
use crate::model::ranking::ranked;
use crate::model::sensitivity::{LONGER_MONTHS, PART, POINT, Step};
use crate::model::units::{churn_from_lifetime, lifetime_from_churn, to_digits};
use crate::state::plan_inputs::{self, CHURN, FEE, LIFETIME, MONTHS_PER_SIGN_UP, REPS, SIGN_UPS};
use crate::state::{InputRef, Workspace};

/// The steps that are compared. A point of churn is left out: it is another way to keep clients longer.
const STEPS: [Step; 5] =
    [Step::RepMore, Step::LifetimeThreeMonthsMore, Step::FeeTenthMore, Step::PaceTenthMore, Step::ReferralMore];

/// One more referral a year from every tenth client. The interface's step, one from every client, is far beyond what
/// agencies see: it alone outgrows a churn of 8% a month, and would dwarf all other steps.
pub const REFERRALS: f64 = 0.1;

/// Digits that a computed pace or churn keeps, so that fields stay easy to read.
const DIGITS: i32 = 4;

/// A step as a move of an input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// The step.
    pub step: Step,
    /// The input that it moves: of two that tell the same, the one that was entered.
    pub input: InputRef,
    /// The value before, in the input's unit.
    pub from: f64,
    /// The value after.
    pub to: f64,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverOutcome {
    /// The step.
    pub step: Move,
    /// What it adds to monthly revenue at the horizon, money; for one that is taken, what it has added.
    pub adds: f64,
    /// Whether it is taken.
    pub taken: bool,
}

/// What each step does.
#[derive(Clone, Debug, PartialEq)]
pub struct LeversOutcome {
    /// The month that revenue is compared in.
    pub month: u32,
    /// The steps, the one that adds most first. One whose input is at the end of its range is left out.
    pub levers: Vec<LeverOutcome>,
}

impl LeversOutcome {
    /// What each step does to the plan in a workspace; `taken` are steps that were taken, of which those count whose
    /// input still has the value that the step gave it.
    pub fn new(workspace: &Workspace, taken: &[Move]) -> Self {
        Self::of(&STEPS, workspace, taken)
    }

    /// What every step does to the plan in a workspace.
    pub fn of_all(workspace: &Workspace) -> Self {
        Self::of(&Step::ALL, workspace, &[])
    }

    fn of(steps: &[Step], workspace: &Workspace, taken: &[Move]) -> Self {
        let now = revenue(&workspace.plan.scenario());
        let lever = |step: Step| {
            let still = |step: &&Move| step.input.is_entered(workspace) && step.input.get(workspace) == Some(step.to);
            if let Some(step) = taken.iter().filter(|taken| taken.step == step).find(still) {
                let before = after(workspace, step.input, step.from);
                return Some(LeverOutcome { step: *step, adds: now - revenue(&before.plan.scenario()), taken: true });
            }
            let (input, from, to) = wanted(workspace, step)?;
            let after = after(workspace, input, to);
            // Contracts can hold a lifetime short of what was wanted.
            let to = input.get(&after)?;
            let adds = revenue(&after.plan.scenario()) - now;
            (to != from).then_some(LeverOutcome { step: Move { step, input, from, to }, adds, taken: false })
        };
        let levers: Vec<LeverOutcome> = steps.iter().copied().filter_map(lever).collect();
        let order = ranked(levers.len(), &|a, b| levers[b].adds.total_cmp(&levers[a].adds));
        Self { month: workspace.plan.horizon as u32, levers: order.into_iter().map(|place| levers[place]).collect() }
    }

    /// The most that a step adds, money; 0 where none adds anything.
    pub fn most(&self) -> f64 {
        self.levers.first().map_or(0.0, |lever| lever.adds.max(0.0))
    }
}

/// The workspace with an input set.
fn after(workspace: &Workspace, input: InputRef, value: f64) -> Workspace {
    let mut after = workspace.clone();
    input.set(&mut after, Some(value));
    after
}

/// The input that a step moves, its value, and the value that the step wants, within the input's range.
fn wanted(workspace: &Workspace, step: Step) -> Option<(InputRef, f64, f64)> {
    let entered = |one: InputRef, other: InputRef| if one.is_entered(workspace) { one } else { other };
    let input = match step {
        Step::RepMore => REPS.field(),
        Step::ChurnPointLess => CHURN.field(),
        Step::LifetimeThreeMonthsMore => entered(LIFETIME.field(), CHURN.field()),
        Step::FeeTenthMore => FEE.field(),
        Step::PaceTenthMore => entered(MONTHS_PER_SIGN_UP.field(), SIGN_UPS.field()),
        Step::ReferralMore => plan_inputs::REFERRALS.field(),
    };
    let from = input.get(workspace)?;
    let to = match step {
        Step::RepMore => from + 1.0,
        Step::ReferralMore => to_digits(from + REFERRALS, DIGITS),
        Step::ChurnPointLess => from - POINT,
        Step::LifetimeThreeMonthsMore if input == CHURN.field() => {
            to_digits(churn_from_lifetime(lifetime_from_churn(from) + LONGER_MONTHS), DIGITS)
        }
        Step::LifetimeThreeMonthsMore => from + LONGER_MONTHS,
        Step::FeeTenthMore => (from * (1.0 + PART) * 100.0).round() / 100.0,
        Step::PaceTenthMore if input == SIGN_UPS.field() => to_digits(from * (1.0 + PART), DIGITS),
        Step::PaceTenthMore => to_digits(from / (1.0 + PART), DIGITS),
    };
    Some((input, from, input.limits().clamp(to)))
}
