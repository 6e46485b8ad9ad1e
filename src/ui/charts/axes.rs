//! The axes of a line chart: a grid, the values beside it, the months below. They change far less often than what is
//! drawn between them, so they are a component of their own.

use std::rc::Rc;

use yew::prelude::*;

use super::axis::month_step;
use super::marks::{across, label};
use super::plot::{BOTTOM, GAP, Plot};
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// The axes of a line chart.
#[derive(Properties, PartialEq)]
pub struct AxesProps {
    /// Where things lie.
    pub plot: Plot,
    /// The values beside the axis, from the bottom up.
    pub values: Rc<Vec<AttrValue>>,
    /// Names of the steps of the horizontal axis; without them they are months.
    pub steps: Rc<Vec<AttrValue>>,
    /// What the horizontal axis counts.
    pub name: AttrValue,
}

/// The axes of a line chart, inside of an SVG.
#[component]
pub fn Axes(props: &AxesProps) -> Html {
    render_count::count("Axes");
    let messages = use_locale().messages;
    let AxesProps { plot, values, steps, name } = props;
    let lines = plot.axis.values().map(|value| across(plot, plot.y(value)));
    let written = plot.axis.values().zip(values.iter());
    let values = written.map(|(value, text)| label(plot.left - GAP, plot.y(value) + 4.0, "end", text.clone()));
    let steps = (0..=plot.horizon).step_by(month_step(plot.horizon) as usize).map(|step| {
        let name = match steps.get(step as usize) {
            Some(name) => name.clone(),
            None if step == 0 => messages.now().into(),
            None => step.to_string().into(),
        };
        label(plot.x(f64::from(step)), plot.height - BOTTOM + 20.0, "middle", name)
    });
    html! {
        <>
            <g class="grid">{ for lines }</g>
            <g class="axis">
                { for values }
                { for steps }
                { label(plot.right(), plot.height - 4.0, "end", name.clone()) }
            </g>
        </>
    }
}
