//! `Segment`: a group of clients of a plan.

use crate::api::declare::input_and_output;
use crate::model::{Segment, limits};

input_and_output! {
    /// A group of clients that pay and leave alike.
    Segment for Segment {
        name: Option<String> = "name",
        /// Weight among the sign-ups; the weights are normalized to sum 1.
        sign_up_share: f64 = limits::SIGN_UP_SHARE,
        /// Money a month.
        monthly_fee: f64 = limits::MONTHLY_FEE,
        /// Fraction of clients that leave in a month.
        monthly_churn: f64 = limits::MONTHLY_CHURN,
        /// Months between two renewals; 1 when absent.
        term_months: u32 = limits::TERM_MONTHS,
        /// Growth of a client's fee, fraction a month; 0 when absent.
        monthly_expansion: f64 = limits::MONTHLY_EXPANSION,
        /// Clients today; 0 when absent.
        starting_clients: f64 = limits::STARTING_CLIENTS,
    }
}
