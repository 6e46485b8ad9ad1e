//! A table that scrolls by itself.

use yew::prelude::*;

/// Most rows that are shown: more than anybody reads, and few enough to be there at once.
pub const MOST_ROWS: usize = 200;

/// A table; the first cell of a row names it.
#[derive(Properties, PartialEq)]
pub struct TableProps {
    /// What the table is called.
    pub name: AttrValue,
    /// What stands above it.
    #[prop_or_default]
    pub caption: AttrValue,
    /// The names of its columns.
    pub columns: Vec<&'static str>,
    /// Its rows, as many cells each as there are columns.
    pub rows: Vec<Vec<String>>,
}

/// A table.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let row = |cells: &Vec<String>| {
        let mut cells = cells.iter().cloned();
        let name = cells.next();
        html! { <tr><th scope="row">{ name }</th>{ for cells.map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={props.name.clone()}>
            <table>
                <caption>{ props.caption.clone() }</caption>
                <thead><tr>{ for props.columns.iter().map(|name| html! { <th scope="col">{ *name }</th> }) }</tr></thead>
                <tbody>{ for props.rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
