//! What a line chart shows apart from its cursor: axes, likely range, courses, level, hires, target.
//!
//! The likely range is one stepped band. One row for each number of clients, shaded by its probability, was tried
//! with the opening example: it says more and reads worse, above all on a phone, where lines and labels drown in
//! the stripes.

use std::rc::Rc;

use yew::prelude::*;

use super::ChartLabels;
use super::axes::Axes;
use super::ends::{LineEnd, line_ends};
use super::levels::{Place, level};
use super::marks::{dot, down, label, path};
use super::path::{Path, pixel};
use super::plot::{HANDLE, Plot, REACH, TOP};
use crate::outcome::series::Series;
use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// Least distance of two hires that are both labeled, and how wide the words at the first one are.
const HIRES_APART: f64 = 30.0;
const FIRST_HIRE: f64 = 52.0;
/// Least height that words in the likely range take, and about how wide a letter of them is.
const WORDS_HEIGHT: f64 = 20.0;
const LETTER: f64 = 7.0;
/// From the middle of a point of what really happened to its corners.
const POINT: f64 = 5.0;

/// What the body of a line chart is drawn from.
#[derive(Properties, PartialEq)]
pub struct BodyProps {
    /// Where things lie.
    pub plot: Plot,
    /// The numbers.
    pub series: Rc<Series>,
    /// The values beside the axis, from the bottom up.
    pub values: Rc<Vec<AttrValue>>,
    /// The ends of the lines.
    pub ends: Rc<Vec<LineEnd>>,
    /// The words.
    pub labels: ChartLabels,
}

/// The body of a line chart, inside of an SVG.
#[component]
pub fn LineChartBody(props: &BodyProps) -> Html {
    render_count::count("LineChartBody");
    let locale = use_locale();
    let BodyProps { plot, series, values, ends, labels } = props;
    let lines = [&series.course[..], &series.today[..]];
    let place = series.place.map(|place| place.to_string());
    let mut taken = Vec::new();
    // The target's words are longer, so those of the level find another place more easily.
    let target = target(plot, series, &labels.target, &mut taken);
    let level = series.level.map(|value| level(plot, value, &labels.level, &lines, &mut taken));
    let ends = line_ends(plot, ends, &mut taken);
    html! {
        <>
            <Axes plot={*plot} values={values.clone()} steps={labels.steps.clone()} name={labels.axis.clone()}
                start={series.start} begins_now={series.begins_now()} />
            <g class="band" data-series={place.clone()}>
                { path(range(plot, &series.range)) }
                { range_name(plot, series, locale.messages.key_range(),  &taken) }
            </g>
            <g class="level">{ level }</g>
            { for series.others.iter().filter(|other| !other.range.is_empty()).map(|other| html! {
                <g class="band" data-series={other.place.to_string()}>{ path(range(plot, &other.range)) }</g>
            }) }
            <g class="pinned">{ path(line(plot, &series.today)) }</g>
            { for series.others.iter().map(|other| html! {
                <g class="line" data-series={other.place.to_string()}>{ path(line(plot, &other.values)) }</g>
            }) }
            <g class="line" data-series={place.clone()}>{ path(line(plot, &series.course)) }</g>
            { hires(plot, series, &locale) }
            if !series.past.is_empty() {
                { past(plot, &series.past, &locale, &mut taken) }
            }
            { target }
            { ends }
        </>
    }
}

/// The range as an area of steps: a month's range lasts until the next month's.
fn range(plot: &Plot, range: &[[f64; 2]]) -> Path {
    let mut path = Path::default();
    let place = |month: usize, end: usize| (plot.x(month as f64), plot.y(range[month][end]));
    for month in 0..range.len() {
        let (x, y) = place(month, 1);
        if month == 0 {
            path.to('M', &[x, y]);
        } else {
            path.to('H', &[x]);
            path.to('V', &[y]);
        }
    }
    for month in (0..range.len()).rev() {
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

/// The name of the range, where it has room between its upper edge and the lines below, and no other words stand.
fn range_name(plot: &Plot, series: &Series, name: &'static str, taken: &[Place]) -> Html {
    let last = series.range.len().saturating_sub(1);
    let half = name.chars().count() as f64 * LETTER / 2.0;
    let level = series.level.map_or(plot.bottom(), |level| plot.y(level));
    let place = |month: usize| {
        let (range, course) = series.range.get(month).zip(series.course.get(month))?;
        let (x, edge, line) = (plot.x(month as f64), plot.y(range[1]), plot.y(*course));
        let line = if level > edge { line.min(level) } else { line };
        let middle = f64::midpoint(edge, line);
        let place = Place { left: x - half, right: x + half, top: middle - 8.0, bottom: middle + 8.0 };
        Some((line - edge, x, middle, place))
    };
    let fits = |(room, _, _, place): &(f64, f64, f64, Place)| {
        let within = place.left > plot.left && place.right < plot.right();
        let lines = [&series.course, &series.today];
        let is_free = || lines.iter().all(|line| line.is_empty() || place.crossings(plot, line) == 0);
        *room >= WORDS_HEIGHT && within && taken.iter().all(|other| !place.meets(other)) && is_free()
    };
    let widest = (last / 3..=last * 3 / 4).filter_map(place).filter(fits).max_by(|a, b| a.0.total_cmp(&b.0));
    widest.map_or_else(Html::default, |(_, x, middle, _)| label(x, middle + 4.0, "middle", name))
}

/// A mark for each hire. The first one says what it is; of others, those have words that have room for them.
fn hires(plot: &Plot, series: &Series, locale: &Locale) -> Html {
    let mut free_from = f64::NEG_INFINITY;
    let marks = series.hires.iter().filter_map(|(month, count)| {
        let value = series.course.get(*month as usize)?;
        let (x, y) = (plot.x(f64::from(*month)), plot.y(*value));
        // Below the mark, or above where the months stand below.
        let text_y = if y + 22.0 < plot.bottom() { y + 22.0 } else { y - 12.0 };
        let is_first = free_from == f64::NEG_INFINITY;
        let text = (x >= free_from).then(|| {
            free_from = x + if is_first { FIRST_HIRE } else { HIRES_APART };
            let messages = locale.messages;
            let words = if is_first {
                messages.hire_mark_first(&locale.quantity(f64::from(*count)))
            } else {
                messages.hire_mark(&locale.whole(*count))
            };
            // Words at the right end with the drawing.
            let half = words.chars().count() as f64 * LETTER / 2.0;
            let (x, anchor) = if x + half > plot.width { (plot.width, "end") } else { (x, "middle") };
            label(x, text_y, anchor, words)
        });
        Some(html! { <>{ dot(x, y) }{ text }</> })
    });
    html! { <g class="hires">{ for marks }</g> }
}

/// What really happened: a line up to month 0, which is marked, and a point for each month since.
fn past(plot: &Plot, past: &[(i32, f64)], locale: &Locale, taken: &mut Vec<Place>) -> Html {
    let (mut line, mut points, mut before) = (Path::default(), Path::default(), None);
    for (month, value) in past {
        let (x, y) = (plot.x(f64::from(*month)), plot.y(*value));
        if *month <= 0 {
            line.to(if before == Some(*month - 1) { 'L' } else { 'M' }, &[x, y]);
            before = Some(*month);
        }
        // One that stands alone would have no line.
        let is_alone = !past.iter().any(|(other, _)| *other <= 0 && (other - month).abs() == 1);
        if *month >= 0 || is_alone {
            points.to('M', &[x, y - POINT]);
            points.to('L', &[x + POINT, y]);
            points.to('L', &[x, y + POINT]);
            points.to('L', &[x - POINT, y]);
            points.to('Z', &[]);
        }
    }
    let name = locale.messages.key_past();
    // At the first month, above or below, where no other words stand.
    let (x, y) = past.first().map_or((0.0, 0.0), |(month, value)| (plot.x(f64::from(*month)), plot.y(*value)));
    let width = name.chars().count() as f64 * LETTER;
    let left = x.min(plot.right() - width);
    let place = |baseline: f64| Place { left, right: left + width, top: baseline - 12.0, bottom: baseline + 3.0 };
    let free = [place(y - 10.0), place(y + 20.0)];
    let free = free.into_iter().find(|place| taken.iter().all(|other| !place.meets(other))).unwrap_or(free[0]);
    taken.push(free);
    let zero = plot.x(0.0);
    html! {
        <g class="past">
            if plot.first < 0 {
                <g class="zero">
                    { down(zero, TOP, plot.bottom()) }
                    { label(zero, TOP - 7.0, "middle", locale.messages.plan_starts()) }
                </g>
            }
            <g class="lived">{ path(line) }</g>
            <g class="points">{ path(points) }</g>
            { label(free.left, free.bottom - 3.0, "start", name) }
        </g>
    }
}

fn target(plot: &Plot, series: &Series, text: &AttrValue, taken: &mut Vec<Place>) -> Html {
    let Some(target) = series.target else { return Html::default() };
    let (x, y) = (plot.x(f64::from(target.month)), plot.y(target.mrr));
    let level_line = series.level.map(|level| vec![level; series.course.len()]).unwrap_or_default();
    let lines = [&series.course[..], &series.today[..], &level_line[..]];
    let words = level(plot, target.mrr, text, &lines, taken);
    let (side, handle) = (pixel(HANDLE), plot.right());
    html! {
        <g class="target">
            { words }
            { dot(x, y) }
            <rect class="grip" x={pixel(handle - HANDLE)} y={pixel(y - REACH)} width={side.clone()} height={side} />
            <path class="thumb" d={format!("M{} {}v20M{} {}v20", pixel(handle - 12.0), pixel(y - 10.0), pixel(handle - 6.0), pixel(y - 10.0))} />
        </g>
    }
}
