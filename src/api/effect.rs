//! `Effect`: what strategies do to a plan, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::projection::Projection;
use super::scenario::Plan;
use crate::model::strategies::contribution;

/// What one strategy adds to monthly recurring revenue at the horizon. All figures are money a month.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
pub struct Contribution {
    #[cfg_attr(feature = "app", tsify(type = "keyof Strategies"))]
    strategy: &'static str,
    /// Its Shapley value.
    mrr: f64,
    /// With it alone, less the baseline's.
    alone: f64,
    /// monthlyCost, for hire also count × repMonthlyCost.
    cost: f64,
    /// grossMargin × mrr − cost.
    net: f64,
    /// Why it cannot apply, or not in full.
    note: Option<String>,
}

/// A plan with its strategies and without.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// The plan with all of them; `project` of it gives `combined`.
    #[cfg_attr(feature = "app", tsify(type = "Scenario"))]
    scenario: Plan,
    baseline: Projection,
    combined: Projection,
    /// Those switched on, in the order in which they apply.
    contributions: Vec<Contribution>,
    /// Null unless dropMonthToMonth is on and the plan wins clients month to month.
    break_even_convert: Option<f64>,
}

impl From<contribution::Contribution> for Contribution {
    fn from(contribution: contribution::Contribution) -> Self {
        Self {
            strategy: contribution.strategy.name(),
            mrr: contribution.mrr,
            alone: contribution.alone,
            cost: contribution.cost,
            net: contribution.net,
            note: contribution.note.map(|note| note.to_string()),
        }
    }
}

impl From<contribution::Effect> for Effect {
    fn from(effect: contribution::Effect) -> Self {
        Self {
            scenario: effect.scenario.into(),
            baseline: effect.baseline.into(),
            combined: effect.combined.into(),
            contributions: effect.contributions.into_iter().map(Contribution::from).collect(),
            break_even_convert: effect.break_even_convert,
        }
    }
}
