//! Larger clients instead of the smallest.

use super::{Change, StrategyWarning, highest_fee, lowest_fee, weight};
use crate::model::limits;
use crate::model::scenario::Scenario;

/// Part of the sign-ups moves from the segment that pays least to the one that pays most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoUpmarket {
    /// Fraction of all ordinary sign-ups that moves, at most what is there.
    pub shift: f64,
    /// Fraction of the pace that it costs, in any case.
    pub pace_cost: f64,
}

impl Change for GoUpmarket {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        plan.sign_ups_per_rep *= 1.0 - self.pace_cost;
        let all = weight(&plan.segments);
        let (Some(low), Some(high)) = (lowest_fee(&plan.segments), highest_fee(&plan.segments)) else {
            return Some(StrategyWarning::OneFee);
        };
        if low == high {
            return Some(StrategyWarning::OneFee);
        }
        let moved = (self.shift * all).min(plan.segments[low].sign_up_share);
        plan.segments[low].sign_up_share -= moved;
        plan.segments[high].sign_up_share += moved;
        if plan.segments[high].sign_up_share > limits::SIGN_UP_SHARE.max {
            // Weights are relative: all of them over their sum are the same mix.
            plan.segments.iter_mut().for_each(|s| s.sign_up_share /= all);
        }
        None
    }
}
