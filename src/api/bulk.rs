//! Long lists from JavaScript in a few calls that stay on the other side, since a crossing for each
//! of a million entries takes seconds.
//!
//! Whatever throws or is odd gives none, and leaves the list to the copy entry by entry, which knows
//! to say what is wrong and where.

use js_sys::{Array, Float64Array, Uint32Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::value::{Rows, Value};

/// Under this many entries the plain copy is as fast.
const MANY: u32 = 64;

#[wasm_bindgen]
extern "C" {
    /// The start-up script's way to read a list of numbers.
    #[wasm_bindgen(catch, js_name = plateauNumbers)]
    fn plain_numbers(list: &JsValue) -> Result<JsValue, JsValue>;

    /// Its way to read rows: the different reps, the place of each row's rep among them, its score.
    #[wasm_bindgen(catch, js_name = plateauRows)]
    fn plain_rows(list: &JsValue) -> Result<JsValue, JsValue>;
}

/// A list of nothing but finite numbers.
pub fn numbers(list: &JsValue, length: u32) -> Option<Vec<f64>> {
    let copied = (length >= MANY).then(|| plain_numbers(list).ok()).flatten()?;
    // A hole in the list is copied as NaN.
    let numbers = copied.dyn_into::<Float64Array>().ok()?.to_vec();
    numbers.iter().all(|number| number.is_finite()).then_some(numbers)
}

/// Rows of a survey, each with a score and a rep and nothing else.
pub fn rows(list: &JsValue, length: u32) -> Option<Rows> {
    if length < MANY {
        return None;
    }
    let [reps, places, scores] = [0, 1, 2].map({
        let read: Array = plain_rows(list).ok()?.dyn_into().ok()?;
        move |place| read.get(place)
    });
    let copy = |rep: JsValue| Value::copy(&rep, "", "", 0).ok();
    Some(Rows {
        reps: reps.dyn_into::<Array>().ok()?.iter().map(copy).collect::<Option<_>>()?,
        places: places.dyn_into::<Uint32Array>().ok()?.to_vec(),
        scores: scores.dyn_into::<Float64Array>().ok()?.to_vec(),
    })
}
