//! Where values lie on an axis, and which of them are written beside it.

/// Round steps within a power of ten.
const ROUND: [f64; 5] = [1.0, 2.0, 2.5, 5.0, 10.0];

/// An axis from 0 to a round top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Its upper end.
    pub top: f64,
    /// Distance of the values written.
    pub step: f64,
}

impl Axis {
    /// The axis of round steps that holds `most` (finite, at least 0) with at most so many steps.
    pub fn holding(most: f64, steps: f64) -> Self {
        if most <= 0.0 {
            return Self { top: 1.0, step: 1.0 };
        }
        let power = 10_f64.powi(((most / steps).ln() / std::f64::consts::LN_10).floor() as i32);
        let step = ROUND.iter().map(|round| round * power).find(|step| step * steps >= most * (1.0 - 1e-9));
        let step = step.unwrap_or(most);
        Self { top: (most / step * (1.0 - 1e-9)).ceil() * step, step }
    }

    /// The values written, 0 first.
    pub fn values(self) -> impl Iterator<Item = f64> {
        (0..=(self.top / self.step).round() as u32).map(move |i| f64::from(i) * self.step)
    }
}

/// Months written below a time axis of so many months: every year where that leaves room.
pub fn month_step(horizon: u32) -> u32 {
    [1, 2, 3, 6, 12, 24].into_iter().find(|step| horizon / step <= 6).unwrap_or(24)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tops_are_round_and_hold_the_most() {
        for (most, top, step) in
            [(40_000.0, 40_000.0, 10_000.0), (41_000.0, 50_000.0, 12_500.0 * 0.8), (0.03, 0.03, 0.01), (7.0, 8.0, 2.0)]
        {
            assert_eq!(Axis::holding(most, 5.0), Axis { top, step }, "{most}");
        }
    }

    #[test]
    fn any_amount_has_an_axis_with_few_values() {
        let mut most = 1e-6;
        while most < 1e19 {
            let axis = Axis::holding(most, 5.0);
            assert!(axis.top >= most * (1.0 - 1e-9) && axis.top <= 2.6 * most, "{most}: {axis:?}");
            assert!((2..=6).contains(&axis.values().count()), "{most}: {axis:?}");
            most *= 1.37;
        }
    }
}
