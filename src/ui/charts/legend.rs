//! What the lines of a chart are.

use yew::prelude::*;

use super::ChartLabels;
use crate::outcome::series::Series;
use crate::text::Messages;

/// The legend of a series: its course, its likely range, what it is compared with, hires.
pub fn legend(messages: Messages, labels: &ChartLabels, series: &Series) -> Html {
    let keys = [
        ("line", labels.course.clone(), true),
        ("band", messages.key_range().into(), !series.range.is_empty()),
        ("pinned", labels.today.clone(), !series.today.is_empty()),
        ("hires", messages.key_hire().into(), !series.hires.is_empty()),
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
