//! The likely range of clients and of revenue, month by month.
//!
//! Exact wherever it is cheap. The work is estimated beforehand, in multiplications, from the plan
//! alone, so that the same plan always takes the same way:
//!
//! - without referrals clients are counted by windows of binomials, see `windows`: any single
//!   segment, and twelve segments with a thousand clients;
//! - with referrals they are read off a circle of roots, see `circles`, enough of them for the
//!   mean and twelve standard deviations;
//! - beyond `BUDGET`: an expansion where the law is nearly normal, within one client or 1%, else a
//!   coarser circle, within two of its steps of at most 1%.
//!
//! Revenue of one fee is the fee times the clients. Revenue of several fees is read off a circle
//! too, on the fees' common unit where that is coarse enough, else on a fine lattice.

mod churn_scenarios;
mod circles;
#[cfg(test)]
mod tests;
mod windows;

use super::distribution::{Mixture, Quantiles};
use super::scenario::Scenario;
use churn_scenarios::ChurnScenarios;

/// Multiplications that a law may take: about a fiftieth of a second natively, a twentieth in a browser.
const BUDGET: f64 = 7e6;

/// How many numbers are asked of each month's law in the search of its quantiles.
const QUESTIONS: f64 = 25.0;

/// The laws of a plan's months.
pub struct Distributions {
    /// One for each month asked for.
    pub months: Vec<Mixture>,
    /// Whether they are exact.
    pub exact: bool,
}

/// The likely range of one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// P10, P50, P90 of clients.
    pub clients: [f64; 3],
    /// Probability of that many clients, P10 and P90 included.
    pub probability: f64,
    /// P10, P50, P90 of monthly recurring revenue.
    pub mrr: [f64; 3],
}

/// The likely range of every month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// Months 0 to the horizon.
    pub months: Vec<Band>,
    /// Whether the ranges are exact, see the module.
    pub exact: bool,
}

/// The likely ranges of a plan.
pub fn bands(scenario: &Scenario) -> Bands {
    bands_within(scenario, BUDGET)
}

/// Whether the likely ranges of a plan take so little that they can be told while a slider moves: clients who all
/// pay the same, bring nobody, and leave as the plan says.
pub fn are_light(scenario: &Scenario) -> bool {
    let plain = scenario.referrals == 0.0 && scenario.churn_evidence.is_none();
    plain && ChurnScenarios::new(scenario, BUDGET).one_fee().is_some()
}

/// The likely ranges told by the expansion alone, within about a client or some per cent: for every step of a
/// slider, where [`bands`] takes too long.
pub fn sketch(scenario: &Scenario) -> Bands {
    let worlds = ChurnScenarios::new(scenario, BUDGET).for_sketch();
    let clients = circles::sketch(&worlds, false, 0);
    let fee = worlds.one_fee();
    let revenue = if fee.is_some() { Vec::new() } else { circles::sketch(&worlds, true, 0) };
    // The first guess is good enough for one law, not for the mean of several.
    let told = |law: &Mixture| {
        if law.laws.len() > 1 {
            return law.quantiles();
        }
        let [low, _, high] = law.guess;
        let probability = (law.at_most(high) - law.at_most(low - 1)).max(0.0).min(1.0);
        Quantiles { p: law.guess.map(|n| n as f64 * law.unit), probability }
    };
    let months = clients.iter().enumerate().map(|(month, law)| {
        let Quantiles { p, probability } = told(law);
        let clients = p.map(f64::round);
        let mrr = revenue.get(month).map_or_else(|| clients.map(|n| n * fee.unwrap_or(0.0)), |law| told(law).p);
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: false }
}

/// The same with another budget.
fn bands_within(scenario: &Scenario, budget: f64) -> Bands {
    let worlds = ChurnScenarios::new(scenario, budget);
    let clients = clients(&worlds, 0);
    let fee = worlds.one_fee();
    let revenue = if fee.is_some() { None } else { Some(circles::revenue(&worlds, 0)) };
    let months = clients.months.iter().enumerate().map(|(month, law)| {
        let Quantiles { p, probability } = law.quantiles();
        // Steps of a lattice are not whole clients.
        let clients = p.map(f64::round);
        let mrr = match &revenue {
            Some(laws) => laws.months[month].quantiles().p,
            None => clients.map(|n| n * fee.unwrap_or(0.0)),
        };
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: clients.exact }
}

/// The law of revenue in the last month of a plan, or its expansion as in [`sketch`].
pub fn last_revenue(scenario: &Scenario, sketched: bool) -> Distributions {
    let worlds = ChurnScenarios::new(scenario, BUDGET);
    let last = scenario.horizon_months as usize;
    if sketched {
        let worlds = worlds.for_sketch();
        return Distributions { months: circles::sketch(&worlds, true, last), exact: false };
    }
    match worlds.one_fee() {
        Some(fee) => {
            let mut clients = clients(&worlds, last);
            clients.months.iter_mut().for_each(|law| law.unit *= fee);
            clients
        }
        None => circles::revenue(&worlds, last),
    }
}

/// Distributions of the number of clients from month `from` to the horizon.
fn clients(worlds: &ChurnScenarios, from: usize) -> Distributions {
    if worlds.scenario.referrals == 0.0 { windows::clients(worlds, from) } else { circles::clients(worlds, from) }
}
