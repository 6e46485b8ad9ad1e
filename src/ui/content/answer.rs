//! The sentence that carries the answer of a view.

use yew::prelude::*;

use super::sentence;
use crate::text::Sentence;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// The answer.
#[derive(Properties, PartialEq)]
pub struct AnswerProps {
    /// The sentence.
    pub text: Sentence,
    /// Whether it answers to a sample, and not to the person's own numbers.
    #[prop_or_default]
    pub sample: bool,
}

/// The heading of a view: the sentence that carries its answer.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    render_count::count("Answer");
    let messages = use_locale().messages;
    html! {
        <h1 class="answer" id="view" tabindex="-1">
            if props.sample {
                <span class="sample">{ messages.sample() }{ ": " }</span>
            }
            { sentence(&props.text) }
        </h1>
    }
}
