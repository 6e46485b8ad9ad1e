//! What parts of the report are made of: charts with their titles, and tables that fit the paper.

use std::ops::Range;

use yew::prelude::*;

use crate::outcome::comparison::Comparison;
use crate::ui::content::swatch;

/// How many plans a table on a sheet of paper has at most.
const MOST_COLUMNS: usize = 5;

/// So many columns in as few tables as fit the paper, about as many in each.
pub fn blocks(columns: usize) -> impl Iterator<Item = Range<usize>> {
    let most = columns.div_ceil(columns.div_ceil(MOST_COLUMNS).max(1)).max(1);
    (0..columns).step_by(most).map(move |from| from..(from + most).min(columns))
}

/// The heads of a table's columns: the sample of a scenario's line, where there are several, and its name.
pub fn heads(names: &[String], comparison: &Comparison, columns: Range<usize>) -> Html {
    let has_lines = comparison.columns.len() > 1;
    let plans = comparison.columns.iter().zip(names).skip(columns.start).take(columns.len());
    let head = plans.map(|(column, name)| {
        let line = column.place.filter(|_| has_lines);
        html! { <th scope="col">{ for line.map(swatch) }<bdi>{ name }</bdi></th> }
    });
    html! { <thead><tr><td></td>{ for head }</tr></thead> }
}

/// A chart with its title.
pub fn figure(title: String, chart: Html) -> Html {
    html! { <figure><figcaption>{ title }</figcaption>{ chart }</figure> }
}
