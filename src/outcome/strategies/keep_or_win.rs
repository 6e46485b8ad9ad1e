//! Where a budget lifts the plateau more: in winning clients or in keeping them; computed only while that question
//! is open.

use crate::model::keep_or_win::Budget;
use crate::model::{Projection, limits};
use crate::state::{Plan, Workspace};

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

/// A budget, and what winning and keeping clients costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BudgetInputs {
    /// The budget, money a month.
    pub budget: f64,
    /// What winning a client costs, money.
    pub acquisition_cost: f64,
    /// Cost of keeping a client over that of winning one, by the first source and by the second.
    pub keeping_costs: [f64; 2],
}

impl BudgetInputs {
    /// The budget of a workspace.
    pub fn of(workspace: &Workspace) -> Self {
        let inputs = &workspace.strategies;
        Self {
            budget: inputs.budget,
            acquisition_cost: workspace.retention.acquisition_cost,
            keeping_costs: [inputs.keeping_cost_a, inputs.keeping_cost_b],
        }
    }
}

impl KeepOrWinOutcome {
    /// What a budget does to a plan's plateau; none where it is not known what winning a client costs.
    pub fn new(plan: &Plan, projection: &Projection, inputs: BudgetInputs) -> Option<Self> {
        let acquisition_cost = inputs.acquisition_cost;
        if acquisition_cost < limits::WINNING_COST.min {
            return None;
        }
        let sign_ups = plan.scenario().final_pace();
        // Of all clients, those of oversold deals among them.
        let churn = 1.0 / projection.mean_lifetime;
        let spent = |budget: f64| Budget { sign_ups, churn, budget, acquisition_cost };
        let budget = spent(inputs.budget);
        let [keeping, keeping_other] = inputs.keeping_costs.map(|cost| budget.plateau_by_keeping(cost));
        Some(Self {
            today: spent(0.0).plateau_by_winning(),
            winning: budget.plateau_by_winning(),
            keeping,
            keeping_other,
        })
    }
}
