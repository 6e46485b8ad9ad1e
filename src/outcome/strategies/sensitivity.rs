//! Which input moves revenue most; computed only while that question is open.

use crate::model::Projection;
use crate::model::sensitivity::{Sensitivity, sensitivity};
use crate::state::Plan;

/// How far each input moves revenue at the horizon.
#[derive(Clone, Debug, PartialEq)]
pub struct SensitivityOutcome {
    /// The month that revenue is compared in.
    pub month: u32,
    /// Monthly revenue in that month as things stand.
    pub revenue: f64,
    /// Revenue with each input lower and higher, the widest spread first, and after each step of about the same
    /// effort, the one that adds most first.
    pub sensitivity: Sensitivity,
}

impl SensitivityOutcome {
    /// How far each input of a plan moves revenue, given the plan's projection.
    pub fn new(plan: &Plan, projection: &Projection) -> Self {
        let mut sensitivity = sensitivity(&plan.scenario());
        sensitivity.steps.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        Self {
            month: projection.months.len().max(1) as u32 - 1,
            revenue: projection.months.last().map_or(0.0, |month| month.mean.mrr),
            sensitivity,
        }
    }
}
