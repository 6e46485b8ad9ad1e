//! What the lines of a chart are.

use yew::prelude::*;

use super::ChartLabels;
use crate::outcome::series::Series;
use crate::ui::context::use_locale;

/// What a legend names.
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// What the courses are called.
    pub course: AttrValue,
    /// What the course is compared with.
    pub today: AttrValue,
    /// Whether there is a likely range.
    pub range: bool,
    /// Whether there is a course to compare with.
    pub compared: bool,
    /// Whether there are hires.
    pub hires: bool,
}

impl LegendProps {
    /// The legend of a series.
    pub fn new(labels: &ChartLabels, series: &Series) -> Self {
        Self {
            course: labels.course.clone(),
            today: labels.today.clone(),
            range: !series.range.is_empty(),
            compared: !series.today.is_empty(),
            hires: !series.hires.is_empty(),
        }
    }
}

/// The legend.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let messages = use_locale().messages;
    let keys = [
        ("line", props.course.clone(), true),
        ("band", messages.key_range().into(), props.range),
        ("pinned", props.today.clone(), props.compared),
        ("hires", messages.key_hire().into(), props.hires),
    ];
    let key = |(name, text, _): (&'static str, AttrValue, bool)| {
        html! {
            <span class="key" data-key={name}>
                <svg width="26" height="10" aria-hidden="true"><path d="M1 5h24" /><circle cx="13" cy="5" r="4" /></svg>
                { text }
            </span>
        }
    };
    html! { <span class="keys">{ for keys.into_iter().filter(|(.., there)| *there).map(key) }</span> }
}
