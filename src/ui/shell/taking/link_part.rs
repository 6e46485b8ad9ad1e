//! A link to what the page shows: copied, or handed to the device's share sheet.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::TakingProps;
use crate::browser::page::focus_soon;
use crate::browser::{location, share};
use crate::link::embed::Embed;
use crate::link::shared::{Page, SharedLink, shared_link};
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::link as wording;

/// The id of the first button, which has the focus once the menu is open.
const FIRST_ID: &str = "copy-link";

/// What became of the link.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// It is on the clipboard.
    Copied,
    /// It can neither be copied nor sent here, so it is shown, to be copied by hand.
    Refused(AttrValue),
}

/// The link to hand on now: to the host's page, where this page is in a frame of one.
fn link_now(props: &TakingProps, embed: Option<&Embed>) -> SharedLink {
    let (workspace, language) = props.taken.emit(());
    let own = location::with_fragment("");
    let host = embed.and_then(|embed| embed.host.as_deref());
    shared_link(host.map_or(Page::Own(&own), Page::Host), props.view, &workspace, language)
}

/// The buttons, what the link lacks, and what became of it.
#[component]
pub fn LinkPart(props: &TakingProps) -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let outcome = use_state_eq(|| None::<Outcome>);
    // What only a browser knows: what there is to say about the link, and whether there is a share sheet.
    let known = use_state_eq(|| (None::<String>, false));
    use_effect_with((), {
        let (known, props, page) = (known.setter(), props.clone(), page.clone());
        move |()| {
            let link = link_now(&props, page.embed.as_deref());
            known.set((wording::shared_link(&page.locale, &link), share::has_sheet()));
            focus_soon(FIRST_ID);
        }
    });
    let copy = {
        let (props, set, page) = (props.clone(), outcome.setter(), page.clone());
        Callback::from(move |()| {
            let (url, set) = (link_now(&props, page.embed.as_deref()).url, set.clone());
            let announcer = page.announcer.clone();
            spawn_local(async move {
                let is_copied = share::copy(&url).await;
                if is_copied {
                    announcer.emit(messages.link_copied().to_owned());
                }
                set.set(Some(if is_copied { Outcome::Copied } else { Outcome::Refused(url.into()) }));
            });
        })
    };
    let send = {
        let (props, set, embed) = (props.clone(), outcome.setter(), page.embed.clone());
        Callback::from(move |()| {
            let (url, set) = (link_now(&props, embed.as_deref()).url, set.clone());
            spawn_local(async move {
                let is_sent = share::send(messages.view_plateau(), &url).await;
                set.set((!is_sent).then(|| Outcome::Refused(url.into())));
            });
        })
    };
    let (note, has_sheet) = &*known;
    html! {
        <section class="take-link">
            <h2>{ messages.take_link() }</h2>
            if let Some(note) = note {
                <p>{ note.clone() }</p>
            } else {
                <p class="quietly">{ messages.take_link_hint() }</p>
            }
            <div class="presets">
                <Button id={FIRST_ID} variant={ButtonVariant::Main} text={messages.take_copy_link()} onpress={copy} />
                if *has_sheet {
                    <Button variant={ButtonVariant::Pill} text={messages.take_send_link()} onpress={send} />
                }
                if *outcome == Some(Outcome::Copied) {
                    <span>{ messages.link_copied() }</span>
                }
            </div>
            if let Some(Outcome::Refused(url)) = &*outcome {
                <label>
                    { messages.copy_link() }
                    <input type="text" readonly=true value={url.clone()} />
                </label>
            }
        </section>
    }
}
