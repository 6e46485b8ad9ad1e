//! One client's terms as they come in, and what it is worth as it goes out.

use serde::{Deserialize, Serialize};
#[cfg(feature = "app")]
use tsify::Tsify;

use super::scenario::{read, whole};
use crate::model::{Error, bounds, clv};

/// One client's terms.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a client, an object")]
pub struct Client {
    monthly_fee: f64,
    monthly_churn: f64,
    /// 1 when absent.
    term_months: Option<f64>,
    /// 0 when absent.
    monthly_expansion: Option<f64>,
    /// 1 when absent.
    gross_margin: Option<f64>,
    /// 0 when absent.
    annual_discount_rate: Option<f64>,
    acquisition_cost: Option<f64>,
}

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

impl Client {
    /// The model's client.
    ///
    /// # Errors
    /// The first input that is out of its row in the bounds table.
    pub fn checked(self) -> Result<clv::Client, Error> {
        let cost = |cost| read(&bounds::ACQUISITION_COST, Some(cost), "");
        Ok(clv::Client {
            monthly_fee: read(&bounds::MONTHLY_FEE, Some(self.monthly_fee), "")?,
            monthly_churn: read(&bounds::MONTHLY_CHURN, Some(self.monthly_churn), "")?,
            term_months: whole(&bounds::TERM_MONTHS, self.term_months, "")?,
            monthly_expansion: read(&bounds::MONTHLY_EXPANSION, self.monthly_expansion, "")?,
            gross_margin: read(&bounds::GROSS_MARGIN, self.gross_margin, "")?,
            annual_discount_rate: read(&bounds::ANNUAL_DISCOUNT, self.annual_discount_rate, "")?,
            acquisition_cost: self.acquisition_cost.map(cost).transpose()?,
        })
    }
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
