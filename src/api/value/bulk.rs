//! Copies of long lists in a few calls, by `bulk.js` beside this file.

use js_sys::{Array, Float64Array, JsString, Uint32Array};
use wasm_bindgen::prelude::*;

use super::{Rows, Value};

/// Entries from which on it is faster than entry by entry.
const MANY: u32 = 64;

#[wasm_bindgen(module = "/src/api/value/bulk.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = numbers)]
    fn copy_numbers(list: &JsValue) -> Result<Option<Float64Array>, JsValue>;

    #[wasm_bindgen(catch, js_name = rows)]
    fn copy_rows(list: &JsValue) -> Result<Option<Array>, JsValue>;
}

/// Copies a list of many finite numbers. None if it is anything else.
pub fn numbers(list: &JsValue, length: u32) -> Option<Vec<f64>> {
    if length < MANY {
        return None;
    }
    let numbers = copy_numbers(list).ok()??.to_vec();
    numbers.iter().all(|number| number.is_finite()).then_some(numbers)
}

/// Copies a list of many rows of a survey. None if it is anything else.
pub fn rows(list: &JsValue, length: u32) -> Option<Rows> {
    if length < MANY {
        return None;
    }
    let copied = copy_rows(list).ok()??;
    let reps: Array = copied.get(0).dyn_into().ok()?;
    let places: Uint32Array = copied.get(1).dyn_into().ok()?;
    let scores: Float64Array = copied.get(2).dyn_into().ok()?;
    let text = |rep: JsValue| rep.dyn_ref::<JsString>().map(Value::from);
    Some(Rows { reps: reps.iter().map(text).collect::<Option<_>>()?, places: places.to_vec(), scores: scores.to_vec() })
}
