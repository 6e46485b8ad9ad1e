//! What came from outside, copied into plain data.

#[cfg(feature = "app")]
pub mod bulk;
#[cfg(feature = "app")]
mod from_js;
pub mod serde_json_value;

#[cfg(feature = "app")]
pub use from_js::{copy, copy_row, copy_rows, length_of_long};

#[cfg(feature = "app")]
use crate::model::limits;

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

impl From<serde_json_value::Value> for Value {
    fn from(json: serde_json_value::Value) -> Self {
        json.0
    }
}

/// Copies a text if it is not too long.
#[cfg(feature = "app")]
impl From<&js_sys::JsString> for Value {
    fn from(text: &js_sys::JsString) -> Self {
        let length = text.length();
        if f64::from(length) > limits::TEXT.max { Self::LongText(length as usize) } else { Self::Text(text.into()) }
    }
}
