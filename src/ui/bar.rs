//! The bar at the top.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::words::Words;
use crate::i18n::Language;
use crate::state::Action;

/// The bar.
pub fn bar(words: &Words, act: &Callback<Action>) -> Html {
    let onchange = act.reform(|event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
        Action::Speak(Language::from_code(&chosen).unwrap_or_default())
    });
    let option = |language: Language| {
        html! {
            <option value={language.code()} lang={language.code()} selected={language == words.language}>
                { language.name() }
            </option>
        }
    };
    html! {
        <header class="bar">
            <a class="mark" href="#/plateau">
                <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                    <path class="mark-course" d="M1 20C6 20 6 6 12 6h9" />
                    <path class="mark-level" d="M12 2.2h9" />
                </svg>
                { "Plateau" }
            </a>
            <div class="tools">
                <select class="language" aria-label={words.texts.language} {onchange}>
                    { for Language::ALL.into_iter().map(option) }
                </select>
            </div>
        </header>
    }
}
