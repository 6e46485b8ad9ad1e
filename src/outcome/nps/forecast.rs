//! What asking promoters for referrals would bring.

use crate::model::nps::Tally;
use crate::model::strategies::AskPromoters;
use crate::model::units::MONTHS_PER_YEAR;
use crate::state::Plan;

/// What asking the promoters among those who answered would bring.
#[derive(Clone, Debug, PartialEq)]
pub struct ForecastOutcome {
    /// Whom to ask, and what comes of it; the share of promoters is the survey's.
    pub asking: AskPromoters,
    /// Referred sign-ups of a client a year.
    pub referrals: f64,
    /// Clients of the plan.
    pub clients: f64,
    /// Whether the plan has these referrals.
    pub in_plan: bool,
}

impl ForecastOutcome {
    /// What asking would bring, given the answers; there has to be one.
    pub fn new(asking: AskPromoters, tally: Tally, plan: &Plan) -> Self {
        let promoter_share = tally.promoters as f64 / tally.responses() as f64;
        let asking = AskPromoters { promoter_share, ..asking };
        let referrals = asking.sign_ups_per_client() * MONTHS_PER_YEAR;
        let in_plan = referrals > 0.0 && plan.asked_referrals == referrals;
        Self { asking, referrals, clients: plan.clients, in_plan }
    }
}
