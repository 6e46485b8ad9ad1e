//! Keeping some of those who would not recommend the agency.

use super::{Change, StrategyWarning, held};
use crate::model::limits;
use crate::model::scenario::Scenario;

/// Part of the churn comes from detractors, and part of them is won back in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RescueDetractors {
    /// Fraction of those who leave that are detractors.
    pub detractor_churn_share: f64,
    /// Fraction of them who stay when they are looked after.
    pub save_rate: f64,
}

impl Change for RescueDetractors {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let factor = 1.0 - self.detractor_churn_share * self.save_rate;
        let mut note = None;
        for segment in &mut plan.segments {
            let (churn, held) = held(&limits::MONTHLY_CHURN, segment.monthly_churn * factor);
            segment.monthly_churn = churn;
            note = note.or(held);
        }
        note
    }
}
