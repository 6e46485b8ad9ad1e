//! The distribution of clients, or of revenue, in one month.
//!
//! Sign-ups are Poisson, clients leave independently. A [`Distribution`] answers one question, `P(N ≤ x)`. There are
//! several ways to it, and [`crate::model::bands`] chooses by the work each takes:
//!
//! - [`pmf`]: without referrals clients are a sum of binomial numbers and one Poisson number, convolved directly;
//! - [`binomial_poisson`]: the same by Fourier inversion where the variance is large;
//! - [`fourier_inversion`] of the generating function in [`branching`]: with referrals, or for revenue of several fees;
//! - [`cornish_fisher`]: an approximation from exact cumulants, where the others take too long.
//!
//! The first three are exact, with probabilities to 1e-9, except on the coarse lattices that
//! [`fourier_inversion::Interpolated`] serves. Uncertainty about churn makes a [`Mixture`] of several, [`evidence`].

pub mod binomial_poisson;
pub mod branching;
pub mod cornish_fisher;
pub mod evidence;
pub mod fourier_inversion;
pub mod pmf;
pub mod power_series;

use cornish_fisher::{CornishFisher, Cumulants};

/// Slack of a quantile: `P10` is the smallest n with `P(N ≤ n) ≥ 0.1 − 1e-12`.
const SLACK: f64 = 1e-12;

/// No number is larger than this: those that would be are counted in larger units.
const LARGEST: i64 = 1 << 53;

/// z of the 10%, 50% and 90% quantiles, from which their search starts.
const Z: [f64; 3] = [-1.281_551_565_5, 0.0, 1.281_551_565_5];

/// First strides to a standard deviation in the search of a quantile: the guess from cumulants is good for one
/// distribution, and poor for a mixture.
const FINE_STRIDES: f64 = 64.0;
const STRIDES: f64 = 16.0;

/// The distribution of a whole number, 0 or more, in one month.
pub trait Distribution {
    /// Probability of at most `x`, from 0 to 1.
    fn at_most(&self, x: i64) -> f64;
}

/// The mixture of several distributions with equal weights.
pub struct Mixture {
    /// At least one.
    pub parts: Vec<Box<dyn Distribution>>,
    /// Clients, or money a month, that the number 1 stands for.
    pub unit: f64,
    /// A first guess of the 10%, 50% and 90% quantiles, from which the search starts.
    pub guess: [i64; 3],
    /// The first stride of the search.
    pub stride: i64,
}

/// The likely range of a distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantiles {
    /// P10, P50, P90 in clients or money a month: the smallest number that is not exceeded with 10%, 50%, 90%.
    pub p: [f64; 3],
    /// Probability of lying from P10 to P90, both included; from 0 to 1.
    pub probability: f64,
}

impl Mixture {
    /// The mixture of these distributions, all in this unit, with a guess of its quantiles from the cumulants of the
    /// equally likely scenarios that it covers; they need not be one for each part.
    pub fn new(unit: f64, scenarios: &[Cumulants], parts: Vec<Box<dyn Distribution>>) -> Self {
        let single = scenarios.len() == 1;
        let over =
            |value: &dyn Fn(&Cumulants) -> f64| scenarios.iter().map(value).sum::<f64>() / scenarios.len() as f64;
        let mean = over(&|c| c[0]);
        let variance = over(&|c| c[1] + (c[0] - mean) * (c[0] - mean));
        let third = over(&|c| c[2] + 3.0 * c[1] * (c[0] - mean) + (c[0] - mean).powi(3));
        let fourth = if single { over(&|c| c[3]) } else { 0.0 };
        let expansion = CornishFisher::new([mean, variance, third, fourth]);
        let guess = Z.map(|z| (expansion.at_normal(z) - 0.5).ceil().max(0.0) as i64);
        let strides = if single { FINE_STRIDES } else { STRIDES };
        Self { parts, unit, guess, stride: 1 + (variance.sqrt() / strides) as i64 }
    }

    /// Probability of at most `x`; 0 below 0.
    pub fn at_most(&self, x: i64) -> f64 {
        if x < 0 {
            return 0.0;
        }
        self.parts.iter().map(|part| part.at_most(x)).sum::<f64>() / self.parts.len() as f64
    }

    /// Probability of at least `x`.
    pub fn at_least(&self, x: i64) -> f64 {
        (1.0 - self.at_most(x - 1)).clamp(0.0, 1.0)
    }

    /// P10, P50, P90 and the probability between.
    pub fn quantiles(&self) -> Quantiles {
        let p10 = self.quantile(0.1, self.guess[0]);
        // An approximation on a lattice may ripple by less than its step; the quantiles stay in order all the same.
        let p50 = self.quantile(0.5, self.guess[1].max(p10)).max(p10);
        let p90 = self.quantile(0.9, self.guess[2].max(p50)).max(p50);
        let probability = (self.at_most(p90) - self.at_most(p10 - 1)).clamp(0.0, 1.0);
        Quantiles { p: [p10, p50, p90].map(|n| n as f64 * self.unit), probability }
    }

    /// The smallest `x` with `P(N ≤ x) ≥ q`, less the slack: strides away from the guess until `x` is bracketed, then
    /// interpolates between the ends and bisects in turn.
    fn quantile(&self, q: f64, guess: i64) -> i64 {
        let over = |x: i64| self.at_most(x) - (q - SLACK);
        let guess = guess.clamp(0, LARGEST);
        let (mut below, mut holding) = ((-1, SLACK - q), (guess, over(guess)));
        let mut stride = self.stride.min(LARGEST);
        if holding.1 >= 0.0 {
            while holding.0 - stride > below.0 {
                let next = (holding.0 - stride, over(holding.0 - stride));
                if next.1 < 0.0 {
                    below = next;
                    break;
                }
                (holding, stride) = (next, stride * 2);
            }
        } else {
            while holding.1 < 0.0 && holding.0 < LARGEST {
                below = holding;
                holding = (below.0 + stride, over(below.0 + stride));
                stride *= 2;
            }
        }
        let mut halve = false;
        while holding.0 - below.0 > 1 {
            let width = holding.0 - below.0;
            let part = if halve { 0.5 } else { below.1 / (below.1 - holding.1) };
            let middle = below.0 + ((width as f64 * part).round() as i64).clamp(1, width - 1);
            let next = (middle, over(middle));
            if next.1 >= 0.0 {
                holding = next;
            } else {
                below = next;
            }
            halve = !halve;
        }
        holding.0
    }
}
