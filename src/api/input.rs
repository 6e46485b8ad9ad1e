//! Inputs: what is declared once about each, and what follows from it.
//!
//! [`input!`](super::declare::input) takes the declaration of an object: a name, a type and a rule
//! for each field. From it come the decoder, the TypeScript declaration and the list of fields that
//! the tests walk over. The rule is the field's row of [`crate::model::limits`], which holds its
//! name, range and default, or its bare name where there is no range.

use super::fields::{Fields, refusal};
use super::value::Value;
use crate::model::limits::Limits;
use crate::model::{Error, ErrorKind};

/// An object that can be read from plain data.
pub trait Input: Sized {
    /// Its declaration. An object that joins the fields of several declarations has several parts.
    const PARTS: &'static [&'static Declaration];

    /// Reads the fields in the order of their declaration.
    ///
    /// # Errors
    /// The first field that cannot be used.
    fn read(fields: &mut Fields) -> Result<Self, Error>;
}

/// Decodes the object at `path`; the path of a whole input is empty.
///
/// # Errors
/// `WrongType` for anything but an object, the first field that cannot be used, else
/// `UnknownName` for a field that does not exist.
pub fn decode<T: Input>(value: Value, path: String) -> Result<T, Error> {
    decode_with(value, path, Ok)
}

/// Decodes an object and converts it. Errors of the conversion come before those of names that do
/// not exist.
///
/// # Errors
/// As [`decode`], and those of `convert`.
pub fn decode_with<T: Input, U>(
    value: Value,
    path: String,
    convert: impl FnOnce(T) -> Result<U, Error>,
) -> Result<U, Error> {
    let mut fields = Fields::of(value, path)?;
    let converted = convert(T::read(&mut fields)?)?;
    fields.close()?;
    Ok(converted)
}

/// The declaration of an object.
#[derive(Debug)]
pub struct Declaration {
    /// Name of the TypeScript interface.
    pub name: &'static str,
    /// Its fields, in the order in which they are checked.
    pub fields: &'static [Field],
}

/// The declaration of one field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Name in JavaScript.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Range of a number, or of the number of entries of a list.
    pub limits: Option<&'static Limits>,
    /// Range of each entry of a list of numbers.
    pub entries: Option<&'static Limits>,
    /// Whether it may be absent.
    pub optional: bool,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A number.
    Number,
    /// A text of at most [`limits::TEXT`](crate::model::limits::TEXT) characters.
    Text,
    /// True or false.
    Bool,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// A list of numbers.
    Numbers,
    /// An object with the fields of these declarations.
    Object(&'static [&'static Declaration]),
    /// A list of such objects.
    List(&'static [&'static Declaration]),
}

impl Field {
    /// A field that has a name only.
    pub const fn named(name: &'static str, field: Self) -> Self {
        Self { name, ..field }
    }

    /// A field whose range is a row of the table; it may be absent if the row has a default, or
    /// allows an empty list.
    pub const fn limited(limits: &'static Limits, field: Self) -> Self {
        let optional = match field.kind {
            Kind::Number => limits.default.is_some(),
            _ => limits.min == 0.0,
        };
        Self { name: limits.name, limits: Some(limits), optional: field.optional || optional, ..field }
    }

    /// A list of numbers.
    pub const fn numbers(rule: NumbersRule, field: Self) -> Self {
        Self { name: rule.length.name, limits: Some(rule.length), entries: Some(rule.entries), ..field }
    }

    /// A field of this type, still without name and range.
    pub const fn of<T: FieldType>() -> Self {
        Self { name: "", kind: T::KIND, limits: None, entries: None, optional: T::OPTIONAL }
    }
}

/// The type of a field: how it is read and declared.
pub trait FieldType: Sized {
    /// What is known about the field: its row of the table, or its name.
    type Rule: Copy;

    /// What the field holds.
    const KIND: Kind;

    /// Whether it may be absent whatever its rule says.
    const OPTIONAL: bool = false;

    /// Takes the field out of `fields`.
    ///
    /// # Errors
    /// `Missing`, `WrongType`, or what the rule refuses.
    fn read(fields: &mut Fields, rule: Self::Rule) -> Result<Self, Error>;
}

impl FieldType for Option<f64> {
    type Rule = &'static Limits;
    const KIND: Kind = Kind::Number;
    const OPTIONAL: bool = true;

    fn read(fields: &mut Fields, limits: &'static Limits) -> Result<Self, Error> {
        let path = fields.path_of(limits.name);
        match fields.take(limits.name) {
            Value::Absent => Ok(None),
            Value::Number(given) => limits.check(given, &path).map(Some),
            other => Err(refusal(path, &other, "a number")),
        }
    }
}

impl FieldType for f64 {
    type Rule = &'static Limits;
    const KIND: Kind = Kind::Number;

    fn read(fields: &mut Fields, limits: &'static Limits) -> Result<Self, Error> {
        let given = Option::<f64>::read(fields, limits)?;
        given.or(limits.default).ok_or_else(|| fields.missing(limits.name))
    }
}

/// Whole numbers; their rows of the table refuse all others and keep them within these types.
macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl FieldType for Option<$type> {
            type Rule = &'static Limits;
            const KIND: Kind = Kind::Number;
            const OPTIONAL: bool = true;

            fn read(fields: &mut Fields, limits: &'static Limits) -> Result<Self, Error> {
                Ok(Option::<f64>::read(fields, limits)?.map(|given| given as $type))
            }
        }

        impl FieldType for $type {
            type Rule = &'static Limits;
            const KIND: Kind = Kind::Number;

            fn read(fields: &mut Fields, limits: &'static Limits) -> Result<Self, Error> {
                Ok(f64::read(fields, limits)? as $type)
            }
        }
    )*};
}

whole_numbers!(u8, u16, u32, u64);

impl FieldType for Option<String> {
    type Rule = &'static str;
    const KIND: Kind = Kind::Text;
    const OPTIONAL: bool = true;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        match fields.take(name) {
            Value::Absent => Ok(None),
            Value::Text(text) => Ok(Some(text)),
            other => Err(refusal(fields.path_of(name), &other, "a text")),
        }
    }
}

impl FieldType for String {
    type Rule = &'static str;
    const KIND: Kind = Kind::Text;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        Option::<String>::read(fields, name)?.ok_or_else(|| fields.missing(name))
    }
}

impl FieldType for bool {
    type Rule = &'static str;
    const KIND: Kind = Kind::Bool;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        match fields.take(name) {
            Value::Absent => Err(fields.missing(name)),
            Value::Bool(bool) => Ok(bool),
            other => Err(refusal(fields.path_of(name), &other, "true or false")),
        }
    }
}

impl<T: Input> FieldType for Option<T> {
    type Rule = &'static str;
    const KIND: Kind = Kind::Object(T::PARTS);
    const OPTIONAL: bool = true;

    fn read(fields: &mut Fields, name: &'static str) -> Result<Self, Error> {
        match fields.take(name) {
            Value::Absent => Ok(None),
            value => decode(value, fields.path_of(name)).map(Some),
        }
    }
}

/// A list of objects. It is required if its row of the table asks for an entry; how many entries
/// there have to be at least is for the model to check.
impl<T: Input> FieldType for Vec<T> {
    type Rule = &'static Limits;
    const KIND: Kind = Kind::List(T::PARTS);

    fn read(fields: &mut Fields, limits: &'static Limits) -> Result<Self, Error> {
        let path = fields.path_of(limits.name);
        let list = match fields.take(limits.name) {
            Value::Absent if limits.min == 0.0 => Vec::new(),
            Value::Absent => return Err(fields.missing(limits.name)),
            Value::List(list) if list.len() as f64 <= limits.max => list,
            Value::List(list) => {
                let long = Value::LongList(list.len(), limits.max as usize);
                return Err(refusal(path, &long, "a list"));
            }
            other => return Err(refusal(path, &other, "a list")),
        };
        list.into_iter().enumerate().map(|(i, entry)| decode(entry, format!("{path}[{i}]"))).collect()
    }
}

/// A field whose error is kept for later, since other checks come before it.
impl<T: FieldType> FieldType for Result<T, Error> {
    type Rule = T::Rule;
    const KIND: Kind = T::KIND;
    const OPTIONAL: bool = T::OPTIONAL;

    fn read(fields: &mut Fields, rule: Self::Rule) -> Result<Self, Error> {
        Ok(T::read(fields, rule))
    }
}

/// What is known about a list of numbers.
#[derive(Clone, Copy, Debug)]
pub struct NumbersRule {
    /// Range of each number.
    pub entries: &'static Limits,
    /// Name of the list, and how many numbers it may have.
    pub length: &'static Limits,
}

/// A list of numbers of an allowed length, each still to be checked.
#[derive(Debug)]
pub struct Numbers {
    values: Vec<f64>,
    path: String,
    entries: &'static Limits,
}

impl Numbers {
    /// The numbers, each checked by its row of the table.
    pub fn checked(&self) -> impl Iterator<Item = Result<f64, Error>> {
        self.values.iter().enumerate().map(|(i, &given)| {
            // A list may have a million entries: the path is written out only for an error.
            let refused = |error| Error { field: format!("{}[{i}]", self.path), ..error };
            self.entries.check(given, "").map_err(refused)
        })
    }
}

impl FieldType for Option<Numbers> {
    type Rule = NumbersRule;
    const KIND: Kind = Kind::Numbers;
    const OPTIONAL: bool = true;

    fn read(fields: &mut Fields, NumbersRule { entries, length }: NumbersRule) -> Result<Self, Error> {
        let path = fields.path_of(length.name);
        let values = match fields.take(length.name) {
            Value::Absent => return Ok(None),
            Value::Numbers(numbers) => {
                check_length(length, numbers.len())?;
                numbers
            }
            Value::List(list) => {
                check_length(length, list.len())?;
                let number = |(i, value)| match value {
                    Value::Number(number) => Ok(number),
                    other => Err(refusal(format!("{path}[{i}]"), &other, "a number")),
                };
                list.into_iter().enumerate().map(number).collect::<Result<_, _>>()?
            }
            other => return Err(refusal(path, &other, "a list")),
        };
        Ok(Some(Numbers { values, path, entries }))
    }
}

/// Checks how many entries a list has.
///
/// # Errors
/// `TooMany`, also for too few.
pub fn check_length(limits: &Limits, given: usize) -> Result<(), Error> {
    if limits.allows(given as f64) {
        return Ok(());
    }
    let (min, max) = (limits.min as usize, limits.max as usize);
    Err(Error::new(limits.name, ErrorKind::TooMany { given, min, max }))
}
