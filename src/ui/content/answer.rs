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
    /// What it answers to, where that is not the person's own numbers: a sample or an example.
    #[prop_or_default]
    pub about: Option<&'static str>,
}

/// The heading of a view: the sentence that carries its answer.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    render_count::count("Answer");
    html! {
        <h1 class="answer" id="view" tabindex="-1">
            if let Some(about) = props.about {
                <span class="sample">{ about }{ ": " }</span>
            }
            { sentence(&props.text) }
        </h1>
    }
}
