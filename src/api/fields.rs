//! Decoding plain data field by field, with errors that name the path.

use super::value::Value;
use crate::model::limits;
use crate::model::{Error, ErrorKind};

/// Longest part of a text that an error repeats, in characters.
pub const LONGEST_QUOTE: usize = 40;

/// The fields of an object that have not been taken yet.
pub struct Fields {
    /// Path of the object; empty for a whole input.
    path: String,
    left: Vec<(String, Value)>,
    taken: Vec<&'static str>,
}

impl Fields {
    /// The fields of the object at `path`; the path of a whole input is empty.
    ///
    /// # Errors
    /// `WrongType` for anything but an object.
    pub fn of(value: Value, path: String) -> Result<Self, Error> {
        match value {
            Value::Object(left) => Ok(Self { path, left, taken: Vec::new() }),
            other => Err(refusal(path, &other, "an object")),
        }
    }

    /// Path of a field.
    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Takes a field out; `Absent` if it was not given.
    pub fn take(&mut self, name: &'static str) -> Value {
        self.taken.push(name);
        match self.left.iter().position(|(given, _)| given == name) {
            Some(i) => self.left.swap_remove(i).1,
            None => Value::Absent,
        }
    }

    /// The error of a required field that was not given.
    pub fn missing(&self, name: &str) -> Error {
        Error::new(self.path_of(name), ErrorKind::Missing)
    }

    /// Refuses what has not been taken: no field has that name.
    ///
    /// # Errors
    /// `UnknownName` for the first of them.
    pub fn close(self) -> Result<(), Error> {
        let Some((name, _)) = self.left.first() else { return Ok(()) };
        let given = quote(name);
        Err(Error::new(self.path_of(&given), ErrorKind::UnknownName { given, known: self.taken }))
    }
}

/// The beginning of a text, for an error.
pub fn quote(text: &str) -> String {
    text.chars().take(LONGEST_QUOTE).collect()
}

/// The error of a value that is not what was `wanted`, such as `a number`.
pub fn refusal(path: String, value: &Value, wanted: &str) -> Error {
    let too_many = |given, max| ErrorKind::TooMany { given, min: 0, max };
    let wrong_type = |given: &str| ErrorKind::WrongType { given: given.to_owned(), wanted: wanted.to_owned() };
    let kind = match value {
        Value::LongText(given) => too_many(*given, limits::TEXT.max as usize),
        Value::LongList(given, max) if *max > 0 => too_many(*given, *max),
        Value::Absent => wrong_type("nothing"),
        Value::Bool(value) => wrong_type(if *value { "true" } else { "false" }),
        Value::Number(_) => wrong_type("a number"),
        Value::Text(text) => wrong_type(&format!("the text \u{201c}{}\u{201d}", quote(text))),
        Value::List(_) | Value::Numbers(_) | Value::Rows(_) | Value::LongList(..) => wrong_type("a list"),
        Value::Object(_) => wrong_type("an object"),
        Value::Other(description) => wrong_type(description),
    };
    Error::new(path, kind)
}
