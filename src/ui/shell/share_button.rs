//! The button that shares a link to what the page shows.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Node;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::location;
use crate::browser::share::{Shared, share};
use crate::state::View;
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant};

/// How long it is said that the link was copied, milliseconds; some browsers give a pressed button no focus to lose.
const COPIED_MS: u32 = 4_000;

/// The button.
#[derive(Properties, PartialEq)]
pub struct ShareButtonProps {
    /// The view that is shown.
    pub view: View,
    /// The link to a view with what is there now.
    pub link: Callback<View, String>,
}

/// The button, and what became of the link: that it was copied, or the link itself, to be copied by hand.
#[component]
pub fn ShareButton(props: &ShareButtonProps) -> Html {
    let (messages, page) = (use_locale().messages, use_page());
    let shared = use_state_eq(|| None::<(Shared, AttrValue)>);
    let onpress = {
        let (view, link, set, announcer) = (props.view, props.link.clone(), shared.setter(), page.announcer);
        Callback::from(move |()| {
            let (url, set, announcer) = (location::with_fragment(&link.emit(view)), set.clone(), announcer.clone());
            spawn_local(async move {
                let outcome = share(messages.view_plateau(), &url).await;
                if outcome == Shared::Copied {
                    announcer.emit(messages.link_copied().to_owned());
                }
                set.set(Some((outcome, url.into())));
            });
        })
    };
    {
        let set = shared.setter();
        use_effect_with((*shared).clone(), move |shared| {
            let copied = matches!(shared, Some((Shared::Copied, _)));
            let timeout = copied.then(|| Timeout::new(COPIED_MS, move || set.set(None)));
            move || drop(timeout)
        });
    }
    // Once the person has gone on, the words are of no use.
    let onfocusout = {
        let set = shared.setter();
        move |event: FocusEvent| {
            let to: Option<Node> = event.related_target().and_then(|to| to.dyn_into().ok());
            let here: Option<Node> = event.current_target().and_then(|here| here.dyn_into().ok());
            if !here.is_some_and(|here| here.contains(to.as_ref())) {
                set.set(None);
            }
        }
    };
    let outcome = match &*shared {
        Some((Shared::Copied, _)) => html! { <span>{ messages.link_copied() }</span> },
        Some((Shared::Refused, url)) => html! {
            <label>
                { messages.copy_link() }
                <input type="text" readonly=true value={url.clone()} />
            </label>
        },
        Some((Shared::BySheet, _)) | None => Html::default(),
    };
    html! {
        <span class="share" {onfocusout}>
            { outcome }
            <Button variant={ButtonVariant::Main} text={messages.share()} {onpress} />
        </span>
    }
}
