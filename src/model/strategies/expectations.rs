//! Promising only what holds.

use super::{Change, StrategyWarning, no_sign_ups};
use crate::model::scenario::Scenario;

/// Fewer deals are oversold; some of those buyers sign all the same, as ordinary clients.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetExpectations {
    /// Fraction of today's sign-ups that stays oversold, at most.
    pub oversold_share: f64,
    /// Fraction of the others that still signs.
    pub keep_rate: f64,
}

impl Change for SetExpectations {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let Some(oversold) = plan.oversold.as_mut().filter(|o| o.sign_up_share > self.oversold_share) else {
            return Some(StrategyWarning::NothingOversold);
        };
        let pace = 1.0 - (oversold.sign_up_share - self.oversold_share) * (1.0 - self.keep_rate);
        if pace <= 0.0 {
            return Some(no_sign_ups(plan));
        }
        oversold.sign_up_share = (self.oversold_share / pace).min(1.0);
        plan.sign_ups_per_rep *= pace;
        None
    }
}
