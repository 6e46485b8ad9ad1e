//! What each strategy adds, whatever the order of applying them.
//!
//! Beside each other strategies help and hinder one another, so what one adds depends on which
//! stand before it. Its Shapley value is the mean over all orders: values sum to the whole
//! difference. That takes the revenue of every subset, of the mean course only. Source:
//! [`benchmarks::SHAPLEY`](super::super::benchmarks::SHAPLEY).

use super::{Applied, Change, Name, Strategies, StrategyWarning, with_fixed_fee};
use crate::model::horizon::{Horizon, productive};
use crate::model::projection::{Projection, project};
use crate::model::scenario::{Hire, Scenario};

/// What one strategy adds, money of monthly recurring revenue at the horizon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Which.
    pub strategy: Name,
    /// Its Shapley value over those switched on.
    pub mrr: f64,
    /// What it adds to the plan without any other.
    pub alone: f64,
    /// What it costs a month.
    pub cost: f64,
    /// Gross margin on its Shapley value, less its cost.
    pub net: f64,
    /// Why it could not be applied beside the others, or not in full.
    pub note: Option<StrategyWarning>,
}

/// A plan with and without its strategies.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The plan with all of them.
    pub scenario: Scenario,
    /// The plan without.
    pub baseline: Projection,
    /// The plan with all of them.
    pub combined: Projection,
    /// One for each, in the order in which they apply.
    pub contributions: Vec<Contribution>,
    /// See [`super::DropMonthToMonth::break_even`]; none where that is switched off.
    pub break_even_convert: Option<f64>,
}

/// Applies strategies to a plan, with what each of them adds.
pub fn apply(scenario: &Scenario, strategies: &Strategies) -> Effect {
    let (combined, notes) = strategies.apply(scenario);
    Effect {
        baseline: project(scenario),
        combined: project(&combined),
        contributions: contributions(scenario, strategies, &notes),
        break_even_convert: strategies.drop_month_to_month.and_then(|e| e.strategy.break_even(scenario)),
        scenario: combined,
    }
}

/// What each adds; notes in the order of [`Strategies::enabled`].
pub fn contributions(
    scenario: &Scenario,
    strategies: &Strategies,
    notes: &[Option<StrategyWarning>],
) -> Vec<Contribution> {
    let enabled = strategies.enabled();
    let revenue = revenue_of_subsets(scenario, &enabled, strategies.hire.map(|e| e.strategy));
    let shapley = shapley_values(&revenue);
    let one = |(place, (&(strategy, _, monthly_cost), mrr)): (usize, (&Applied, f64))| {
        let hired = strategies.hire.filter(|_| strategy == Name::Hire);
        let cost = monthly_cost + hired.map_or(0.0, |e| f64::from(e.strategy.count) * scenario.rep_monthly_cost);
        Contribution {
            strategy,
            mrr,
            alone: revenue[1 << place] - revenue[0],
            cost,
            net: scenario.gross_margin * mrr - cost,
            note: notes.get(place).copied().flatten(),
        }
    };
    enabled.iter().zip(shapley).enumerate().map(one).collect()
}

/// What a strategy does to the plan without any other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Alone {
    /// Which.
    pub strategy: Name,
    /// What it adds to monthly recurring revenue at the horizon.
    pub mrr: f64,
    /// Why it could not be applied, or not in full.
    pub note: Option<StrategyWarning>,
}

/// What each of them does alone, in the order in which they apply.
pub fn alone(scenario: &Scenario, strategies: &Strategies) -> Vec<Alone> {
    let mut horizon = Horizon::default();
    let mut mrr = |plan: &Scenario| horizon.mrr(plan, &productive(plan, plan.horizon_months));
    let before = with_fixed_fee(scenario);
    let without = mrr(&before);
    let one = |(strategy, change, _): Applied| {
        let mut plan = before.clone();
        let note = change.change(&mut plan);
        Alone { strategy, mrr: mrr(&plan) - without, note }
    };
    strategies.enabled().into_iter().map(one).collect()
}

/// Revenue at the horizon with every subset of the strategies; bit i of the place in the list
/// stands for the i-th of them.
///
/// Hiring changes only who sells, and everything else only what. So the reps of each month are
/// counted once with the hire and once without, a subset's lines serve both, and the plan that is
/// copied for each has neither hires nor names.
pub fn revenue_of_subsets(scenario: &Scenario, enabled: &[Applied], hire: Option<Hire>) -> Vec<f64> {
    let reps = |plan: &Scenario| productive(plan, plan.horizon_months);
    let mut plan = with_fixed_fee(scenario);
    let without = reps(&plan);
    let hired = hire.map(|hire| {
        hire.change(&mut plan);
        reps(&plan)
    });
    plan.name = None;
    plan.hires = Vec::new();
    plan.segments.iter_mut().for_each(|segment| segment.name = None);
    // The hire comes first where there is one: bit 0.
    let others = &enabled[usize::from(hired.is_some())..];
    let mut horizon = Horizon::default();
    let mut revenue = Vec::with_capacity(1 << enabled.len());
    for subset in 0..1_usize << others.len() {
        let mut plan = plan.clone();
        for (place, (_, change, _)) in others.iter().enumerate() {
            if subset >> place & 1 == 1 {
                change.change(&mut plan);
            }
        }
        let lines = plan.lines();
        for reps in std::iter::once(&without).chain(&hired) {
            revenue.push(horizon.mrr_of(&lines, plan.sign_ups_per_rep, plan.referrals, reps));
        }
    }
    revenue
}

/// The Shapley value of each player, from what every subset is worth: the mean over all orders of
/// what it adds to those before it. A subset of s others stands before it in s!·(n−s−1)!/n! of them.
pub fn shapley_values(worth: &[f64]) -> Vec<f64> {
    let players = worth.len().trailing_zeros() as usize;
    let mut weights = vec![1.0 / players.max(1) as f64; players];
    for before in 1..players {
        weights[before] = weights[before - 1] * before as f64 / (players - before) as f64;
    }
    let value = |player: usize| {
        let others = (0..worth.len()).filter(|subset| subset >> player & 1 == 0);
        let added =
            |subset: usize| weights[subset.count_ones() as usize] * (worth[subset | 1 << player] - worth[subset]);
        others.map(added).sum()
    };
    (0..players).map(value).collect()
}
