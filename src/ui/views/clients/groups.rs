//! Churn by group with its interval, and the tier of the lifetime.

use yew::prelude::*;

use super::part::{PartProps, section};
use crate::model::clients::{ChurnBy, ChurnGroup};
use crate::outcome::clients::groups::drawn;
use crate::text::Locale;
use crate::ui::charts::axis::Axis;
use crate::ui::charts::{IntervalChart, IntervalRow};
use crate::ui::content::table::scrolled;
use crate::ui::content::tier;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, use_open_set};
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::groups as wording;

/// Steps of the chart's axis, about.
const AXIS_STEPS: f64 = 4.0;

/// The part of the view; nothing where the list has no column to group by.
#[component]
pub fn GroupsPart(props: &PartProps) -> Html {
    render_count::count("GroupsPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let chosen = use_state_eq(|| 0);
    let groupings = &props.figures.churn_by;
    // Another list may have fewer columns.
    let place = (*chosen).min(groupings.len().saturating_sub(1));
    let Some(by) = groupings.get(place) else { return Html::default() };
    let choice = |(at, by): (usize, &ChurnBy)| {
        let set = chosen.setter();
        let onpress = Callback::from(move |()| set.set(at));
        html! {
            <Button variant={ButtonVariant::Pill} text={wording::grouping(&locale, by.by)} {onpress}
                pressed={Some(at == place)} />
        }
    };
    let title = locale.messages.clients_groups_by();
    let content = html! {
        <>
            if groupings.len() > 1 {
                <div class="presets" role="group" aria-label={title}>
                    <span aria-hidden="true">{ title }</span>
                    { for groupings.iter().enumerate().map(choice) }
                </div>
            }
            if by.groups.len() > 1 {
                <figure class="beside">{ chart(&locale, by) }</figure>
            }
            if !by.groups.is_empty() {
                { table(&locale, by) }
            }
            // In a node of its own: their number varies, and what stands before them has to stay the same.
            <>{ for wording::notes(&locale, by).into_iter().map(|note| html! { <p class="quietly">{ note }</p> }) }</>
        </>
    };
    section(locale.messages, props, Part::Groups, &open, &wording::answer(&locale, by), content)
}

fn chart(locale: &Locale, by: &ChurnBy) -> Html {
    let groups = drawn(by);
    let row = |group: &&ChurnGroup| IntervalRow {
        name: wording::name(locale, by.by, &group.name).into(),
        value: group.monthly_churn,
        interval: group.interval,
    };
    let most = groups.iter().map(|group| group.interval[1]).fold(0.0, f64::max);
    let marks = Axis::holding(0.0, most, AXIS_STEPS).values().map(|churn| (churn, locale.percent(churn).into()));
    html! {
        <IntervalChart rows={groups.iter().map(row).collect::<Vec<_>>()} marks={marks.collect::<Vec<_>>()}
            summary={wording::chart_summary(locale, by)} />
    }
}

/// All groups as a table.
fn table(locale: &Locale, by: &ChurnBy) -> Html {
    let columns = wording::columns(locale);
    let row = |group: &ChurnGroup| {
        let (cells, reached) = wording::row(locale, by.by, group);
        let cell = |(place, cell): (usize, String)| {
            if place == 0 {
                html! { <th scope="row">{ cell }</th> }
            } else {
                html! { <td>{ cell }</td> }
            }
        };
        let reached = reached.map_or_else(|| html! { { locale.messages.none() } }, |(place, name)| tier(place, name));
        html! { <tr>{ for cells.into_iter().enumerate().map(cell) }<td data-text="">{ reached }</td></tr> }
    };
    // The tier is in words.
    let head = |(place, name): (usize, &&'static str)| {
        html! { <th scope="col" data-text={(place + 1 == columns.len()).then_some("")}>{ *name }</th> }
    };
    let content = html! {
        <table>
            <thead><tr>{ for columns.iter().enumerate().map(head) }</tr></thead>
            <tbody>{ for by.groups.iter().map(row) }</tbody>
        </table>
    };
    let name = locale.messages.named(locale.messages.clients_groups_title(), wording::grouping(locale, by.by));
    scrolled(name.into(), content)
}
