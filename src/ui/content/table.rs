//! A table that scrolls by itself.

use yew::prelude::*;

/// Most rows that are shown: more than anybody reads, and few enough to be there at once.
pub const MOST_ROWS: usize = 200;

/// A table with a name for screen readers and, if it is not empty, a caption above it. The first cell of a row names
/// the row; each row has as many cells as there are columns.
pub fn table(
    name: impl Into<AttrValue>,
    caption: impl Into<AttrValue>,
    columns: &[&'static str],
    rows: &[Vec<String>],
) -> Html {
    let row = |cells: &Vec<String>| {
        let mut cells = cells.iter().cloned();
        let name = cells.next();
        html! { <tr><th scope="row">{ name }</th>{ for cells.map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={name.into()}>
            <table>
                <caption>{ caption.into() }</caption>
                <thead><tr>{ for columns.iter().map(|name| html! { <th scope="col">{ *name }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
