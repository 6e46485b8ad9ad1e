//! `Oversold`: the deals of a plan that do not hold.

use crate::api::declare::input_and_output;
use crate::model::{Oversold, limits};

input_and_output! {
    /// Deals sold with promises that do not hold.
    Oversold for Oversold {
        /// Fraction of all sign-ups.
        sign_up_share: f64 = limits::OVERSOLD_SHARE,
        /// Mean months that such a client stays.
        lifetime_months: f64 = limits::OVERSOLD_LIFETIME,
        /// Such clients today; 0 when absent.
        starting_clients: f64 = limits::STARTING_CLIENTS,
        /// The segments' fee, weighted by their sign-ups, when absent.
        monthly_fee: Option<f64> = limits::MONTHLY_FEE,
    }
}
