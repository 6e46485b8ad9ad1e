//! Long lists from JavaScript in a few calls that stay on the other side, since a crossing for each
//! of a million entries takes seconds.
//!
//! Whatever throws or is odd gives none, and leaves the list to the copy entry by entry, which knows
//! to say what is wrong and where.

use js_sys::{Array, Float64Array, Function, Reflect, Uint32Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::value::{Rows, Value};

/// Under this many entries the plain copy is as fast.
const MANY: u32 = 64;

/// A method, or a function that stands in an object, by name.
fn own(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

/// All entries, if they are numbers.
fn copied(list: &JsValue, length: u32) -> Option<Vec<f64>> {
    let copy = Float64Array::new_with_length(length);
    own(&copy, "set")?.call1(&copy, list).ok()?;
    Some(copy.to_vec())
}

/// A list of nothing but finite numbers.
pub fn numbers(list: &JsValue, length: u32) -> Option<Vec<f64>> {
    if length < MANY {
        return None;
    }
    let every = own(&Array::new(), "every")?;
    let finite = own(&Reflect::get(&js_sys::global(), &"Number".into()).ok()?, "isFinite")?;
    if every.call1(list, &finite).ok()? != JsValue::TRUE {
        return None;
    }
    // A hole in the list is passed over by `every` and copied as NaN.
    copied(list, length).filter(|numbers| numbers.iter().all(|number| number.is_finite()))
}

#[wasm_bindgen]
extern "C" {
    /// The start-up script's way to read them: the different reps, the place of each row's rep among
    /// them, its score.
    #[wasm_bindgen(catch, js_name = plateauRows)]
    fn plain_rows(list: &JsValue) -> Result<JsValue, JsValue>;
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
