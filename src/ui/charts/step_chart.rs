//! A share that falls step by step, with its interval, where it falls to a half, its mean, and how many it is based on.

use std::rc::Rc;

use yew::prelude::*;

use super::axes::Axes;
use super::axis::Axis;
use super::marks::{down, label, path};
use super::path::{Path, pixel};
use super::plot::{Around, Plot, TOP};
use super::size::use_chart_size;
use crate::model::limits::Unit;
use crate::outcome::series::{Step, StepSeries};
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// Steps of the value axis, about.
const AXIS_STEPS: f64 = 5.0;
/// Height of the counts below the axis with their name.
const COUNTS: f64 = 40.0;
/// Space between a mark and its words, and about how wide a letter of them is.
const BESIDE: f64 = 6.0;
const LETTER: f64 = 8.0;
/// Where the words of the mean and of the median stand, below the top of the plot: right of the marks the curve is far
/// below them.
const MEAN_WORDS: f64 = 12.0;
const MEDIAN_WORDS: f64 = 32.0;
/// The share at the median.
const HALF: f64 = 0.5;

/// What such a chart says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepLabels {
    /// The chart in a sentence.
    pub summary: AttrValue,
    /// What the horizontal axis counts.
    pub axis: AttrValue,
    /// The words where it falls to a half.
    pub median: AttrValue,
    /// The words at the mean.
    pub mean: AttrValue,
    /// What the counts below the axis are.
    pub counts: AttrValue,
}

/// A chart of a share that falls step by step.
#[derive(Properties, PartialEq)]
pub struct StepChartProps {
    /// The numbers.
    pub series: Rc<StepSeries>,
    /// The words.
    pub labels: StepLabels,
}

/// A chart of a share that falls step by step.
#[component]
pub fn StepChart(props: &StepChartProps) -> Html {
    render_count::count("StepChart");
    let locale = use_locale();
    let node = use_node_ref();
    let [width, height] = use_chart_size(node.clone());
    let StepChartProps { series, labels } = props;
    let axis = Axis::holding(0.0, 1.0, AXIS_STEPS);
    let values = use_memo(locale.clone(), |locale| {
        axis.values().map(|value| AttrValue::from(locale.axis_value(Unit::Share, value))).collect::<Vec<_>>()
    });
    let steps = use_memo((series.horizon, locale.clone()), |(horizon, locale)| {
        (0..=*horizon).map(|step| AttrValue::from(locale.whole(step))).collect::<Vec<_>>()
    });
    let around = Around { values: &values, ends: &[], is_named: true };
    let plot = Plot::new([width, height - COUNTS], (0, series.horizon), axis, &around);
    let counts = counts(&plot, series, &labels.counts, |count| locale.compact(f64::from(count)));
    html! {
        <svg ref={node} class="chart" viewBox={format!("0 0 {} {}", pixel(width), pixel(height))} role="img"
            aria-label={labels.summary.clone()}>
            <Axes {plot} {values} {steps} name={labels.axis.clone()} start={None} begins_now={false} />
            <g class="band">{ path(band(&plot, series)) }</g>
            <g class="line">{ path(line(&plot, series)) }</g>
            <g class="target">{ mean(&plot, series, &labels.mean) }</g>
            <g class="level">{ median(&plot, series, &labels.median) }</g>
            <g class="axis">{ counts }</g>
        </svg>
    }
}

/// A line that keeps its height up to each step.
fn walk(plot: &Plot, path: &mut Path, steps: &[Step], height: impl Fn(&Step) -> f64) {
    for step in steps {
        path.to('H', &[plot.x(step.at)]);
        path.to('V', &[plot.y(height(step))]);
    }
}

fn line(plot: &Plot, series: &StepSeries) -> Path {
    let mut path = Path::default();
    path.to('M', &[plot.x(0.0), plot.y(1.0)]);
    walk(plot, &mut path, &series.steps, |step| step.value);
    path.to('H', &[plot.x(series.end)]);
    path
}

/// The area between the ends of the interval: along the upper ones, and back along the lower ones.
fn band(plot: &Plot, series: &StepSeries) -> Path {
    let mut path = Path::default();
    let Some(last) = series.steps.last() else { return path };
    path.to('M', &[plot.x(0.0), plot.y(1.0)]);
    walk(plot, &mut path, &series.steps, |step| step.range[1]);
    path.to('H', &[plot.x(series.end)]);
    path.to('V', &[plot.y(last.range[0])]);
    let before = series.steps.iter().rev().skip(1).map(|step| step.range[0]).chain([1.0]);
    for (step, height) in series.steps.iter().rev().zip(before) {
        path.to('H', &[plot.x(step.at)]);
        path.to('V', &[plot.y(height)]);
    }
    path
}

/// Words beside a mark: right of it, where the curve is far below, or up to the edge where they would not fit.
fn beside(plot: &Plot, x: f64, y: f64, words: &AttrValue) -> Html {
    let width = words.chars().count() as f64 * LETTER;
    if x + BESIDE + width <= plot.width {
        label(x + BESIDE, y, "start", words.clone())
    } else {
        label(plot.width, y, "end", words.clone())
    }
}

/// From a half to the curve, and from the top to the axis.
fn median(plot: &Plot, series: &StepSeries, words: &AttrValue) -> Html {
    let Some(median) = series.median else { return Html::default() };
    let (x, y) = (plot.x(median), plot.y(HALF));
    let mut across = Path::default();
    across.to('M', &[plot.left, y]);
    across.to('H', &[x]);
    html! { <>{ path(across) }{ down(x, TOP, plot.bottom()) }{ beside(plot, x, TOP + MEDIAN_WORDS, words) }</> }
}

/// From the top to the axis.
fn mean(plot: &Plot, series: &StepSeries, words: &AttrValue) -> Html {
    let Some(mean) = series.mean else { return Html::default() };
    let x = plot.x(mean);
    html! { <>{ down(x, TOP, plot.bottom()) }{ beside(plot, x, TOP + MEAN_WORDS, words) }</> }
}

/// The counts below the steps of the axis that are named.
fn counts(plot: &Plot, series: &StepSeries, name: &AttrValue, write: impl Fn(u32) -> String) -> Html {
    let named = series.counts.iter().enumerate().step_by(plot.named_every().max(1) as usize);
    let count = |(step, count): (usize, &u32)| {
        label(plot.x(step as f64), plot.height + COUNTS - BESIDE, "middle", write(*count))
    };
    html! {
        <>
            { label(0.0, plot.height + COUNTS / 2.0 - BESIDE / 2.0, "start", name.clone()) }
            { for named.map(count) }
        </>
    }
}
