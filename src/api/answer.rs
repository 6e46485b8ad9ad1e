//! Answers as they go out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use crate::model::{self, hire_check, plateau, target_probability};

/// A level: clients, and the revenue they bring a month.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Level {
    clients: f64,
    mrr: f64,
}

/// One month of a projection.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Month {
    month: u32,
    clients: f64,
    mrr: f64,
    /// Referrals included.
    sign_ups: f64,
    lost: f64,
    /// Gross margin on revenue less reps' cost and commission.
    profit: f64,
    #[serde(rename = "clientsP10")]
    clients_p10: f64,
    #[serde(rename = "clientsP50")]
    clients_p50: f64,
    #[serde(rename = "clientsP90")]
    clients_p90: f64,
    /// Probability that the clients lie from P10 to P90.
    range_probability: f64,
    #[serde(rename = "mrrP10")]
    mrr_p10: f64,
    #[serde(rename = "mrrP50")]
    mrr_p50: f64,
    #[serde(rename = "mrrP90")]
    mrr_p90: f64,
}

/// What becomes of a plan.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Projection {
    /// Months 0 to the horizon.
    months: Vec<Month>,
    #[cfg_attr(feature = "app", tsify(type = "Level | null"))]
    plateau: Option<Level>,
    #[cfg_attr(
        feature = "app",
        tsify(type = "null | 'hiring-continues' | 'referrals-outgrow-churn' | 'expansion-outgrows-churn'")
    )]
    no_plateau: Option<&'static str>,
    /// With recurring hires only.
    #[cfg_attr(feature = "app", tsify(type = "Level | null"))]
    plateau_if_hiring_stops: Option<Level>,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    months_to90_percent: Option<u32>,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    months_to95_percent: Option<u32>,
    mean_lifetime_months: f64,
    #[cfg_attr(feature = "app", tsify(type = "'poor' | 'fair' | 'good' | 'excellent'"))]
    lifetime_tier: &'static str,
    bands_exact: bool,
}

/// Whether one more sales rep pays.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HireCheck {
    rule_of_thumb: bool,
    /// Money a month.
    steady_state_profit: f64,
    /// The rep's own month, its first is 1.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    break_even_month: Option<u32>,
}

/// How likely a target is.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Chance {
    probability: f64,
    exact: bool,
}

impl From<plateau::Level> for Level {
    fn from(level: plateau::Level) -> Self {
        Self { clients: level.clients, mrr: level.mrr }
    }
}

impl From<model::Projection> for Projection {
    fn from(projection: model::Projection) -> Self {
        let month = |(m, month): (model::projection::Month, u32)| Month {
            month,
            clients: m.mean.clients,
            mrr: m.mean.mrr,
            sign_ups: m.mean.sign_ups,
            lost: m.mean.lost,
            profit: m.profit,
            clients_p10: m.range.clients[0],
            clients_p50: m.range.clients[1],
            clients_p90: m.range.clients[2],
            range_probability: m.range.probability,
            mrr_p10: m.range.mrr[0],
            mrr_p50: m.range.mrr[1],
            mrr_p90: m.range.mrr[2],
        };
        Self {
            months: projection.months.into_iter().zip(0..).map(month).collect(),
            plateau: projection.plateau.ok().map(Level::from),
            no_plateau: projection.plateau.err().map(plateau::NoPlateau::name),
            plateau_if_hiring_stops: projection.plateau_if_hiring_stops.map(Level::from),
            months_to90_percent: projection.months_to_90,
            months_to95_percent: projection.months_to_95,
            mean_lifetime_months: projection.mean_lifetime,
            lifetime_tier: projection.lifetime_tier.name(),
            bands_exact: projection.bands_exact,
        }
    }
}

impl From<hire_check::HireCheck> for HireCheck {
    fn from(check: hire_check::HireCheck) -> Self {
        Self {
            rule_of_thumb: check.rule_of_thumb,
            steady_state_profit: check.steady_state_profit,
            break_even_month: check.break_even_month,
        }
    }
}

impl From<target_probability::Chance> for Chance {
    fn from(chance: target_probability::Chance) -> Self {
        Self { probability: chance.probability, exact: chance.exact }
    }
}
