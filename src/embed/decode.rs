//! Plain data into transfer types, with errors that say where and why.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::value::Value;
use crate::model::{Error, Kind};

/// Longest part of an unknown name that is repeated in an error.
const SHOWN: usize = 40;

/// Fills a transfer type.
///
/// # Errors
/// `Missing`, `WrongType`, `UnknownName`, `TooMany`, with the path of the field.
pub fn decode<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, Error> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        let Refusal { kind, field } = error.into_inner();
        // A missing or unknown name is found in the object around it.
        let parent = match field.as_deref() {
            Some(name) => path.strip_suffix(name).map_or(path.as_str(), |p| p.trim_end_matches('.')),
            None => path.as_str(),
        };
        let parent = parent.trim_end_matches(".?").trim_end_matches('?');
        match field {
            Some(field) if parent.is_empty() => Error::new(field, kind),
            Some(field) => Error::new(format!("{parent}.{field}"), kind),
            None => Error::new(path, kind),
        }
    })
}

/// Why a value does not fit, before its place is known.
#[derive(Debug)]
pub struct Refusal {
    kind: Kind,
    /// The field inside of the place, where one is missing or unknown.
    field: Option<String>,
}

impl Refusal {
    fn wrong(given: String, wanted: &dyn fmt::Display) -> Self {
        // Serde's own words for its kinds, in those of the interface.
        let wanted = match wanted.to_string().as_str() {
            "f64" => "a number".into(),
            "a string" => "a text".into(),
            "a sequence" => "a list".into(),
            wanted => wanted.to_owned(),
        };
        Self { kind: Kind::WrongType { given, wanted }, field: None }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Refusal {}

impl de::Error for Refusal {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::wrong(message.to_string(), &"something else")
    }

    fn invalid_type(given: Unexpected<'_>, wanted: &dyn de::Expected) -> Self {
        let given = match given {
            Unexpected::Bool(value) => format!("{value}"),
            Unexpected::Float(value) => format!("the number {value}"),
            Unexpected::Str(text) => format!("the text {:?}", text.chars().take(SHOWN).collect::<String>()),
            Unexpected::Unit | Unexpected::Option => "nothing".into(),
            Unexpected::Seq => "a list".into(),
            Unexpected::Map => "an object".into(),
            Unexpected::Other(words) => words.into(),
            _ => "something else".into(),
        };
        Self::wrong(given, &wanted)
    }

    fn missing_field(field: &'static str) -> Self {
        Self { kind: Kind::Missing, field: Some(field.into()) }
    }

    fn unknown_field(field: &str, known: &'static [&'static str]) -> Self {
        let given: String = field.chars().take(SHOWN).collect();
        Self { kind: Kind::UnknownName { given: given.clone(), known: known.to_vec() }, field: Some(given) }
    }
}

impl Value {
    fn refuse<'de, V: Visitor<'de>>(self, visitor: &V) -> Refusal {
        let (given, min, max) = match self {
            Self::LongText(given) => (given, 0, crate::model::bounds::TEXT.max as usize),
            Self::LongList(given, max) if max > 0 => (given, 0, max),
            Self::Absent => return de::Error::invalid_type(Unexpected::Unit, visitor),
            Self::Bool(value) => return de::Error::invalid_type(Unexpected::Bool(value), visitor),
            Self::Number(value) => return de::Error::invalid_type(Unexpected::Float(value), visitor),
            Self::Text(text) => return de::Error::invalid_type(Unexpected::Str(&text), visitor),
            Self::List(_) | Self::Numbers(_) | Self::Table(_) | Self::LongList(..) => {
                return de::Error::invalid_type(Unexpected::Seq, visitor);
            }
            Self::Object(_) => return de::Error::invalid_type(Unexpected::Map, visitor),
            Self::Other(words) => return de::Error::invalid_type(Unexpected::Other(words), visitor),
        };
        Refusal { kind: Kind::TooMany { given, min, max }, field: None }
    }
}

impl IntoDeserializer<'_, Refusal> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self {
            Self::Absent => visitor.visit_unit(),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Number(value) => visitor.visit_f64(value),
            Self::Text(text) => visitor.visit_string(text),
            Self::List(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter())),
            Self::Numbers(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter())),
            Self::Table(table) => {
                visitor.visit_seq(SeqDeserializer::new(table.objects().collect::<Vec<_>>().into_iter()))
            }
            Self::Object(fields) => visitor.visit_map(MapDeserializer::new(fields.into_iter())),
            Self::LongText(_) | Self::LongList(..) | Self::Other(_) => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if self == Self::Absent { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    /// A struct is an object only: a list would fill its fields by their order.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        if matches!(self, Self::Object(_)) { self.deserialize_any(visitor) } else { Err(self.refuse(&visitor)) }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
