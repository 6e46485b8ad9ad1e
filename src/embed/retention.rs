//! Counts of a period as they come in, and what they say as it goes out.

use serde::{Deserialize, Serialize};
#[cfg(feature = "app")]
use tsify::Tsify;

use super::scenario::{read, whole};
use crate::model::tier::LifetimeTier;
use crate::model::{Error, bounds, retention};

/// Clients at the start, new, at the end and lost; the end or the lost ones may be left out.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "counts of a period, an object")]
pub struct Counts {
    start: f64,
    new: f64,
    end: Option<f64>,
    /// Those of the start only.
    lost: Option<f64>,
    /// 1 when absent.
    period_months: Option<f64>,
}

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

impl Counts {
    /// The model's counts.
    ///
    /// # Errors
    /// The first count that is out of its row in the bounds table.
    pub fn checked(self) -> Result<retention::Counts, Error> {
        let count = |bound, value: Option<f64>| value.map(|value| whole(bound, value, "")).transpose();
        Ok(retention::Counts {
            start: count(&bounds::PERIOD_START, Some(self.start))?,
            new: count(&bounds::PERIOD_NEW, Some(self.new))?,
            end: count(&bounds::PERIOD_END, self.end)?,
            lost: count(&bounds::PERIOD_LOST, self.lost)?,
            period_months: read(&bounds::PERIOD_MONTHS, self.period_months, "")?,
        })
    }
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
