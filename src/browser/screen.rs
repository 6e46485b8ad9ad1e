//! The whole screen for the page.

use gloo::events::EventListener;
use web_sys::{Document, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// Asks for the whole screen. The browser may refuse: the page then fills the window.
pub fn fill() {
    let root = document().and_then(|document| document.document_element());
    // Browsers without it have no such method, which is an error, too.
    root.map(|root| root.request_fullscreen()).transpose().unwrap_or_default();
}

/// Gives the screen back, if the page has it.
pub fn leave() {
    if let Some(document) = document().filter(|_| is_filled()) {
        document.exit_fullscreen();
    }
}

/// Whether the page has the whole screen.
pub fn is_filled() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Listens to the screen being given back, by Escape for example.
pub fn on_left(call: impl Fn() + 'static) -> Option<EventListener> {
    let listener = move |_: &web_sys::Event| {
        if !is_filled() {
            call();
        }
    };
    Some(EventListener::new(&document()?.into(), "fullscreenchange", listener))
}
