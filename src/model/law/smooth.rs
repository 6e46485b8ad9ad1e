//! Large numbers: a Cornish–Fisher expansion with exact cumulants.

use statrs::function::erf::erfc;

use super::Law;

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

/// A law known by its cumulants. The whole number is spread evenly over half a unit to each side:
/// that law is continuous, and its quantiles round to those of the number. Terms left out are of
/// the order of 0.005 ÷ variance for a Poisson number.
pub struct Smooth {
    mean: f64,
    sd: f64,
    skew: f64,
    peak: f64,
}

impl Smooth {
    /// The law with these cumulants.
    pub fn new(cumulants: Cumulants) -> Self {
        let variance = (cumulants[1] + 1.0 / 12.0).max(f64::MIN_POSITIVE);
        let sd = variance.sqrt();
        let (skew, peak) = (cumulants[2] / (variance * sd), (cumulants[3] - 1.0 / 120.0) / (variance * variance));
        // Outside of these the expansion folds back on itself; it is used where neither is near.
        Self { mean: cumulants[0], sd, skew: skew.max(-1.0).min(1.0), peak: peak.max(-1.0).min(2.0) }
    }

    /// The value at a quantile of the normal law.
    pub fn at_normal(&self, z: f64) -> f64 {
        let (g1, g2) = (self.skew, self.peak);
        let bend =
            g1 * (z * z - 1.0) / 6.0 + g2 * (z * z * z - 3.0 * z) / 24.0 - g1 * g1 * (2.0 * z * z * z - 5.0 * z) / 36.0;
        self.mean + self.sd * (z + bend)
    }
}

impl Law for Smooth {
    /// The expansion turned round: the quantile of the normal law that belongs to a value.
    fn at_most(&self, x: i64) -> f64 {
        let y = ((x as f64 + 0.5 - self.mean) / self.sd).max(-6.0).min(6.0);
        let (g1, g2) = (self.skew, self.peak);
        let bend = -g1 * (y * y - 1.0) / 6.0 - g2 * (y * y * y - 3.0 * y) / 24.0
            + g1 * g1 * (4.0 * y * y * y - 7.0 * y) / 36.0;
        0.5 * erfc(-(y + bend) / std::f64::consts::SQRT_2)
    }
}
