//! Turning away the leads that pay least.

use super::{Change, StrategyWarning, lowest_fee, no_sign_ups, weight};
use crate::model::scenario::Scenario;

/// Part of the sign-ups is turned away, and some of the time that frees wins others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QualifyLeads {
    /// Fraction of the ordinary sign-ups that is turned away, those who pay least.
    pub reject: f64,
    /// Fraction of the freed selling time that wins clients who are accepted.
    pub refill: f64,
}

impl Change for QualifyLeads {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let before: Vec<f64> = plan.segments.iter().map(|s| s.sign_up_share).collect();
        let mut left = self.reject * weight(&plan.segments);
        while left > 0.0
            && let Some(low) = lowest_fee(&plan.segments)
        {
            let turned_away = left.min(plan.segments[low].sign_up_share);
            plan.segments[low].sign_up_share -= turned_away;
            left -= turned_away;
        }
        if weight(&plan.segments) <= 0.0 {
            // Only weights too small to be halved can come to this.
            plan.segments.iter_mut().zip(before).for_each(|(s, share)| s.sign_up_share = share);
            return Some(no_sign_ups(plan));
        }
        plan.sign_ups_per_rep *= 1.0 - self.reject + self.refill * self.reject;
        None
    }
}
