//! A sentence above the answer that can be closed.

use yew::prelude::*;

use crate::link::LinkError;
use crate::text::Messages;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::Notice;
use crate::wording::link as wording;

/// A notice, with a button that closes it.
pub fn notice_box(messages: Messages, notice: Notice, onclose: Callback<()>) -> Html {
    let text = match notice {
        Notice::Refused(LinkError::Newer) => messages.link_newer().to_owned(),
        Notice::Refused(_) => messages.link_foreign().to_owned(),
        Notice::Partial { unread, changed } => wording::partial_link(messages, &unread, changed),
        Notice::File(text) => text,
        Notice::KeptUnavailable => messages.kept_unavailable().to_owned(),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <Button variant={ButtonVariant::Sign("×")} text={messages.dismiss()} onpress={onclose}
                focus_next="view" />
        </div>
    }
}
