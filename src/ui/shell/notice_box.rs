//! A sentence above the answer that can be closed.

use yew::prelude::*;

use crate::link::LinkError;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::Notice;

/// A notice.
#[derive(Properties, PartialEq)]
pub struct NoticeBoxProps {
    /// What it says.
    pub notice: Notice,
    /// Closes it.
    pub onclose: Callback<()>,
}

/// A notice, with a button that closes it.
#[component]
pub fn NoticeBox(props: &NoticeBoxProps) -> Html {
    let messages = use_locale().messages;
    let Notice::Link(error) = props.notice;
    let text = match error {
        LinkError::Damaged => messages.link_damaged(),
        LinkError::Newer => messages.link_newer(),
        LinkError::Foreign => messages.link_foreign(),
        LinkError::OutOfRange => messages.link_out_of_range(),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <Button variant={ButtonVariant::Sign("×")} text={messages.dismiss()} onpress={props.onclose.clone()} />
        </div>
    }
}
