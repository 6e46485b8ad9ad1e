//! `Counts` of a period as they come in, and `Retention`, what they say, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use super::tier::LifetimeTier;
use crate::model::{limits, retention};

input! {
    /// Counts of a period. The end or the lost ones may be left out.
    pub struct Counts {
        /// Clients at the start.
        start: u32 = limits::PERIOD_START,
        /// Clients won in the period.
        new: u32 = limits::PERIOD_NEW,
        /// Clients at the end.
        end: Option<u32> = limits::PERIOD_END,
        /// Clients of the start that left in the period.
        lost: Option<u32> = limits::PERIOD_LOST,
        /// Length of the period; 1 when absent.
        period_months: f64 = limits::PERIOD_MONTHS,
    }
}

impl From<Counts> for retention::Counts {
    fn from(counts: Counts) -> Self {
        let Counts { start, new, end, lost, period_months } = counts;
        Self { start: Some(start), new: Some(new), end, lost, period_months }
    }
}

/// What a period says about retention. Rates are fractions of 1, of the period if nothing else is said.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Retention {
    start: u32,
    new: u32,
    end: u32,
    lost: u32,
    retention_rate: f64,
    churn_rate: f64,
    /// Lower end of Wilson's 95% interval.
    churn_low: f64,
    /// Upper end.
    churn_high: f64,
    monthly_churn: f64,
    annual_retention: f64,
    /// Null if nobody left.
    lifetime_months: Option<f64>,
    lifetime_low: f64,
    /// Null if nobody left.
    lifetime_high: Option<f64>,
    /// Null if nobody left.
    tier: Option<LifetimeTier>,
    /// Those that the interval touches, worst first.
    plausible_tiers: Vec<LifetimeTier>,
}

impl From<retention::Retention> for Retention {
    fn from(retention: retention::Retention) -> Self {
        let retention::Period { start, new, end, lost, .. } = retention.period;
        let [churn_low, churn_high] = retention.churn_interval;
        Self {
            start,
            new,
            end,
            lost,
            retention_rate: retention.retention_rate,
            churn_rate: retention.churn_rate,
            churn_low,
            churn_high,
            monthly_churn: retention.monthly_churn,
            annual_retention: retention.annual_retention,
            lifetime_months: retention.lifetime,
            lifetime_low: retention.lifetime_low,
            lifetime_high: retention.lifetime_high,
            tier: retention.tier.map(LifetimeTier::from),
            plausible_tiers: retention.plausible_tiers.into_iter().map(LifetimeTier::from).collect(),
        }
    }
}
