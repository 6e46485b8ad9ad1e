//! The button that begins the presentation.

use yew::prelude::*;

use super::{Button, ButtonVariant};
use crate::browser::{location, screen};
use crate::state::View;
use crate::ui::context::use_locale;

/// How the button looks.
#[derive(Properties, PartialEq)]
pub struct PresentButtonProps {
    /// How it looks.
    pub variant: ButtonVariant,
}

/// The button. A browser gives the whole screen only to a press.
#[component]
pub fn PresentButton(props: &PresentButtonProps) -> Html {
    let text = use_locale().messages.view_present();
    let onpress = use_callback((), |(), ()| {
        screen::fill();
        location::go(&format!("#/{}", View::Present.route()));
    });
    html! { <span class="present-button"><Button variant={props.variant} {text} {onpress} /></span> }
}
