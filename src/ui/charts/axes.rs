//! The axes of a line chart: a grid, the values beside it, the months below. They change far less often than what is
//! drawn between them, so they are a component of their own.

use std::rc::Rc;

use yew::prelude::*;

use super::marks::{across, label};
use super::plot::{GAP, Plot};
use crate::model::calendar::CalendarMonth;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// About how wide a letter is.
const LETTER: f64 = 6.6;

/// The axes of a line chart.
#[derive(Properties, PartialEq)]
pub struct AxesProps {
    /// Where things lie.
    pub plot: Plot,
    /// The values beside the axis, from the bottom up.
    pub values: Rc<Vec<AttrValue>>,
    /// Names of the steps of the horizontal axis; without them it is time from now on.
    pub steps: Rc<Vec<AttrValue>>,
    /// What the horizontal axis counts, unless it is time from now on.
    pub name: AttrValue,
    /// Month 0 in the calendar, where it is known.
    pub start: Option<CalendarMonth>,
    /// Whether month 0 is now.
    pub begins_now: bool,
}

/// The axes of a line chart, inside of an SVG.
#[component]
pub fn Axes(props: &AxesProps) -> Html {
    render_count::count("Axes");
    let locale = use_locale();
    let AxesProps { plot, values, steps, name, start, begins_now } = props;
    let lines = plot.axis.values().map(|value| across(plot, plot.y(value)));
    let written = plot.axis.values().zip(values.iter());
    let values = written.map(|(value, text)| label(plot.left - GAP, plot.y(value) + 4.0, "end", text.clone()));
    let every = plot.named_every() as i32;
    let first = plot.first / every * every;
    let steps = (first..=plot.horizon as i32).step_by(every as usize).map(|step| {
        let name = match start {
            _ if let Some(name) = steps.get(step as usize) => name.clone(),
            // A year stands where it begins to count.
            Some(start) => {
                let (month, before) = (start.plus(step), start.plus(step - every));
                locale.calendar_month(month, step == first || month.year() != before.year()).into()
            }
            None if step == 0 && !begins_now => locale.month(0).into(),
            None => locale.axis_month(step).into(),
        };
        // The last name ends with the drawing.
        let (x, half) = (plot.x(f64::from(step)), name.chars().count() as f64 * LETTER / 2.0);
        let (x, anchor) = if x + half > plot.width { (plot.width, "end") } else { (x, "middle") };
        label(x, plot.bottom() + 20.0, anchor, name)
    });
    html! {
        <>
            <g class="grid">{ for lines }</g>
            <g class="axis">
                { for values }
                { for steps }
                if !name.is_empty() {
                    { label(plot.right(), plot.height - 4.0, "end", name.clone()) }
                }
            </g>
        </>
    }
}
