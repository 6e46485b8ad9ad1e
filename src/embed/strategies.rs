//! Strategies as they come in, and what they do to a plan as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::answer::Projection;
use super::decode::{Fields, whole};
use super::plan::Plan;
use super::scenario::hire;
use super::value::Value;
use crate::model::strategies::{self as model, Enabled, Name, contribution};
use crate::model::{Error, bounds};

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

/// A strategy that is switched on, with what it costs.
fn priced<T>(strategy: T, fields: &mut Fields) -> Enabled<T> {
    Enabled { strategy, monthly_cost: fields.number(&bounds::STRATEGY_COST) }
}

fn drop_month_to_month(fields: &mut Fields) -> model::DropMonthToMonth {
    model::DropMonthToMonth {
        convert: fields.number(&bounds::CONVERT),
        fee_factor: fields.number(&bounds::FEE_FACTOR),
        churn_factor: fields.number(&bounds::CHURN_FACTOR),
        term_months: fields.whole(&bounds::CONTRACT_MONTHS),
    }
}

fn go_upmarket(fields: &mut Fields) -> model::GoUpmarket {
    model::GoUpmarket { shift: fields.number(&bounds::SHIFT), pace_cost: fields.number(&bounds::PACE_COST) }
}

fn qualify_leads(fields: &mut Fields) -> model::QualifyLeads {
    model::QualifyLeads { reject: fields.number(&bounds::REJECT), refill: fields.number(&bounds::REFILL) }
}

fn set_expectations(fields: &mut Fields) -> model::SetExpectations {
    model::SetExpectations {
        oversold_share: fields.number(&bounds::OVERSOLD_LEFT),
        keep_rate: fields.number(&bounds::KEEP_RATE),
    }
}

fn ask_promoters(fields: &mut Fields) -> model::AskPromoters {
    model::AskPromoters {
        promoter_share: fields.number(&bounds::PROMOTER_SHARE),
        ask_share: fields.number(&bounds::ASK_SHARE),
        referrals_per_ask_per_year: fields.number(&bounds::REFERRALS_PER_ASK),
        cold_close_rate: fields.number(&bounds::COLD_CLOSE_RATE),
    }
}

fn rescue_detractors(fields: &mut Fields) -> model::RescueDetractors {
    model::RescueDetractors {
        detractor_churn_share: fields.number(&bounds::DETRACTOR_CHURN_SHARE),
        save_rate: fields.number(&bounds::SAVE_RATE),
    }
}

/// Reads the strategies that are switched on.
///
/// # Errors
/// The first field that cannot be used.
pub fn read(value: Value) -> Result<model::Strategies, Error> {
    whole(value, String::new(), |fields| model::Strategies {
        hire: fields.object(Name::Hire.name(), |fields| priced(hire(fields), fields)),
        drop_month_to_month: fields
            .object(Name::DropMonthToMonth.name(), |fields| priced(drop_month_to_month(fields), fields)),
        go_upmarket: fields.object(Name::GoUpmarket.name(), |fields| priced(go_upmarket(fields), fields)),
        qualify_leads: fields.object(Name::QualifyLeads.name(), |fields| priced(qualify_leads(fields), fields)),
        set_expectations: fields
            .object(Name::SetExpectations.name(), |fields| priced(set_expectations(fields), fields)),
        ask_promoters: fields.object(Name::AskPromoters.name(), |fields| priced(ask_promoters(fields), fields)),
        rescue_detractors: fields
            .object(Name::RescueDetractors.name(), |fields| priced(rescue_detractors(fields), fields)),
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
