//! Large numbers: a Cornish–Fisher expansion with exact cumulants.

use libm::erfc;

use super::Distribution;

/// The first four cumulants of a number: mean, variance, and those that skew and peak it.
pub type Cumulants = [f64; 4];

/// Cumulants of how many of `count` are there, each with probability `p`.
pub fn binomial(count: f64, p: f64) -> Cumulants {
    let variance = p * (1.0 - p);
    [count * p, count * variance, count * variance * (1.0 - 2.0 * p), count * variance * (1.0 - 6.0 * variance)]
}

/// Cumulants of a Poisson number.
pub fn poisson(mean: f64) -> Cumulants {
    [mean; 4]
}

/// Cumulants of the sum of two independent numbers.
pub fn plus(a: Cumulants, b: Cumulants) -> Cumulants {
    std::array::from_fn(|i| a[i] + b[i])
}

/// Standard deviations within which the expansion has to rise for it to be used.
const RISING: f64 = 4.0;

/// A law known by its cumulants. The whole number is spread evenly over half a unit to each side:
/// that law is continuous, and its quantiles round to those of the number. Terms left out are of
/// the order of 0.005 ÷ variance for a Poisson number.
///
/// Where the law is so skewed that the expansion would fold back on itself, a gamma law with the
/// same mean, variance and skewness takes its place, by the cube root of Wilson and Hilferty: it
/// rises everywhere.
pub struct CornishFisher {
    mean: f64,
    sd: f64,
    skew: f64,
    peak: f64,
    folds: bool,
}

impl CornishFisher {
    /// The law with these cumulants.
    pub fn new(cumulants: Cumulants) -> Self {
        let variance = (cumulants[1] + 1.0 / 12.0).max(f64::MIN_POSITIVE);
        let sd = variance.sqrt();
        let (skew, peak) = (cumulants[2] / (variance * sd), (cumulants[3] - 1.0 / 120.0) / (variance * variance));
        let folds = folds(skew, peak);
        // A gamma law needs some skewness, and one beyond 3 has nearly all its weight at its end.
        let skew = if folds { skew.abs().max(0.01).min(3.0).copysign(skew) } else { skew };
        Self { mean: cumulants[0], sd, skew, peak, folds }
    }

    /// About how far off the expansion's quantiles are: terms of the next order. Nothing where the
    /// number is sure.
    pub fn miss(cumulants: Cumulants) -> f64 {
        let variance = cumulants[1];
        if variance <= 0.0 {
            return 0.0;
        }
        let Self { sd, skew, peak, .. } = Self::new(cumulants);
        sd * (skew.abs().powi(3) + (skew * peak).abs() + peak * peak) / 4.0
    }

    /// The value at a quantile of the normal law.
    pub fn at_normal(&self, z: f64) -> f64 {
        let (g1, g2) = (self.skew, self.peak);
        let y = if self.folds {
            (2.0 / g1) * ((1.0 + g1 * (z - g1 / 6.0) / 6.0).powi(3) - 1.0)
        } else {
            z + g1 * (z * z - 1.0) / 6.0 + g2 * (z * z * z - 3.0 * z) / 24.0
                - g1 * g1 * (2.0 * z * z * z - 5.0 * z) / 36.0
        };
        self.mean + self.sd * y
    }

    /// The expansion turned round: the quantile of the normal law that belongs to a value.
    fn to_normal(&self, value: f64) -> f64 {
        let y = (value - self.mean) / self.sd;
        let (g1, g2) = (self.skew, self.peak);
        if self.folds {
            return (6.0 / g1) * (cube_root(1.0 + g1 * y / 2.0) - 1.0) + g1 / 6.0;
        }
        let y = y.max(-RISING).min(RISING);
        y - g1 * (y * y - 1.0) / 6.0 - g2 * (y * y * y - 3.0 * y) / 24.0 + g1 * g1 * (4.0 * y * y * y - 7.0 * y) / 36.0
    }
}

/// Cube root of a number above 0; 0 below. The standard library's, right to the last bit, comes with
/// 2 KB that nothing else needs.
fn cube_root(number: f64) -> f64 {
    if number > 0.0 { (number.ln() / 3.0).exp() } else { 0.0 }
}

/// Whether the expansion falls anywhere within [`RISING`] standard deviations: its slope is a parabola.
fn folds(skew: f64, peak: f64) -> bool {
    let (bend, tilt) = (skew * skew / 3.0 - peak / 8.0, -skew / 3.0);
    let slope = |y: f64| 1.0 + peak / 8.0 - 7.0 * skew * skew / 36.0 + tilt * y + bend * y * y;
    let lowest = (-tilt / (2.0 * bend)).max(-RISING).min(RISING);
    [-RISING, lowest, RISING].into_iter().any(|y| slope(y) <= 0.0)
}

impl Distribution for CornishFisher {
    fn at_most(&self, x: i64) -> f64 {
        0.5 * erfc(-self.to_normal(x as f64 + 0.5) / std::f64::consts::SQRT_2)
    }
}
