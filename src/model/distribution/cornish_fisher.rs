//! An approximation for large numbers: the Cornish–Fisher expansion with exact cumulants.
//!
//! Source: Cornish & Fisher, "Moments and cumulants in the specification of distributions", 1937.

use libm::erfc;

use super::Distribution;

/// The first four cumulants: mean, variance, and those of third and fourth order, which make skewness and kurtosis.
pub type Cumulants = [f64; 4];

/// Cumulants of a binomial number: `count` trials of probability `p`, from 0 to 1.
pub fn binomial(count: f64, p: f64) -> Cumulants {
    let variance = p * (1.0 - p);
    [count * p, count * variance, count * variance * (1.0 - 2.0 * p), count * variance * (1.0 - 6.0 * variance)]
}

/// Cumulants of a Poisson number with this mean, 0 or more.
pub fn poisson(mean: f64) -> Cumulants {
    [mean; 4]
}

/// Cumulants of the sum of two independent numbers.
pub fn plus(a: Cumulants, b: Cumulants) -> Cumulants {
    std::array::from_fn(|i| a[i] + b[i])
}

/// Standard deviations within which the expansion has to be monotone for it to be used.
const RISING: f64 = 4.0;

/// A distribution approximated from its cumulants. The whole number is spread evenly over half a unit to each side:
/// that distribution is continuous, and its quantiles round to those of the number. For a Poisson number the
/// cumulative probability is off by some 0.005 ÷ variance, so that it is never called exact.
///
/// Where the distribution is so skewed that the expansion would not be monotone, a gamma distribution with the same
/// mean, variance and skewness takes its place, by the cube-root transformation of Wilson and Hilferty.
pub struct CornishFisher {
    mean: f64,
    sd: f64,
    skew: f64,
    excess: f64,
    folds: bool,
}

impl CornishFisher {
    /// The distribution with these cumulants.
    pub fn new(cumulants: Cumulants) -> Self {
        let variance = (cumulants[1] + 1.0 / 12.0).max(f64::MIN_POSITIVE);
        let sd = variance.sqrt();
        let (skew, excess) = (cumulants[2] / (variance * sd), (cumulants[3] - 1.0 / 120.0) / (variance * variance));
        let folds = folds(skew, excess);
        // A gamma distribution needs some skewness, and one beyond 3 has nearly all its weight at its end.
        let skew = if folds { skew.abs().clamp(0.01, 3.0).copysign(skew) } else { skew };
        Self { mean: cumulants[0], sd, skew, excess, folds }
    }

    /// About how far off the expansion's quantiles are: terms of the next order. 0 where the variance is 0.
    pub fn miss(cumulants: Cumulants) -> f64 {
        let variance = cumulants[1];
        if variance <= 0.0 {
            return 0.0;
        }
        let Self { sd, skew, excess, .. } = Self::new(cumulants);
        sd * (skew.abs().powi(3) + (skew * excess).abs() + excess * excess) / 4.0
    }

    /// The value at a quantile of the standard normal distribution.
    pub fn at_normal(&self, z: f64) -> f64 {
        let (g1, g2) = (self.skew, self.excess);
        let y = if self.folds {
            (2.0 / g1) * ((1.0 + g1 * (z - g1 / 6.0) / 6.0).powi(3) - 1.0)
        } else {
            z + g1 * (z * z - 1.0) / 6.0 + g2 * (z * z * z - 3.0 * z) / 24.0
                - g1 * g1 * (2.0 * z * z * z - 5.0 * z) / 36.0
        };
        self.mean + self.sd * y
    }

    /// The inverse: the quantile of the standard normal distribution that belongs to a value.
    fn to_normal(&self, value: f64) -> f64 {
        let y = (value - self.mean) / self.sd;
        let (g1, g2) = (self.skew, self.excess);
        if self.folds {
            return (6.0 / g1) * ((1.0 + g1 * y / 2.0).max(0.0).cbrt() - 1.0) + g1 / 6.0;
        }
        let y = y.clamp(-RISING, RISING);
        y - g1 * (y * y - 1.0) / 6.0 - g2 * (y * y * y - 3.0 * y) / 24.0 + g1 * g1 * (4.0 * y * y * y - 7.0 * y) / 36.0
    }
}

/// Whether the expansion falls anywhere within [`RISING`] standard deviations: its slope is a parabola.
fn folds(skew: f64, excess: f64) -> bool {
    let (bend, tilt) = (skew * skew / 3.0 - excess / 8.0, -skew / 3.0);
    let slope = |y: f64| 1.0 + excess / 8.0 - 7.0 * skew * skew / 36.0 + tilt * y + bend * y * y;
    let lowest = (-tilt / (2.0 * bend)).clamp(-RISING, RISING);
    [-RISING, lowest, RISING].into_iter().any(|y| slope(y) <= 0.0)
}

impl Distribution for CornishFisher {
    fn at_most(&self, x: i64) -> f64 {
        0.5 * erfc(-self.to_normal(x as f64 + 0.5) / std::f64::consts::SQRT_2)
    }
}
