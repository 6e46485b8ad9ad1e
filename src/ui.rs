//! The page.
//!
//! [`app::App`] owns the state and what follows from it; everything below is a plain function from a
//! [`scene::Scene`] to nodes, and sends messages up. A slider's step runs: event →
//! [`crate::state::Action`] → [`crate::state::State::after`] → [`results::Results`] → nodes.

mod aloud;
pub mod app;
mod bar;
mod course;
mod explain;
mod input;
pub mod lazy;
mod notice;
mod nps;
mod plateau;
mod pointer;
mod reps;
mod results;
mod retention;
mod scale;
mod scene;
mod sentence;
mod strategies;
mod table;
mod tile;
mod words;

pub use words::Words;

use crate::browser::fetch;

/// Mounts the page, once the language and the view are there that it begins with; without them in English,
/// or with the first view.
pub fn start() {
    let link = crate::link::decode(&crate::browser::url::fragment()).unwrap_or_default();
    let language = link.language.unwrap_or_else(crate::browser::locale::preferred);
    let open = move || if link.view.is_beside() { fetch::part(mount) } else { mount() };
    if language.texts().is_some() {
        open();
    } else {
        fetch::lines(language, move |lines| {
            lines.map(|lines| language.learn(lines));
            open();
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
