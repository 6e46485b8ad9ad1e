//! Uncertainty about churn: several equally likely churns instead of one.

use std::f64::consts::FRAC_PI_2;

use crate::model::limits;
use crate::model::scenario::{Cohort, Evidence};

/// How many churns stand for the whole distribution of churn.
pub const POINTS: u32 = 32;

/// Factors on the plan's churn: quantiles of Beta(lost + ½, stayed + ½) over its mean, at the midpoints of so many
/// equal parts. A single 1 without evidence.
pub fn churn_factors(evidence: Option<Evidence>, points: u32) -> Vec<f64> {
    let Some(Evidence { lost, at_risk }) = evidence else {
        return vec![1.0];
    };
    let mean = (f64::from(lost) + 0.5) / (f64::from(at_risk) + 1.0);
    let churns = beta_quantiles(f64::from(lost), f64::from(at_risk - lost.min(at_risk)), points);
    churns.into_iter().map(|churn| churn / mean).collect()
}

/// Nodes and weights of Gauss–Legendre integration from −1 to 1, of which the negative nodes mirror these.
const GAUSS_LEGENDRE: [(f64, f64); 4] = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
];

/// The integral of a smooth function, exact for polynomials up to the 15th degree.
fn integral(function: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let (middle, half) = (0.5 * (from + to), 0.5 * (to - from));
    let pair = |(node, weight): (f64, f64)| weight * (function(middle - half * node) + function(middle + half * node));
    half * GAUSS_LEGENDRE.into_iter().map(pair).sum::<f64>()
}

/// Quantiles of Beta(lost + ½, stayed + ½) at the midpoints of equal parts, exact to a relative 1e-12.
///
/// With churn as the squared sine of an angle the density has no singular ends: it is
/// `sin^(2·lost)·cos^(2·stayed)`. Integrated over even steps around its mode it gives the quantiles without the Gamma
/// function, for any counts.
fn beta_quantiles(lost: f64, stayed: f64, points: u32) -> Vec<f64> {
    /// Steps around the mode.
    const STEPS: usize = 400;
    /// Standard deviations around the mode. The density is below `exp(−REACH² ÷ 4)` of its largest beyond, also where
    /// the mode is at one end.
    const REACH: f64 = 13.0;
    /// Each doubles the number of correct digits, of which the first guess has some two.
    const NEWTON_STEPS: usize = 5;
    let mode = lost.sqrt().atan2(stayed.sqrt());
    // The angle's variance is about a quarter of one over the count, whatever the share.
    let width = REACH * 0.5 / (lost + stayed).max(1.0).sqrt();
    let (from, to) = ((mode - width).max(0.0), (mode + width).min(FRAC_PI_2));
    let step = (to - from) / STEPS as f64;
    let log = |angle: f64| {
        let (sine, cosine) = (angle.sin().powi(2), angle.cos().powi(2));
        // The logarithm of a square near 1 from what it lacks, lest large counts blow up its rounding error.
        let power = |count: f64, square: f64, rest: f64| {
            if count == 0.0 {
                0.0
            } else if square < 0.5 {
                count * square.ln()
            } else {
                count * (-rest).ln_1p()
            }
        };
        power(lost, sine, cosine) + power(stayed, cosine, sine)
    };
    let most = log(mode);
    let density = |angle: f64| (log(angle) - most).exp();
    let start = |i: usize| from + step * i as f64;
    let mut total = 0.0;
    let mut cumulative = vec![0.0];
    for i in 0..STEPS {
        total += integral(density, start(i), start(i + 1));
        cumulative.push(total);
    }
    let angle = |part: f64| {
        let goal = part * total;
        let before = cumulative.partition_point(|sum| *sum < goal).clamp(1, STEPS) - 1;
        let missing = goal - cumulative[before];
        // Newton's method: within a step the density hardly changes.
        (0..NEWTON_STEPS).fold(start(before), |angle, _| {
            let excess = integral(density, start(before), angle) - missing;
            (angle - excess / density(angle).max(f64::MIN_POSITIVE)).clamp(start(before), start(before + 1))
        })
    };
    (0..points).map(|j| angle((f64::from(j) + 0.5) / f64::from(points)).sin().powi(2)).collect()
}

/// The cohorts with every ordinary churn times this factor, kept within what is allowed.
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
            let all = beta_quantiles(f64::from(lost), f64::from(at_risk - lost), POINTS);
            for (got, known) in [all[0], all[15], all[31]].into_iter().zip(known) {
                assert!((got / known - 1.0).abs() < 1e-12, "{lost} of {at_risk}: {got}, known {known}");
            }
        }
    }
}
