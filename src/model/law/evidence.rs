//! What is not known about churn: several churns, all equally likely, instead of one.

use statrs::function::beta::inv_beta_reg;

use crate::model::bounds;
use crate::model::scenario::{Evidence, Line};

/// How many churns stand for the whole law of churn.
pub const POINTS: u32 = 32;

/// Factors on the plan's churn: quantiles of Beta(lost + ½, stayed + ½) over its mean, at the
/// middles of so many equal parts. A single 1 without evidence.
pub fn churn_factors(evidence: Option<Evidence>, points: u32) -> Vec<f64> {
    let Some(Evidence { lost, at_risk }) = evidence else {
        return vec![1.0];
    };
    let (a, b) = (f64::from(lost) + 0.5, f64::from(at_risk - lost.min(at_risk)) + 0.5);
    let mean = a / (a + b);
    (0..points).map(|j| inv_beta_reg(a, b, (f64::from(j) + 0.5) / f64::from(points)) / mean).collect()
}

/// The lines with every ordinary churn times this factor, kept within what is allowed.
pub fn with_churn(lines: &[Line], factor: f64) -> Vec<Line> {
    let scaled = |line: &Line| Line {
        churn: if line.ordinary { bounds::MONTHLY_CHURN.hold(line.churn * factor) } else { line.churn },
        ..*line
    };
    lines.iter().map(scaled).collect()
}
