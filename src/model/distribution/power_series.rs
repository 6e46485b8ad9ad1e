//! The kinds of numbers that generating functions are evaluated on: complex ones give probabilities, power series up
//! to the fourth order give cumulants, real ones above 1 give bounds of tails.

use num_complex::Complex64;

/// What a generating function needs of its numbers.
pub trait Ring: Copy {
    /// The number for a real one.
    fn real(value: f64) -> Self;
    /// Sum.
    fn plus(self, other: Self) -> Self;
    /// Product.
    fn times(self, other: Self) -> Self;
    /// Product with a real number.
    fn scale(self, factor: f64) -> Self;
    /// Exponential.
    fn exp(self) -> Self;
    /// A difference of generating functions without the rounding error in coefficients that are known to cancel: where
    /// clients bring in more than leave, the error would grow as they do.
    fn without_rounding(self) -> Self;
    /// The generating function with this logarithm, times powers of others: its value for complex numbers, else the
    /// logarithm of it.
    fn gather(logarithm: Self, powers: &[(Self, f64)]) -> Self;
}

impl Ring for Complex64 {
    fn real(value: f64) -> Self {
        Self::new(value, 0.0)
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn times(self, other: Self) -> Self {
        self * other
    }

    fn scale(self, factor: f64) -> Self {
        self * factor
    }

    fn exp(self) -> Self {
        Complex64::exp(self)
    }

    fn without_rounding(self) -> Self {
        self
    }

    /// The value. Whole powers are products: no logarithm of a number that may pass through 0 on the circle. Values
    /// too small to change any probability are 0, which saves most of a large plan's work.
    fn gather(logarithm: Self, powers: &[(Self, f64)]) -> Self {
        const NEGLIGIBLE: f64 = -60.0;
        if logarithm.re < NEGLIGIBLE {
            return Self::ZERO;
        }
        powers.iter().fold(Ring::exp(logarithm), |value, (base, count)| value * base.powu(*count as u32))
    }
}

/// A power series in e, truncated after e⁴.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PowerSeries(pub [f64; 5]);

impl PowerSeries {
    /// `exp(e·a)`: the generating function's argument for an amount `a`.
    pub fn argument(a: f64) -> Self {
        Self([1.0, a, a * a / 2.0, a * a * a / 6.0, a * a * a * a / 24.0])
    }

    /// `f = ln(g)` solves `f'·g = g'`, coefficient by coefficient.
    fn ln(self) -> Self {
        let Self([_, f1, g2, g3, g4]) = self.scale(1.0 / self.0[0]);
        let g1 = f1;
        let f2 = g2 - f1 * g1 / 2.0;
        let f3 = g3 - (f1 * g2 + 2.0 * f2 * g1) / 3.0;
        let f4 = g4 - (f1 * g3 + 2.0 * f2 * g2 + 3.0 * f3 * g1) / 4.0;
        Self([self.0[0].ln(), f1, f2, f3, f4])
    }

    /// The cumulants, if this is the logarithm of a generating function.
    pub fn cumulants(self) -> super::cornish_fisher::Cumulants {
        [self.0[1], 2.0 * self.0[2], 6.0 * self.0[3], 24.0 * self.0[4]]
    }
}

impl Ring for PowerSeries {
    fn real(value: f64) -> Self {
        Self([value, 0.0, 0.0, 0.0, 0.0])
    }

    #[inline]
    fn plus(self, other: Self) -> Self {
        let (Self([a0, a1, a2, a3, a4]), Self([b0, b1, b2, b3, b4])) = (self, other);
        Self([a0 + b0, a1 + b1, a2 + b2, a3 + b3, a4 + b4])
    }

    #[inline]
    fn times(self, other: Self) -> Self {
        let (Self([a0, a1, a2, a3, a4]), Self([b0, b1, b2, b3, b4])) = (self, other);
        Self([
            a0 * b0,
            a0 * b1 + a1 * b0,
            a0 * b2 + a1 * b1 + a2 * b0,
            a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0,
            a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0,
        ])
    }

    #[inline]
    fn scale(self, factor: f64) -> Self {
        let Self([a0, a1, a2, a3, a4]) = self;
        Self([a0 * factor, a1 * factor, a2 * factor, a3 * factor, a4 * factor])
    }

    /// `f = exp(g)` solves `f' = g'·f`, coefficient by coefficient.
    fn exp(self) -> Self {
        let Self([g0, g1, g2, g3, g4]) = self;
        let f1 = g1;
        let f2 = g1 * f1 / 2.0 + g2;
        let f3 = (g1 * f2 + 2.0 * g2 * f1 + 3.0 * g3) / 3.0;
        let f4 = (g1 * f3 + 2.0 * g2 * f2 + 3.0 * g3 * f1 + 4.0 * g4) / 4.0;
        Self([1.0, f1, f2, f3, f4]).scale(g0.exp())
    }

    fn without_rounding(self) -> Self {
        let Self([_, rest @ ..]) = self;
        Self([0.0, rest[0], rest[1], rest[2], rest[3]])
    }

    /// The logarithm, whose coefficients are the cumulants.
    fn gather(logarithm: Self, powers: &[(Self, f64)]) -> Self {
        powers.iter().fold(logarithm, |sum, (base, count)| sum.plus(base.ln().scale(*count)))
    }
}

/// A real number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Real(pub f64);

impl Ring for Real {
    fn real(value: f64) -> Self {
        Self(value)
    }

    fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    fn times(self, other: Self) -> Self {
        Self(self.0 * other.0)
    }

    fn scale(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }

    fn exp(self) -> Self {
        Self(self.0.exp())
    }

    fn without_rounding(self) -> Self {
        self
    }

    /// The logarithm, which stays finite for longer than the value.
    fn gather(logarithm: Self, powers: &[(Self, f64)]) -> Self {
        Self(powers.iter().fold(logarithm.0, |sum, (base, count)| sum + base.0.ln() * count))
    }
}
