//! One more rep, or several.

use super::{Change, StrategyWarning};
use crate::model::limits;
use crate::model::scenario::{Hire, Scenario};

impl Change for Hire {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        if limits::HIRES.allows((plan.hires.len() + 1) as f64) {
            plan.hires.push(*self);
        } else {
            // No room for one more entry, but perhaps in one of the same month.
            let fits = |hire: &&mut Hire| {
                hire.month == self.month && limits::HIRE_COUNT.allows(f64::from(hire.count + self.count))
            };
            let Some(hire) = plan.hires.iter_mut().find(fits) else { return Some(StrategyWarning::HiresFull) };
            hire.count += self.count;
        }
        (self.month > plan.horizon_months).then_some(StrategyWarning::HireAfterHorizon)
    }
}
