//! A new version of the page, of which `static/boot.js` says that it is there for the next visit.

use gloo::events::EventListener;
use web_sys::{Document, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// Whether a new version is ready.
pub fn is_ready() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.matches("[data-update]").unwrap_or_default())
}

/// Listens to the moment when a new version is ready.
pub fn on_ready(call: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&document()?.into(), "plateau:update", move |_| call()))
}

/// Loads the new version. What is in the link stays.
pub fn load() {
    if let Some(window) = window() {
        // Throws only where the page may not leave its place; then the old version goes on.
        window.location().reload().unwrap_or_default();
    }
}
