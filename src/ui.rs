//! The page.
//!
//! [`app::App`] owns the state and what follows from it; everything below is a plain function from a
//! [`scene::Scene`] to nodes, and sends messages up. A slider's step runs: event →
//! [`crate::state::Action`] → [`crate::state::State::after`] → [`results::Results`] → nodes.

pub mod app;
mod bar;
mod input;
mod notice;
mod plateau;
mod pointer;
mod results;
mod scene;
mod words;

pub use words::Words;

/// Mounts the page, once the language is there that it begins in; without it in English.
pub fn start() {
    let link = crate::share::decode(&crate::browser::url::fragment()).unwrap_or_default();
    let language = link.language.unwrap_or_else(crate::browser::locale::preferred);
    if language.texts().is_some() {
        mount();
    } else {
        crate::browser::fetch::lines(language, move |lines| {
            lines.map(|lines| language.learn(lines));
            mount();
        });
    }
}

/// Mounts the page into the element `app`. A panic is written to the console by Yew; the trap that
/// follows reaches the start-up script, which shows a plain message with a way to begin anew.
fn mount() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
