//! Where a budget lifts the plateau more: in winning clients or in keeping them; computed only while that question
//! is open.

use crate::model::keep_or_win::Budget;
use crate::model::{Projection, limits};
use crate::state::Plan;
use crate::state::strategies::StrategyInputs;

/// The plateau in clients, by what the budget is spent on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeepOrWinOutcome {
    /// Without the budget.
    pub today: f64,
    /// Spent on winning clients.
    pub winning: f64,
    /// Spent on keeping them, at the first ratio of costs.
    pub keeping: f64,
    /// The same at the second ratio.
    pub keeping_other: f64,
}

impl KeepOrWinOutcome {
    /// What a budget does to a plan's plateau; none where it is not known what winning a client costs.
    pub fn new(plan: &Plan, projection: &Projection, inputs: &StrategyInputs, acquisition_cost: f64) -> Option<Self> {
        if acquisition_cost < limits::WINNING_COST.min {
            return None;
        }
        let sign_ups = plan.scenario().final_pace();
        // Of all clients, those of oversold deals among them.
        let churn = 1.0 / projection.mean_lifetime;
        let spent = |budget: f64| Budget { sign_ups, churn, budget, acquisition_cost };
        let budget = spent(inputs.budget);
        Some(Self {
            today: spent(0.0).plateau_by_winning(),
            winning: budget.plateau_by_winning(),
            keeping: budget.plateau_by_keeping(inputs.keeping_cost_a),
            keeping_other: budget.plateau_by_keeping(inputs.keeping_cost_b),
        })
    }
}
