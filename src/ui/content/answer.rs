//! The sentence that carries the answer of a view.

use yew::prelude::*;

use super::sentence;
use crate::text::Sentence;
use crate::ui::render_count;

/// The answer.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The sentence.
    pub text: Sentence,
}

/// The heading of a view: the sentence that carries its answer.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    render_count::count("Answer");
    html! { <h1 class="answer" id="view" tabindex="-1">{ sentence(&props.text) }</h1> }
}
