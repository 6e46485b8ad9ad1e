//! How far a share that was counted may lie from the true one.

use super::benchmarks::Z95;

/// Wilson's 95% interval of a share, from counts; both ends are fractions of 1.
///
/// `hits` of `trials`, 0 ≤ hits ≤ trials, trials above 0; parts of a trial are allowed, for counts that stand for
/// several periods. Source: [`super::benchmarks::SHARE_INTERVALS`].
pub fn wilson(hits: f64, trials: f64) -> [f64; 2] {
    let share = hits / trials;
    let weight = Z95 * Z95 / trials;
    let centre = (share + weight / 2.0) / (1.0 + weight);
    let half = (share * (1.0 - share) * weight + weight * weight / 4.0).sqrt() / (1.0 + weight);
    // The ends are exact where nobody or everybody was hit; rounding must not open them.
    let low = if hits <= 0.0 { 0.0 } else { (centre - half).max(0.0) };
    let high = if hits >= trials { 1.0 } else { (centre + half).min(1.0) };
    [low, high]
}
