//! A chart of values over months: it can be looked along with a pointer or with keys, and its target can be dragged.

use std::rc::Rc;

use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::axis::Axis;
use super::cursor::cursor;
use super::labels::ChartLabels;
use super::line_chart_body::LineChartBody;
use super::path::pixel;
use super::plot::{ChartSize, Plot};
use super::width::use_chart_width;
use crate::browser::events;
use crate::model::limits::Unit;
use crate::outcome::series::Series;
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
    /// Its height.
    #[prop_or_default]
    pub size: ChartSize,
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
    let width = use_chart_width(node.clone());
    let month = use_state_eq(|| None::<u32>);
    let dragging = use_mut_ref(|| false);
    let held = use_pointer_held(node.clone(), &month, dragging.clone(), props.on_release.clone());
    let axis = use_steady_axis(&props.series, held);

    let LineChartProps { series, unit, labels, .. } = props;
    let values = use_memo((axis, *unit, locale.clone()), |(axis, unit, locale)| {
        axis.values().map(|value| AttrValue::from(locale.axis_value(*unit, value))).collect::<Vec<_>>()
    });
    let plot = Plot::new(width, props.size, series.horizon(), axis, &values);
    let shown = month.filter(|month| props.cursor && *month <= series.horizon());
    let lines = |month: u32| describe(&locale, props, month);
    let drawing = html! {
        <svg ref={node.clone()} class="chart" viewBox={format!("0 0 {} {}", pixel(plot.width), pixel(plot.height))}
            role="img" aria-label={labels.summary.clone()}>
            <LineChartBody {plot} series={series.clone()} values={values.clone()} labels={labels.clone()} />
            { shown.map(|month| cursor(&plot, series, month, lines(month))) }
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
            onpointerleave={on(PointerHandler::left)}>
            { drawing }
            <MonthSlider month={*month} horizon={series.horizon()}
                text={lines(month.unwrap_or_default()).join(", ")} set={month.setter()} />
        </div>
    }
}

/// Whether a pointer is down anywhere. What a finger points at in the chart goes when it points at something else.
#[hook]
fn use_pointer_held(
    node: NodeRef,
    month: &UseStateHandle<Option<u32>>,
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

/// The axis for a series; while a pointer is down it only grows.
#[hook]
fn use_steady_axis(series: &Series, held: bool) -> Axis {
    let [least, most] = series.extent();
    let fresh = Axis::holding(least, most, AXIS_STEPS);
    let axis = use_mut_ref(|| fresh);
    let next = if held { axis.borrow().with(fresh) } else { fresh };
    axis.replace(next);
    next
}

/// What is there at a month, line by line: month, course, what it is compared with, likely range.
fn describe(locale: &Locale, props: &LineChartProps, month: u32) -> Vec<String> {
    let (messages, at) = (locale.messages, month as usize);
    let LineChartProps { series, unit, labels, .. } = props;
    let mut lines = vec![if month == 0 { messages.now().to_owned() } else { locale.month(month) }];
    let values = [(&labels.course, series.course.get(at)), (&labels.today, series.today.get(at))];
    for (name, value) in values {
        lines.extend(value.map(|value| messages.named(name, &locale.value_text(*unit, *value))));
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
    month: UseStateHandle<Option<u32>>,
    dragging: Rc<std::cell::RefCell<bool>>,
    target: Option<f64>,
    on_target: Option<Callback<f64>>,
}

fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}

impl PointerHandler {
    /// The place of a pointer in the drawing, CSS pixels.
    fn place(&self, event: &PointerEvent) -> Option<(Element, f64, f64)> {
        let element = self.node.cast::<Element>()?;
        let corner = element.get_bounding_client_rect();
        let place = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
        Some((element, place.0, place.1))
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
}

#[derive(Properties, PartialEq)]
struct MonthSliderProps {
    month: Option<u32>,
    horizon: u32,
    text: AttrValue,
    set: UseStateSetter<Option<u32>>,
}

/// The cursor for keys: a slider along the months, seen as the line in the chart.
#[component]
fn MonthSlider(props: &MonthSliderProps) -> Html {
    let messages = use_locale().messages;
    let show = |set: &UseStateSetter<Option<u32>>, element: &HtmlInputElement| {
        set.set(Some(element.value_as_number() as u32));
    };
    let set = || props.set.clone();
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
        <input type="range" class="month" min="0" max={props.horizon.to_string()} step="1"
            value={props.month.unwrap_or_default().to_string()} aria-label={messages.cursor()}
            aria-valuetext={props.text.clone()} {oninput} {onfocus} {onkeydown} {onblur} />
    }
}
