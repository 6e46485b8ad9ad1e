//! The likely range of clients and of revenue, month by month.
//!
//! Exact wherever it is cheap. The work is estimated beforehand, in multiplications, from the plan
//! alone, so that the same plan always takes the same way:
//!
//! - without referrals clients are counted by windows of binomials, see [`windows`]: any single
//!   segment, and twelve segments with a thousand clients;
//! - with referrals they are read off a circle of roots, see [`circles`], enough of them for the
//!   mean and twelve standard deviations;
//! - beyond [`BUDGET`]: an expansion where the law is nearly normal, else a coarser circle, both
//!   within one client or 1%.
//!
//! Revenue of one fee is the fee times the clients. Revenue of several fees is read off a circle
//! too, on the fees' common unit where that is coarse enough, else on a fine lattice.

mod circles;
mod windows;
mod worlds;

use super::law::{Mixture, Quantiles};
use super::scenario::Scenario;
use worlds::Worlds;

/// Multiplications that a law may take: about a fiftieth of a second natively, a twentieth in a browser.
const BUDGET: f64 = 6e6;

/// How many numbers are asked of each month's law in the search of its quantiles.
const QUESTIONS: f64 = 25.0;

/// The laws of a plan's months, and what one unit of their numbers is.
pub struct Laws {
    /// One for each month asked for.
    pub months: Vec<Mixture>,
    /// Clients or money that the number 1 stands for.
    pub unit: f64,
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
    let worlds = Worlds::new(scenario);
    let clients = clients(&worlds, 0);
    let fee = worlds.one_fee();
    let revenue = if fee.is_some() { None } else { Some(circles::revenue(&worlds, 0)) };
    let months = clients.months.iter().enumerate().map(|(month, law)| {
        let Quantiles { p, probability } = law.quantiles();
        let clients = p.map(|n| n as f64 * clients.unit);
        let mrr = match &revenue {
            Some(laws) => laws.months[month].quantiles().p.map(|n| n as f64 * laws.unit),
            None => clients.map(|n| n * fee.unwrap_or(0.0)),
        };
        Band { clients, probability, mrr }
    });
    Bands { months: months.collect(), exact: clients.exact }
}

/// The law of revenue in the last month of a plan.
pub fn last_revenue(scenario: &Scenario) -> Laws {
    let worlds = Worlds::new(scenario);
    let last = scenario.horizon_months as usize;
    match worlds.one_fee() {
        Some(fee) => {
            let clients = clients(&worlds, last);
            Laws { unit: fee * clients.unit, ..clients }
        }
        None => circles::revenue(&worlds, last),
    }
}

/// Laws of the number of clients from month `from` to the horizon.
fn clients(worlds: &Worlds, from: usize) -> Laws {
    if worlds.scenario.referrals == 0.0 { windows::clients(worlds, from) } else { circles::clients(worlds, from) }
}
