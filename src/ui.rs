//! The page. [`app::App`] holds the state; views get slices of it and what follows from them, and send actions
//! back through [`context::use_dispatch`].

pub mod app;
pub mod charts;
pub mod client_list;
pub mod content;
pub mod context;
pub mod controls;
pub mod framed;
pub mod hooks;
pub mod lazy;
pub mod list_flag;
#[cfg(feature = "prerender")]
pub mod prerender;
pub mod render_count;
pub mod report;
pub mod shell;
pub mod still;
pub mod store;
pub mod views;

use yew::platform::spawn_local;

use crate::browser::idle::next_turn;
use crate::browser::{host, location};
use crate::link;
use shell::taking::keeping::{self, KeptFirst};

/// Mounts the page into the element `app`, with what is kept in the browser if the address brings no numbers. Yew writes a
/// panic to the console; the trap that follows reaches the start-up script, which shows a plain message with a way to
/// begin anew.
pub fn start() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|d| d.get_element_by_id("app"));
    let Some(root) = root else { return };
    spawn_local(async {
        // Starting the program took a turn, drawing takes its own: what a person does meanwhile comes in between.
        next_turn().await;
        // In a frame of another page nothing is kept.
        let kept = if host::is_embedded() {
            if framed::mount(root.clone()).await.is_ok() {
                return;
            }
            KeptFirst::Nothing
        } else if !keeping::is_anything_kept() {
            KeptFirst::Nothing
        } else if link::is_bare(&location::link()) {
            keeping::first().await
        } else {
            KeptFirst::Other
        };
        yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { kept, framing: None }).render();
    });
}
