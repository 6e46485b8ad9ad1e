//! `Projection` and its parts: what becomes of a plan, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::tier::LifetimeTier;
use crate::model::{self, plateau, projection};

/// A number of clients and the revenue they bring.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Level {
    clients: f64,
    /// Money a month.
    mrr: f64,
}

/// One month of a projection.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Month {
    /// 0 is today.
    month: u32,
    clients: f64,
    /// Money a month.
    mrr: f64,
    /// Clients won in the month, referrals included.
    sign_ups: f64,
    /// Clients lost in the month.
    lost: f64,
    /// Gross margin on revenue less reps' cost and commission, money a month.
    profit: f64,
    clients_p10: f64,
    clients_p50: f64,
    clients_p90: f64,
    /// Probability that the clients lie from P10 to P90.
    range_probability: f64,
    mrr_p10: f64,
    mrr_p50: f64,
    mrr_p90: f64,
}

/// Why a plan has no plateau.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NoPlateau {
    /// Hires recur.
    HiringContinues,
    /// Clients refer new ones as fast as they leave.
    ReferralsOutgrowChurn,
    /// Fees grow as fast as clients leave.
    ExpansionOutgrowsChurn,
}

/// What becomes of a plan.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Projection {
    /// Months 0 to the horizon.
    months: Vec<Month>,
    plateau: Option<Level>,
    /// Null if there is a plateau.
    no_plateau: Option<NoPlateau>,
    /// With recurring hires only.
    plateau_if_hiring_stops: Option<Level>,
    /// First month with this share of the way from today's revenue to the plateau behind; null
    /// without a plateau, or after month 1,200.
    months_to_90_percent: Option<u32>,
    months_to_95_percent: Option<u32>,
    mean_lifetime_months: f64,
    lifetime_tier: LifetimeTier,
    /// Whether the percentiles are exact, not approximations.
    bands_exact: bool,
}

impl From<plateau::Level> for Level {
    fn from(level: plateau::Level) -> Self {
        Self { clients: level.clients, mrr: level.mrr }
    }
}

impl From<plateau::NoPlateau> for NoPlateau {
    fn from(why: plateau::NoPlateau) -> Self {
        match why {
            plateau::NoPlateau::HiringContinues => Self::HiringContinues,
            plateau::NoPlateau::ReferralsOutgrowChurn => Self::ReferralsOutgrowChurn,
            plateau::NoPlateau::ExpansionOutgrowsChurn => Self::ExpansionOutgrowsChurn,
        }
    }
}

impl Month {
    fn new(month: u32, figures: &projection::Month) -> Self {
        let (mean, range) = (&figures.mean, &figures.range);
        let [clients_p10, clients_p50, clients_p90] = range.clients;
        let [mrr_p10, mrr_p50, mrr_p90] = range.mrr;
        Self {
            month,
            clients: mean.clients,
            mrr: mean.mrr,
            sign_ups: mean.sign_ups,
            lost: mean.lost,
            profit: figures.profit,
            clients_p10,
            clients_p50,
            clients_p90,
            range_probability: range.probability,
            mrr_p10,
            mrr_p50,
            mrr_p90,
        }
    }
}

impl From<model::Projection> for Projection {
    fn from(projection: model::Projection) -> Self {
        Self {
            months: (0..).zip(&projection.months).map(|(month, figures)| Month::new(month, figures)).collect(),
            plateau: projection.plateau.ok().map(Level::from),
            no_plateau: projection.plateau.err().map(NoPlateau::from),
            plateau_if_hiring_stops: projection.plateau_if_hiring_stops.map(Level::from),
            months_to_90_percent: projection.months_to_90,
            months_to_95_percent: projection.months_to_95,
            mean_lifetime_months: projection.mean_lifetime,
            lifetime_tier: projection.lifetime_tier.into(),
            bands_exact: projection.bands_exact,
        }
    }
}
