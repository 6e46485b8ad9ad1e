//! The foot of each view.

use yew::prelude::*;

use crate::text::Messages;

/// What happens to what is entered.
pub fn footer(messages: Messages) -> Html {
    html! { <footer class="foot"><p>{ messages.privacy() }</p></footer> }
}
