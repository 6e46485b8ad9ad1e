//! `Target` as it comes in, and `Chance`, how likely it is to be reached, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use crate::model::limits;
use crate::model::target_probability::{self, Target};

input! {
    /// Revenue to have in a month.
    Target for Target {
        /// Money a month.
        mrr: f64 = limits::TARGET_MRR,
        /// 1 to the plan's horizon.
        month: u32 = limits::TARGET_MONTH,
    }
}

/// How likely a target is.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct Chance {
    /// Fraction of 1.
    probability: f64,
    /// Whether it is exact, not an approximation.
    exact: bool,
}

impl From<target_probability::Chance> for Chance {
    fn from(chance: target_probability::Chance) -> Self {
        Self { probability: chance.probability, exact: chance.exact }
    }
}
