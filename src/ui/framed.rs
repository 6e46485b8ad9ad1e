//! The page in a frame of a host's page: with what that sets. It comes in the chunk of what talks with the host.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::app::App;
use super::lazy::Unavailable;
use super::shell::frame::{self, Framing};

/// Shows the page in an element.
type Mount = fn(Element);

#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "what fails is loading the chunk")]
#[wasm_split_helpers::wasm_split(embed, fallible)]
fn mounting() -> Result<Mount, Unavailable> {
    Ok(mount_in)
}

#[cfg(not(feature = "split"))]
async fn mounting() -> Result<Mount, Unavailable> {
    std::future::ready(Ok(mount_in as Mount)).await
}

/// Shows the page in an element, once the chunk is there.
///
/// # Errors
/// The chunk cannot be loaded.
pub async fn mount(root: Element) -> Result<(), Unavailable> {
    mounting().await.map(|mount| mount(root))
}

fn mount_in(root: Element) {
    yew::Renderer::<Framed>::with_root(root).render();
}

/// The page with what the host sets.
#[component]
fn Framed() -> Html {
    let embed = use_state_eq(|| Rc::new(frame::read()));
    let set = embed.setter();
    let set = use_callback((), move |embed, ()| set.set(embed));
    html! { <App framing={Framing { embed: (*embed).clone(), set }} /> }
}
