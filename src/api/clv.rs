//! One client's terms as they come in, and what it is worth as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::decode::whole;
use super::value::Value;
use crate::model::{Error, clv, limits};

/// What a client is worth.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Clv {
    /// Null where the sum does not converge.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    clv: Option<f64>,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    undiscounted: Option<f64>,
    lifetime_months: f64,
    #[cfg_attr(feature = "app", tsify(type = "'poor' | 'fair' | 'good' | 'excellent'"))]
    tier: &'static str,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    clv_to_cac: Option<f64>,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    payback_months: Option<f64>,
    /// Fraction of 1, from five points more of annual retention.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    gain_from_five_points: Option<f64>,
}

/// Reads one client's terms.
///
/// # Errors
/// The first field that cannot be used.
pub fn client(value: Value) -> Result<clv::Client, Error> {
    whole(value, String::new(), &|fields| clv::Client {
        monthly_fee: fields.number(&limits::MONTHLY_FEE),
        monthly_churn: fields.number(&limits::MONTHLY_CHURN),
        term_months: fields.whole(&limits::TERM_MONTHS),
        monthly_expansion: fields.number(&limits::MONTHLY_EXPANSION),
        gross_margin: fields.number(&limits::GROSS_MARGIN),
        annual_discount_rate: fields.number(&limits::ANNUAL_DISCOUNT),
        acquisition_cost: fields.maybe(&limits::ACQUISITION_COST),
    })
}

impl From<clv::Clv> for Clv {
    fn from(answer: clv::Clv) -> Self {
        Self {
            clv: answer.clv,
            undiscounted: answer.undiscounted,
            lifetime_months: answer.lifetime,
            tier: answer.tier.name(),
            clv_to_cac: answer.clv_to_cac,
            payback_months: answer.payback_months,
            gain_from_five_points: answer.gain_from_five_points,
        }
    }
}
