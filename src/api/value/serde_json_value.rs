//! Plain data from serde, for tests and saved files.

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
