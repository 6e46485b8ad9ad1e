//! How many clients pay for the reps.

use crate::state::Plan;

/// How many clients pay for the reps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEvenOutcome {
    /// What the reps cost, money a month.
    pub cost: f64,
    /// Clients whose margin covers that, whole.
    pub clients: f64,
}

impl BreakEvenOutcome {
    /// With the numbers of a plan.
    pub fn of(plan: &Plan) -> Self {
        let cost = plan.reps * plan.rep_cost;
        Self { cost, clients: (cost / (plan.fee * plan.margin)).ceil() }
    }
}
