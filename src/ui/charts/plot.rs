//! Where months and values lie on the drawing.

use yew::AttrValue;

use super::axis::{Axis, month_step};

/// Space above the plot.
pub const TOP: f64 = 20.0;
/// Space right of the plot, at least.
const LEAST_RIGHT: f64 = 16.0;
/// Space below it for the steps of the horizontal axis, and more for its name.
const STEPS: f64 = 28.0;
const NAME: f64 = 12.0;

/// Space between the plot and the words beside it.
pub const GAP: f64 = 8.0;
/// Space left of the plot for the axis's longest label, at least.
const LEAST_LEFT: f64 = 48.0;
/// The same at most, as a part of the width.
const MOST_LEFT: f64 = 0.4;
/// About how wide a character of the axis is.
const CHARACTER: f64 = 7.8;
/// Narrower drawings, as on a phone, have no words right of the plot.
const WIDE_FROM: f64 = 560.0;
/// The words right of the plot take this part of the width at most.
const MOST_RIGHT: f64 = 0.25;
/// Least distance of two steps that are named.
const STEP: f64 = 58.0;
/// How near to the target's line a pointer takes hold of it.
pub const REACH: f64 = 22.0;
/// Width of the target's handle, which fingers can take hold of.
pub const HANDLE: f64 = 44.0;

/// The drawing's size and its axes. Lengths are in the unit of [`super::size`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Width of the drawing.
    pub width: f64,
    /// Height of the drawing.
    pub height: f64,
    /// Space left of the plot.
    pub left: f64,
    /// Space right of it.
    pub beside: f64,
    /// Space below it.
    pub below: f64,
    /// The first month, 0 or before.
    pub first: i32,
    /// The last month.
    pub horizon: u32,
    /// Values.
    pub axis: Axis,
}

/// What stands around a plot.
pub struct Around<'a> {
    /// The values beside the vertical axis.
    pub values: &'a [AttrValue],
    /// What stands right of the plot, at the ends of lines.
    pub ends: &'a [AttrValue],
    /// Whether the horizontal axis has a name.
    pub is_named: bool,
}

impl Plot {
    /// A plot from a first month to a last one in a drawing of a width and height.
    pub fn new([width, height]: [f64; 2], (first, horizon): (i32, u32), axis: Axis, around: &Around) -> Self {
        let room = |words: &[AttrValue]| {
            let longest = words.iter().map(|words| words.chars().count()).max().unwrap_or_default();
            longest as f64 * CHARACTER + GAP
        };
        let left = room(around.values).min(width * MOST_LEFT).max(LEAST_LEFT);
        let beside = if width < WIDE_FROM { 0.0 } else { (room(around.ends) + GAP).min(width * MOST_RIGHT) };
        let below = if around.is_named { STEPS + NAME } else { STEPS };
        Self { width, height, left, beside: beside.max(LEAST_RIGHT), below, first, horizon: horizon.max(1), axis }
    }

    /// Whether there is room for words right of the plot.
    pub fn is_wide(&self) -> bool {
        self.width >= WIDE_FROM
    }

    /// How many steps of the horizontal axis lie between two that are named.
    pub fn named_every(&self) -> u32 {
        let one = (self.right() - self.left) / self.months();
        month_step(self.months() as u32, (STEP / one).ceil() as u32)
    }

    /// Whether a pointer at this place takes hold of a target's line; a finger only at its handle, so that the page
    /// can be scrolled everywhere else.
    pub fn grips(&self, target: f64, x: f64, y: f64, mouse: bool) -> bool {
        (self.y(target) - y).abs() <= REACH && (mouse || x >= self.right() - HANDLE)
    }

    /// Where the plot ends to the right.
    pub fn right(&self) -> f64 {
        self.width - self.beside
    }

    /// Where it ends below.
    pub fn bottom(&self) -> f64 {
        self.height - self.below
    }

    /// Months from the first to the last.
    fn months(&self) -> f64 {
        f64::from(self.horizon) - f64::from(self.first)
    }

    /// Where a month lies.
    pub fn x(&self, month: f64) -> f64 {
        self.left + (month - f64::from(self.first)) / self.months() * (self.right() - self.left)
    }

    /// Where a value lies.
    pub fn y(&self, value: f64) -> f64 {
        let span = self.axis.top - self.axis.bottom;
        self.bottom() - (value - self.axis.bottom) / span * (self.bottom() - TOP)
    }

    /// The month at a place, the nearest one beyond the ends.
    pub fn month_at(&self, x: f64) -> i32 {
        let part = (x - self.left) / (self.right() - self.left);
        self.first + (part * self.months()).round().clamp(0.0, self.months()) as i32
    }

    /// The value at a place, held within the axis and rounded to a twentieth of its step.
    pub fn value_at(&self, y: f64) -> f64 {
        let part = (self.bottom() - y) / (self.bottom() - TOP);
        let grain = self.axis.step / 20.0;
        let value = self.axis.bottom + part * (self.axis.top - self.axis.bottom);
        (value / grain).round().max((self.axis.bottom / grain).round()).min((self.axis.top / grain).round()) * grain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_values_are_each_others_inverse() {
        let axis = Axis::holding(-5_000.0, 40_000.0, 5.0);
        let plot =
            Plot { width: 360.0, height: 230.0, left: 48.0, beside: 16.0, below: 40.0, first: -12, horizon: 60, axis };
        for month in -12..=60 {
            assert_eq!(plot.month_at(plot.x(f64::from(month))), month);
        }
        for value in [-10_000.0, 0.0, 12_500.0, 40_000.0] {
            assert!((plot.value_at(plot.y(value)) - value).abs() < 1e-6, "{value}");
        }
        assert_eq!((plot.month_at(-100.0), plot.month_at(1e6)), (-12, 60));
        assert_eq!((plot.value_at(-100.0), plot.value_at(1e6)), (axis.top, axis.bottom));
    }
}
