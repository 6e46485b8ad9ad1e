//! The page as a document: its language, its title, what has the focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, window};

use crate::text::Language;

/// The first of the person's languages that the page speaks.
pub fn preferred_language() -> Language {
    let codes = window().map(|window| window.navigator().languages());
    let known = |code: JsValue| Language::from_code(&code.as_string()?);
    codes.and_then(|codes| codes.iter().find_map(known)).unwrap_or_default()
}

/// Sets the document's language and title.
pub fn announce(language: Language, title: &str) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.set_lang(language.code());
    }
}

/// Focuses an element once what has just changed is drawn; selects what stands in a field.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    Timeout::new(0, move || focus(&id)).forget();
}

/// Focuses the heading of a view and shows the view from its beginning.
pub fn focus_view() {
    Timeout::new(0, || {
        focus(VIEW_HEADING);
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    })
    .forget();
}

/// The id of each view's heading.
const VIEW_HEADING: &str = "view";

fn focus(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    // Only an element that is gone cannot have the focus.
    if element.focus().is_ok()
        && let Some(field) = element.dyn_ref::<HtmlInputElement>()
    {
        field.select();
    }
}
