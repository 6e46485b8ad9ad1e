//! What clients are worth, by the tier of their lifetime.

use yew::prelude::*;

use super::part::{PartProps, section, table_name};
use crate::text::Locale;
use crate::ui::content::table::scrolled;
use crate::ui::content::tier;
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::tiers::{self as wording, TierRow};

/// The part of the view.
#[component]
pub fn TiersPart(props: &PartProps) -> Html {
    render_count::count("TiersPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let tiers = props.figures.tiers.as_deref();
    let rows = wording::rows(&locale, tiers.unwrap_or_default());
    let has_clients = tiers.is_some_and(|tiers| tiers.iter().any(|tier| tier.clients > 0));
    let content = html! {
        if has_clients {
            { table(&locale, rows) }
            <p class="quietly">{ locale.messages.clients_tiers_value() }</p>
        }
    };
    section(locale.messages, props, Part::Tiers, &open, &wording::answer(&locale, &props.figures), content)
}

fn table(locale: &Locale, rows: Vec<TierRow>) -> Html {
    let columns = wording::columns(locale);
    let row = |row: TierRow| {
        html! {
            <tr>
                <th scope="row">{ tier(row.place, row.name) }</th>
                { for row.cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }
                <td data-text=""><span class="worth-most" translate="no">{ row.examples }</span></td>
            </tr>
        }
    };
    let head = |(place, name): (usize, &&'static str)| {
        html! { <th scope="col" data-text={(place + 1 == columns.len()).then_some("")}>{ *name }</th> }
    };
    let content = html! {
        <table>
            <thead><tr>{ for columns.iter().enumerate().map(head) }</tr></thead>
            <tbody>{ for rows.into_iter().map(row) }</tbody>
        </table>
    };
    scrolled(table_name(locale.messages, Part::Tiers).into(), content)
}
