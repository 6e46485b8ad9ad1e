//! What came from outside, copied into plain data.

use crate::model::limits::{self, Limits};

/// Plain data.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not given: null or undefined.
    Absent,
    /// True or false.
    Bool(bool),
    /// Any number, infinite ones and NaN included.
    Number(f64),
    /// A text within its length.
    Text(String),
    /// A text too long to be copied, with its length.
    LongText(usize),
    /// A list.
    List(Vec<Value>),
    /// A list of nothing but numbers, which may have been copied in one go.
    Numbers(Vec<f64>),
    /// Rows of a survey, copied in one go.
    Rows(Rows),
    /// A list too long to be copied, with its length and the most entries allowed.
    LongList(usize, usize),
    /// An object's own fields; those not given are left out.
    Object(Vec<(String, Value)>),
    /// Something else, in words: `a function`.
    Other(&'static str),
}

/// Rows of a survey, each with a score and a rep.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// The different reps: texts, too long ones among them.
    pub reps: Vec<Value>,
    /// Each row's place among them.
    pub places: Vec<u32>,
    /// Each row's score.
    pub scores: Vec<f64>,
}

/// How deep objects may lie in each other; a scenario needs three.
#[cfg(feature = "app")]
const DEPTH: u32 = 5;

/// Most entries of the list of this name; lists that do not exist are not read at all.
pub fn list_bound(name: &str) -> Option<&'static Limits> {
    let lists = [&limits::SEGMENTS, &limits::HIRES, &limits::COUNTS, &limits::ANSWERS, &limits::ANSWER_ROWS];
    lists.into_iter().find(|limits| limits.name == name)
}

#[cfg(feature = "app")]
mod from_js {
    use js_sys::{JsString, Reflect};
    use wasm_bindgen::prelude::*;

    use super::{DEPTH, Value, list_bound};
    use crate::api::bulk;
    use crate::model::{Error, ErrorKind, limits};

    // Whatever reads an object of the caller's may throw, and is caught on this side: an exception
    // that passes through the program leaves its stack where it was.
    #[wasm_bindgen]
    extern "C" {
        /// What kind of object it is, such as `[object Array]`; told without reading its fields.
        #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
        fn kind(object: &JsValue) -> Result<String, JsValue>;
    }

    impl Value {
        /// Copies a JavaScript value; `name` is the field it stands in, `path` where that is.
        ///
        /// # Errors
        /// `WrongType` where reading a field throws.
        pub fn copy(js: &JsValue, name: &str, path: &str, depth: u32) -> Result<Self, Error> {
            if js.is_undefined() || js.is_null() {
                return Ok(Self::Absent);
            }
            if let Some(number) = js.as_f64() {
                return Ok(Self::Number(number));
            }
            if let Some(bool) = js.as_bool() {
                return Ok(Self::Bool(bool));
            }
            if let Some(text) = js.dyn_ref::<JsString>() {
                let length = text.length() as usize;
                return Ok(if length as f64 > limits::TEXT.max {
                    Self::LongText(length)
                } else {
                    Self::Text(text.into())
                });
            }
            if js.is_function() {
                return Ok(Self::Other("a function"));
            }
            if js.is_symbol() {
                return Ok(Self::Other("a symbol"));
            }
            if js.is_bigint() {
                return Ok(Self::Other("a BigInt"));
            }
            if depth == DEPTH {
                return Ok(Self::Other("an object too deep inside of others"));
            }
            match kind(js).map_err(|_| unreadable(path))?.as_str() {
                "[object Array]" => Self::copy_list(js, name, path, depth),
                "[object Object]" => Self::copy_object(js, path, depth),
                _ => Ok(Self::Other("an object of another kind")),
            }
        }

        fn copy_list(array: &JsValue, name: &str, path: &str, depth: u32) -> Result<Self, Error> {
            let length = Reflect::get(array, &"length".into()).map_err(|_| unreadable(path))?;
            let length = length.as_f64().unwrap_or_default() as usize;
            let most = list_bound(name).map_or(0, |limits| limits.max as usize);
            if length > most {
                return Ok(Self::LongList(length, most));
            }
            if let Some(numbers) = bulk::numbers(array, length as u32) {
                return Ok(Self::Numbers(numbers));
            }
            if let Some(rows) = (name == limits::ANSWER_ROWS.name).then(|| bulk::rows(array, length as u32)).flatten() {
                return Ok(Self::Rows(rows));
            }
            let mut list = Vec::with_capacity(length);
            for i in 0..length {
                let path = format!("{path}[{i}]");
                let value = Reflect::get_u32(array, i as u32).map_err(|_| unreadable(&path))?;
                list.push(Self::copy(&value, "", &path, depth + 1)?);
            }
            Ok(Self::List(list))
        }

        fn copy_object(js: &JsValue, path: &str, depth: u32) -> Result<Self, Error> {
            /// More fields than any input has: the rest cannot be known either.
            const MOST_FIELDS: u32 = 64;
            let keys = Reflect::own_keys(js).map_err(|_| unreadable(path))?;
            let mut fields = Vec::new();
            for i in 0..keys.length().min(MOST_FIELDS) {
                let key = keys.get(i);
                let Some(text) = key.dyn_ref::<JsString>() else { continue };
                let name = String::from(text.slice(0, limits::TEXT.max as u32));
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                let value = Reflect::get(js, &key).map_err(|_| unreadable(&path))?;
                match Self::copy(&value, &name, &path, depth + 1)? {
                    Self::Absent => {}
                    value => fields.push((name, value)),
                }
            }
            Ok(Self::Object(fields))
        }
    }

    fn unreadable(path: &str) -> Error {
        let kind =
            ErrorKind::WrongType { given: "something that throws when it is read".into(), wanted: "plain data".into() };
        Error::new(path, kind)
    }
}

impl From<serde_json_value::Value> for Value {
    fn from(json: serde_json_value::Value) -> Self {
        json.0
    }
}

/// Reading from serde, for tests and saved files.
pub mod serde_json_value {
    use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

    /// A value that any serde format can fill.
    pub struct Value(pub super::Value);

    impl<'de> Deserialize<'de> for Value {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Visit).map(Self)
        }
    }

    struct Visit;

    impl<'de> Visitor<'de> for Visit {
        type Value = super::Value;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("plain data")
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(super::Value::Absent)
        }
        fn visit_bool<E>(self, v: bool) -> Result<Self::Value, E> {
            Ok(super::Value::Bool(v))
        }
        fn visit_f64<E>(self, v: f64) -> Result<Self::Value, E> {
            Ok(super::Value::Number(v))
        }
        fn visit_u64<E>(self, v: u64) -> Result<Self::Value, E> {
            Ok(super::Value::Number(v as f64))
        }
        fn visit_i64<E>(self, v: i64) -> Result<Self::Value, E> {
            Ok(super::Value::Number(v as f64))
        }
        fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
            Ok(super::Value::Text(v.to_owned()))
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut list = Vec::new();
            while let Some(Value(value)) = seq.next_element()? {
                list.push(value);
            }
            Ok(super::Value::List(list))
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut fields = Vec::new();
            while let Some((name, Value(value))) = map.next_entry()? {
                if value != super::Value::Absent {
                    fields.push((name, value));
                }
            }
            Ok(super::Value::Object(fields))
        }
    }
}
