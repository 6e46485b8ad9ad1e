//! Revenue over time: the likely range, the expected course, the plateau.
//!
//! Drawn as SVG nodes with class names; colours, widths and dark mode are the style sheet's. The
//! drawing has the width it is shown at, so that text and lines keep their size on a phone.

use std::fmt::Write;

use yew::prelude::*;

use super::scale::{Axis, month_step};
use crate::model::Projection;
use crate::ui::words::Words;

/// Width drawn at before the real one is known.
const FIRST_WIDTH: u32 = 760;
/// Narrower than this nothing can be read; it is drawn at this width and shrunk.
const LEAST_WIDTH: u32 = 200;
/// Widths below this are a phone's; the style sheet gives the heights to match.
const WIDE_FROM: u32 = 560;
/// Space around the plot: left for money (the axis's longest words), right, top, bottom for months.
const LEAST_LEFT: f64 = 48.0;
const GAP: f64 = 8.0;
/// About how wide a character of the axis is, CSS pixels.
const CHARACTER: f64 = 7.2;
/// The same for the words at the plateau's line.
const LETTER: f64 = 8.6;
const RIGHT: f64 = 16.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 40.0;
/// Steps of the money axis at the most.
const STEPS: f64 = 5.0;

/// The drawing's size and its axes.
struct Plot {
    width: f64,
    height: f64,
    left: f64,
    horizon: u32,
    axis: Axis,
}

impl Plot {
    fn x(&self, month: f64) -> f64 {
        self.left + month / f64::from(self.horizon) * (self.width - self.left - RIGHT)
    }

    fn y(&self, mrr: f64) -> f64 {
        let bottom = self.height - BOTTOM;
        bottom - mrr / self.axis.top * (bottom - TOP)
    }
}

/// Appends a command with coordinates in tenths of a pixel.
fn at(path: &mut String, command: char, coordinates: &[f64]) {
    path.push(command);
    for (i, value) in coordinates.iter().enumerate() {
        let tenths = (value * 10.0).round() as i64;
        let separator = if i > 0 { " " } else { "" };
        // Writing to a String cannot fail.
        write!(path, "{separator}{}.{}", tenths / 10, tenths.rem_euclid(10)).unwrap_or_default();
    }
}

/// The range as an area of steps: a month's range lasts until the next month's.
fn range(plot: &Plot, projection: &Projection) -> String {
    let mut path = String::with_capacity(2_048);
    let months = &projection.months;
    for (month, m) in months.iter().enumerate() {
        let (x, y) = (plot.x(month as f64), plot.y(m.range.mrr[2]));
        if month == 0 {
            at(&mut path, 'M', &[x, y]);
        } else {
            at(&mut path, 'H', &[x]);
            at(&mut path, 'V', &[y]);
        }
    }
    let mut last = None;
    for (month, m) in months.iter().enumerate().rev() {
        let (x, y) = (plot.x(month as f64), plot.y(m.range.mrr[0]));
        if let Some(after) = last {
            at(&mut path, 'V', &[y]);
            at(&mut path, 'H', &[x]);
            debug_assert!(after >= x);
        } else {
            at(&mut path, 'V', &[y]);
        }
        last = Some(x);
    }
    path.push('Z');
    path
}

fn course(plot: &Plot, projection: &Projection) -> String {
    let mut path = String::with_capacity(1_024);
    for (month, m) in projection.months.iter().enumerate() {
        at(&mut path, if month == 0 { 'M' } else { 'L' }, &[plot.x(month as f64), plot.y(m.mean.mrr)]);
    }
    path
}

/// A line or an area.
fn path(d: String) -> Html {
    html! { <path {d} /> }
}

/// A line across the plot.
fn across(plot: &Plot, y: f64) -> Html {
    let mut d = String::new();
    at(&mut d, 'M', &[plot.left, y]);
    at(&mut d, 'H', &[plot.width - RIGHT]);
    path(d)
}

/// Words in the chart, whose `anchor` (start, middle, end) lies at x.
fn label(x: f64, y: f64, anchor: &'static str, words: String) -> Html {
    html! { <text x={pixel(x)} y={pixel(y)} text-anchor={anchor}>{ words }</text> }
}

fn grid(plot: &Plot, words: &Words) -> Html {
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    for value in plot.axis.values() {
        let y = plot.y(value);
        lines.push(across(plot, y));
        labels.push(label(plot.left - GAP, y + 4.0, "end", words.formats.axis_money(value)));
    }
    for month in (0..=plot.horizon).step_by(month_step(plot.horizon) as usize) {
        let text = if month == 0 { words.texts.now.to_owned() } else { month.to_string() };
        labels.push(label(plot.x(f64::from(month)), plot.height - BOTTOM + 20.0, "middle", text));
    }
    labels.push(label(plot.width - RIGHT, plot.height - 4.0, "end", words.texts.axis_months.to_owned()));
    html! { <><g class="grid">{ lines }</g><g class="axis">{ labels }</g></> }
}

fn level(plot: &Plot, projection: &Projection, words: &Words) -> Html {
    let Ok(level) = projection.plateau else { return Html::default() };
    let y = plot.y(level.mrr);
    let text = words.fill(words.texts.plateau_line, &[("money", &words.formats.money(level.mrr))]);
    // Above the line, but where the course comes down on it from there.
    let falls = projection.months.first().is_some_and(|today| today.mean.mrr > level.mrr);
    let beside = if falls && y + 24.0 < plot.height - BOTTOM { y + 17.0 } else { y - 7.0 };
    // Words too long for the plot end at the drawing's edge.
    let fits = plot.left + text.chars().count() as f64 * LETTER < plot.width;
    let (x, anchor) = if fits { (plot.left + 6.0, "start") } else { (plot.width, "end") };
    html! { <g class="level">{ across(plot, y) }{ label(x, beside, anchor, text) }</g> }
}

fn pixel(value: f64) -> String {
    let mut text = String::new();
    at(&mut text, ' ', &[value]);
    text.split_off(1)
}

/// The most that has to fit: the range, the course, the plateau.
fn most(projection: &Projection) -> f64 {
    let months = projection.months.iter().map(|m| m.range.mrr[2].max(m.mean.mrr)).fold(0.0, f64::max);
    months.max(projection.plateau.map_or(0.0, |level| level.mrr))
}

/// The chart's frame: what it keeps from one drawing to the next.
pub struct Frame {
    /// The element, whose width is watched.
    pub node: NodeRef,
    width: u32,
    axis: Option<Axis>,
}

impl Default for Frame {
    fn default() -> Self {
        Self { node: NodeRef::default(), width: FIRST_WIDTH, axis: None }
    }
}

impl Frame {
    /// Takes over the element's width, CSS pixels; tells whether it is another one.
    pub fn resize(&mut self, width: u32) -> bool {
        let width = width.max(LEAST_WIDTH);
        std::mem::replace(&mut self.width, width) != width
    }

    /// The axis for a projection; while a pointer is down it only grows.
    pub fn rescale(&mut self, projection: &Projection, held: bool) {
        let axis = Axis::holding(most(projection), STEPS);
        if !held || self.axis.is_none_or(|before| axis.top > before.top) {
            self.axis = Some(axis);
        }
    }

    /// The chart of revenue.
    pub fn draw(&self, projection: &Projection, words: &Words) -> Html {
        let height = if self.width < WIDE_FROM { 230 } else { 400 };
        let axis = self.axis.unwrap_or_else(|| Axis::holding(most(projection), STEPS));
        let longest = axis.values().map(|value| words.formats.axis_money(value).chars().count()).max();
        let plot = Plot {
            left: (longest.unwrap_or_default() as f64 * CHARACTER + GAP).max(LEAST_LEFT),
            width: f64::from(self.width),
            height: f64::from(height),
            horizon: projection.months.len().max(2) as u32 - 1,
            axis,
        };
        html! {
            <svg ref={self.node.clone()} class="chart" viewBox={format!("0 0 {} {height}", self.width)} role="img"
                aria-label={words.chart_summary(projection)}>
                { grid(&plot, words) }
                <g class="band">{ path(range(&plot, projection)) }</g>
                { level(&plot, projection, words) }
                <g class="line">{ path(course(&plot, projection)) }</g>
            </svg>
        }
    }
}
