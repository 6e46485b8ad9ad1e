//! The chart of the first view: likely range, expected course, today, plateau, target, hires.
//!
//! Drawn as SVG nodes with class names; colours, widths and dark mode are the style sheet's. The
//! drawing has the width it is shown at, so that text and lines keep their size on a phone.
//!
//! The likely range is one stepped band. One row for each number of clients, shaded by its
//! probability, was tried with the opening example: it tells more and reads worse, above all on a
//! phone, where course and labels drown in the stripes.

use yew::prelude::*;

use super::cursor;
use super::mark::{across, dot, label, labelled, path};
use super::path::{Path, pixel};
use super::plot::{BOTTOM, Plot};
use super::scale::{Axis, month_step};
use super::series::Series;
use crate::model::limits::Unit;
use crate::ui::Words;

/// Width drawn at before the real one is known.
const FIRST_WIDTH: u32 = 760;
/// Narrower than this nothing can be read; it is drawn at this width and shrunk.
const LEAST_WIDTH: u32 = 200;
/// Widths below this are a phone's; the style sheet gives the heights to match.
const WIDE_FROM: u32 = 560;
/// Height of charts beside the plan's, as in the style sheet.
const BESIDE: f64 = 256.0;
/// Space left of the plot for the axis's longest words, at least.
const LEAST_LEFT: f64 = 48.0;
/// The same at the most, as a part of the width.
const MOST_LEFT: f64 = 0.4;
const GAP: f64 = 8.0;
/// About how wide a character of the axis is, CSS pixels.
const CHARACTER: f64 = 7.2;
/// Steps of the value axis, about.
const STEPS: f64 = 5.0;
/// How near to the target's line a pointer takes hold of it, CSS pixels.
const REACH: f64 = 22.0;
/// Width of the target's handle, which fingers can take hold of.
const HANDLE: f64 = 44.0;
/// Hires up to this many are labelled.
const FEW: usize = 5;

/// The chart's frame: what it keeps from one drawing to the next.
pub struct Frame {
    /// The element, whose width is watched.
    pub node: NodeRef,
    width: u32,
    axis: Axis,
}

impl Default for Frame {
    fn default() -> Self {
        Self { node: NodeRef::default(), width: FIRST_WIDTH, axis: Axis::holding(0.0, 0.0, STEPS) }
    }
}

impl Frame {
    /// Takes over the element's width, CSS pixels; tells whether it is another one.
    pub fn resize(&mut self, width: u32) -> bool {
        let width = width.max(LEAST_WIDTH);
        std::mem::replace(&mut self.width, width) != width
    }

    /// The axis for what is shown; while a pointer is down it only grows.
    pub fn rescale(&mut self, series: &Series, held: bool) {
        let (least, most) = series.ends();
        let axis = Axis::holding(least, most, STEPS);
        self.axis = if held { self.axis.with(axis) } else { axis };
    }

    /// Where things lie.
    pub fn plot(&self, series: &Series, unit: Unit, words: &Words) -> Plot {
        self.plot_on(self.axis, series, unit, words)
    }

    /// The same, lower and with an axis that keeps nothing from one drawing to the next.
    pub fn plot_afresh(&self, series: &Series, unit: Unit, words: &Words) -> Plot {
        let (least, most) = series.ends();
        let plot = self.plot_on(Axis::holding(least, most, STEPS), series, unit, words);
        Plot { height: BESIDE, ..plot }
    }

    /// The same, as low as charts beside the plan's.
    pub fn plot_low(&self, series: &Series, unit: Unit, words: &Words) -> Plot {
        Plot { height: BESIDE, ..self.plot(series, unit, words) }
    }

    /// The width that charts are drawn at, CSS pixels.
    pub fn width(&self) -> f64 {
        f64::from(self.width)
    }

    fn plot_on(&self, axis: Axis, series: &Series, unit: Unit, words: &Words) -> Plot {
        let longest = axis.values().map(|value| words.axis_figure(unit, value).chars().count()).max();
        Plot {
            left: (longest.unwrap_or_default() as f64 * CHARACTER + GAP)
                .min(f64::from(self.width) * MOST_LEFT)
                .max(LEAST_LEFT),
            width: f64::from(self.width),
            height: if self.width < WIDE_FROM { 230.0 } else { 400.0 },
            horizon: series.course.len().max(2) as u32 - 1,
            axis,
        }
    }
}

/// Whether a pointer at this place takes hold of the target's line; a finger only at its handle,
/// so that the page can be scrolled everywhere else.
pub fn takes_target(plot: &Plot, series: &Series, x: f64, y: f64, mouse: bool) -> bool {
    let near = |mrr: f64| (plot.y(mrr) - y).abs() <= REACH;
    series.target.is_some_and(|target| near(target.mrr)) && (mouse || x >= plot.right() - HANDLE)
}

/// What the chart says, and what it is about.
pub struct Sayings<'a> {
    /// The chart in a sentence.
    pub summary: String,
    /// What stands at each step of the horizontal axis.
    pub step: &'a dyn Fn(u32) -> String,
    /// What the horizontal axis counts.
    pub axis: &'a str,
    /// The level's line.
    pub level: String,
    /// The target's line.
    pub target: String,
    /// The month under the cursor, and lines about it.
    pub cursor: Option<(u32, Vec<String>)>,
}

/// The chart.
pub fn chart(frame: &Frame, plot: &Plot, series: &Series, unit: Unit, sayings: Sayings, words: &Words) -> Html {
    let cursor = sayings.cursor.clone().map(|(month, lines)| cursor::cursor(plot, series, month, lines));
    html! {
        <svg ref={frame.node.clone()} class="chart" viewBox={format!("0 0 {} {}", pixel(plot.width), pixel(plot.height))} role="img"
            aria-label={sayings.summary.clone()}>
            { grid(plot, unit, &sayings, words) }
            <g class="band">{ path(range(plot, series)) }</g>
            { level(plot, series, sayings.level) }
            <g class="pinned">{ path(line(plot, &series.today)) }</g>
            <g class="line">{ path(line(plot, &series.course)) }</g>
            { hires(plot, series) }
            { target(plot, series, sayings.target) }
            { cursor }
        </svg>
    }
}

/// The range as an area of steps: a month's range lasts until the next month's.
fn range(plot: &Plot, series: &Series) -> Path {
    let mut path = Path::with_room(2_048);
    let place = |month: usize, end: usize| (plot.x(month as f64), plot.y(series.range[month][end]));
    for month in 0..series.range.len() {
        let (x, y) = place(month, 1);
        if month == 0 {
            path.to('M', &[x, y]);
        } else {
            path.to('H', &[x]);
            path.to('V', &[y]);
        }
    }
    for month in (0..series.range.len()).rev() {
        let (x, y) = place(month, 0);
        path.to('V', &[y]);
        path.to('H', &[x]);
    }
    path
}

fn line(plot: &Plot, values: &[f64]) -> Path {
    let mut path = Path::with_room(1_024);
    for (month, value) in values.iter().enumerate() {
        path.to(if month == 0 { 'M' } else { 'L' }, &[plot.x(month as f64), plot.y(*value)]);
    }
    path
}

fn grid(plot: &Plot, unit: Unit, sayings: &Sayings, words: &Words) -> Html {
    let (mut lines, mut labels) = (Vec::new(), Vec::new());
    for value in plot.axis.values() {
        let y = plot.y(value);
        lines.push(across(plot, y));
        labels.push(label(plot.left - GAP, y + 4.0, "end", words.axis_figure(unit, value)));
    }
    for month in (0..=plot.horizon).step_by(month_step(plot.horizon) as usize) {
        labels.push(label(plot.x(f64::from(month)), plot.height - BOTTOM + 20.0, "middle", (sayings.step)(month)));
    }
    labels.push(label(plot.right(), plot.height - 4.0, "end", sayings.axis.to_owned()));
    html! { <><g class="grid">{ lines }</g><g class="axis">{ labels }</g></> }
}

fn level(plot: &Plot, series: &Series, text: String) -> Html {
    let Some(level) = series.level else { return Html::default() };
    // Above the line, but where the course comes down on it from there.
    let falls = series.course.first().is_some_and(|today| *today > level);
    html! { <g class="level">{ labelled(plot, plot.y(level), text, falls) }</g> }
}

fn hires(plot: &Plot, series: &Series) -> Html {
    let marks = series.hires.iter().filter_map(|(month, count)| {
        let value = series.course.get(*month as usize)?;
        let (x, y) = (plot.x(f64::from(*month)), plot.y(*value));
        // Below the mark, or above where the months stand below.
        let beside = if y + 22.0 < plot.bottom() { y + 22.0 } else { y - 12.0 };
        let text = (series.hires.len() <= FEW).then(|| label(x, beside, "middle", format!("+{count}")));
        Some(html! { <>{ dot(x, y) }{ text }</> })
    });
    html! { <g class="hires">{ for marks }</g> }
}

fn target(plot: &Plot, series: &Series, text: String) -> Html {
    let Some(target) = series.target else { return Html::default() };
    let (x, y) = (plot.x(f64::from(target.month)), plot.y(target.mrr));
    // The plateau's label stands above its line; near it this one gives way.
    let below = series.level.is_some_and(|level| (0.0..24.0).contains(&(y - plot.y(level))));
    html! {
        <g class="target">
            { labelled(plot, y, text, below) }
            { dot(x, y) }
            <rect class="grip" x={pixel(plot.right() - HANDLE)} y={pixel(y - REACH)} width="44" height="44" />
            <path class="thumb" d={format!("M{} {}v20M{} {}v20", pixel(plot.right() - 12.0), pixel(y - 10.0), pixel(plot.right() - 6.0), pixel(y - 10.0))} />
        </g>
    }
}
