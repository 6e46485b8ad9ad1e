//! A sentence above the answer that can be closed.

use yew::prelude::*;

use crate::link::LinkError;
use crate::text::Messages;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::Notice;

/// A notice, with a button that closes it.
pub fn notice_box(messages: Messages, notice: Notice, onclose: Callback<()>) -> Html {
    let Notice::Link(error) = notice;
    let text = match error {
        LinkError::Damaged => messages.link_damaged(),
        LinkError::Newer => messages.link_newer(),
        LinkError::Foreign => messages.link_foreign(),
        LinkError::OutOfRange => messages.link_out_of_range(),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <Button variant={ButtonVariant::Sign("×")} text={messages.dismiss()} onpress={onclose}
                focus_next="view" />
        </div>
    }
}
