//! The line at one step of a chart, with what is there.

use yew::prelude::*;

use super::marks::{dot, down, label};
use super::path::pixel;
use super::plot::{Plot, TOP};
use crate::outcome::series::Series;

/// About how wide a character of the box is, and the height of a line, CSS pixels.
const CHARACTER: f64 = 7.2;
const LINE: f64 = 18.0;
const PADDING: f64 = 10.0;
/// Distance of the box from the line.
const DISTANCE: f64 = 12.0;

/// The line, dots on the courses, and a box with lines of words beside it.
pub fn cursor(plot: &Plot, series: &Series, month: i32, lines: Vec<String>) -> Html {
    let x = plot.x(f64::from(month));
    let dots = [&series.today, &series.course].into_iter();
    let dots = dots.filter_map(|values| values.get(usize::try_from(month).ok()?)).map(|value| dot(x, plot.y(*value)));
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let width = longest as f64 * CHARACTER + 2.0 * PADDING;
    let height = lines.len() as f64 * LINE + PADDING;
    // To the right of the line; where that would leave the drawing, to the left; never outside.
    let right = x + DISTANCE;
    let left = if right + width <= plot.width { right } else { x - DISTANCE - width };
    let left = left.min(plot.width - width).max(0.0);
    let words = lines.into_iter().enumerate();
    let words = words.map(|(i, line)| label(left + PADDING, TOP + (i as f64 + 1.0) * LINE - 1.0, "start", line));
    html! {
        <g class="cursor">
            { down(x, TOP, plot.bottom()) }
            { for dots }
            <rect x={pixel(left)} y={pixel(TOP)} width={pixel(width)} height={pixel(height)} rx="6" />
            { for words }
        </g>
    }
}
