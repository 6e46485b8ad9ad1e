//! Where months and values lie on the drawing.

use yew::AttrValue;

use super::axis::Axis;

/// Space right of the plot, above it, and below it for the months.
pub const RIGHT: f64 = 16.0;
/// Space above.
pub const TOP: f64 = 20.0;
/// Space below.
pub const BOTTOM: f64 = 40.0;

/// Space between the plot and the labels of its axis.
pub const GAP: f64 = 8.0;
/// Space left of the plot for the axis's longest label, at least.
const LEAST_LEFT: f64 = 48.0;
/// The same at most, as a part of the width.
const MOST_LEFT: f64 = 0.4;
/// About how wide a character of the axis is, CSS pixels.
const CHARACTER: f64 = 7.8;
/// Widths below this are a phone's; the style sheet gives the heights to match.
const WIDE_FROM: f64 = 560.0;
/// How near to the target's line a pointer takes hold of it, CSS pixels.
pub const REACH: f64 = 22.0;
/// Width of the target's handle, which fingers can take hold of, CSS pixels.
pub const HANDLE: f64 = 44.0;

/// The height of a chart, as in the style sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartSize {
    /// The chart of the first view.
    #[default]
    Main,
    /// A chart that accompanies figures.
    Small,
}

impl ChartSize {
    /// Height, CSS pixels, at a width.
    pub fn height(self, width: f64) -> f64 {
        match self {
            Self::Main if width < WIDE_FROM => 230.0,
            Self::Main => 400.0,
            Self::Small => 256.0,
        }
    }
}

/// The drawing's size, CSS pixels, and its axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Width of the drawing.
    pub width: f64,
    /// Height of the drawing.
    pub height: f64,
    /// Where the plot begins.
    pub left: f64,
    /// Months.
    pub horizon: u32,
    /// Values.
    pub axis: Axis,
}

impl Plot {
    /// A plot of so many months in a drawing of a width, CSS pixels; `values` stand beside the axis.
    pub fn new(width: f64, size: ChartSize, horizon: u32, axis: Axis, values: &[AttrValue]) -> Self {
        let longest = values.iter().map(|value| value.chars().count()).max().unwrap_or_default();
        let left = (longest as f64 * CHARACTER + GAP).min(width * MOST_LEFT).max(LEAST_LEFT);
        Self { left, width, height: size.height(width), horizon: horizon.max(1), axis }
    }

    /// Whether a pointer at this place takes hold of a target's line; a finger only at its handle, so that the page
    /// can be scrolled everywhere else.
    pub fn grips(&self, target: f64, x: f64, y: f64, mouse: bool) -> bool {
        (self.y(target) - y).abs() <= REACH && (mouse || x >= self.right() - HANDLE)
    }

    /// Where the plot ends to the right.
    pub fn right(&self) -> f64 {
        self.width - RIGHT
    }

    /// Where it ends below.
    pub fn bottom(&self) -> f64 {
        self.height - BOTTOM
    }

    /// Where a month lies.
    pub fn x(&self, month: f64) -> f64 {
        self.left + month / f64::from(self.horizon) * (self.right() - self.left)
    }

    /// Where a value lies.
    pub fn y(&self, value: f64) -> f64 {
        let span = self.axis.top - self.axis.bottom;
        self.bottom() - (value - self.axis.bottom) / span * (self.bottom() - TOP)
    }

    /// The month at a place, the nearest one beyond the ends.
    pub fn month_at(&self, x: f64) -> u32 {
        let part = (x - self.left) / (self.right() - self.left);
        (part * f64::from(self.horizon)).round().clamp(0.0, f64::from(self.horizon)) as u32
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
        let plot = Plot { width: 360.0, height: 230.0, left: 48.0, horizon: 60, axis };
        for month in 0..=60 {
            assert_eq!(plot.month_at(plot.x(f64::from(month))), month);
        }
        for value in [-10_000.0, 0.0, 12_500.0, 40_000.0] {
            assert!((plot.value_at(plot.y(value)) - value).abs() < 1e-6, "{value}");
        }
        assert_eq!((plot.month_at(-100.0), plot.month_at(1e6)), (0, 60));
        assert_eq!((plot.value_at(-100.0), plot.value_at(1e6)), (axis.top, axis.bottom));
    }
}
