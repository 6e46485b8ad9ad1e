//! Reading plain data: every field by its row of the bounds table, with errors that say where.

use super::value::Value;
use crate::model::bounds::{self, Bound};
use crate::model::{Error, Kind};

/// Longest part of a text that is repeated in an error.
const SHOWN: usize = 40;

/// An object whose fields are taken one by one; what is left in the end has a name that does not exist.
pub struct Fields {
    path: String,
    left: Vec<(String, Value)>,
    known: Vec<&'static str>,
}

/// What stands there instead of what belongs there.
pub fn refusal(path: String, value: &Value, wanted: &str) -> Error {
    let given = match value {
        Value::LongText(given) => {
            return Error::new(path, Kind::TooMany { given: *given, min: 0, max: bounds::TEXT.max as usize });
        }
        Value::LongList(given, max) if *max > 0 => {
            return Error::new(path, Kind::TooMany { given: *given, min: 0, max: *max });
        }
        Value::Absent => "nothing".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(_) => "a number".to_owned(),
        Value::Text(text) => format!("the text \u{201c}{}\u{201d}", text.chars().take(SHOWN).collect::<String>()),
        Value::List(_) | Value::Numbers(_) | Value::Table(_) | Value::LongList(..) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Other(words) => (*words).to_owned(),
    };
    Error::new(path, Kind::WrongType { given, wanted: wanted.to_owned() })
}

impl Fields {
    /// The fields of an object at `path`; the path of a whole input is empty.
    ///
    /// # Errors
    /// `WrongType` for anything else.
    pub fn of(value: Value, path: String) -> Result<Self, Error> {
        match value {
            Value::Object(left) => Ok(Self { path, left, known: Vec::new() }),
            other => Err(refusal(path, &other, "an object")),
        }
    }

    fn at(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
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

    /// A number that may be absent, without regard to its default.
    ///
    /// # Errors
    /// `WrongType`, and those of [`Bound::check`].
    #[inline(never)]
    pub fn maybe(&mut self, bound: &Bound) -> Result<Option<f64>, Error> {
        let path = self.at(bound.name);
        match self.take(bound.name) {
            Value::Absent => Ok(None),
            Value::Number(given) => bound.check(given, &path).map(Some),
            other => Err(refusal(path, &other, "a number")),
        }
    }

    /// A number, or its default.
    ///
    /// # Errors
    /// Those of [`Self::maybe`]; `Missing` where there is no default.
    #[inline(never)]
    pub fn number(&mut self, bound: &Bound) -> Result<f64, Error> {
        let given = self.maybe(bound)?.or(bound.default);
        given.ok_or_else(|| Error::new(self.at(bound.name), Kind::Missing))
    }

    /// A whole number, or its default.
    ///
    /// # Errors
    /// Those of [`Self::number`].
    pub fn whole(&mut self, bound: &Bound) -> Result<u32, Error> {
        self.number(bound).map(|value| value as u32)
    }

    /// A text that may be absent.
    ///
    /// # Errors
    /// `WrongType`, `TooMany` characters.
    pub fn text(&mut self, name: &'static str) -> Result<Option<String>, Error> {
        match self.take(name) {
            Value::Absent => Ok(None),
            Value::Text(text) => Ok(Some(text)),
            other => Err(refusal(self.at(name), &other, "a text")),
        }
    }

    /// An object that may be absent, read by `read`.
    ///
    /// # Errors
    /// `WrongType`, those of `read`, and `UnknownName` for what it leaves.
    pub fn object<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        match self.take(name) {
            Value::Absent => Ok(None),
            value => whole(value, self.at(name), read).map(Some),
        }
    }

    /// A list of objects, each read by `read`; none when it is absent.
    ///
    /// # Errors
    /// `WrongType`, `TooMany`, and those of [`Self::object`].
    pub fn list<T>(
        &mut self,
        bound: &Bound,
        read: impl Fn(&mut Self) -> Result<T, Error>,
    ) -> Result<Option<Vec<T>>, Error> {
        let path = self.at(bound.name);
        match self.take(bound.name) {
            Value::Absent => Ok(None),
            Value::List(list) if list.len() as f64 > bound.max => {
                Err(refusal(path, &Value::LongList(list.len(), bound.max as usize), "a list"))
            }
            Value::List(list) => {
                let entry = |(i, value)| whole(value, format!("{path}[{i}]"), &read);
                list.into_iter().enumerate().map(entry).collect::<Result<_, _>>().map(Some)
            }
            // Lists of hires and segments are too short to be copied in one go.
            other => Err(refusal(path, &other, "a list")),
        }
    }

    /// A list of numbers that may be absent, not yet checked by any row.
    ///
    /// # Errors
    /// `WrongType`, of the list or of an entry; `TooMany`, or too few.
    pub fn numbers(&mut self, bound: &Bound) -> Result<Option<Vec<f64>>, Error> {
        let path = self.at(bound.name);
        let numbers = match self.take(bound.name) {
            Value::Absent => return Ok(None),
            Value::Numbers(numbers) => numbers,
            Value::List(list) => {
                length(bound, list.len())?;
                let entry = |(i, value)| match value {
                    Value::Number(number) => Ok(number),
                    other => Err(refusal(format!("{path}[{i}]"), &other, "a number")),
                };
                list.into_iter().enumerate().map(entry).collect::<Result<_, _>>()?
            }
            other => return Err(refusal(path, &other, "a list")),
        };
        length(bound, numbers.len())?;
        Ok(Some(numbers))
    }

    /// Makes sure that nothing is left.
    fn close(self) -> Result<(), Error> {
        let Some((name, _)) = self.left.first() else { return Ok(()) };
        let given: String = name.chars().take(SHOWN).collect();
        Err(Error::new(self.at(&given), Kind::UnknownName { given, known: self.known }))
    }
}

/// Makes sure that a list is as long as its row of the table allows.
///
/// # Errors
/// `TooMany`, or too few.
pub fn length(bound: &Bound, given: usize) -> Result<(), Error> {
    if bound.allows(given as f64) {
        return Ok(());
    }
    let (min, max) = (bound.min as usize, bound.max as usize);
    Err(Error::new(bound.name, Kind::TooMany { given, min, max }))
}

/// Reads a whole object at `path`.
///
/// # Errors
/// `WrongType`, those of `read`, and `UnknownName` for what it leaves.
pub fn whole<T>(value: Value, path: String, read: impl FnOnce(&mut Fields) -> Result<T, Error>) -> Result<T, Error> {
    let mut fields = Fields::of(value, path)?;
    let read = read(&mut fields)?;
    fields.close()?;
    Ok(read)
}
