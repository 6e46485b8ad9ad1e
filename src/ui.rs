//! The page. [`app::App`] holds the state; views get slices of it and what follows from them, and send actions
//! back through [`context::use_dispatch`].

pub mod app;
pub mod charts;
pub mod content;
pub mod context;
pub mod controls;
pub mod hooks;
pub mod lazy;
pub mod render_count;
pub mod report;
pub mod shell;
pub mod store;
pub mod views;

/// Mounts the page into the element `app`. Yew writes a panic to the console; the trap that follows reaches the
/// start-up script, which shows a plain message with a way to begin anew.
pub fn start() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
