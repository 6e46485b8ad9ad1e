//! Strategies as they come in, and what they do to a plan as it goes out.

use serde::{Deserialize, Serialize};
#[cfg(feature = "app")]
use tsify::Tsify;

use super::answer::Projection;
use super::scenario::{Scenario, read, whole};
use crate::model::strategies::{self as model, Enabled, Name, contribution};
use crate::model::{self as all, Error, bounds};

/// One sales rep more, or several.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct HireStrategy {
    month: f64,
    count: f64,
    /// 0 when absent, as in every strategy; repMonthlyCost is counted beside it.
    monthly_cost: Option<f64>,
}

/// No new clients without a contract.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct DropMonthToMonth {
    /// Fraction that signs the contract.
    convert: f64,
    /// 0.8 when absent.
    fee_factor: Option<f64>,
    /// 0.5 when absent.
    churn_factor: Option<f64>,
    /// 6 when absent.
    term_months: Option<f64>,
    monthly_cost: Option<f64>,
}

/// Larger clients instead of the smallest.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct GoUpmarket {
    shift: f64,
    pace_cost: f64,
    monthly_cost: Option<f64>,
}

/// Turning away the leads that pay least.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct QualifyLeads {
    reject: f64,
    refill: f64,
    monthly_cost: Option<f64>,
}

/// Promising only what holds.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct SetExpectations {
    oversold_share: f64,
    keep_rate: f64,
    monthly_cost: Option<f64>,
}

/// Asking those who would recommend the agency.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct AskPromoters {
    promoter_share: f64,
    ask_share: f64,
    referrals_per_ask_per_year: f64,
    cold_close_rate: f64,
    monthly_cost: Option<f64>,
}

/// Keeping some of those who would not.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a strategy, an object")]
pub struct RescueDetractors {
    detractor_churn_share: f64,
    save_rate: f64,
    monthly_cost: Option<f64>,
}

/// The strategies that are switched on.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "strategies, an object")]
pub struct Strategies {
    hire: Option<HireStrategy>,
    drop_month_to_month: Option<DropMonthToMonth>,
    go_upmarket: Option<GoUpmarket>,
    qualify_leads: Option<QualifyLeads>,
    set_expectations: Option<SetExpectations>,
    ask_promoters: Option<AskPromoters>,
    rescue_detractors: Option<RescueDetractors>,
}

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
    scenario: Scenario,
    baseline: Projection,
    combined: Projection,
    /// Those switched on, in the order in which they apply.
    contributions: Vec<Contribution>,
    /// Null unless dropMonthToMonth is on and the plan wins clients month to month.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    break_even_convert: Option<f64>,
}

/// The strategy's cost and the path before its fields.
fn enabled<T>(
    name: Name,
    monthly_cost: Option<f64>,
    strategy: impl FnOnce(&str) -> Result<T, Error>,
) -> Result<Option<Enabled<T>>, Error> {
    let at = format!("{}.", name.name());
    let strategy = strategy(&at)?;
    Ok(Some(Enabled { strategy, monthly_cost: read(&bounds::STRATEGY_COST, monthly_cost, &at)? }))
}

impl HireStrategy {
    fn checked(self, at: &str) -> Result<all::Hire, Error> {
        Ok(all::Hire {
            month: whole(&bounds::HIRE_MONTH, self.month, at)?,
            count: whole(&bounds::HIRE_COUNT, self.count, at)?,
        })
    }
}

impl DropMonthToMonth {
    fn checked(self, at: &str) -> Result<model::DropMonthToMonth, Error> {
        Ok(model::DropMonthToMonth {
            convert: read(&bounds::CONVERT, Some(self.convert), at)?,
            fee_factor: read(&bounds::FEE_FACTOR, self.fee_factor, at)?,
            churn_factor: read(&bounds::CHURN_FACTOR, self.churn_factor, at)?,
            term_months: whole(&bounds::CONTRACT_MONTHS, self.term_months, at)?,
        })
    }
}

impl GoUpmarket {
    fn checked(self, at: &str) -> Result<model::GoUpmarket, Error> {
        Ok(model::GoUpmarket {
            shift: read(&bounds::SHIFT, Some(self.shift), at)?,
            pace_cost: read(&bounds::PACE_COST, Some(self.pace_cost), at)?,
        })
    }
}

impl QualifyLeads {
    fn checked(self, at: &str) -> Result<model::QualifyLeads, Error> {
        Ok(model::QualifyLeads {
            reject: read(&bounds::REJECT, Some(self.reject), at)?,
            refill: read(&bounds::REFILL, Some(self.refill), at)?,
        })
    }
}

impl SetExpectations {
    fn checked(self, at: &str) -> Result<model::SetExpectations, Error> {
        Ok(model::SetExpectations {
            oversold_share: read(&bounds::OVERSOLD_LEFT, Some(self.oversold_share), at)?,
            keep_rate: read(&bounds::KEEP_RATE, Some(self.keep_rate), at)?,
        })
    }
}

impl AskPromoters {
    fn checked(self, at: &str) -> Result<model::AskPromoters, Error> {
        Ok(model::AskPromoters {
            promoter_share: read(&bounds::PROMOTER_SHARE, Some(self.promoter_share), at)?,
            ask_share: read(&bounds::ASK_SHARE, Some(self.ask_share), at)?,
            referrals_per_ask_per_year: read(&bounds::REFERRALS_PER_ASK, Some(self.referrals_per_ask_per_year), at)?,
            cold_close_rate: read(&bounds::COLD_CLOSE_RATE, Some(self.cold_close_rate), at)?,
        })
    }
}

impl RescueDetractors {
    fn checked(self, at: &str) -> Result<model::RescueDetractors, Error> {
        Ok(model::RescueDetractors {
            detractor_churn_share: read(&bounds::DETRACTOR_CHURN_SHARE, Some(self.detractor_churn_share), at)?,
            save_rate: read(&bounds::SAVE_RATE, Some(self.save_rate), at)?,
        })
    }
}

impl Strategies {
    /// The model's strategies.
    ///
    /// # Errors
    /// The first input that is out of its row in the bounds table.
    pub fn checked(self) -> Result<model::Strategies, Error> {
        /// One strategy, if it is on.
        macro_rules! on {
            ($given:expr, $name:expr) => {
                match $given {
                    Some(given) => enabled($name, given.monthly_cost, |at| given.checked(at))?,
                    None => None,
                }
            };
        }
        Ok(model::Strategies {
            hire: on!(self.hire, Name::Hire),
            drop_month_to_month: on!(self.drop_month_to_month, Name::DropMonthToMonth),
            go_upmarket: on!(self.go_upmarket, Name::GoUpmarket),
            qualify_leads: on!(self.qualify_leads, Name::QualifyLeads),
            set_expectations: on!(self.set_expectations, Name::SetExpectations),
            ask_promoters: on!(self.ask_promoters, Name::AskPromoters),
            rescue_detractors: on!(self.rescue_detractors, Name::RescueDetractors),
        })
    }
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
