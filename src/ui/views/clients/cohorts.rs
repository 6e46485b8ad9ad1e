//! The clients by start month: a table with a number in each cell, shaded by it. One cell is where Tab leads to; arrow keys
//! move from there.

use web_sys::Element;
use yew::prelude::*;

use super::part::{PartProps, section};
use crate::browser::page;
use crate::outcome::clients::cohorts::{CohortCell, CohortRow, CohortTable};
use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, use_open_set};
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::cohorts as wording;

/// Columns before the months: the start month, and how many started.
const HEADS: usize = 2;
/// Rows that Page Up and Page Down move by.
const PAGE: usize = 10;

/// The part of the view.
#[component]
pub fn CohortsPart(props: &PartProps) -> Html {
    render_count::count("CohortsPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let all = use_state_eq(|| false);
    let shown = use_memo((props.figures.clone(), *all), |(figures, all)| CohortTable::new(&figures.table, *all));
    let messages = locale.messages;
    let toggle = {
        let all = all.clone();
        Callback::from(move |()| all.set(!*all))
    };
    let content = html! {
        <>
            if !shown.rows.is_empty() {
                { grid(&locale, &shown, *all) }
                <p class="quietly">{ messages.clients_cohorts_hint() }{ " " }{ wording::cut(&locale, &shown) }</p>
            }
            if shown.has_more() {
                <Button variant={ButtonVariant::Pill} text={wording::show(&locale, &shown, *all)} onpress={toggle} />
            }
        </>
    };
    section(messages, props, Part::Cohorts, &open, &wording::answer(&locale, &props.figures.table), content)
}

/// The table. It is made anew when other rows are shown, so that its first cell is where Tab leads to again.
fn grid(locale: &Locale, table: &CohortTable, all: bool) -> Html {
    let name = locale.messages.clients_cohorts_name();
    let last = [table.rows.len().saturating_sub(1), HEADS + table.columns - 1];
    let onkeydown = move |event: KeyboardEvent| move_focus(&event, last);
    let head = |head: String| html! { <th scope="col">{ head }</th> };
    html! {
        <div class={classes!("wide", "cohorts", all.then_some("long"))} role="region" aria-label={name} key={if all { "all" } else { "last" }}>
            <table role="grid" aria-label={name} {onkeydown}>
                <thead><tr>{ for wording::heads(locale, table).into_iter().map(head) }</tr></thead>
                <tbody>{ for table.rows.iter().enumerate().map(|(place, row)| cohort(locale, place, row)) }</tbody>
            </table>
        </div>
    }
}

/// Where a cell stands, for the keys.
fn place(row: usize, column: usize) -> String {
    format!("{row}-{column}")
}

fn cohort(locale: &Locale, row: usize, cohort: &CohortRow) -> Html {
    let [month, size] = wording::row_heads(locale, cohort);
    let cell = |(column, cell): (usize, &Option<CohortCell>)| {
        let [seen, heard] = wording::cell(locale, cohort, *cell);
        let shade = cell.map(|cell| cell.shade.to_string());
        // There can be more than a thousand: each is as few nodes as it can be.
        let name = format!("{seen}, {heard}");
        html! { <td data-cell={place(row, HEADS + column)} data-shade={shade} aria-label={name}>{ seen }</td> }
    };
    html! {
        <tr>
            <th scope="row" tabindex={(row == 0).then_some("0")} data-cell={place(row, 0)}>{ month }</th>
            <td data-cell={place(row, 1)}>{ size }</td>
            { for cohort.cells.iter().enumerate().map(cell) }
        </tr>
    }
}

/// The cell that a key leads to from another one; none for other keys.
fn next([row, column]: [usize; 2], key: &str, [last_row, last_column]: [usize; 2]) -> Option<[usize; 2]> {
    let [row, column] = match key {
        "ArrowUp" => [row.saturating_sub(1), column],
        "ArrowDown" => [row + 1, column],
        "ArrowLeft" => [row, column.saturating_sub(1)],
        "ArrowRight" => [row, column + 1],
        "PageUp" => [row.saturating_sub(PAGE), column],
        "PageDown" => [row + PAGE, column],
        "Home" => [row, 0],
        "End" => [row, last_column],
        _ => return None,
    };
    Some([row.min(last_row), column.min(last_column)])
}

/// Moves the focus to the cell that a key leads to.
fn move_focus(event: &KeyboardEvent, last: [usize; 2]) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let cell = event.target_dyn_into::<Element>();
    let from = cell.as_ref().and_then(|cell| cell.get_attribute("data-cell"));
    let from = from.as_deref().and_then(|place| place.split_once('-'));
    let from = from.and_then(|(row, column)| Some([row.parse().ok()?, column.parse().ok()?]));
    let Some([row, column]) = from.and_then(|from| next(from, &event.key(), last)) else { return };
    event.prevent_default();
    if let Some(grid) = cell.and_then(|cell| cell.closest("table").ok().flatten()) {
        page::focus_in_grid(&grid, &format!("[data-cell='{}']", place(row, column)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_to_neighbors_and_ends_and_never_out_of_the_table() {
        let last = [23, 5];
        for (key, from, to) in [
            ("ArrowUp", [0, 3], [0, 3]),
            ("ArrowUp", [4, 3], [3, 3]),
            ("ArrowDown", [23, 3], [23, 3]),
            ("ArrowLeft", [4, 0], [4, 0]),
            ("ArrowRight", [4, 5], [4, 5]),
            ("ArrowRight", [4, 4], [4, 5]),
            ("Home", [4, 3], [4, 0]),
            ("End", [4, 3], [4, 5]),
            ("PageDown", [4, 3], [14, 3]),
            ("PageDown", [20, 3], [23, 3]),
            ("PageUp", [4, 3], [0, 3]),
        ] {
            assert_eq!(next(from, key, last), Some(to), "{key}");
        }
        assert_eq!(next([1, 1], "Tab", last), None);
    }
}
