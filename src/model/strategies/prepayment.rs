//! A discount for paying a year in advance.

use super::{Change, StrategyWarning, held};
use crate::model::limits;
use crate::model::scenario::Scenario;

/// Some new clients pay a year in advance, for less, and stay longer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfferPrepayment {
    /// Fraction of new clients who take the offer.
    pub prepay_share: f64,
    /// Fraction of the fee that the offer takes off.
    pub discount: f64,
}

impl Change for OfferPrepayment {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let factor = 1.0 - self.prepay_share * self.discount;
        let mut warning = None;
        for segment in &mut plan.segments {
            let (fee, note) = held(&limits::MONTHLY_FEE, segment.monthly_fee * factor);
            segment.monthly_fee = fee;
            warning = warning.or(note);
        }
        warning
    }
}
