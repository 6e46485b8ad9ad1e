//! A sentence above the answer that can be closed.

use yew::prelude::*;

/// The notice; the button that closes it has a name of its own.
pub fn notice(text: &'static str, close_label: &'static str, close: &Callback<MouseEvent>) -> Html {
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <button type="button" class="close" aria-label={close_label} onclick={close}>{ "×" }</button>
        </div>
    }
}
