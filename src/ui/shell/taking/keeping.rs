//! Keeping in the browser: follows what the page has, writes it, and says when that cannot be or another tab interferes.
//!
//! Here is what the first load needs; the rest comes in a chunk of its own, also to the menu.

mod asked_button;
mod choices;
mod kept_part;
pub mod store;

use yew::prelude::*;

use super::{Taken, TakingProps};
use crate::browser::timer::Pause;
use crate::browser::{events, storage};
use crate::link::kept::{KEY, Standing};
use crate::state::View;
use crate::ui::context::use_page;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::lazy::Unavailable;
use crate::wording::kept::said;
use choices::Choices;

crate::lazy_view!(
    /// What keeps, in its chunk.
    pub static KEEPER: TakingProps = keeping, Keeper
);

crate::lazy_view!(
    /// The section of the menu, in the same chunk.
    pub static KEPT_PART: TakingProps = keeping, kept_part::KeptPart
);

/// How long nothing has to change until it is written, milliseconds.
const WRITE_MS: u32 = 300;

/// What is kept in the browser when the page begins.
#[derive(Clone, Default, PartialEq)]
pub enum KeptFirst {
    /// Nothing.
    #[default]
    Nothing,
    /// The page begins with it.
    Shown(Box<Taken>),
    /// The page begins with something else: the numbers of a link, or the example where no set can be read.
    Other,
    /// What reads it could not be loaded.
    Unavailable,
}

/// Whether anything is kept. Where the browser lets the page store nothing, nothing is.
pub fn is_anything_kept() -> bool {
    matches!(storage::read(KEY), Ok(Some(_)))
}

/// Reads the set that the page begins with.
type Reader = fn() -> Option<Taken>;

#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "what fails is loading the chunk")]
#[wasm_split_helpers::wasm_split(keeping, fallible)]
fn reader() -> Result<Reader, Unavailable> {
    Ok(store::first)
}

#[cfg(not(feature = "split"))]
async fn reader() -> Result<Reader, Unavailable> {
    std::future::ready(Ok(store::first as Reader)).await
}

/// What the page begins with, loaded before it is drawn.
pub async fn first() -> KeptFirst {
    match reader().await {
        Ok(read) => read().map_or(KeptFirst::Other, |taken| KeptFirst::Shown(Box::new(taken))),
        Err(_) => KeptFirst::Unavailable,
    }
}

/// Follows what the page has. It shows itself only where there is something to say.
#[component]
pub fn Keeper(props: &TakingProps) -> Html {
    let page = use_page();
    let shown = store::use_shown();
    use_effect_with(props.content.clone(), {
        let page = page.clone();
        move |content| {
            let pause = content.clone().map(|content| {
                if store::follow(content) {
                    page.announcer.emit(page.locale.messages.kept_saved_now().to_owned());
                }
                Pause::new(WRITE_MS, page.pointer.0, store::save)
            });
            move || drop(pause)
        }
    });
    use_effect_with((), |()| {
        let listeners = (events::on_leave(store::save), storage::on_change(KEY, store::look));
        move || drop(listeners)
    });
    let text =
        use_memo((shown.clone(), page.locale.clone()), |(shown, locale)| said(locale, shown.standing, &shown.kept));
    let text = (*text).clone();
    let is_quiet = shown.standing == Standing::Apart;
    // Nobody who presents wants to be asked.
    let is_seen = text.is_some() && !shown.is_closed && props.view != View::Present;
    use_effect_with((is_seen && is_quiet, page.announcer), {
        let text = text.clone();
        move |(is_seen, announcer)| {
            if let Some(text) = text.filter(|_| *is_seen) {
                announcer.emit(text);
            }
        }
    });
    html! {
        if let Some(text) = text.filter(|_| is_seen) {
            <div class="kept-said" role={(!is_quiet).then_some("alert")}>
                <p>{ text }</p>
                <Choices taking={props.clone()} focus_next="view" />
                if !matches!(shown.standing, Standing::Changed(_)) {
                    <Button variant={ButtonVariant::Sign("×")} text={page.locale.messages.dismiss()}
                        onpress={Callback::from(|()| store::close())} focus_next="view" />
                }
            </div>
        }
    }
}
