//! `HireCheck`: whether one more sales rep pays, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use crate::model::hire_check;

/// Whether one more sales rep pays.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct HireCheck {
    rule_of_thumb: bool,
    /// Money a month.
    steady_state_profit: f64,
    /// Month of the rep's employment, from 1.
    break_even_month: Option<u32>,
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
