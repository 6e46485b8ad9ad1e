//! The browser's languages, and the page's.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, window};

use crate::text::Language;

/// The first of the person's languages that the page speaks.
pub fn preferred() -> Language {
    let codes = window().map(|window| window.navigator().languages());
    let known = |code: JsValue| Language::from_code(&code.as_string()?);
    codes.and_then(|codes| codes.iter().find_map(known)).unwrap_or_default()
}

/// Tells the document which language it is in, and names its window.
pub fn announce(language: Language, title: &str) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.set_lang(language.code());
    }
}
