//! A sentence above the answer that can be closed. It comes in a chunk of its own: most visits have nothing to say.

use yew::prelude::*;

use crate::link::LinkError;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::Notice;
use crate::wording::link as wording;

crate::lazy_view!(
    /// The notice, in its chunk.
    pub static NOTICE: NoticeProps = details, NoticeBox
);

/// What there is to say.
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// What it is about.
    pub notice: Notice,
    /// Closes it.
    pub close: Callback<()>,
}

/// A notice, with a button that closes it.
#[component]
pub fn NoticeBox(props: &NoticeProps) -> Html {
    let messages = use_locale().messages;
    let text = match &props.notice {
        Notice::Refused(LinkError::Newer) => messages.link_newer().to_owned(),
        Notice::Refused(_) => messages.link_foreign().to_owned(),
        Notice::Partial { unread, changed } => wording::partial_link(messages, unread, *changed),
        Notice::File(text) => text.clone(),
        Notice::KeptUnavailable => messages.kept_unavailable().to_owned(),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            <Button variant={ButtonVariant::Sign("×")} text={messages.dismiss()} onpress={props.close.clone()}
                focus_next="view" />
        </div>
    }
}
