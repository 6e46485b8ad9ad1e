//! The page.
//!
//! [`App`] owns the state and the projection of it; everything below gets what it shows, and hands
//! actions up. A slider's step runs: event → [`Action`] → [`State::after`] → projection → the parts
//! whose props have changed.

pub mod app;
pub mod bar;
pub mod input;
pub mod notice;
pub mod plateau;
pub mod words;

/// Mounts the page into the element `app`.
pub fn start() {
    crate::browser::failure::report_panics();
    let root = web_sys::window().and_then(|window| window.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
