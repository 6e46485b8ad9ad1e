//! What one lever alone would have to be for a goal; computed only while that question is open.

use crate::model::Scenario;
use crate::model::goal::{Lever, goal_seek};
use crate::model::segment_scaling::means;
use crate::model::target_probability::Target;
use crate::state::Plan;

/// What each lever would have to be.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalOutcome {
    /// The levers, the smallest change first, those that cannot get there last.
    pub levers: Vec<(Lever, LeverAnswer)>,
}

/// What a lever would have to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LeverAnswer {
    /// The plan reaches the goal as it is.
    Reached,
    /// No value within the lever's range reaches the goal.
    Unreachable,
    /// It would have to move.
    Move {
        /// What the plan's lever has to be set to.
        value: f64,
        /// What it then is as it is shown: churn a month, clients a month and rep, reps, a fee.
        to: f64,
        /// What it is now, shown the same way.
        from: f64,
    },
}

impl LeverAnswer {
    /// By what part of itself the lever would have to change.
    fn effort(self) -> f64 {
        match self {
            Self::Reached => 0.0,
            Self::Unreachable => f64::INFINITY,
            Self::Move { from, to, .. } if from > 0.0 => (to / from - 1.0).abs(),
            Self::Move { .. } => f64::MAX,
        }
    }
}

impl GoalOutcome {
    /// What each lever of a plan would have to be.
    pub fn new(plan: &Plan, goal: Target) -> Self {
        let scenario = plan.scenario();
        // A goal may lie beyond what the chart shows.
        let scenario = Scenario { horizon_months: scenario.horizon_months.max(goal.month), ..scenario };
        let mut levers = Lever::ALL.map(|lever| (lever, answer(plan, &scenario, goal, lever))).to_vec();
        levers.sort_by(|(_, a), (_, b)| a.effort().total_cmp(&b.effort()));
        Self { levers }
    }
}

fn answer(plan: &Plan, scenario: &Scenario, goal: Target, lever: Lever) -> LeverAnswer {
    // The month is within the horizon, so the goal can always be sought.
    let Some(value) = goal_seek(scenario, goal, lever).ok().flatten() else { return LeverAnswer::Unreachable };
    if value == lever.today(scenario) {
        return LeverAnswer::Reached;
    }
    let (to, from) = match lever {
        // Under contracts the mean does not fall like each segment's churn.
        Lever::Churn => (1.0 / means(&lever.set(scenario, value).segments).lifetime, plan.churn()),
        Lever::Fee => (plan.fee * value, plan.fee),
        Lever::Pace => (value, plan.sign_ups()),
        Lever::Reps => (value, plan.reps),
    };
    LeverAnswer::Move { value, to, from }
}
