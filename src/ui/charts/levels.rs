//! Lines across the plot with words on them, which stand where they hide nothing.

use yew::prelude::*;

use super::marks::{across, label};
use super::plot::{Plot, TOP};

/// About how wide a letter of these words is, how high, and how far they stand from their line.
const LETTER: f64 = 8.0;
const HEIGHT: f64 = 12.0;
const ABOVE: f64 = 7.0;
const BELOW: f64 = 17.0;
/// Space between the words and the ends of the plot.
const INSET: f64 = 6.0;

/// Where words stand: a rectangle.
#[derive(Clone, Copy)]
pub struct Place {
    /// Its left side.
    pub left: f64,
    /// Its right side.
    pub right: f64,
    /// Its upper side.
    pub top: f64,
    /// Its lower side.
    pub bottom: f64,
}

impl Place {
    /// Whether words here and there would run into each other.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// How much of a line, a value for each step, runs through it.
    pub fn crossings(&self, plot: &Plot, line: &[f64]) -> usize {
        let lies_within = |step: usize| {
            let [x, next] = [step, step + 1].map(|step| plot.x(step as f64));
            let [y, next_y] = [step, step + 1].map(|step| plot.y(line[step.min(line.len() - 1)]));
            next >= self.left && x <= self.right && y.max(next_y) >= self.top && y.min(next_y) <= self.bottom
        };
        (0..line.len()).filter(|step| lies_within(*step)).count()
    }
}

/// A line across the plot at a value, with words above or below it, at the left, in the middle or at the right: at the
/// first of these places that no other words stand at and no other line runs through, or where the fewest do. The place
/// is `taken` from then on. Of a value above the axis, there are only the words, with an arrow.
pub fn level(plot: &Plot, value: f64, words: &AttrValue, others: &[&[f64]], taken: &mut Vec<Place>) -> Html {
    let is_above = value > plot.axis.top;
    let y = plot.y(value.min(plot.axis.top));
    let words = if is_above { format!("{words} ↑").into() } else { words.clone() };
    let width = words.chars().count() as f64 * LETTER;
    let (left, right) = (plot.left + INSET, plot.right() - INSET);
    // Words too long for the plot end where the drawing ends.
    let starts = if left + width > right {
        vec![plot.width - width]
    } else {
        vec![left, f64::midpoint(left, right) - width / 2.0, right - width]
    };
    let below_fits = y + BELOW < plot.bottom();
    let above_fits = y - ABOVE - HEIGHT > TOP - HEIGHT - ABOVE;
    let baselines = [(above_fits || !below_fits).then_some(y - ABOVE), below_fits.then_some(y + BELOW)];
    let places = starts.into_iter().flat_map(|left| {
        let place =
            move |baseline: f64| Place { left, right: left + width, top: baseline - HEIGHT, bottom: baseline + 3.0 };
        baselines.into_iter().flatten().map(place)
    });
    let met = |place: &Place| taken.iter().filter(|other| place.meets(other)).count();
    let crossings = |place: &Place| others.iter().map(|line| place.crossings(plot, line)).sum::<usize>();
    let free = places.min_by_key(|place| (met(place), crossings(place)));
    taken.extend(free);
    html! {
        <>
            if !is_above {
                { across(plot, y) }
            }
            { free.map(|place| label(place.left, place.bottom - 3.0, "start", words)) }
        </>
    }
}
