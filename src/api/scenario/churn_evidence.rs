//! `ChurnEvidence`: the counts behind the churn of a plan.

use crate::api::declare::input_and_output;
use crate::model::{Evidence, limits};

input_and_output! {
    /// What the plan's churn was learned from: the clients of one month.
    ChurnEvidence for Evidence {
        /// Clients that left, at most `atRisk`.
        lost: u32 = limits::EVIDENCE_LOST,
        /// Clients that could have left.
        at_risk: u32 = limits::EVIDENCE_AT_RISK,
    }
}
