//! Whatever is called exact is exact: probabilities to 1e-9, quantiles to the client. Against plain
//! convolution, from the smallest plan to the largest that counts as exact.

mod boundaries;
mod extremes;
mod properties;
mod reference;
mod revenue;

use plateau::model::bands::{Bands, bands};
use plateau::model::target_probability::Target;
use plateau::model::{Evidence, Scenario, Segment};

/// What probabilities hold to.
const EXACT: f64 = 1e-9;

/// The slack in the definition of a quantile.
const SLACK: f64 = 1e-12;

/// What the convolution itself may be off.
const ROUNDING: f64 = 2e-11;

const QUANTILES: [f64; 3] = [0.1, 0.5, 0.9];

/// `P(N ≤ x)` in a month by plain convolution, for every `x` up to `most`.
fn at_most(plan: &Scenario, month: u32, most: i64) -> Box<dyn Fn(i64) -> f64> {
    let factors = reference::factors(plan.churn_evidence);
    let count = factors.len() as f64;
    if plan.referrals > 0.0 {
        let each = factors.iter().map(|factor| reference::branching(plan, *factor, month, most as usize, None));
        let mut running = vec![0.0; most as usize + 1];
        for weights in each {
            let mut sum = 0.0;
            for (total, weight) in running.iter_mut().zip(weights) {
                sum += weight;
                *total += sum / count;
            }
        }
        return Box::new(move |x| usize::try_from(x).map_or(0.0, |x| running[x]));
    }
    let parts: Vec<_> = factors.iter().map(|factor| reference::parts(plan, *factor, month)).collect();
    Box::new(move |x| parts.iter().map(|(book, sign_ups)| book.sum_at_most(sign_ups, x)).sum::<f64>() / count)
}

#[test]
fn the_convolution_knows_the_quantiles_of_churn() {
    // From tables in higher precision, see tests/data.
    let data: serde_json::Value = serde_json::from_str(include_str!("../data/beta-quantiles.json")).unwrap();
    for case in data.as_array().unwrap() {
        let count = |name: &str| case[name].as_u64().unwrap() as u32;
        let (lost, at_risk) = (count("lost"), count("atRisk"));
        let factors = reference::factors(Some(Evidence { lost, at_risk }));
        let mean = (f64::from(lost) + 0.5) / (f64::from(at_risk) + 1.0);
        for (j, known) in [0, 15, 31].into_iter().zip(case["quantiles"].as_array().unwrap()) {
            let known = known.as_f64().unwrap();
            assert!(
                (factors[j] * mean / known - 1.0).abs() < 1e-10,
                "{lost} of {at_risk}: {}, {known}",
                factors[j] * mean
            );
        }
    }
}

/// The range of a month is what plain convolution says.
fn month_is_exact(plan: &Scenario, bands: &Bands, month: u32) {
    let band = &bands.months[month as usize];
    let clients = band.clients.map(|n| n as i64);
    assert_eq!(clients.map(|n| n as f64), band.clients, "whole clients");
    let exact = at_most(plan, month, clients[2]);
    for (n, q) in clients.into_iter().zip(QUANTILES) {
        let (to, below) = (exact(n), exact(n - 1));
        assert!(to >= q - SLACK - ROUNDING, "month {month}: P(N ≤ {n}) = {to}, {band:?}");
        assert!(below < q - SLACK + ROUNDING, "month {month}: P(N < {n}) = {below}, {band:?}");
    }
    let probability = exact(clients[2]) - exact(clients[0] - 1);
    assert!((probability - band.probability).abs() <= EXACT, "month {month}: {probability} for {band:?}");
}

/// The same for some months, if the plan counts as exact. Says whether it does.
fn is_exact(plan: &Scenario, months: &[u32]) -> bool {
    let bands = bands(plan);
    if bands.exact {
        for month in months {
            month_is_exact(plan, &bands, *month);
        }
    }
    bands.exact
}

fn must_be_exact(plan: &Scenario, months: &[u32]) {
    assert!(is_exact(plan, months), "not called exact: {plan:?}");
}

fn segment(share: f64, fee: f64, churn: f64, term: u32, clients: f64) -> Segment {
    Segment { sign_up_share: share, term_months: term, starting_clients: clients, ..Segment::plain(fee, churn) }
}

fn one(clients: f64, pace: f64, churn: f64, horizon_months: u32) -> Scenario {
    Scenario { horizon_months, ..Scenario::new(1.0, pace, vec![segment(1.0, 99.0, churn, 1, clients)]) }
}

fn with_terms(times: f64) -> Scenario {
    let segments = vec![
        segment(0.5, 800.0, 0.125, 1, (6.0 * times).floor()),
        segment(0.3, 2_400.0, 0.0625, 6, (4.0 * times).floor()),
        segment(0.2, 6_000.0, 0.0625, 12, (2.0 * times).floor()),
    ];
    Scenario::new(2.0, 0.5 * times, segments)
}

/// Twelve segments, all different, over ten years.
fn twelve(clients: f64, pace: f64) -> Scenario {
    let one = |i: u32| segment(1.0, 100.0, 0.02 + 0.01 * f64::from(i), 1 + i, clients);
    Scenario { horizon_months: 120, ..Scenario::new(1.0, pace, (0..12).map(one).collect()) }
}

/// `P(revenue ≥ target)` by plain convolution on a lattice of this unit.
fn at_least(plan: &Scenario, target: Target, unit: f64) -> f64 {
    let needed = (target.mrr / unit).round() as usize;
    let factors = reference::factors(plan.churn_evidence);
    let under = factors
        .iter()
        .map(|factor| reference::branching(plan, *factor, target.month, needed - 1, Some(unit)).iter().sum::<f64>());
    1.0 - under.sum::<f64>() / factors.len() as f64
}
