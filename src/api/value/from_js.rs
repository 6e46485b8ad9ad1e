//! Plain data from JavaScript.

use js_sys::{JsString, Reflect};
use wasm_bindgen::prelude::*;

use super::{Value, bulk};
use crate::api::input::{Declaration, Kind};
use crate::model::limits::{self, Limits};
use crate::model::{Error, ErrorKind};

/// How deep objects may lie in each other; a scenario needs three.
const DEPTH: u32 = 5;

/// Fields of an object that are copied. No input has as many, so a name among them does not exist.
const MOST_FIELDS: u32 = 64;

// Whatever reads an object of the caller's may throw, and is caught on this side: an exception
// that passes through the program leaves its stack where it was.
#[wasm_bindgen]
extern "C" {
    /// What kind of object it is, such as `[object Array]`, without reading its fields.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    fn kind_of(object: &JsValue) -> Result<String, JsValue>;
}

/// Copies an input with the fields of these declarations.
///
/// # Errors
/// `WrongType` where reading a field throws.
pub fn copy(js: &JsValue, parts: &[&Declaration]) -> Result<Value, Error> {
    let mut lists = Vec::new();
    collect_lists(parts, &mut lists);
    Copier { lists, of_rows: false }.copy(js, "", "", 0)
}

/// Copies an input that is a list of rows: objects with the fields of these declarations.
///
/// # Errors
/// `WrongType` where reading a field throws.
pub fn copy_rows(js: &JsValue, limits: &'static Limits, parts: &[&Declaration]) -> Result<Value, Error> {
    let mut lists = vec![limits];
    collect_lists(parts, &mut lists);
    Copier { lists, of_rows: true }.copy(js, limits.name, limits.name, 0)
}

/// Copies one row of a list: an object with the fields of these declarations; `path` is where it stands.
///
/// # Errors
/// `WrongType` where reading it throws.
pub fn copy_row(js: &JsValue, i: u32, path: &str, parts: &[&Declaration]) -> Result<Value, Error> {
    let mut lists = Vec::new();
    collect_lists(parts, &mut lists);
    let row = Reflect::get_u32(js, i).map_err(|_| unreadable(path))?;
    Copier { lists, of_rows: true }.copy(&row, "", path, 1)
}

/// The length of a list for which it is faster to copy many rows at a time; none for anything else, and for a list that is
/// longer than allowed.
pub fn length_of_long(js: &JsValue, limits: &Limits) -> Option<u32> {
    let is_list = js.is_object() && kind_of(js).is_ok_and(|kind| kind == "[object Array]");
    let length = Reflect::get(js, &"length".into()).ok().filter(|_| is_list)?.as_f64()?;
    (length >= f64::from(bulk::MANY) && length <= limits.max).then_some(length as u32)
}

/// Adds the rows of the table for all lists in these declarations.
fn collect_lists(parts: &[&Declaration], lists: &mut Vec<&'static Limits>) {
    for field in parts.iter().flat_map(|part| part.fields) {
        match field.kind {
            Kind::Numbers => lists.extend(field.limits),
            Kind::List(parts) => {
                lists.extend(field.limits);
                collect_lists(parts, lists);
            }
            Kind::Object(parts) => collect_lists(parts, lists),
            Kind::Number | Kind::Text | Kind::Bool | Kind::Choice(_) => {}
        }
    }
}

/// Copies one input.
struct Copier {
    /// The lists that the input may have. Others are not read at all.
    lists: Vec<&'static Limits>,
    /// Whether the input is a list of rows.
    of_rows: bool,
}

impl Copier {
    /// Copies a value; `name` is the field it stands in, `path` where that is.
    fn copy(&self, js: &JsValue, name: &str, path: &str, depth: u32) -> Result<Value, Error> {
        if let Some(value) = copy_primitive(js) {
            return Ok(value);
        }
        if depth == DEPTH {
            return Ok(Value::Other("an object too deep inside of others"));
        }
        match kind_of(js).map_err(|_| unreadable(path))?.as_str() {
            "[object Array]" => self.copy_list(js, name, path, depth),
            "[object Object]" => self.copy_object(js, path, depth),
            _ => Ok(Value::Other("an object of another kind")),
        }
    }

    fn copy_list(&self, js: &JsValue, name: &str, path: &str, depth: u32) -> Result<Value, Error> {
        let length = Reflect::get(js, &"length".into()).map_err(|_| unreadable(path))?;
        let length = length.as_f64().unwrap_or_default() as u32;
        let limits = self.lists.iter().find(|limits| limits.name == name);
        let max = limits.map_or(0, |limits| limits.max as usize);
        if length as usize > max {
            return Ok(Value::LongList(length as usize, max));
        }
        if let Some(numbers) = bulk::numbers(js, length) {
            return Ok(Value::Numbers(numbers));
        }
        if self.of_rows
            && depth == 0
            && let Some(rows) = bulk::rows(js, length)
        {
            return Ok(Value::Rows(rows));
        }
        let entry = |i| {
            let path = format!("{path}[{i}]");
            let entry = Reflect::get_u32(js, i).map_err(|_| unreadable(&path))?;
            self.copy(&entry, "", &path, depth + 1)
        };
        (0..length).map(entry).collect::<Result<_, _>>().map(Value::List)
    }

    fn copy_object(&self, js: &JsValue, path: &str, depth: u32) -> Result<Value, Error> {
        let keys = Reflect::own_keys(js).map_err(|_| unreadable(path))?;
        let mut fields = Vec::new();
        for i in 0..keys.length().min(MOST_FIELDS) {
            let key = keys.get(i);
            let Some(text) = key.dyn_ref::<JsString>() else { continue };
            let name = String::from(text.slice(0, limits::TEXT.max as u32));
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let value = Reflect::get(js, &key).map_err(|_| unreadable(&path))?;
            match self.copy(&value, &name, &path, depth + 1)? {
                Value::Absent => {}
                value => fields.push((name, value)),
            }
        }
        Ok(Value::Object(fields))
    }
}

/// Copies what is no object.
fn copy_primitive(js: &JsValue) -> Option<Value> {
    if js.is_undefined() || js.is_null() {
        Some(Value::Absent)
    } else if let Some(number) = js.as_f64() {
        Some(Value::Number(number))
    } else if let Some(bool) = js.as_bool() {
        Some(Value::Bool(bool))
    } else if let Some(text) = js.dyn_ref::<JsString>() {
        Some(Value::from(text))
    } else if js.is_function() {
        Some(Value::Other("a function"))
    } else if js.is_symbol() {
        Some(Value::Other("a symbol"))
    } else if js.is_bigint() {
        Some(Value::Other("a BigInt"))
    } else {
        None
    }
}

/// The error of an object that throws while it is read.
fn unreadable(path: &str) -> Error {
    let given = "something that throws when it is read".to_owned();
    Error::new(path, ErrorKind::WrongType { given, wanted: "plain data".to_owned() })
}
