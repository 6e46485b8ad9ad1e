//! Strategies as they come in, and what they do to a plan as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::answer::Projection;
use super::decode::whole;
use super::plan::Plan;
use super::value::Value;
use crate::model::strategies::{self as model, Enabled, Name, contribution};
use crate::model::{Error, Hire, limits};

/// What one strategy adds to monthly recurring revenue at the horizon.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
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
    #[cfg_attr(feature = "app", tsify(type = "string | null"))]
    note: Option<String>,
}

/// A plan with its strategies and without.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
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
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    break_even_convert: Option<f64>,
}

/// Where its cost a month stands among the numbers of a strategy.
const COST: usize = 4;

/// The other numbers of a strategy, in the order in which [`read`] takes them.
fn inputs(name: Name) -> &'static [&'static limits::Limits] {
    match name {
        Name::Hire => &[&limits::HIRE_MONTH, &limits::HIRE_COUNT],
        Name::DropMonthToMonth => {
            &[&limits::CONVERT, &limits::FEE_FACTOR, &limits::CHURN_FACTOR, &limits::CONTRACT_MONTHS]
        }
        Name::GoUpmarket => &[&limits::SHIFT, &limits::PACE_COST],
        Name::QualifyLeads => &[&limits::REJECT, &limits::REFILL],
        Name::SetExpectations => &[&limits::OVERSOLD_LEFT, &limits::KEEP_RATE],
        Name::AskPromoters => {
            &[&limits::PROMOTER_SHARE, &limits::ASK_SHARE, &limits::REFERRALS_PER_ASK, &limits::COLD_CLOSE_RATE]
        }
        Name::RescueDetractors => &[&limits::DETRACTOR_CHURN_SHARE, &limits::SAVE_RATE],
    }
}

/// A strategy that is switched on, from its numbers.
fn one<T>(read: Option<[f64; 5]>, strategy: fn([f64; 5]) -> T) -> Option<Enabled<T>> {
    read.map(|numbers| Enabled { strategy: strategy(numbers), monthly_cost: numbers[COST] })
}

/// Reads the strategies that are switched on. All are read alike, as lists of numbers: a reader for each would
/// add a kilobyte to the page.
///
/// # Errors
/// The first field that cannot be used.
pub fn read(value: Value) -> Result<model::Strategies, Error> {
    let numbers = whole(value, String::new(), &|fields| {
        Name::ALL.map(|name| {
            fields.object(name.name(), &|fields| {
                let mut numbers = [0.0; 5];
                numbers.iter_mut().zip(inputs(name)).for_each(|(number, limits)| *number = fields.number(limits));
                numbers[COST] = fields.number(&limits::STRATEGY_COST);
                numbers
            })
        })
    })?;
    let [hire, contract, upmarket, leads, expectations, promoters, detractors] = numbers;
    Ok(model::Strategies {
        hire: one(hire, |[month, count, ..]| Hire { month: month as u32, count: count as u32 }),
        drop_month_to_month: one(contract, |[convert, fee_factor, churn_factor, term, _]| model::DropMonthToMonth {
            convert,
            fee_factor,
            churn_factor,
            term_months: term as u32,
        }),
        go_upmarket: one(upmarket, |[shift, pace_cost, ..]| model::GoUpmarket { shift, pace_cost }),
        qualify_leads: one(leads, |[reject, refill, ..]| model::QualifyLeads { reject, refill }),
        set_expectations: one(expectations, |[oversold_share, keep_rate, ..]| model::SetExpectations {
            oversold_share,
            keep_rate,
        }),
        ask_promoters: one(promoters, |[promoter_share, ask_share, referrals_per_ask_per_year, cold_close_rate, _]| {
            model::AskPromoters { promoter_share, ask_share, referrals_per_ask_per_year, cold_close_rate }
        }),
        rescue_detractors: one(detractors, |[detractor_churn_share, save_rate, ..]| model::RescueDetractors {
            detractor_churn_share,
            save_rate,
        }),
    })
}

impl From<contribution::Contribution> for Contribution {
    fn from(one: contribution::Contribution) -> Self {
        Self {
            strategy: one.strategy.name(),
            mrr: one.mrr,
            alone: one.alone,
            cost: one.cost,
            net: one.net,
            note: one.note.map(|note| note.to_string()),
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
