//! The likely range of clients and of revenue, month by month.
//!
//! Exact wherever that is cheap: probabilities of clients hold to 1e-9, and their quantiles are the smallest number n
//! with `P(N ≤ n) ≥ q − 1e-12`. The work is estimated beforehand, in multiplications, from the plan alone, so that the
//! same plan always gets the same method:
//!
//! - without referrals clients are a sum of binomial numbers and a Poisson number, see `windows`: any plan
//!   without evidence about churn, whatever its size, and three segments of any size with evidence;
//! - with referrals their generating function is inverted on a circle of roots of unity, see `circles`: as many roots
//!   as it takes until what lies beyond has a probability below 1e-12;
//! - beyond `BUDGET` they are not exact: a Cornish–Fisher expansion where the distribution is nearly normal, within
//!   one client or 1%, else a coarser lattice, within two of its steps of at most 1%.
//!
//! Revenue of one fee is the fee times the clients. Revenue of several fees comes from a circle too: on the fees'
//! common unit, if they are whole cents, with up to 4,096 roots, which is exact; else on a lattice, within 1% of P90
//! (2.5% where fees are nearly equal or evidence is given).

mod churn_scenarios;
mod circles;
#[cfg(test)]
mod tests;
mod windows;

use super::distribution::{Mixture, Quantiles};
use super::scenario::Scenario;
use churn_scenarios::ChurnScenarios;

/// Multiplications that the distributions of a plan may take: about 20 ms natively, 50 ms in a browser.
const BUDGET: f64 = 7e6;

/// How many cumulative probabilities the search of a month's quantiles takes.
const QUESTIONS: f64 = 25.0;

/// The distributions of a plan's months.
pub struct Distributions {
    /// One for each month asked for.
    pub months: Vec<Mixture>,
    /// Whether they are exact: cumulative probabilities hold to 1e-9.
    pub exact: bool,
}

/// The likely range of one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// P10, P50, P90 of clients, whole numbers.
    pub clients: [f64; 3],
    /// Probability of that many clients, P10 and P90 included; from 0 to 1.
    pub probability: f64,
    /// P10, P50, P90 of monthly recurring revenue, money a month.
    pub mrr: [f64; 3],
}

/// The likely range of every month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// Months 0 to the horizon.
    pub months: Vec<Band>,
    /// Whether the ranges of clients are exact, and with them those of revenue where there is one fee; see the module.
    pub exact: bool,
}

/// The likely ranges of a plan.
pub fn bands(scenario: &Scenario) -> Bands {
    bands_within(scenario, BUDGET)
}

/// Whether the likely ranges of a plan take so little that they can be computed while a slider moves: all clients pay
/// the same, there are no referrals and no evidence about churn.
pub fn are_light(scenario: &Scenario) -> bool {
    let plain = scenario.referrals == 0.0 && scenario.churn_evidence.is_none();
    plain && ChurnScenarios::new(scenario, BUDGET).one_fee().is_some()
}

/// The likely ranges by the Cornish–Fisher expansion alone, within about a client or some per cent: for every step of
/// a slider, where [`bands`] takes too long. Never called exact.
pub fn sketch(scenario: &Scenario) -> Bands {
    let scenarios = ChurnScenarios::new(scenario, BUDGET).for_sketch();
    let clients = circles::sketch(&scenarios, false, 0);
    let fee = scenarios.one_fee();
    let revenue = if fee.is_some() { Vec::new() } else { circles::sketch(&scenarios, true, 0) };
    // The first guess is good enough for one distribution, not for a mixture.
    let quantiles = |mixture: &Mixture| {
        if mixture.parts.len() > 1 {
            return mixture.quantiles();
        }
        let [low, _, high] = mixture.guess;
        let probability = (mixture.at_most(high) - mixture.at_most(low - 1)).clamp(0.0, 1.0);
        Quantiles { p: mixture.guess.map(|n| n as f64 * mixture.unit), probability }
    };
    let months = clients.iter().enumerate().map(|(month, clients)| {
        let Quantiles { p, probability } = quantiles(clients);
        let clients = p.map(f64::round);
        let mrr =
            revenue.get(month).map_or_else(|| clients.map(|n| n * fee.unwrap_or(0.0)), |month| quantiles(month).p);
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: false }
}

/// The same with another budget.
fn bands_within(scenario: &Scenario, budget: f64) -> Bands {
    let scenarios = ChurnScenarios::new(scenario, budget);
    let clients = clients(&scenarios, 0);
    let fee = scenarios.one_fee();
    let revenue = if fee.is_some() { None } else { Some(circles::revenue(&scenarios, 0)) };
    let months = clients.months.iter().enumerate().map(|(month, mixture)| {
        let Quantiles { p, probability } = mixture.quantiles();
        // Steps of a lattice are not whole clients.
        let clients = p.map(f64::round);
        let mrr = match &revenue {
            Some(revenue) => revenue.months[month].quantiles().p,
            None => clients.map(|n| n * fee.unwrap_or(0.0)),
        };
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: clients.exact }
}

/// The distribution of revenue in the last month of a plan, or its expansion as in [`sketch`].
pub fn last_revenue(scenario: &Scenario, sketched: bool) -> Distributions {
    let scenarios = ChurnScenarios::new(scenario, BUDGET);
    let last = scenario.horizon_months as usize;
    if sketched {
        let scenarios = scenarios.for_sketch();
        return Distributions { months: circles::sketch(&scenarios, true, last), exact: false };
    }
    match scenarios.one_fee() {
        Some(fee) => {
            let mut clients = clients(&scenarios, last);
            clients.months.iter_mut().for_each(|month| month.unit *= fee);
            clients
        }
        None => circles::revenue(&scenarios, last),
    }
}

/// Distributions of the number of clients from month `from` to the horizon.
fn clients(scenarios: &ChurnScenarios, from: usize) -> Distributions {
    if scenarios.plan.referrals == 0.0 { windows::clients(scenarios, from) } else { circles::clients(scenarios, from) }
}
