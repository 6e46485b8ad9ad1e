//! Distributions from their characteristic functions, on a lattice of frequencies.
//!
//! A whole number `N` that lies among `size` neighboring values, all but a negligible part of the time, is known by
//! its characteristic function at the frequencies `θ_k = 2πk ÷ size`. `P(N ≤ x)` is a sum over them, so that a few
//! quantiles need no transform of the whole distribution.
//!
//! - [`Inversion`] is exact: what lies outside of the values counts as one inside, so its error is the probability of
//!   lying outside, plus rounding.
//! - [`DampedInversion`] evaluates the generating function a little inside of the unit circle. What lies beyond the
//!   last value comes back damped by 10⁻⁴ instead of in full, at the price of rounding errors up to 10⁴ times as
//!   large. It serves approximations on coarse lattices, [`Interpolated`].

use std::f64::consts::TAU;
use std::rc::Rc;

use num_complex::Complex64;

use super::Distribution;

/// By how much a number one whole turn too large is damped in a [`DampedInversion`].
pub const DAMPING: f64 = 1e-4;

/// Squares of coefficients below this change no probability, not even many of them, scaled back.
const NEGLIGIBLE: f64 = 1e-44;

/// Arguments of a generating function: roots of unity times a radius of at most 1.
pub struct Circle {
    roots: Vec<Complex64>,
    radius: f64,
    /// Logarithm of the radius.
    log_radius: f64,
    /// Powers of the radius, as many as there are roots.
    radii: Vec<f64>,
}

impl Circle {
    /// A circle for the numbers from 0 to `size − 1`, with `radius^size = damping`; 1 is the unit circle.
    pub fn new(size: usize, damping: f64) -> Self {
        let angle = TAU / size as f64;
        let log_radius = damping.ln() / size as f64;
        let roots = (0..size).map(|k| Complex64::cis(angle * k as f64)).collect();
        let radii = (0..size).map(|k| (log_radius * k as f64).exp()).collect();
        Self { roots, radius: log_radius.exp(), log_radius, radii }
    }

    /// How many numbers it holds.
    pub fn size(&self) -> usize {
        self.roots.len()
    }

    /// How many arguments have to be evaluated; the others are their conjugates.
    pub fn half(&self) -> usize {
        self.roots.len() / 2 + 1
    }

    /// The `k`th argument to a whole power.
    pub fn power(&self, k: usize, exponent: usize) -> Complex64 {
        let radius = self.radii.get(exponent).copied().unwrap_or_else(|| self.radius.powi(exponent as i32));
        let size = self.roots.len();
        self.roots[k * (exponent % size) % size] * radius
    }

    /// The transform of an amount. One between two whole numbers is shared out among the nearest one and its two
    /// neighbors so that mean and variance stay. One neighbor gets a little less than nothing, which evens out in a
    /// sum. With radius 1 no such transform is beyond 1, so that clients who bring others cannot run away with it;
    /// the radius comes last for that reason.
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
            * (self.log_radius * amount).exp()
    }

    /// The transforms of amounts month by month; one for all where they stay the same.
    pub fn amounts(&self, k: usize, amounts: &[f64]) -> Vec<Complex64> {
        if amounts.first() == amounts.last() {
            return vec![amounts.first().map_or(Complex64::ONE, |amount| self.amount(k, *amount)); amounts.len()];
        }
        amounts.iter().map(|amount| self.amount(k, *amount)).collect()
    }
}

/// A distribution from its characteristic function. Cumulative probabilities are off by the probability outside of
/// `low..low + size`, plus rounding.
pub struct Inversion {
    low: i64,
    size: i64,
    /// Coefficients of frequencies 1, 2, …
    coefficients: Vec<Complex64>,
    constant: f64,
}

impl Inversion {
    /// From `E exp(iθ_k·(N − low))` for k from 1 on; missing values are 0, and `size` is odd.
    pub fn new(low: i64, size: i64, values: impl Iterator<Item = Complex64>) -> Self {
        let half_angle = TAU / (2.0 * size as f64);
        let mut constant = 0.0;
        let mut coefficients: Vec<Complex64> = values
            .zip(1..)
            .map(|(value, k)| {
                // Σ_{low ≤ n ≤ x} of exp(−iθ(n − low)) is geometric, and telescopes over 2i·sin(θ ÷ 2).
                let half = half_angle * f64::from(k);
                let coefficient = value / (Complex64::i() * (size as f64 * half.sin()));
                constant += (coefficient * Complex64::cis(half)).re;
                coefficient
            })
            .collect();
        let used = coefficients.iter().rposition(|c| c.norm_sqr() > NEGLIGIBLE).map_or(0, |last| last + 1);
        coefficients.truncate(used);
        Self { low, size, coefficients, constant }
    }
}

impl Distribution for Inversion {
    fn at_most(&self, x: i64) -> f64 {
        let steps = x - self.low + 1;
        if steps <= 0 || steps >= self.size {
            return if steps <= 0 { 0.0 } else { 1.0 };
        }
        let part = steps as f64 / self.size as f64;
        let turn = Complex64::cis(-TAU * (steps as f64 - 0.5) / self.size as f64);
        let mut power = Complex64::ONE;
        let mut sum = 0.0;
        for coefficient in &self.coefficients {
            power *= turn;
            sum += coefficient.re * power.re - coefficient.im * power.im;
        }
        (part + self.constant - sum).clamp(0.0, 1.0)
    }
}

/// A distribution from its generating function on a circle of radius below 1.
pub struct DampedInversion {
    circle: Rc<Circle>,
    coefficients: Vec<Complex64>,
    total: f64,
}

impl DampedInversion {
    /// From the values of the generating function on the first half of the circle.
    pub fn new(circle: &Rc<Circle>, values: impl Iterator<Item = Complex64>) -> Self {
        let size = circle.size();
        let mut coefficients: Vec<Complex64> = values
            .enumerate()
            .map(|(k, value)| {
                let twice = if k == 0 || 2 * k == size { 1.0 } else { 2.0 };
                value * (twice / size as f64) / (1.0 - circle.power(k, 1).inv())
            })
            .collect();
        let total = coefficients.iter().map(|c| c.re).sum();
        let used = coefficients.iter().rposition(|c| c.norm_sqr() > NEGLIGIBLE).map_or(0, |last| last + 1);
        coefficients.truncate(used);
        Self { circle: Rc::clone(circle), coefficients, total }
    }
}

impl Distribution for DampedInversion {
    fn at_most(&self, x: i64) -> f64 {
        let Ok(n) = usize::try_from(x) else { return 0.0 };
        let size = self.circle.size();
        if n + 1 >= size {
            return 1.0;
        }
        // Σ_{i≤x} z^{−i} is geometric: (1 − z^{−(x+1)}) ÷ (1 − z^{−1}).
        let mut sum = 0.0;
        let mut index = 0;
        for coefficient in &self.coefficients {
            let root = self.circle.roots[index];
            sum += coefficient.re * root.re + coefficient.im * root.im;
            index += n + 1;
            if index >= size {
                index -= size;
            }
        }
        (self.total - sum * self.circle.radius.powi(-(n as i32 + 1))).clamp(0.0, 1.0)
    }
}

/// A distribution on a lattice with steps of its own, asked for numbers of another: each step is spread evenly.
pub struct Interpolated {
    /// The distribution on its lattice.
    pub lattice: DampedInversion,
    /// How many steps of the lattice make one of the numbers asked for.
    pub scale: f64,
}

impl Distribution for Interpolated {
    fn at_most(&self, x: i64) -> f64 {
        let steps = (x as f64 + 0.5) * self.scale - 0.5;
        let (lower, part) = (steps.floor(), steps - steps.floor());
        let (below, above) = (self.lattice.at_most(lower as i64), self.lattice.at_most(lower as i64 + 1));
        below + part * (above - below)
    }
}
