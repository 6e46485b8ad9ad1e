//! Where values lie on an axis, and which of them are written beside it.

/// Round steps within a power of ten.
const ROUND: [f64; 5] = [1.0, 2.0, 2.5, 5.0, 10.0];

/// How far beyond a round end a value may lie by rounding.
const TOLERANCE: f64 = 1e-9;

/// The part of an axis that values fill at least; below it they get an axis of their own.
const LEAST_FILLED: f64 = 1.0 / 3.0;

/// An axis with round ends, 0 among what it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Its lower end, 0 or less.
    pub bottom: f64,
    /// Its upper end.
    pub top: f64,
    /// Distance of the values written.
    pub step: f64,
}

impl Axis {
    /// The axis of round steps that holds 0, `least` and `most` (finite) with about so many steps.
    pub fn holding(least: f64, most: f64, steps: f64) -> Self {
        let (least, most) = (least.min(0.0), most.max(0.0));
        let span = most - least;
        if span <= 0.0 {
            return Self { bottom: 0.0, top: 1.0, step: 1.0 };
        }
        let power = 10_f64.powi(((span / steps).ln() / std::f64::consts::LN_10).floor() as i32);
        let step = ROUND.iter().map(|round| round * power).find(|step| step * steps >= span * (1.0 - TOLERANCE));
        let step = step.unwrap_or(span);
        let end = |value: f64| (value / step - TOLERANCE).ceil() * step + 0.0;
        Self { bottom: 0.0 - end(-least), top: end(most), step }
    }

    /// Whether a chart keeps this axis although its values are now these: it holds them, and they fill a part of it
    /// that can be read, or the axis only has to grow.
    pub fn still_suits(self, [least, most]: [f64; 2], only_grows: bool) -> bool {
        let (span, margin) = (self.top - self.bottom, TOLERANCE * self.step);
        let holds = least >= self.bottom - margin && most <= self.top + margin;
        holds && (only_grows || most.max(0.0) - least.min(0.0) >= span * LEAST_FILLED)
    }

    /// Where the drawing on this axis lay on another one: what its heights, measured from the bottom of a plot of this
    /// height, have to be multiplied by, and what has to be added.
    pub fn from_other(self, other: Self, height: f64) -> [f64; 2] {
        let (span, other_span) = (self.top - self.bottom, other.top - other.bottom);
        [span / other_span, (self.bottom - other.bottom) / other_span * height]
    }

    /// The axis that holds both.
    pub fn with(self, other: Self) -> Self {
        let step = self.step.max(other.step);
        let end = |value: f64| (value / step - TOLERANCE).ceil() * step;
        Self { bottom: 0.0 - end(-self.bottom.min(other.bottom)), top: end(self.top.max(other.top)), step }
    }

    /// The values written, from the bottom up.
    pub fn values(self) -> impl Iterator<Item = f64> {
        (0..=((self.top - self.bottom) / self.step).round() as u32)
            .map(move |i| self.bottom + f64::from(i) * self.step)
            // What is left of a difference that should be 0.
            .map(move |value| if value.abs() < self.step * 0.5 { 0.0 } else { value })
    }
}

/// Months between those written below a time axis of so many months, `least` of them at least: years where that
/// leaves room.
pub fn month_step(horizon: u32, least: u32) -> u32 {
    let fits = |step: &u32| horizon / step <= 6 && *step >= least;
    [1, 2, 3, 6, 12, 24, 48, 120, 240].into_iter().find(fits).unwrap_or(horizon)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_round_and_hold_what_they_have_to() {
        for (least, most, bottom, top, step) in [
            (0.0, 40_000.0, 0.0, 40_000.0, 10_000.0),
            (0.0, 41_000.0, 0.0, 50_000.0, 10_000.0),
            (0.0, 0.03, 0.0, 0.03, 0.01),
            (0.0, 7.0, 0.0, 8.0, 2.0),
            (-3_000.0, 12_000.0, -5_000.0, 15_000.0, 5_000.0),
            (-3_000.0, -1_000.0, -3_000.0, 0.0, 1_000.0),
            (5.0, 7.0, 0.0, 8.0, 2.0),
        ] {
            let axis = Axis::holding(least, most, 5.0);
            assert_eq!(axis, Axis { bottom, top, step }, "{least} to {most}");
        }
    }

    #[test]
    fn any_amount_has_an_axis_with_few_values() {
        let mut most = 1e-6;
        while most < 1e19 {
            for least in [0.0, -most * 0.3, -most, -most * 40.0] {
                let axis = Axis::holding(least, most, 5.0);
                assert!(axis.top >= most * (1.0 - 1e-9) && axis.bottom <= least * (1.0 - 1e-9), "{most}: {axis:?}");
                assert!(axis.top - axis.bottom <= 3.0 * (most - least), "{most}: {axis:?}");
                assert!((2..=8).contains(&axis.values().count()), "{most}: {axis:?}");
                assert!(axis.values().any(|value| value == 0.0), "{most}: {axis:?}");
            }
            most *= 1.37;
        }
    }

    #[test]
    fn an_axis_stays_until_values_leave_it_or_fill_less_than_a_third() {
        let axis = Axis { bottom: 0.0, top: 30_000.0, step: 10_000.0 };
        for (extent, suits) in [
            ([0.0, 30_000.0], true),
            ([0.0, 10_000.0], true),
            ([0.0, 9_900.0], false),
            ([0.0, 30_100.0], false),
            ([-100.0, 20_000.0], false),
        ] {
            assert_eq!(axis.still_suits(extent, false), suits, "{extent:?}");
        }
        assert!(axis.still_suits([0.0, 100.0], true) && !axis.still_suits([0.0, 30_100.0], true));
    }

    #[test]
    fn a_drawing_on_a_new_axis_can_begin_where_it_lay_on_the_old_one() {
        let old = Axis { bottom: 0.0, top: 40_000.0, step: 10_000.0 };
        let new = Axis { bottom: -20_000.0, top: 60_000.0, step: 20_000.0 };
        let height = 200.0;
        let [factor, add] = new.from_other(old, height);
        for value in [-5_000.0, 0.0, 25_000.0] {
            let on = |axis: Axis| (value - axis.bottom) / (axis.top - axis.bottom) * height;
            assert!((on(new) * factor + add - on(old)).abs() < 1e-9);
        }
    }

    #[test]
    fn months_are_named_with_room_between_them() {
        for (horizon, least, step) in [
            (60, 1, 12),
            (60, 13, 24),
            (36, 1, 6),
            (36, 7, 12),
            (6, 1, 1),
            (120, 1, 24),
            (3, 9, 12),
            (3, 999, 3),
            (600, 1, 120),
        ] {
            assert_eq!(month_step(horizon, least), step, "{horizon} months");
        }
    }

    #[test]
    fn an_axis_that_grows_keeps_what_it_held() {
        let axis = Axis::holding(-100.0, 900.0, 5.0).with(Axis::holding(-4_000.0, 100.0, 5.0));
        assert_eq!(axis, Axis { bottom: -4_000.0, top: 1_000.0, step: 1_000.0 });
    }
}
