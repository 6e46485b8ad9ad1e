//! Motion that shows where something came from; none where the person wants none.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// An element that can be animated, which web-sys does not offer yet.
    type Animated;

    #[wasm_bindgen(method)]
    fn animate(this: &Animated, keyframes: &Object, milliseconds: f64);
}

/// How long it takes, milliseconds.
const DURATION: f64 = 350.0;

/// Lets parts of an element that match a selector begin with a value of a style property, and go to their own.
pub fn begin_with(element: &Element, parts: &str, property: &str, from: &str, own: &str) {
    if !is_wanted() {
        return;
    }
    let keyframes = Object::new();
    let values = Array::of2(&from.into(), &own.into());
    // Setting a field of a plain object cannot fail.
    if Reflect::set(&keyframes, &JsValue::from_str(property), &values).is_err() {
        return;
    }
    let Ok(parts) = element.query_selector_all(parts) else { return };
    for part in (0..parts.length()).filter_map(|i| parts.item(i)) {
        part.unchecked_into::<Animated>().animate(&keyframes, DURATION);
    }
}

fn is_wanted() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
    query.is_some_and(|reduced| !reduced.matches())
}
