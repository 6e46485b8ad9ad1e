//! The foot of each view.

use yew::prelude::*;

use crate::ui::context::use_locale;

/// What happens to what is entered.
#[component]
pub fn Footer() -> Html {
    let messages = use_locale().messages;
    html! { <footer class="foot"><p>{ messages.privacy() }</p></footer> }
}
