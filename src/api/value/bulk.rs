//! Copies of long lists in a few calls, by `bulk.js` beside this file.

use js_sys::{Array, Float64Array, Int32Array, JsString, Uint8Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::{Rows, Value};

/// Entries from which on it is faster than entry by entry.
pub const MANY: u32 = 64;

#[wasm_bindgen(module = "/src/api/value/bulk.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = numbers)]
    fn copy_numbers(list: &JsValue) -> Result<Option<Float64Array>, JsValue>;

    #[wasm_bindgen(catch, js_name = rows)]
    fn copy_rows(list: &JsValue) -> Result<Option<Array>, JsValue>;

    #[wasm_bindgen(catch, js_name = clients)]
    fn copy_clients(list: &JsValue, from: u32, to: u32, names: Array) -> Result<Array, JsValue>;

    #[wasm_bindgen(catch, js_name = stays)]
    fn copy_stays(list: &JsValue, from: u32, to: u32) -> Result<Array, JsValue>;
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

/// Rows of a list of clients, as far as they are plain. Columns hold three values for each row.
pub struct Clients {
    /// Start, end and last contact as 20,240,229 for 29 February 2024; 0 where there is none.
    pub dates: Vec<i32>,
    /// Fee, term and answer; not a number where there is none.
    pub numbers: Vec<f64>,
    /// Places among the texts: client, sales rep, service rep; -1 where there is none.
    pub places: Vec<i32>,
    /// The texts of these three, each once, joined with a character between them, and their lengths in UTF-16 units.
    pub texts: Vec<(String, Vec<u32>)>,
}

/// Copies the rows of a list of clients between two places, up to the first that is not plain or has a field that is not
/// among `names`. None where reading throws before the first one.
pub fn clients(list: &JsValue, from: u32, to: u32, names: &[&str]) -> Option<Clients> {
    let names = names.iter().copied().map(JsValue::from).collect();
    let copied = copy_clients(list, from, to, names).ok()?;
    let text = |place: u32| Some((copied.get(place).as_string()?, Uint32Array::from(copied.get(place + 1)).to_vec()));
    Some(Clients {
        dates: Int32Array::from(copied.get(0)).to_vec(),
        numbers: Float64Array::from(copied.get(1)).to_vec(),
        places: Int32Array::from(copied.get(2)).to_vec(),
        texts: [3, 5, 7].into_iter().map(text).collect::<Option<_>>()?,
    })
}

/// Copies the months of stays between two places, and whether each ended, up to the first that is not plain.
pub fn stays(list: &JsValue, from: u32, to: u32) -> Option<(Vec<f64>, Vec<u8>)> {
    let copied = copy_stays(list, from, to).ok()?;
    Some((Float64Array::from(copied.get(0)).to_vec(), Uint8Array::from(copied.get(1)).to_vec()))
}
