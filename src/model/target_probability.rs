//! The probability of reaching a target.

use super::bands::{are_light, last_revenue};
use super::error::{Error, ErrorKind};
use super::limits;
use super::scenario::Scenario;

/// A level of monthly recurring revenue, reached in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// Money a month.
    pub mrr: f64,
    /// Month, 1 to the plan's horizon.
    pub month: u32,
}

impl Target {
    /// Whether the target's month lies within the plan.
    ///
    /// # Errors
    /// `OutOfRange` for a month after the horizon.
    pub fn check(&self, scenario: &Scenario) -> Result<(), Error> {
        if (1..=scenario.horizon_months).contains(&self.month) {
            return Ok(());
        }
        let (given, max) = (f64::from(self.month), f64::from(scenario.horizon_months));
        let kind = ErrorKind::OutOfRange { given, min: limits::TARGET_MONTH.min, max };
        Err(Error::new(limits::TARGET_MONTH.name, kind))
    }
}

/// The probability that the plan has at least the target's revenue in its month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chance {
    /// Fraction of 1.
    pub probability: f64,
    /// Whether it holds to 1e-9.
    pub exact: bool,
}

/// A revenue this little (fraction) under the target still counts as reaching it: rounding only.
const TOLERANCE: f64 = 1e-9;

/// The chance of a target, from the distribution of revenue in its month.
///
/// # Errors
/// `OutOfRange` for a month after the horizon.
pub fn chance(scenario: &Scenario, target: Target) -> Result<Chance, Error> {
    likely(scenario, target, false)
}

/// The same, approximate where the exact distribution takes too long for a slider's step.
///
/// # Errors
/// `OutOfRange` for a month after the horizon.
pub fn sketch(scenario: &Scenario, target: Target) -> Result<Chance, Error> {
    likely(scenario, target, !are_light(scenario))
}

fn likely(scenario: &Scenario, target: Target, sketched: bool) -> Result<Chance, Error> {
    target.check(scenario)?;
    let mut until = scenario.clone();
    until.horizon_months = target.month;
    let revenue = last_revenue(&until, sketched);
    let needed = |unit: f64| (target.mrr / unit * (1.0 - TOLERANCE)).ceil().min(1e15) as i64;
    let probability = revenue.months.last().map_or(0.0, |month| month.at_least(needed(month.unit)));
    Ok(Chance { probability, exact: revenue.exact })
}
