//! Reading plain data: every field by its row of the bounds table, with errors that say where.

use super::value::Value;
use crate::model::limits::{self, Limits};
use crate::model::{Error, ErrorKind};

/// Longest part of a text that is repeated in an error.
pub const SHOWN: usize = 40;

/// An object whose fields are taken one by one; what is left in the end has a name that does not exist.
///
/// The first thing that cannot be used is kept and told in the end by [`whole`]; what is read after
/// it is of no account. A result for each field instead would add 5 KB to the page.
pub struct Fields {
    path: String,
    left: Vec<(String, Value)>,
    known: Vec<&'static str>,
    error: Option<Error>,
}

/// What stands there instead of what belongs there.
pub fn refusal(path: String, value: &Value, wanted: &str) -> Error {
    let given = match value {
        Value::LongText(given) => {
            return Error::new(path, ErrorKind::TooMany { given: *given, min: 0, max: limits::TEXT.max as usize });
        }
        Value::LongList(given, max) if *max > 0 => {
            return Error::new(path, ErrorKind::TooMany { given: *given, min: 0, max: *max });
        }
        Value::Absent => "nothing".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(_) => "a number".to_owned(),
        Value::Text(text) => format!("the text \u{201c}{}\u{201d}", text.chars().take(SHOWN).collect::<String>()),
        Value::List(_) | Value::Numbers(_) | Value::Rows(_) | Value::LongList(..) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Other(words) => (*words).to_owned(),
    };
    Error::new(path, ErrorKind::WrongType { given, wanted: wanted.to_owned() })
}

impl Fields {
    /// The fields of an object at `path`; the path of a whole input is empty.
    fn of(value: Value, path: String) -> Self {
        let mut fields = Self { path, left: Vec::new(), known: Vec::new(), error: None };
        match value {
            Value::Object(left) => fields.left = left,
            other => fields.error = Some(refusal(fields.path.clone(), &other, "an object")),
        }
        fields
    }

    /// Path of a field.
    pub fn at(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Keeps an error if it is the first.
    #[inline(never)]
    pub fn refuse(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }

    /// Whether all that was read so far can be used.
    pub fn fine(&self) -> bool {
        self.error.is_none()
    }

    /// Takes a field out; absent when it was not given.
    #[inline(never)]
    pub fn take(&mut self, name: &'static str) -> Value {
        self.known.push(name);
        match self.left.iter().position(|(given, _)| given == name) {
            Some(i) => self.left.swap_remove(i).1,
            None => Value::Absent,
        }
    }

    /// A number that may be absent, without regard to its default; refuses what is none, and what
    /// [`Limits::check`] refuses.
    #[inline(never)]
    pub fn maybe(&mut self, limits: &Limits) -> Option<f64> {
        let path = self.at(limits.name);
        let checked = match self.take(limits.name) {
            Value::Absent => return None,
            Value::Number(given) => limits.check(given, &path),
            other => Err(refusal(path, &other, "a number")),
        };
        checked.map_err(|error| self.refuse(error)).ok()
    }

    /// A number, or its default; refused as missing where there is none.
    #[inline(never)]
    pub fn number(&mut self, limits: &Limits) -> f64 {
        self.maybe(limits).or(limits.default).unwrap_or_else(|| {
            // After another refusal this one is not heard.
            self.refuse(Error::new(self.at(limits.name), ErrorKind::Missing));
            limits.min
        })
    }

    /// A whole number, or its default.
    #[inline(never)]
    pub fn whole(&mut self, limits: &Limits) -> u32 {
        self.number(limits) as u32
    }

    /// A text that may be absent.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        match self.take(name) {
            Value::Absent => None,
            Value::Text(text) => Some(text),
            other => {
                self.refuse(refusal(self.at(name), &other, "a text"));
                None
            }
        }
    }

    /// An object that may be absent, read by `read`.
    pub fn object<T>(&mut self, name: &'static str, read: &dyn Fn(&mut Self) -> T) -> Option<T> {
        match self.take(name) {
            Value::Absent => None,
            value => whole(value, self.at(name), read).map_err(|error| self.refuse(error)).ok(),
        }
    }

    /// A list of objects, each read by `read`; none when it is absent.
    pub fn list<T>(&mut self, limits: &Limits, read: fn(&mut Self) -> T) -> Option<Vec<T>> {
        let path = self.at(limits.name);
        let list = match self.take(limits.name) {
            Value::Absent => return None,
            Value::List(list) if list.len() as f64 <= limits.max => list,
            other => {
                let other = match other {
                    Value::List(list) => Value::LongList(list.len(), limits.max as usize),
                    other => other,
                };
                self.refuse(refusal(path.clone(), &other, "a list"));
                Vec::new()
            }
        };
        let mut entries = Vec::with_capacity(list.len());
        for (i, value) in list.into_iter().enumerate() {
            match whole(value, format!("{path}[{i}]"), &read) {
                Ok(entry) => entries.push(entry),
                Err(error) => {
                    self.refuse(error);
                    break;
                }
            }
        }
        Some(entries)
    }

    /// A list of numbers that may be absent, not yet checked by any row but as long as its row allows.
    pub fn numbers(&mut self, limits: &Limits) -> Option<Vec<f64>> {
        let path = self.at(limits.name);
        let numbers = match self.take(limits.name) {
            Value::Absent => return None,
            Value::Numbers(numbers) => Ok(numbers),
            Value::List(list) => all_numbers(limits, list, &path),
            other => Err(refusal(path, &other, "a list")),
        };
        let numbers = numbers.and_then(|numbers| length(limits, numbers.len()).map(|()| numbers));
        Some(numbers.unwrap_or_else(|error| {
            self.refuse(error);
            Vec::new()
        }))
    }

    /// The first refusal; else makes sure that nothing is left.
    fn close(self) -> Result<(), Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let Some((name, _)) = self.left.first() else { return Ok(()) };
        let given: String = name.chars().take(SHOWN).collect();
        Err(Error::new(self.at(&given), ErrorKind::UnknownName { given, known: self.known }))
    }
}

/// The entries of a short list, if they are numbers.
fn all_numbers(limits: &Limits, list: Vec<Value>, path: &str) -> Result<Vec<f64>, Error> {
    length(limits, list.len())?;
    let entry = |(i, value)| match value {
        Value::Number(number) => Ok(number),
        other => Err(refusal(format!("{path}[{i}]"), &other, "a number")),
    };
    list.into_iter().enumerate().map(entry).collect()
}

/// Makes sure that a list is as long as its row of the table allows.
///
/// # Errors
/// `TooMany`, or too few.
pub fn length(limits: &Limits, given: usize) -> Result<(), Error> {
    if limits.allows(given as f64) {
        return Ok(());
    }
    let (min, max) = (limits.min as usize, limits.max as usize);
    Err(Error::new(limits.name, ErrorKind::TooMany { given, min, max }))
}

/// Reads a whole object at `path`.
///
/// # Errors
/// `WrongType` for anything else, the first that `read` refuses, and `UnknownName` for what it leaves.
pub fn whole<T>(value: Value, path: String, read: &dyn Fn(&mut Fields) -> T) -> Result<T, Error> {
    let mut fields = Fields::of(value, path);
    let read = read(&mut fields);
    fields.close()?;
    Ok(read)
}
