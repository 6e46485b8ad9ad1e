//! What is not known about churn: several churns, all equally likely, instead of one.

use std::f64::consts::FRAC_PI_2;

use super::jet::unit;
use crate::model::bounds;
use crate::model::scenario::{Evidence, Line};

/// How many churns stand for the whole law of churn.
const POINTS: u32 = 32;

/// Factors on the plan's churn: quantiles of Beta(lost + ½, stayed + ½) over its mean, at the
/// middles of 32 equal parts. A single 1 without evidence.
pub fn churn_factors(evidence: Option<Evidence>) -> Vec<f64> {
    let Some(Evidence { lost, at_risk }) = evidence else {
        return vec![1.0];
    };
    let mean = (f64::from(lost) + 0.5) / (f64::from(at_risk) + 1.0);
    quantiles(f64::from(lost), f64::from(at_risk - lost.min(at_risk))).into_iter().map(|churn| churn / mean).collect()
}

/// Quantiles of Beta(lost + ½, stayed + ½) at the middles of 32 equal parts.
///
/// As the squared sine of an angle the density has no ends where it grows beyond bounds: it is
/// `sin^(2·lost)·cos^(2·stayed)`. So its running sum over even steps around the mode gives the
/// quantiles without the Gamma function; crates for the Beta quantile took 0.4 s or panicked for
/// counts in the millions, or brought 6 KB of tables to the page.
fn quantiles(lost: f64, stayed: f64) -> Vec<f64> {
    /// Even number of steps; the error falls with its fourth power.
    const STEPS: usize = 4_000;
    /// Standard deviations around the mode: beyond lies nothing that a quantile would notice.
    const REACH: f64 = 9.0;
    let mode = (lost.sqrt()).atan2(stayed.sqrt());
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
        let (mut low, mut high) = (0.0, 2.0);
        for _ in 0..50 {
            let middle = 0.5 * (low + high);
            if sum_to(middle) < missing { low = middle } else { high = middle }
        }
        from + step * (2.0 * before as f64 + low)
    };
    (0..POINTS)
        .map(|j| {
            let sine = unit(angle((f64::from(j) + 0.5) / f64::from(POINTS))).im;
            sine * sine
        })
        .collect()
}

/// The lines with every ordinary churn times this factor, kept within what is allowed.
pub fn with_churn(lines: &[Line], factor: f64) -> Vec<Line> {
    let scaled = |line: &Line| Line {
        churn: if line.ordinary { bounds::MONTHLY_CHURN.hold(line.churn * factor) } else { line.churn },
        ..*line
    };
    lines.iter().map(scaled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Quantiles at the first, middle and last point, by an independent program in higher precision.
    const KNOWN: [(u32, u32, [f64; 3]); 11] = [
        (0, 1, [0.0001506057724620277, 0.15256846980322025, 0.8918054784996544]),
        (0, 12, [1.5651487195573685e-05, 0.0170984603047543, 0.21211935275170243]),
        (2, 25, [0.01380254372949501, 0.08372824717528234, 0.250936578989175]),
        (25, 25, [0.8907265751983319, 0.9903641652539815, 0.9999924054658428]),
        (1, 1000, [7.796069229735496e-05, 0.0011415504576905238, 0.00517593262022602]),
        (300, 1000, [0.26951086666090507, 0.29949929313996915, 0.331856961410364]),
        (0, 1000000, [1.9177206602607306e-10, 2.1131757617957753e-07, 2.922290798019101e-06]),
        (5, 1000000, [1.6984111393824445e-06, 5.082410376943182e-06, 1.1689073058794474e-05]),
        (500000, 1000000, [0.49892306417122706, 0.499980411962153, 0.501076935828773]),
        (1000000, 1000000, [0.999997077709202, 0.9999997555015225, 0.999999999808228]),
        (4000, 20000, [0.19395961202540982, 0.1998942094549746, 0.20614316121984397]),
    ];

    #[test]
    fn quantiles_agree_with_known_ones() {
        for (lost, at_risk, known) in KNOWN {
            let all = quantiles(f64::from(lost), f64::from(at_risk - lost));
            for (got, known) in [all[0], all[15], all[31]].into_iter().zip(known) {
                assert!((got / known - 1.0).abs() < 1e-8, "{lost} of {at_risk}: {got}, known {known}");
            }
        }
    }
}
