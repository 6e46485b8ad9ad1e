//! Sums of binomial numbers and a Poisson number with a large variance: Fourier inversion whose cost does not depend
//! on their size.
//!
//! With standard deviation sd the characteristic function has fallen to `exp(−37)` at a frequency of `8.6 ÷ sd`, and
//! the sum lies within `9.5·sd` of its mean but for a probability below 1e-13. So some 26 frequencies are enough.

use std::f64::consts::TAU;

use num_complex::Complex64;

use super::fourier_inversion::Inversion;

/// The least variance for which [`inversion`] is exact to 1e-12.
pub const LEAST_VARIANCE: f64 = 60.0;

/// Standard deviations to either side of the mean. By Bernstein's inequality the probability beyond `a` of them is at
/// most `2·exp(−a² ÷ (2 + 2a ÷ (3·sd)))`: below 1e-13 for the least variance.
const REACH: f64 = 9.5;

/// The characteristic function is at most `exp(−variance·(1 − cos θ))`, which falls all the way to θ = π. Frequencies
/// where the exponent is below this contribute less than 1e-16.
const NEGLIGIBLE: f64 = -37.0;

/// About how many frequencies are used.
pub const FREQUENCIES: f64 = 26.0;

/// The distribution of a Poisson number with this mean plus independent binomial numbers, given as counts and
/// probabilities. Cumulative probabilities are exact to 1e-12, and to 1e-10 where the mean passes 10⁸.
///
/// Source: Gil-Pelaez, "Note on the inversion theorem", Biometrika 1951, for numbers on a lattice.
pub fn inversion(binomials: &[(f64, f64)], poisson_mean: f64) -> Inversion {
    let mean = poisson_mean + binomials.iter().map(|(count, p)| count * p).sum::<f64>();
    let variance = poisson_mean + binomials.iter().map(|(count, p)| count * p * (1.0 - p)).sum::<f64>();
    let half = (REACH * variance.sqrt()).ceil() + 1.0;
    let (low, size) = (mean.round() - half, 2.0 * half + 1.0);
    let value = |angle: f64| {
        let (sine, half_sine) = (angle.sin(), (0.5 * angle).sin());
        // 1 − cos θ without cancellation.
        let versine = 2.0 * half_sine * half_sine;
        let (mut log_modulus, mut phase) = (-poisson_mean * versine, poisson_mean * sine - low * angle);
        for &(count, p) in binomials {
            log_modulus += 0.5 * count * (-2.0 * p * (1.0 - p) * versine).ln_1p();
            phase += count * (p * sine).atan2(1.0 - p * versine);
        }
        Complex64::from_polar(log_modulus.exp(), phase)
    };
    let angles = (1..=half as u64).map(|k| TAU * k as f64 / size);
    let seen = angles.take_while(|angle| variance * (angle.cos() - 1.0) > NEGLIGIBLE);
    Inversion::new(low as i64, size as i64, seen.map(value))
}
