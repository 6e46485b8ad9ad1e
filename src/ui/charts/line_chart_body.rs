//! What a line chart shows apart from its cursor: axes, likely range, courses, level, hires, target.
//!
//! The likely range is one stepped band. One row for each number of clients, shaded by its probability, was tried
//! with the opening example: it says more and reads worse, above all on a phone, where lines and labels drown in
//! the stripes.

use std::rc::Rc;

use yew::prelude::*;

use super::ChartLabels;
use super::axes::Axes;
use super::marks::{dot, label, labeled, path};
use super::path::{Path, pixel};
use super::plot::{HANDLE, Plot, REACH};
use crate::outcome::series::Series;
use crate::ui::render_count;

/// Hires up to this many are labeled.
const FEW_HIRES: usize = 5;

/// What the body of a line chart is drawn from.
#[derive(Properties, PartialEq)]
pub struct BodyProps {
    /// Where things lie.
    pub plot: Plot,
    /// The numbers.
    pub series: Rc<Series>,
    /// The values beside the axis, from the bottom up.
    pub values: Rc<Vec<AttrValue>>,
    /// The words.
    pub labels: ChartLabels,
}

/// The body of a line chart, inside of an SVG.
#[component]
pub fn LineChartBody(props: &BodyProps) -> Html {
    render_count::count("LineChartBody");
    let BodyProps { plot, series, values, labels } = props;
    html! {
        <>
            <Axes plot={*plot} values={values.clone()} steps={labels.steps.clone()} name={labels.axis.clone()} />
            <g class="band">{ path(range(plot, series)) }</g>
            { level(plot, series, &labels.level) }
            <g class="pinned">{ path(line(plot, &series.today)) }</g>
            <g class="line">{ path(line(plot, &series.course)) }</g>
            { hires(plot, series) }
            { target(plot, series, &labels.target) }
        </>
    }
}

/// The range as an area of steps: a month's range lasts until the next month's.
fn range(plot: &Plot, series: &Series) -> Path {
    let mut path = Path::default();
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
    let mut path = Path::default();
    for (month, value) in values.iter().enumerate() {
        path.to(if month == 0 { 'M' } else { 'L' }, &[plot.x(month as f64), plot.y(*value)]);
    }
    path
}

fn level(plot: &Plot, series: &Series, text: &AttrValue) -> Html {
    let Some(level) = series.level else { return Html::default() };
    // Above the line, except where the course comes down on it from there.
    let falls = series.course.first().is_some_and(|today| *today > level);
    html! { <g class="level">{ labeled(plot, plot.y(level), text, falls) }</g> }
}

fn hires(plot: &Plot, series: &Series) -> Html {
    let marks = series.hires.iter().filter_map(|(month, count)| {
        let value = series.course.get(*month as usize)?;
        let (x, y) = (plot.x(f64::from(*month)), plot.y(*value));
        // Below the mark, or above where the months stand below.
        let text_y = if y + 22.0 < plot.bottom() { y + 22.0 } else { y - 12.0 };
        let text = (series.hires.len() <= FEW_HIRES).then(|| label(x, text_y, "middle", format!("+{count}")));
        Some(html! { <>{ dot(x, y) }{ text }</> })
    });
    html! { <g class="hires">{ for marks }</g> }
}

fn target(plot: &Plot, series: &Series, text: &AttrValue) -> Html {
    let Some(target) = series.target else { return Html::default() };
    let (x, y) = (plot.x(f64::from(target.month)), plot.y(target.mrr));
    // The plateau's label stands above its line; near it this one gives way.
    let below = series.level.is_some_and(|level| (0.0..24.0).contains(&(y - plot.y(level))));
    let (side, handle) = (pixel(HANDLE), plot.right());
    html! {
        <g class="target">
            { labeled(plot, y, text, below) }
            { dot(x, y) }
            <rect class="grip" x={pixel(handle - HANDLE)} y={pixel(y - REACH)} width={side.clone()} height={side} />
            <path class="thumb" d={format!("M{} {}v20M{} {}v20", pixel(handle - 12.0), pixel(y - 10.0), pixel(handle - 6.0), pixel(y - 10.0))} />
        </g>
    }
}
