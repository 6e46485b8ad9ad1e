//! How long clients stay: the survival curve as it is drawn, and where half have left.

use std::rc::Rc;

use crate::model::clients::{Survival, TableFigures};
use crate::outcome::series::{Step, StepSeries};

/// Most steps that are drawn: more than there are places for them.
const MOST_STEPS: usize = 400;
/// The share at the median.
pub const HALF: f64 = 0.5;

/// The curve with the clients that it is based on at the beginning of each month.
pub fn curve(table: &TableFigures) -> Rc<StepSeries> {
    let survival = &table.survival;
    Rc::new(StepSeries {
        steps: drawn_steps(survival),
        end: survival.horizon_months,
        horizon: (survival.horizon_months.ceil() as u32).max(1),
        median: survival.median_months,
        mean: (survival.clients > 0).then_some(survival.restricted_mean_months),
        counts: table.life_table.iter().map(|row| row.at_risk).collect(),
    })
}

/// The steps, thinned where they lie closer than can be drawn: the last one of each place.
fn drawn_steps(survival: &Survival) -> Vec<Step> {
    let place = |month: f64| (month / survival.horizon_months.max(f64::MIN_POSITIVE) * MOST_STEPS as f64) as usize;
    let mut steps: Vec<Step> = Vec::new();
    for step in &survival.steps {
        // An interval of a share that nothing is left of has no ends.
        let ends = step.interval.map(|end| if end.is_finite() { end } else { step.survival });
        let drawn = Step { at: step.month, value: step.survival, range: ends };
        match steps.last_mut() {
            Some(last) if place(last.at) == place(step.month) && survival.steps.len() > MOST_STEPS => *last = drawn,
            _ => steps.push(drawn),
        }
    }
    steps
}

/// The share that is still there so many months after the start, with its interval.
pub fn share_after(survival: &Survival, months: f64) -> (f64, [f64; 2]) {
    let passed = survival.steps.partition_point(|step| step.month <= months);
    let last = passed.checked_sub(1).and_then(|place| survival.steps.get(place));
    last.map_or((1.0, [1.0; 2]), |step| (step.survival, step.interval))
}

/// The share that is still there after the longest stay.
pub fn share_at_end(survival: &Survival) -> f64 {
    survival.steps.last().map_or(1.0, |step| step.survival)
}

/// The 95% interval of the median in months: where the ends of the curve's interval reach a half. An end that is not
/// reached is none.
pub fn median_interval(survival: &Survival) -> [Option<f64>; 2] {
    [0, 1].map(|end| survival.steps.iter().find(|step| step.interval[end] <= HALF).map(|step| step.month))
}
