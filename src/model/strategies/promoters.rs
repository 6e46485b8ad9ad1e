//! Asking those who would recommend the agency.

use super::{Change, StrategyWarning, held};
use crate::model::scenario::Scenario;
use crate::model::units::MONTHS_PER_YEAR;
use crate::model::{benchmarks, limits};

/// Promoters are asked for referrals, and a referral closes more often than a cold call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskPromoters {
    /// Fraction of the clients who are promoters.
    pub promoter_share: f64,
    /// Fraction of them who are asked.
    pub ask_share: f64,
    /// Referrals that one of those brings in a year.
    pub referrals_per_ask_per_year: f64,
    /// Fraction of cold calls that become clients.
    pub cold_close_rate: f64,
}

impl AskPromoters {
    /// Fraction of referrals that become clients: a referral closes [`benchmarks::REFERRAL_CLOSES`] times
    /// as often as a cold call, at most always.
    pub fn referral_close_rate(&self) -> f64 {
        (benchmarks::REFERRAL_CLOSES.value * self.cold_close_rate).min(1.0)
    }

    /// Referred sign-ups per client and month.
    pub fn sign_ups_per_client(&self) -> f64 {
        let closes = self.referral_close_rate();
        self.promoter_share * self.ask_share * self.referrals_per_ask_per_year / MONTHS_PER_YEAR * closes
    }
}

impl Change for AskPromoters {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let (referrals, note) = held(&limits::REFERRALS, plan.referrals + self.sign_ups_per_client());
        plan.referrals = referrals;
        note
    }
}
