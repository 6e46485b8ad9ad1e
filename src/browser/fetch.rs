//! What is loaded after the program: the lines of a language, the part that only some views need.

use std::cell::Cell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

use crate::text::Language;

#[wasm_bindgen]
extern "C" {
    /// The start-up script's way to load a text; calls with the text, or with null when it cannot be
    /// had. Promises on this side would add 1.5 KB to the page.
    #[wasm_bindgen(js_name = plateauText)]
    fn load(address: &str, done: &JsValue);

    /// The start-up script's way to load the rest of the program; calls with whether it is there.
    #[wasm_bindgen(js_name = plateauPart)]
    fn load_part(done: &JsValue);
}

thread_local! {
    static PART: Cell<bool> = const { Cell::new(false) };
}

/// Whether all of the program is there. Without its part, which `scripts/split.mjs` cuts off, whatever
/// lies in it traps.
pub fn has_part() -> bool {
    PART.get()
}

/// Loads the part, unless it is there.
pub fn part(done: impl FnOnce() + 'static) {
    let keep = move |there: JsValue| {
        PART.set(there.is_truthy());
        if has_part() {
            Language::english_is_whole();
        }
        done();
    };
    load_part(&Closure::once_into_js(keep));
}

/// Loads the lines of a language; none when they cannot be had.
pub fn lines(language: Language, done: impl FnOnce(Option<String>) + 'static) {
    load(&language.address(), &Closure::once_into_js(move |text: JsValue| done(text.as_string())));
}
