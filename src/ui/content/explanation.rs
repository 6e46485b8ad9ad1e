//! How a figure is computed, and from which source.

use yew::prelude::*;

use crate::wording::explanation::Explanation;

/// An explanation as nodes.
pub fn explanation(explanation: &Explanation) -> Html {
    let source = explanation.source.clone().map(|source| html! { <p>{ source }</p> });
    html! { <><p>{ explanation.text.clone() }</p>{ source }</> }
}
