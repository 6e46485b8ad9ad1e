//! What is loaded after the program: the lines of a language.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::i18n::Language;

#[wasm_bindgen]
extern "C" {
    /// The start-up script's way to load a text; calls with the text, or with null when it cannot be
    /// had. Promises on this side would add 1.5 KB to the page.
    #[wasm_bindgen(js_name = plateauText)]
    fn load(address: &str, done: &JsValue);
}

/// Loads the lines of a language; none when they cannot be had.
pub fn lines(language: Language, done: impl FnOnce(Option<String>) + 'static) {
    load(&language.address(), &Closure::once_into_js(move |text: JsValue| done(text.as_string())));
}
