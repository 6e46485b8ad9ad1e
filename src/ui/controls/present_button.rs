//! The button that begins the presentation.

use yew::prelude::*;

use super::{Button, ButtonVariant};
use crate::browser::{location, screen};
use crate::state::View;
use crate::text::Messages;

/// The button. A browser gives the whole screen only to a press.
pub fn present_button(messages: Messages, variant: ButtonVariant) -> Html {
    let onpress = Callback::from(|()| {
        screen::fill();
        location::go(&format!("#/{}", View::Present.route()));
    });
    html! { <span class="present-button"><Button {variant} text={messages.view_present()} {onpress} /></span> }
}
