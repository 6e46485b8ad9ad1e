//! How likely each number of clients, or each revenue, is in a month: exact laws, no simulation.
//!
//! Sign-ups are Poisson, clients leave independently. A [`Distribution`] answers one question,
//! `P(N ≤ x)`; there are three ways to it, and [`crate::model::bands`] chooses by the work each takes:
//!
//! - [`window`]: without referrals the clients are a sum of binomials and one Poisson number,
//!   summed directly where they weigh anything;
//! - [`wheel`]: with referrals, or for revenue of several fees, the generating function of
//!   [`tree`] on roots of unity;
//! - [`smooth`]: for large numbers a Cornish–Fisher expansion with exact cumulants.
//!
//! What is not known about churn turns one law into the mean of several, [`evidence`].

pub mod branching;
pub mod cornish_fisher;
pub mod evidence;
pub mod fourier_inversion;
pub mod pmf;
pub mod power_series;

use cornish_fisher::{CornishFisher, Cumulants};

/// Slack of a quantile: `P10` is the smallest n with `P(N ≤ n) ≥ 0.1 − 1e-12`.
const SLACK: f64 = 1e-12;

/// No number is larger than this: those that would be are told in larger units.
const LARGEST: i64 = 1 << 53;

/// z of the 10%, 50% and 90% quantiles, from which their search starts.
const Z: [f64; 3] = [-1.281_551_565_5, 0.0, 1.281_551_565_5];

/// Strides to a standard deviation, at first.
const STRIDES: f64 = 16.0;

/// The law of a whole number, 0 and up, in one month.
pub trait Distribution {
    /// Probability of at most `x`; 0 below 0.
    fn at_most(&self, x: i64) -> f64;
}

/// The mean of several laws, all equally likely.
pub struct Mixture {
    /// The laws, at least one.
    pub laws: Vec<Box<dyn Distribution>>,
    /// Clients or money that the number 1 stands for.
    pub unit: f64,
    /// A first guess of the 10%, 50% and 90% quantiles, from which the search starts.
    pub guess: [i64; 3],
    /// The first stride of the search.
    pub stride: i64,
}

/// A law's likely range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantiles {
    /// Smallest number of clients, or revenue, that is reached or undercut with 10%, 50%, 90%.
    pub p: [f64; 3],
    /// Probability of lying from P10 to P90, both included.
    pub probability: f64,
}

impl Mixture {
    /// The mean of laws in this unit, and the cumulants of the worlds that are in them, which give
    /// the guess.
    pub fn new(unit: f64, worlds: &[Cumulants], laws: Vec<Box<dyn Distribution>>) -> Self {
        let over = |value: &dyn Fn(&Cumulants) -> f64| worlds.iter().map(value).sum::<f64>() / worlds.len() as f64;
        let mean = over(&|c| c[0]);
        let variance = over(&|c| c[1] + (c[0] - mean) * (c[0] - mean));
        let third = over(&|c| c[2] + 3.0 * c[1] * (c[0] - mean) + (c[0] - mean).powi(3));
        let fourth = if worlds.len() == 1 { over(&|c| c[3]) } else { 0.0 };
        let about = CornishFisher::new([mean, variance, third, fourth]);
        let guess = Z.map(|z| (about.at_normal(z) - 0.5).ceil().max(0.0) as i64);
        Self { laws, unit, guess, stride: 1 + (variance.sqrt() / STRIDES) as i64 }
    }

    /// Probability of at most `x`.
    pub fn at_most(&self, x: i64) -> f64 {
        if x < 0 {
            return 0.0;
        }
        self.laws.iter().map(|law| law.at_most(x)).sum::<f64>() / self.laws.len() as f64
    }

    /// Probability of at least `x`.
    pub fn at_least(&self, x: i64) -> f64 {
        (1.0 - self.at_most(x - 1)).max(0.0).min(1.0)
    }

    /// P10, P50, P90 and the probability between.
    pub fn quantiles(&self) -> Quantiles {
        let p10 = self.quantile(0.1, self.guess[0]);
        // A lattice may ripple by less than its step; the order of the quantiles holds all the same.
        let p50 = self.quantile(0.5, self.guess[1].max(p10)).max(p10);
        let p90 = self.quantile(0.9, self.guess[2].max(p50)).max(p50);
        let probability = (self.at_most(p90) - self.at_most(p10 - 1)).max(0.0).min(1.0);
        Quantiles { p: [p10, p50, p90].map(|n| n as f64 * self.unit), probability }
    }

    /// The smallest number that holds `q`: strides away from the guess until it is enclosed, then
    /// narrows by a straight line between the ends and by halves in turn.
    fn quantile(&self, q: f64, guess: i64) -> i64 {
        let over = |x: i64| self.at_most(x) - (q - SLACK);
        let guess = guess.max(0).min(LARGEST);
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
            let middle = below.0 + ((width as f64 * part).round() as i64).max(1).min(width - 1);
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
