//! The sign that a file can be dropped, and what becomes of one that was.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::TakingProps;
use super::open::{Source, open};
use crate::browser::file::Drag;
use crate::ui::context::{use_locale, use_page};

crate::lazy_view!(
    /// The sign, in the chunk of the menu.
    pub static DROP_SIGN: TakingProps = taking, DropSign
);

/// The sign while a file is dragged over the page. What is dropped is opened.
#[component]
pub fn DropSign(props: &TakingProps) -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    use_effect_with(props.drag.clone(), {
        let props = props.clone();
        move |drag| {
            if let Drag::Dropped(file) = drag.clone() {
                spawn_local(async move {
                    if let Err(refused) = open(Source::File(file), &locale, &page.dispatch, &props).await {
                        props.notify.emit(refused);
                    }
                });
            }
        }
    });
    html! {
        if props.drag == Drag::Over {
            <p class="drop-sign">{ messages.take_drop() }</p>
        }
    }
}
