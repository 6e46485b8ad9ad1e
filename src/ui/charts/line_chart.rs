//! A chart of values over months: it can be looked along with a pointer or with keys, and its target can be dragged.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::axis::Axis;
use super::cursor::cursor;
use super::ends::LineEnd;
use super::labels::ChartLabels;
use super::line_chart_body::LineChartBody;
use super::path::pixel;
use super::plot::{Around, Plot, TOP};
use super::size::use_chart_size;
use crate::browser::{events, motion};
use crate::model::limits::Unit;
use crate::outcome::series::{OtherCourse, Series};
use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// Steps of the value axis, about.
const AXIS_STEPS: f64 = 5.0;

/// A line chart.
#[derive(Properties, PartialEq)]
pub struct LineChartProps {
    /// The numbers.
    pub series: Rc<Series>,
    /// What the numbers count.
    pub unit: Unit,
    /// The words.
    pub labels: ChartLabels,
    /// Whether it can be looked along.
    #[prop_or(true)]
    pub cursor: bool,
    /// Gets the value that the target is dragged to.
    #[prop_or_default]
    pub on_target: Option<Callback<f64>>,
    /// Called when the target is let go.
    #[prop_or_default]
    pub on_release: Option<Callback<()>>,
}

/// A line chart.
#[component]
pub fn LineChart(props: &LineChartProps) -> Html {
    render_count::count("LineChart");
    let locale = use_locale();
    let node = use_node_ref();
    let size = use_chart_size(node.clone());
    let month = use_state_eq(|| None::<i32>);
    let dragging = use_mut_ref(|| false);
    let held = use_pointer_held(node.clone(), &month, dragging.clone(), props.on_release.clone());
    let axis = use_steady_axis(&props.series, held);

    let LineChartProps { series, unit, labels, .. } = props;
    let values = use_memo((axis, *unit, locale.clone()), |(axis, unit, locale)| {
        axis.values().map(|value| AttrValue::from(locale.axis_value(*unit, value))).collect::<Vec<_>>()
    });
    let ends = Rc::new(line_ends(&locale, props));
    let beside: Vec<AttrValue> = ends
        .iter()
        .flat_map(|end| [end.name.clone(), end.text.clone()])
        .chain(labels.room_for.iter().cloned())
        .collect();
    let around = Around { values: &values, ends: &beside, is_named: !labels.axis.is_empty() };
    let plot = Plot::new(size, (series.first(), series.horizon()), axis, &around);
    use_moved_axis(node.clone(), plot);
    let shown = month.filter(|month| props.cursor && *month >= plot.first && *month <= plot.horizon as i32);
    let lines = |month: i32| describe(&locale, props, month);
    let drawing = html! {
        <svg ref={node.clone()} class="chart" viewBox={format!("0 0 {} {}", pixel(plot.width), pixel(plot.height))}
            role="img" aria-label={labels.summary.clone()}>
            <LineChartBody {plot} series={series.clone()} values={values.clone()} {ends} labels={labels.clone()} />
            if let Some(month) = shown {
                { cursor(&plot, series, month, lines(month)) }
            }
        </svg>
    };
    if !props.cursor {
        return drawing;
    }
    let handler = Rc::new(PointerHandler {
        plot,
        node,
        month: month.clone(),
        dragging,
        target: series.target.map(|target| target.mrr),
        on_target: props.on_target.clone(),
    });
    let on = |handle: fn(&PointerHandler, &PointerEvent)| {
        let handler = handler.clone();
        move |event: PointerEvent| handle(&handler, &event)
    };
    html! {
        <div class="plot" onpointerdown={on(PointerHandler::down)} onpointermove={on(PointerHandler::moved)}
            onpointerleave={on(PointerHandler::left)} onpointercancel={on(PointerHandler::canceled)}>
            { drawing }
            { month_slider(&locale, &month, plot, lines(month.unwrap_or_default()).join(", ")) }
        </div>
    }
}

/// Whether a pointer is down anywhere. What a finger points at in the chart goes when it points at something else.
#[hook]
fn use_pointer_held(
    node: NodeRef,
    month: &UseStateHandle<Option<i32>>,
    dragging: Rc<std::cell::RefCell<bool>>,
    on_release: Option<Callback<()>>,
) -> bool {
    let held = use_state_eq(|| false);
    let (set_held, set_month) = (held.setter(), month.setter());
    use_effect_with(on_release, move |on_release| {
        let on_release = on_release.clone();
        let listeners = events::on_pointer_press(move |press| {
            set_held.set(press.down);
            if press.down {
                let plot = node.cast::<Element>().and_then(|chart| chart.parent_element());
                let within = plot.zip(press.target).is_some_and(|(plot, target)| plot.contains(Some(&target)));
                if !within {
                    set_month.set(None);
                }
            } else if dragging.replace(false)
                && let Some(on_release) = &on_release
            {
                on_release.emit(());
            }
        });
        move || drop(listeners)
    });
    *held
}

/// The axis for a series. It stays while the values change, so that two courses can be compared by sight, until they
/// leave it or fill little of it; while a pointer is down it only grows.
#[hook]
fn use_steady_axis(series: &Series, held: bool) -> Axis {
    let extent = series.extent();
    let fresh = Axis::holding(extent[0], extent[1], AXIS_STEPS);
    let axis = use_mut_ref(|| fresh);
    let old = *axis.borrow();
    let next = match (old.still_suits(extent, held), held) {
        (true, _) => old,
        (false, true) => old.with(fresh),
        (false, false) => fresh,
    };
    axis.replace(next);
    next
}

/// What moves to a new axis: lines and areas; the values beside it are new.
const MOVED: &str = "path";
const NEW_VALUES: &str = ".axis text";

/// Lets the drawing go from where it lay on the axis before to where it lies now, so that the change is seen.
#[hook]
fn use_moved_axis(node: NodeRef, plot: Plot) {
    let before = use_mut_ref(|| plot.axis);
    use_effect_with(plot.axis, move |axis| {
        let old = before.replace(*axis);
        if let Some(chart) = node.cast::<Element>().filter(|_| old != *axis) {
            let height = plot.bottom() - TOP;
            let [factor, add] = axis.from_other(old, height);
            // Heights grow upward, coordinates downward.
            let shift = plot.bottom() * (1.0 - factor) - add;
            let from = format!("translateY({}px) scaleY({factor})", pixel(shift));
            motion::begin_with(&chart, MOVED, "transform", &from, "none");
            motion::begin_with(&chart, NEW_VALUES, "opacity", "0", "1");
        }
    });
}

/// The ends of the course and of what it is compared with, as far as they have names.
fn line_ends(locale: &Locale, props: &LineChartProps) -> Vec<LineEnd> {
    let LineChartProps { series, unit, labels, .. } = props;
    let end = |Named { line, place, name, values }: Named| {
        let value = *values.last()?;
        let text = if *unit == Unit::Clients { locale.number(value) } else { locale.value_text(*unit, value) };
        Some(LineEnd { line, place, name: name.clone(), step: values.len() as u32 - 1, value, text: text.into() })
    };
    named(series, labels).filter_map(end).collect()
}

/// A course with a name.
struct Named<'a> {
    line: &'static str,
    place: Option<usize>,
    name: &'a AttrValue,
    values: &'a [f64],
}

/// The courses that have names.
fn named<'a>(series: &'a Series, labels: &'a ChartLabels) -> impl Iterator<Item = Named<'a>> {
    let course = Named { line: "course", place: series.place, name: &labels.course, values: &series.course };
    let today = Named { line: "today", place: None, name: &labels.today, values: &series.today };
    let other = |(other, name): (&'a OtherCourse, &'a AttrValue)| Named {
        line: "other",
        place: Some(other.place),
        name,
        values: &other.values,
    };
    let others = series.others.iter().zip(&labels.others).map(other);
    [course, today].into_iter().chain(others).filter(|named| !named.name.is_empty())
}

/// What is there at a month, line by line: month, course, what it is compared with, likely range.
fn describe(locale: &Locale, props: &LineChartProps, month: i32) -> Vec<String> {
    let (messages, at) = (locale.messages, usize::try_from(month).unwrap_or(usize::MAX));
    let LineChartProps { series, unit, labels, .. } = props;
    let is_now = month == 0 && series.start.is_none() && series.begins_now();
    let mut lines = vec![if is_now { messages.now().to_owned() } else { locale.plan_month(month, series.start) }];
    let past = series.past.iter().filter(|(known, _)| *known == month);
    lines.extend(past.map(|(_, value)| messages.named(messages.key_past(), &locale.value_text(*unit, *value))));
    for Named { name, values, .. } in named(series, labels) {
        lines.extend(values.get(at).map(|value| messages.named(name, &locale.value_text(*unit, *value))));
    }
    if let Some(range) = series.range.get(at) {
        let write = |value: &f64| if *unit == Unit::Clients { locale.number(*value) } else { locale.money(*value) };
        let [low, high] = range.each_ref().map(write);
        lines.push(messages.named(messages.key_range(), &locale.range(&low, &high)));
    }
    lines
}

/// What pointers over the chart do.
struct PointerHandler {
    plot: Plot,
    node: NodeRef,
    month: UseStateHandle<Option<i32>>,
    dragging: Rc<std::cell::RefCell<bool>>,
    target: Option<f64>,
    on_target: Option<Callback<f64>>,
}

fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}

impl PointerHandler {
    /// The place of a pointer in the drawing.
    fn place(&self, event: &PointerEvent) -> Option<(Element, f64, f64)> {
        let element = self.node.cast::<Element>()?;
        let corner = element.get_bounding_client_rect();
        let unit = self.plot.width / corner.width();
        let (x, y) = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
        Some((element, x * unit, y * unit))
    }

    fn down(&self, event: &PointerEvent) {
        let Some((element, x, y)) = self.place(event) else { return };
        if self.target.is_some_and(|target| self.plot.grips(target, x, y, is_mouse(event))) {
            // Without capture the line only follows as far as the chart reaches.
            element.set_pointer_capture(event.pointer_id()).unwrap_or_default();
            self.dragging.replace(true);
            self.month.set(None);
        } else {
            self.month.set(Some(self.plot.month_at(x)));
        }
    }

    fn moved(&self, event: &PointerEvent) {
        let Some((_, x, y)) = self.place(event) else { return };
        if *self.dragging.borrow() {
            if let Some(on_target) = &self.on_target {
                on_target.emit(self.plot.value_at(y).max(0.0));
            }
        } else {
            self.month.set(Some(self.plot.month_at(x)));
        }
    }

    /// What a finger has pointed at stays when it is lifted.
    fn left(&self, event: &PointerEvent) {
        if is_mouse(event) {
            self.month.set(None);
        }
    }

    /// A finger scrolls the page: it pointed at nothing.
    fn canceled(&self, _: &PointerEvent) {
        self.month.set(None);
    }
}

/// The cursor for keys: a slider along the months, seen as the line in the chart.
fn month_slider(locale: &Locale, month: &UseStateHandle<Option<i32>>, plot: Plot, text: String) -> Html {
    let show = |set: &UseStateSetter<Option<i32>>, element: &HtmlInputElement| {
        set.set(Some(element.value_as_number() as i32));
    };
    let set = || month.setter();
    let oninput = {
        let set = set();
        move |event: InputEvent| show(&set, &event.target_unchecked_into())
    };
    let onfocus = {
        let set = set();
        move |event: FocusEvent| show(&set, &event.target_unchecked_into())
    };
    let onkeydown = {
        let set = set();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                set.set(None);
            }
        }
    };
    let onblur = {
        let set = set();
        move |_: FocusEvent| set.set(None)
    };
    html! {
        <input type="range" class="month" min={plot.first.to_string()} max={plot.horizon.to_string()} step="1"
            value={month.unwrap_or_default().to_string()} aria-label={locale.messages.cursor()}
            aria-valuetext={text} {oninput} {onfocus} {onkeydown} {onblur} />
    }
}
