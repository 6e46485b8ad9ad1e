//! Revenue over time: the likely range, the expected course, the plateau.
//!
//! Drawn as SVG nodes with class names; colours, widths and dark mode are the style sheet's. The
//! drawing has the width it is shown at, so that text and lines keep their size on a phone.

use std::fmt::Write;
use std::rc::Rc;

use yew::prelude::*;

use super::scale::{Axis, month_step};
use crate::browser::listen::WidthObserver;
use crate::model::Projection;
use crate::ui::words::Words;

/// Width drawn at before the real one is known.
const FIRST_WIDTH: u32 = 760;
/// Narrower than this nothing can be read; it is drawn at this width and shrunk.
const LEAST_WIDTH: u32 = 200;
/// Widths below this are a phone's; the style sheet gives the heights to match.
const WIDE_FROM: u32 = 560;
/// Space around the plot: left for money, right, top, bottom for months.
const LEFT: f64 = 52.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 20.0;
const BOTTOM: f64 = 40.0;
/// Steps of the money axis at the most.
const STEPS: f64 = 5.0;

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The projection.
    pub projection: Rc<Projection>,
    /// The language.
    pub words: Words,
    /// Whether a pointer is down: then the axis only grows.
    pub held: bool,
}

/// The drawing's size and its axes.
struct Plot {
    width: f64,
    height: f64,
    horizon: u32,
    axis: Axis,
}

impl Plot {
    fn x(&self, month: f64) -> f64 {
        LEFT + month / f64::from(self.horizon) * (self.width - LEFT - RIGHT)
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

fn grid(plot: &Plot, words: &Words) -> Html {
    let lines = plot.axis.values().map(|value| {
        let y = plot.y(value);
        let mut path = String::new();
        at(&mut path, 'M', &[LEFT, y]);
        at(&mut path, 'H', &[plot.width - RIGHT]);
        html! {
            <>
                <path class="grid" d={path} />
                <text class="axis" x={pixel(LEFT - 8.0)} y={pixel(y + 4.0)} text-anchor="end">{ words.formats.axis_money(value) }</text>
            </>
        }
    });
    let step = month_step(plot.horizon);
    let months = (0..=plot.horizon).step_by(step as usize).map(|month| {
        let label = if month == 0 { words.texts.now.to_owned() } else { month.to_string() };
        let (x, y) = (pixel(plot.x(f64::from(month))), pixel(plot.height - BOTTOM + 20.0));
        html! { <text class="axis" {x} {y} text-anchor="middle">{ label }</text> }
    });
    html! {
        <>
            { for lines }
            { for months }
            <text class="axis" x={pixel(plot.width - RIGHT)} y={pixel(plot.height - 4.0)} text-anchor="end">{ words.texts.axis_months }</text>
        </>
    }
}

fn level(plot: &Plot, projection: &Projection, words: &Words) -> Html {
    let Ok(level) = projection.plateau else { return Html::default() };
    let y = plot.y(level.mrr);
    let mut path = String::new();
    at(&mut path, 'M', &[LEFT, y]);
    at(&mut path, 'H', &[plot.width - RIGHT]);
    let text = words.fill(words.texts.plateau_line, &[("money", &words.formats.money(level.mrr))]);
    html! {
        <>
            <path class="level" d={path} />
            <text class="level-text" x={pixel(LEFT + 6.0)} y={pixel(y - 7.0)}>{ text }</text>
        </>
    }
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

/// The chart of revenue.
pub struct RevenueChart {
    frame: NodeRef,
    width: u32,
    axis: Axis,
    observer: Option<WidthObserver>,
}

impl RevenueChart {
    /// The axis for what is shown now; while a pointer is down it only grows.
    fn rescale(&mut self, props: &Props) {
        let axis = Axis::holding(most(&props.projection), STEPS);
        if !props.held || axis.top > self.axis.top {
            self.axis = axis;
        }
    }
}

impl Component for RevenueChart {
    /// The chart's width, CSS pixels.
    type Message = u32;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let axis = Axis::holding(most(&ctx.props().projection), STEPS);
        Self { frame: NodeRef::default(), width: FIRST_WIDTH, axis, observer: None }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first && let Some(element) = self.frame.cast::<web_sys::Element>() {
            let link = ctx.link().clone();
            self.observer = WidthObserver::new(&element, move |width| link.send_message(width.max(LEAST_WIDTH)));
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, width: u32) -> bool {
        std::mem::replace(&mut self.width, width) != width
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        self.rescale(ctx.props());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { projection, words, .. } = ctx.props();
        let height = if self.width < WIDE_FROM { 230 } else { 400 };
        let plot = Plot {
            width: f64::from(self.width),
            height: f64::from(height),
            horizon: projection.months.len().max(2) as u32 - 1,
            axis: self.axis,
        };
        html! {
            <svg ref={self.frame.clone()} class="chart" viewBox={format!("0 0 {} {height}", self.width)} role="img"
                aria-label={words.chart_summary(projection)}>
                { grid(&plot, words) }
                <path class="band" d={range(&plot, projection)} />
                { level(&plot, projection, words) }
                <path class="line" d={course(&plot, projection)} />
            </svg>
        }
    }
}
