//! What is not known about churn: several churns, all equally likely, instead of one.

use std::f64::consts::FRAC_PI_2;

use super::power_series::unit;
use crate::model::limits;
use crate::model::scenario::{Cohort, Evidence};

/// How many churns stand for the whole law of churn.
pub const POINTS: u32 = 32;

/// Factors on the plan's churn: quantiles of Beta(lost + ½, stayed + ½) over its mean, at the
/// middles of so many equal parts. A single 1 without evidence.
pub fn churn_factors(evidence: Option<Evidence>, points: u32) -> Vec<f64> {
    let Some(Evidence { lost, at_risk }) = evidence else {
        return vec![1.0];
    };
    let mean = (f64::from(lost) + 0.5) / (f64::from(at_risk) + 1.0);
    let churns = quantiles(f64::from(lost), f64::from(at_risk - lost.min(at_risk)), points);
    churns.into_iter().map(|churn| churn / mean).collect()
}

/// Quantiles of Beta(lost + ½, stayed + ½) at the middles of equal parts.
///
/// As the squared sine of an angle the density has no ends where it grows beyond bounds: it is
/// `sin^(2·lost)·cos^(2·stayed)`. So its running sum over even steps around the mode gives the
/// quantiles without the Gamma function; crates for the Beta quantile took 0.4 s or panicked for
/// counts in the millions, or brought 6 KB of tables to the page.
fn quantiles(lost: f64, stayed: f64, points: u32) -> Vec<f64> {
    /// Even number of steps; the error falls with its fourth power.
    const STEPS: usize = 4_000;
    /// Standard deviations around the mode: beyond lies nothing that a quantile would notice.
    const REACH: f64 = 9.0;
    let mode = halved(FRAC_PI_2, |angle| unit(angle).im.powi(2) * (lost + stayed).max(1.0) < lost);
    // The angle's variance is a quarter of one over the count, whatever the share.
    let width = REACH * 0.5 / (lost + stayed).max(1.0).sqrt();
    let (from, to) = ((mode - width).max(0.0), (mode + width).min(FRAC_PI_2));
    let step = (to - from) / STEPS as f64;
    let log = |angle: f64| {
        let at = unit(angle);
        let power = |count: f64, base: f64| if count == 0.0 { 0.0 } else { 2.0 * count * base.abs().ln() };
        power(lost, at.im) + power(stayed, at.re)
    };
    let most = log(mode);
    let density: Vec<f64> = (0..=STEPS).map(|i| (log(from + step * i as f64) - most).exp()).collect();
    // Simpson's rule, two steps at a time.
    let sums = density.chunks_exact(2).zip(density.iter().skip(2).step_by(2)).scan(0.0, |sum, (two, third)| {
        *sum += (two[0] + 4.0 * two[1] + third) / 3.0;
        Some(*sum)
    });
    let running: Vec<f64> = std::iter::once(0.0).chain(sums).collect();
    let total = running[running.len() - 1];
    let angle = |part: f64| {
        let goal = part * total;
        let after = running.partition_point(|sum| *sum < goal).max(1).min(running.len() - 1);
        let before = after - 1;
        // Within the two steps: the same rule for a part of them, solved by halving.
        let (a, b, c) = (density[2 * before], density[2 * before + 1], density[2 * after]);
        let missing = goal - running[before];
        let sum_to = |t: f64| t * (a + t * (-(3.0 * a - 4.0 * b + c) / 4.0 + t * (a - 2.0 * b + c) / 6.0));
        from + step * (2.0 * before as f64 + halved(2.0, |part| sum_to(part) < missing))
    };
    (0..points)
        .map(|j| {
            let sine = unit(angle((f64::from(j) + 0.5) / f64::from(points))).im;
            sine * sine
        })
        .collect()
}

/// Where, from 0 to a top, something stops being too low: found by halving.
fn halved(top: f64, too_low: impl Fn(f64) -> bool) -> f64 {
    let (mut low, mut high) = (0.0, top);
    for _ in 0..50 {
        let middle = 0.5 * (low + high);
        if too_low(middle) { low = middle } else { high = middle }
    }
    low
}

/// The lines with every ordinary churn times this factor, kept within what is allowed.
pub fn with_churn(lines: &[Cohort], factor: f64) -> Vec<Cohort> {
    let scaled = |line: &Cohort| Cohort {
        churn: if line.ordinary { limits::MONTHLY_CHURN.clamp(line.churn * factor) } else { line.churn },
        ..*line
    };
    lines.iter().map(scaled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first, middle and last of 32 quantiles, by an independent program in higher precision.
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Known {
        lost: u32,
        at_risk: u32,
        quantiles: [f64; 3],
    }

    #[test]
    fn quantiles_agree_with_known_ones() {
        let file = include_str!("../../../tests/data/beta-quantiles.json");
        let cases: Vec<Known> = serde_json::from_str(file).expect("the data file is JSON");
        assert!(!cases.is_empty());
        for Known { lost, at_risk, quantiles: known } in cases {
            let all = quantiles(f64::from(lost), f64::from(at_risk - lost), POINTS);
            for (got, known) in [all[0], all[15], all[31]].into_iter().zip(known) {
                assert!((got / known - 1.0).abs() < 1e-8, "{lost} of {at_risk}: {got}, known {known}");
            }
        }
    }
}
