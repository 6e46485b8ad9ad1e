//! What came from outside, copied into plain data.

use crate::model::bounds::{self, Bound};

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
    /// A list of objects with the same fields, copied in one go.
    Table(Table),
    /// A list too long to be copied, with its length and the most entries allowed.
    LongList(usize, usize),
    /// An object's own fields; those not given are left out.
    Object(Vec<(String, Value)>),
    /// Something else, in words: `a function`.
    Other(&'static str),
}

/// A list of objects with the same fields, each of whose values stands here once.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Names of the fields, in the order in which they stand in each object.
    pub names: Vec<String>,
    /// The different values.
    pub different: Vec<Value>,
    /// Where each value stands among them, object by object.
    pub cells: Vec<u32>,
}

impl Table {
    /// How many objects.
    pub fn len(&self) -> usize {
        self.cells.len() / self.names.len().max(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// An object's value of the field at this place among the names.
    pub fn value(&self, object: usize, field: usize) -> Option<&Value> {
        self.different.get(*self.cells.get(object * self.names.len() + field)? as usize)
    }

    /// The list of objects that it stands for.
    pub fn objects(&self) -> impl Iterator<Item = Value> {
        let field = |object, (place, name): (usize, &String)| Some((name.clone(), self.value(object, place)?.clone()));
        let fields = move |object| self.names.iter().enumerate().filter_map(|name| field(object, name)).collect();
        (0..self.len()).map(fields).map(Value::Object)
    }
}

/// How deep objects may lie in each other; a scenario needs three.
#[cfg(feature = "app")]
const DEPTH: u32 = 5;

/// Most entries of the list of this name; lists that do not exist are not read at all.
pub fn list_bound(name: &str) -> Option<&'static Bound> {
    let lists = [&bounds::SEGMENTS, &bounds::HIRES, &bounds::COUNTS, &bounds::ANSWERS, &bounds::ANSWER_ROWS];
    lists.into_iter().find(|bound| bound.name == name)
}

#[cfg(feature = "app")]
mod from_js {
    use js_sys::{Array, JsString, Reflect};
    use wasm_bindgen::{JsCast, JsValue};

    use super::{DEPTH, Value, list_bound};
    use crate::embed::bulk;
    use crate::model::{Error, Kind, bounds};

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
                return Ok(if length as f64 > bounds::TEXT.max {
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
            match js.dyn_ref::<Array>() {
                Some(array) => Self::copy_list(array, name, path, depth),
                None => Self::copy_object(js, path, depth),
            }
        }

        fn copy_list(array: &Array, name: &str, path: &str, depth: u32) -> Result<Self, Error> {
            let length = array.length() as usize;
            let most = list_bound(name).map_or(0, |bound| bound.max as usize);
            if length > most {
                return Ok(Self::LongList(length, most));
            }
            if let Some(numbers) = bulk::numbers(array) {
                return Ok(Self::Numbers(numbers));
            }
            if let Some(table) = bulk::table(array) {
                return Ok(Self::Table(table));
            }
            let entry = |i: usize| {
                let path = format!("{path}[{i}]");
                let value = Reflect::get_u32(array, i as u32).map_err(|_| unreadable(&path))?;
                Self::copy(&value, "", &path, depth + 1)
            };
            (0..length).map(entry).collect::<Result<_, _>>().map(Self::List)
        }

        fn copy_object(js: &JsValue, path: &str, depth: u32) -> Result<Self, Error> {
            /// More fields than any input has: the rest cannot be known either.
            const MOST_FIELDS: u32 = 64;
            let keys = Reflect::own_keys(js).map_err(|_| unreadable(path))?;
            let mut fields = Vec::new();
            for i in 0..keys.length().min(MOST_FIELDS) {
                let key = keys.get(i);
                let Some(text) = key.dyn_ref::<JsString>() else { continue };
                let name = String::from(text.slice(0, bounds::TEXT.max as u32));
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
            Kind::WrongType { given: "something that throws when it is read".into(), wanted: "plain data".into() };
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
