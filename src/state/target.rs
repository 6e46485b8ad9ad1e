//! The target: a revenue and the month by which it is to be reached.

use super::input::Input;
use super::workspace::Workspace;
use crate::model::limits::{self, SliderScale};
use crate::model::target_probability::Target;

/// The month that a new target begins with.
const FIRST_MONTH: u32 = 24;

/// Monthly revenue aimed at.
pub static TARGET_MRR: Input = Input::number(
    "target-mrr",
    &limits::TARGET_MRR,
    |w| w.target.map_or(0.0, |target| target.mrr),
    |w, value| {
        if let Some(target) = &mut w.target {
            target.mrr = value;
        }
    },
);

/// The month of the target.
pub static TARGET_MONTH: Input = Input::number(
    "target-month",
    &limits::TARGET_MONTH,
    |w| w.target.map_or(0.0, |target| f64::from(target.month)),
    |w, value| {
        if let Some(target) = &mut w.target {
            target.month = value as u32;
        }
    },
);

/// The inputs of a target.
pub static INPUTS: [&Input; 2] = [&TARGET_MRR, &TARGET_MONTH];

/// Aims at the round amount next above a revenue, in two years or at the horizon.
pub fn set_above(workspace: &mut Workspace, mrr: f64) {
    let stops = match limits::TARGET_MRR.track {
        SliderScale::Stops(stops) => stops,
        _ => &[],
    };
    let next = stops.iter().copied().find(|stop| *stop > mrr).unwrap_or(limits::TARGET_MRR.clamp(mrr));
    workspace.target = Some(Target { mrr: next, month: FIRST_MONTH.min(workspace.plan.horizon as u32) });
}
