//! What one lever alone would have to be for a target.
//!
//! Revenue falls with churn and rises with everything else here, so halving finds the answer. It is
//! searched from today's value to the end of the lever's range in [`limits`].

use super::error::Error;
use super::horizon::{Horizon, productive};
use super::limits;
use super::scenario::Scenario;
use super::sensitivity::Lever as Input;
use super::target_probability::Target;

/// A revenue this little (fraction) under the target still counts as reaching it: rounding only.
const TOLERANCE: f64 = 1e-9;

/// The answer lies this near (fraction) to the least that reaches the target.
const PRECISION: f64 = 1e-12;

/// Halvings at the most; a range of 1,000 is then down to its last digits.
const HALVINGS: u32 = 100;

/// The lever that is moved alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// A factor on every ordinary segment's churn.
    Churn,
    /// Sign-ups per rep and month.
    Pace,
    /// Sales reps today, a whole number.
    Reps,
    /// A factor on every ordinary segment's fee.
    Fee,
}

impl Lever {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Churn, Self::Pace, Self::Reps, Self::Fee];

    /// Its name in the interface.
    pub fn name(self) -> &'static str {
        match self {
            Self::Churn => Input::Churn.name(),
            Self::Pace => Input::Pace.name(),
            Self::Reps => Input::Reps.name(),
            Self::Fee => Input::Fee.name(),
        }
    }

    /// The lever's value today.
    pub fn today(self, scenario: &Scenario) -> f64 {
        match self {
            Self::Churn | Self::Fee => 1.0,
            Self::Pace => scenario.sign_ups_per_rep,
            Self::Reps => scenario.reps,
        }
    }

    /// The best value that leaves every input it moves within its range.
    fn best(self, scenario: &Scenario) -> f64 {
        let segments = scenario.segments.iter();
        let best = match self {
            Self::Churn => segments.map(|s| limits::MONTHLY_CHURN.min / s.monthly_churn).fold(0.0, f64::max),
            Self::Fee => segments.map(|s| limits::MONTHLY_FEE.max / s.monthly_fee).fold(f64::INFINITY, f64::min),
            Self::Pace => limits::SIGN_UPS_PER_REP.max,
            Self::Reps => limits::REPS.max,
        };
        // Rounding of the division must not lead out of the range.
        match self {
            Self::Churn => (best * (1.0 + PRECISION)).min(1.0),
            Self::Fee => (best * (1.0 - PRECISION)).max(1.0),
            Self::Pace | Self::Reps => best,
        }
    }

    /// The plan with the lever at this value.
    pub fn set(self, scenario: &Scenario, value: f64) -> Scenario {
        match self {
            Self::Churn => Input::Churn.scaled(scenario, value),
            Self::Fee => Input::Fee.scaled(scenario, value),
            Self::Pace => Scenario { sign_ups_per_rep: value, ..scenario.clone() },
            Self::Reps => Scenario { reps: value, ..scenario.clone() },
        }
    }

    /// A value between two, for the search.
    fn between(self, low: f64, high: f64) -> Option<f64> {
        let (middle, apart) = match self {
            Self::Reps => (f64::midpoint(low, high).floor(), (high - low).abs() > 1.0),
            _ => (f64::midpoint(low, high), (high - low).abs() > PRECISION * high.abs().max(low.abs())),
        };
        apart.then_some(middle)
    }
}

/// What this lever alone has to be for the plan to reach the target: today's value where it does
/// already, none where no value within the lever's range does.
///
/// # Errors
/// `OutOfRange` for a month after the horizon.
pub fn goal_seek(scenario: &Scenario, target: Target, lever: Lever) -> Result<Option<f64>, Error> {
    target.check(scenario)?;
    let mut horizon = Horizon::default();
    let hired: Vec<f64> = productive(scenario, target.month).into_iter().map(|reps| reps - scenario.reps).collect();
    let mut reaches = |value: f64| {
        let plan = lever.set(scenario, value);
        let reps: Vec<f64> = hired.iter().map(|hired| plan.reps + hired).collect();
        horizon.mrr(&plan, &reps) >= target.mrr * (1.0 - TOLERANCE)
    };
    let (mut short, mut enough) = (lever.today(scenario), lever.best(scenario));
    if reaches(short) {
        return Ok(Some(short));
    }
    if !reaches(enough) {
        return Ok(None);
    }
    for _ in 0..HALVINGS {
        let Some(middle) = lever.between(short, enough) else { break };
        if reaches(middle) { enough = middle } else { short = middle }
    }
    Ok(Some(enough))
}
