//! Confidence intervals for a share estimated from counts.

use super::benchmarks::Z95;

/// Wilson's 95% score interval for a binomial share; both ends are fractions of 1.
///
/// `hits` of `trials`, 0 ≤ hits ≤ trials, trials above 0; fractional trials are allowed, for counts that stand for
/// several periods. Source: [`super::benchmarks::SHARE_INTERVALS`].
pub fn wilson(hits: f64, trials: f64) -> [f64; 2] {
    let share = hits / trials;
    let weight = Z95 * Z95 / trials;
    let center = (share + weight / 2.0) / (1.0 + weight);
    let half = (share * (1.0 - share) * weight + weight * weight / 4.0).sqrt() / (1.0 + weight);
    // With no hit or nothing but hits an end is exactly 0 or 1; rounding must not move it.
    let low = if hits <= 0.0 { 0.0 } else { (center - half).max(0.0) };
    let high = if hits >= trials { 1.0 } else { (center + half).min(1.0) };
    [low, high]
}
