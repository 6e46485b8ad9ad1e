//! A table that scrolls by itself.

use web_sys::Element;
use yew::prelude::*;

use crate::browser::page;

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
    text_table(name, caption, columns, rows, 1)
}

/// The same where the first columns, so many, are in words: they stand at the left.
pub fn text_table(
    name: impl Into<AttrValue>,
    caption: impl Into<AttrValue>,
    columns: &[&'static str],
    rows: &[Vec<String>],
    text_columns: usize,
) -> Html {
    let is_text = |place: usize| (place < text_columns).then_some("");
    let row = |cells: &Vec<String>| {
        let cell = |(place, cell): (usize, &String)| {
            if place == 0 {
                html! { <th scope="row">{ cell }</th> }
            } else {
                html! { <td data-text={is_text(place)}>{ cell }</td> }
            }
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    let head = |(place, name): (usize, &&'static str)| {
        html! { <th scope="col" data-text={is_text(place).filter(|_| place > 0)}>{ *name }</th> }
    };
    let content = html! {
        <table>
            <caption>{ caption.into() }</caption>
            <thead><tr>{ for columns.iter().enumerate().map(head) }</tr></thead>
            <tbody>{ for rows.iter().map(row) }</tbody>
        </table>
    };
    scrolled(name.into(), content)
}

/// What is wider or higher than its place, to be scrolled there, also by keys.
pub fn scrolled(name: AttrValue, content: Html) -> Html {
    let onfocus = |event: FocusEvent| {
        if let Some(region) = event.target_dyn_into::<Element>() {
            page::reveal_focused(&region);
        }
    };
    html! { <div class="wide" tabindex="0" role="region" aria-label={name} {onfocus}>{ content }</div> }
}
