//! `LifetimeTier` and `NpsTier`: named bands of a figure, as they go out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use crate::model::tier;

/// How good a mean client lifetime is for an agency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub enum LifetimeTier {
    /// Under 6 months.
    Poor,
    /// 6 to under 12 months.
    Fair,
    /// 12 to under 18 months.
    Good,
    /// 18 months or more.
    Excellent,
}

/// How good a Net Promoter Score is for an agency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub enum NpsTier {
    /// 0 or less.
    Bad,
    /// Above 0, under 20.
    NeedsImprovement,
    /// 20 to under 30.
    Good,
    /// 30 or more.
    Unicorn,
}

impl From<tier::LifetimeTier> for LifetimeTier {
    fn from(tier: tier::LifetimeTier) -> Self {
        match tier {
            tier::LifetimeTier::Poor => Self::Poor,
            tier::LifetimeTier::Fair => Self::Fair,
            tier::LifetimeTier::Good => Self::Good,
            tier::LifetimeTier::Excellent => Self::Excellent,
        }
    }
}

impl From<tier::NpsTier> for NpsTier {
    fn from(tier: tier::NpsTier) -> Self {
        match tier {
            tier::NpsTier::Bad => Self::Bad,
            tier::NpsTier::NeedsImprovement => Self::NeedsImprovement,
            tier::NpsTier::Good => Self::Good,
            tier::NpsTier::Unicorn => Self::Unicorn,
        }
    }
}
