//! Long lists from JavaScript in a few calls that stay on the other side, since a crossing for each
//! of a million entries takes seconds.
//!
//! Whatever throws or is odd gives none, and leaves the list to the copy entry by entry, which knows
//! to say what is wrong and where.

use js_sys::{Array, Float64Array, Function, Map, Object, Reflect, Set};
use wasm_bindgen::{JsCast, JsValue};

use super::value::{Table, Value};

/// Under this many entries the plain copy is as fast.
const MANY: u32 = 64;

/// A method, or a function that stands in an object, by name.
fn own(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

/// A function of one of the language's own objects.
fn builtin(object: &str, name: &str) -> Option<Function> {
    own(&Reflect::get(&js_sys::global(), &object.into()).ok()?, name)
}

/// The list mapped by a function of the language, with this as its `this`.
fn mapped(list: &JsValue, by: &Function, this: &JsValue) -> Option<Array> {
    own(&Array::new(), "map")?.call2(list, by, this).ok()?.dyn_into().ok()
}

/// All entries, if they are numbers.
fn copied(list: &JsValue, length: u32) -> Option<Vec<f64>> {
    let copy = Float64Array::new_with_length(length);
    own(&copy, "set")?.call1(&copy, list).ok()?;
    Some(copy.to_vec())
}

/// A list of nothing but finite numbers.
pub fn numbers(list: &Array) -> Option<Vec<f64>> {
    if list.length() < MANY {
        return None;
    }
    let every = own(&Array::new(), "every")?;
    if every.call1(list, &builtin("Number", "isFinite")?.into()).ok()? != JsValue::TRUE {
        return None;
    }
    // A hole in the list is passed over by `every` and copied as NaN.
    copied(list, list.length()).filter(|numbers| numbers.iter().all(|number| number.is_finite()))
}

/// A list of objects with the same fields in the same order, each a number, a text, true or false.
///
/// 1. The first entry tells the names; the names of all others, joined, have to be the same.
/// 2. All values in one list, and which different ones there are; only those are copied.
/// 3. The place of each value among the different ones.
pub fn table(list: &Array) -> Option<Table> {
    let length = list.length();
    if length < MANY {
        return None;
    }
    let Value::Object(first) = Value::copy(&Reflect::get_u32(list, 0).ok()?, "", "", 0).ok()? else { return None };
    let names: Vec<String> = first.into_iter().map(|(name, _)| name).collect();
    let none = JsValue::UNDEFINED;
    let keys = mapped(list, &builtin("Reflect", "ownKeys")?, &none)?;
    let joined = mapped(&keys, &own(&js_sys::global(), "String")?, &none)?;
    let joined = Set::new(&joined);
    let values = mapped(list, &builtin("Object", "values")?, &none)?;
    let values: Array = own(&Array::new(), "flat")?.call0(&values).ok()?.dyn_into().ok()?;
    // Where the joined names are the same, no entry has more fields than the first.
    let cells = length.checked_mul(names.len() as u32)?;
    if joined.size() != 1 || values.length() != cells || !Object::is(&joined_names(&names), &only(&joined)?) {
        return None;
    }
    let (places, mut different) = (Map::new(), Vec::new());
    for value in Set::new(&values).values() {
        let value = value.ok()?;
        places.set(&value, &JsValue::from_f64(different.len() as f64));
        let copy = Value::copy(&value, "", "", 0).ok()?;
        if !matches!(copy, Value::Number(_) | Value::Text(_) | Value::Bool(_)) {
            return None;
        }
        different.push(copy);
    }
    let places = mapped(&values, &own(&Map::new(), "get")?, &places)?;
    let cells = copied(&places, cells)?.into_iter().map(|place| place as u32).collect();
    Some(Table { names, different, cells })
}

/// Names as `String` joins a list of them.
fn joined_names(names: &[String]) -> JsValue {
    names.join(",").into()
}

/// The entry of a set of one.
fn only(set: &Set) -> Option<JsValue> {
    set.values().into_iter().next()?.ok()
}
