//! A table that scrolls by itself.

use yew::prelude::*;

/// Most rows that are shown: more than anybody reads, and few enough to be there at once.
pub const MOST_ROWS: usize = 200;

/// A table: its name, its caption, the names of its columns, its rows; the first cell of a row names it.
pub fn table(
    name: &str,
    caption: String,
    columns: impl Iterator<Item = &'static str>,
    rows: impl Iterator<Item = Vec<String>>,
) -> Html {
    let columns: Html = columns.map(|name| html! { <th scope="col">{ name }</th> }).collect();
    let rows: Html = rows.map(row).collect();
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={name.to_owned()}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ columns }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn row(cells: Vec<String>) -> Html {
    let mut cells = cells.into_iter();
    let name = cells.next();
    html! { <tr><th scope="row">{ name }</th>{ for cells.map(|cell| html! { <td>{ cell }</td> }) }</tr> }
}
