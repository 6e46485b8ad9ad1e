//! `Client`, one client's terms, as they come in, and `Clv`, what the client is worth, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use super::tier::LifetimeTier;
use crate::model::clv::{self, Client};
use crate::model::limits;

input! {
    /// One client's terms.
    Client for Client {
        /// Money a month.
        monthly_fee: f64 = limits::MONTHLY_FEE,
        /// Probability of leaving in a month.
        monthly_churn: f64 = limits::MONTHLY_CHURN,
        /// Months between two renewals; 1 when absent.
        term_months: u32 = limits::TERM_MONTHS,
        /// Growth of the fee, fraction a month; 0 when absent.
        monthly_expansion: f64 = limits::MONTHLY_EXPANSION,
        /// Fraction of revenue left after the cost of serving; 1 when absent.
        gross_margin: f64 = limits::GROSS_MARGIN,
        /// Interest by which later money counts less, fraction a year; 0 when absent.
        annual_discount_rate: f64 = limits::ANNUAL_DISCOUNT,
        /// What winning the client costs.
        acquisition_cost: Option<f64> = limits::ACQUISITION_COST,
    }
}

/// What a client is worth.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Clv {
    /// Money; null if the sum does not converge.
    clv: Option<f64>,
    /// The same without interest.
    undiscounted: Option<f64>,
    lifetime_months: f64,
    tier: LifetimeTier,
    /// Null without an acquisition cost.
    clv_to_cac: Option<f64>,
    /// Null without an acquisition cost, or if it never comes back.
    payback_months: Option<f64>,
    /// From five points more of annual retention; fraction of 1.
    gain_from_five_points: Option<f64>,
}

impl From<clv::Clv> for Clv {
    fn from(clv: clv::Clv) -> Self {
        Self {
            clv: clv.clv,
            undiscounted: clv.undiscounted,
            lifetime_months: clv.lifetime,
            tier: clv.tier.into(),
            clv_to_cac: clv.clv_to_cac,
            payback_months: clv.payback_months,
            gain_from_five_points: clv.gain_from_five_points,
        }
    }
}
