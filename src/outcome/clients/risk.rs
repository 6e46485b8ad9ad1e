//! Who may leave within 90 days: which clients of the list are shown.

use crate::model::clients::{AtRisk, RiskReason, RiskyClient};

/// Clients that are shown at first, and how many more each time.
pub const SHOWN: usize = 25;

/// The clients for whom all of these reasons hold.
pub fn chosen<'a>(at_risk: &'a AtRisk, reasons: &[RiskReason]) -> Vec<&'a RiskyClient> {
    let holds = |client: &&RiskyClient| reasons.iter().all(|reason| client.reasons.contains(reason));
    at_risk.clients.iter().filter(holds).collect()
}

/// Reasons that hold for somebody, with how many.
pub fn reasons(at_risk: &AtRisk) -> Vec<(RiskReason, u32)> {
    RiskReason::ALL.into_iter().zip(at_risk.by_reason).filter(|(_, count)| *count > 0).collect()
}
