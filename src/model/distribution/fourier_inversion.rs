//! A generating function on a circle of roots gives back its law.
//!
//! The radius is a little under 1: what lies beyond the last root comes back damped by 10⁻⁴ instead
//! of in full. `P(N ≤ x)` is a sum over the roots, so that a few quantiles need no transform of the
//! whole law.

use std::f64::consts::TAU;
use std::rc::Rc;

use num_complex::Complex64;

use super::Distribution;
use super::power_series::unit;

/// By how much a number one whole turn too large is damped.
const DAMPING: f64 = 1e-4;

/// Squares of weights below this change no probability, not even many of them, scaled back.
const UNSEEN: f64 = 1e-44;

/// The circle: so many roots, one for each number from 0 on.
pub struct Circle {
    roots: Vec<Complex64>,
    radius: f64,
    /// Logarithm of the radius.
    damping: f64,
    /// Powers of the radius, as many as there are roots.
    radii: Vec<f64>,
}

impl Circle {
    /// A circle for the numbers from 0 to `size − 1`.
    pub fn new(size: usize) -> Self {
        let angle = TAU / size as f64;
        let damping = DAMPING.ln() / size as f64;
        let roots = (0..size).map(|k| unit(angle * k as f64)).collect();
        let radii = (0..size).map(|k| (damping * k as f64).exp()).collect();
        Self { roots, radius: damping.exp(), damping, radii }
    }

    /// How many numbers it holds.
    pub fn size(&self) -> usize {
        self.roots.len()
    }

    /// How many arguments are evaluated; the others mirror them.
    pub fn half(&self) -> usize {
        self.roots.len() / 2 + 1
    }

    /// The `k`th argument to a whole power.
    pub fn power(&self, k: usize, exponent: usize) -> Complex64 {
        let radius = self.radii.get(exponent).copied().unwrap_or_else(|| self.radius.powi(exponent as i32));
        let size = self.roots.len();
        self.roots[k * (exponent % size) % size] * radius
    }

    /// The transform of an amount between two whole numbers, shared out among the nearest one and
    /// its two neighbours so that mean and variance stay. One neighbour gets a little less than
    /// nothing, which evens out in a sum. On the circle of radius 1 no such transform is beyond 1, so
    /// that clients who bring others cannot run away with it; the radius comes last for that reason.
    pub fn amount(&self, k: usize, amount: f64) -> Complex64 {
        let nearest = amount.round();
        let part = amount - nearest;
        if part == 0.0 {
            return self.power(k, nearest as usize);
        }
        let (turn, half, square) = (self.roots[k], part / 2.0, part * part);
        let shared = 1.0 - square + turn * (square / 2.0 + half) + turn.conj() * (square / 2.0 - half);
        self.roots[k * (nearest as usize % self.roots.len()) % self.roots.len()]
            * shared
            * (self.damping * amount).exp()
    }

    /// The transforms of amounts month by month; one for all where they stay the same.
    pub fn amounts(&self, k: usize, amounts: &[f64]) -> Vec<Complex64> {
        if amounts.first() == amounts.last() {
            return vec![amounts.first().map_or(Complex64::ONE, |amount| self.amount(k, *amount)); amounts.len()];
        }
        amounts.iter().map(|amount| self.amount(k, *amount)).collect()
    }

    /// The law whose generating function takes these values on the first half of the circle.
    pub fn law(self: &Rc<Self>, values: impl Iterator<Item = Complex64>) -> Turned {
        let size = self.roots.len();
        let mut weights: Vec<Complex64> = values
            .enumerate()
            .map(|(k, value)| {
                let twice = if k == 0 || 2 * k == size { 1.0 } else { 2.0 };
                value * (twice / size as f64) / (1.0 - self.power(k, 1).inv())
            })
            .collect();
        let total = weights.iter().map(|w| w.re).sum();
        let seen = weights.iter().rposition(|w| w.norm_sqr() > UNSEEN).map_or(0, |last| last + 1);
        weights.truncate(seen);
        Turned { circle: Rc::clone(self), weights, total }
    }
}

/// A law read off a circle.
pub struct Turned {
    circle: Rc<Circle>,
    weights: Vec<Complex64>,
    total: f64,
}

impl Distribution for Turned {
    fn at_most(&self, x: i64) -> f64 {
        let Ok(n) = usize::try_from(x) else { return 0.0 };
        let size = self.circle.roots.len();
        if n + 1 >= size {
            return 1.0;
        }
        // Σ_{i≤x} z^{−i} is geometric: (1 − z^{−(x+1)}) ÷ (1 − z^{−1}).
        let mut turned = 0.0;
        let mut index = 0;
        for weight in &self.weights {
            let root = self.circle.roots[index];
            turned += weight.re * root.re + weight.im * root.im;
            index += n + 1;
            if index >= size {
                index -= size;
            }
        }
        (self.total - turned * self.circle.radius.powi(-(n as i32 + 1))).max(0.0).min(1.0)
    }
}

/// A law read off a circle with steps of its own, asked for other numbers: the law lies evenly
/// around each step.
pub struct Spread {
    /// The law on its circle.
    pub law: Turned,
    /// How many of its steps one of the numbers asked for is.
    pub scale: f64,
}

impl Distribution for Spread {
    fn at_most(&self, x: i64) -> f64 {
        let steps = (x as f64 + 0.5) * self.scale - 0.5;
        let (lower, part) = (steps.floor(), steps - steps.floor());
        let (below, above) = (self.law.at_most(lower as i64), self.law.at_most(lower as i64 + 1));
        below + part * (above - below)
    }
}
