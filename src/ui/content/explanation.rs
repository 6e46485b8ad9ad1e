//! How a figure is computed, and from which source.

use yew::prelude::*;

use crate::state::View;
use crate::wording::explanation::Explanation;

/// An explanation as nodes.
pub fn explanation(explanation: &Explanation) -> Html {
    let source = explanation.source.clone().map(|source| html! { <p>{ source_link(source) }</p> });
    html! { <><p>{ explanation.text.clone() }</p>{ source }</> }
}

/// A source in a line, which leads to the list of sources.
pub fn source_link(footnote: String) -> Html {
    html! { <a class="source" href={format!("#/{}", View::Sources.route())}>{ footnote }</a> }
}
