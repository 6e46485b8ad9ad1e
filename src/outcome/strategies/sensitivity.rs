//! Which input moves revenue most; computed only while that question is open.

use std::rc::Rc;

use crate::model::Projection;
use crate::model::sensitivity::{Spread, sensitivity};
use crate::outcome::levers::{LeverOutcome, LeversOutcome};
use crate::state::{Plan, Workspace};

/// How far each input moves revenue at the horizon.
#[derive(Clone, Debug, PartialEq)]
pub struct SensitivityOutcome {
    /// The month that revenue is compared in.
    pub month: u32,
    /// Monthly revenue in that month as things stand.
    pub revenue: f64,
    /// Revenue with each input lower and higher, the widest spread first.
    pub percent: Vec<Spread>,
    /// What each step adds, as in the first view, the one that adds most first.
    pub steps: Vec<LeverOutcome>,
}

impl SensitivityOutcome {
    /// How far each input of a plan moves revenue, given the plan's projection.
    pub fn new(plan: &Rc<Plan>, projection: &Projection) -> Self {
        let workspace = Workspace { plan: Rc::clone(plan), ..Workspace::default() };
        Self {
            month: projection.months.len().max(1) as u32 - 1,
            revenue: projection.months.last().map_or(0.0, |month| month.mean.mrr),
            percent: sensitivity(&plan.scenario()).percent,
            steps: LeversOutcome::of_all(&workspace).levers,
        }
    }
}
