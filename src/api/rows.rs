//! Long lists of rows. Rows that are as they should be are copied many at a time; the others one by one, so that what is
//! wrong is said in the same words.

#[cfg(feature = "app")]
use wasm_bindgen::JsValue;

use super::fields::refusal;
#[cfg(feature = "app")]
use super::input::Declaration;
use super::input::check_length;
use super::value::Value;
use crate::model::Error;
use crate::model::limits::Limits;

/// What rows are gathered in.
pub trait Rows: Default {
    /// The row of the table that names the list and says how long it may be.
    const LIMITS: &'static Limits;

    /// Adds a row, the i-th.
    ///
    /// # Errors
    /// What is wrong with it.
    fn add(&mut self, row: Value, i: usize) -> Result<(), Error>;

    /// The fields of a row.
    #[cfg(feature = "app")]
    const PARTS: &'static [&'static Declaration];

    /// Adds the rows of a list between two places, up to the first that needs a closer look; how many they are.
    #[cfg(feature = "app")]
    fn add_many(&mut self, list: &JsValue, from: u32, to: u32) -> u32;
}

/// Reads a list of rows.
///
/// # Errors
/// `WrongType` without a field for what is no list, `TooMany`, or what is wrong with the first row that cannot be used.
pub fn read<R: Rows>(value: Value) -> Result<R, Error> {
    let rows = match value {
        Value::List(rows) => rows,
        Value::Numbers(numbers) => numbers.into_iter().map(Value::Number).collect(),
        Value::LongList(..) => return Err(refusal(R::LIMITS.name.to_owned(), &value, "a list")),
        other => return Err(refusal(String::new(), &other, "a list")),
    };
    check_length(R::LIMITS, rows.len())?;
    let mut read = R::default();
    for (i, row) in rows.into_iter().enumerate() {
        read.add(row, i)?;
    }
    Ok(read)
}

/// The path of a row.
pub fn path(limits: &Limits, i: usize) -> String {
    format!("{}[{i}]", limits.name)
}

/// Rows that are copied at a time: the most, so that what is copied is not twice in memory as a whole, and the first ones
/// after a row that needed a closer look, since the next may need it, too.
#[cfg(feature = "app")]
const AT_A_TIME: [u32; 2] = [50_000, 32];

/// Copies and reads a list of rows.
///
/// # Errors
/// As [`read`], and `WrongType` where reading a row throws.
#[cfg(feature = "app")]
pub fn copy<R: Rows>(js: &JsValue) -> Result<R, Error> {
    use super::value::{copy_row, copy_rows, length_of_long};

    let Some(length) = length_of_long(js, R::LIMITS) else { return read(copy_rows(js, R::LIMITS, R::PARTS)?) };
    let [most, few] = AT_A_TIME;
    let mut rows = R::default();
    let (mut read, mut size) = (0, most);
    while read < length {
        let to = length.min(read + size);
        read += rows.add_many(js, read, to);
        size = most.min(2 * size);
        if read < to {
            let i = read as usize;
            rows.add(copy_row(js, read, &path(R::LIMITS, i), R::PARTS)?, i)?;
            (read, size) = (read + 1, few);
        }
    }
    Ok(rows)
}
