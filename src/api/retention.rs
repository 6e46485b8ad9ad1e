//! Counts of a period as they come in, and what they say as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::decode::whole;
use super::value::Value;
use crate::model::retention::{self, Counts};
use crate::model::tier::LifetimeTier;
use crate::model::{Error, limits};

/// What a period says about retention.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Retention {
    start: u32,
    new: u32,
    end: u32,
    lost: u32,
    /// Of the period, as all rates that do not say otherwise; fraction of 1.
    retention_rate: f64,
    churn_rate: f64,
    /// Wilson's 95% interval.
    churn_low: f64,
    churn_high: f64,
    monthly_churn: f64,
    annual_retention: f64,
    /// Null when nobody left.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    lifetime_months: Option<f64>,
    lifetime_low: f64,
    /// Null when nobody left.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    lifetime_high: Option<f64>,
    #[cfg_attr(feature = "app", tsify(type = "'poor' | 'fair' | 'good' | 'excellent' | null"))]
    tier: Option<&'static str>,
    /// Those that the interval touches, worst first.
    #[cfg_attr(feature = "app", tsify(type = "('poor' | 'fair' | 'good' | 'excellent')[]"))]
    plausible_tiers: Vec<&'static str>,
}

/// Reads counts; the end or the lost ones may be left out.
///
/// # Errors
/// The first field that cannot be used.
pub fn counts(value: Value) -> Result<Counts, Error> {
    whole(value, String::new(), &|fields| {
        let count = |count: Option<f64>| count.map(|count| count as u32);
        Counts {
            start: Some(fields.whole(&limits::PERIOD_START)),
            new: Some(fields.whole(&limits::PERIOD_NEW)),
            end: count(fields.maybe(&limits::PERIOD_END)),
            lost: count(fields.maybe(&limits::PERIOD_LOST)),
            period_months: fields.number(&limits::PERIOD_MONTHS),
        }
    })
}

impl From<retention::Retention> for Retention {
    fn from(answer: retention::Retention) -> Self {
        let retention::Period { start, new, end, lost, .. } = answer.period;
        let [churn_low, churn_high] = answer.churn_interval;
        Self {
            start,
            new,
            end,
            lost,
            retention_rate: answer.retention_rate,
            churn_rate: answer.churn_rate,
            churn_low,
            churn_high,
            monthly_churn: answer.monthly_churn,
            annual_retention: answer.annual_retention,
            lifetime_months: answer.lifetime,
            lifetime_low: answer.lifetime_low,
            lifetime_high: answer.lifetime_high,
            tier: answer.tier.map(LifetimeTier::name),
            plausible_tiers: answer.plausible_tiers.into_iter().map(LifetimeTier::name).collect(),
        }
    }
}
