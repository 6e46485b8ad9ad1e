//! What can be wrong with an input, as a value.

use std::fmt;

/// One input that cannot be used: where it stands and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// Path of the input as the interface names it, such as `segments[1].monthlyChurn`;
    /// empty when the whole input is meant.
    pub field: String,
    /// What is wrong with it.
    pub kind: ErrorKind,
}

/// Why an input cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorKind {
    /// It has no default and was not given.
    Missing,
    /// It is not of the kind that belongs here, such as a text for a number.
    WrongType {
        /// What stands there, in words: `a text`.
        given: String,
        /// What belongs there, in words: `a number`.
        wanted: String,
    },
    /// It is infinite or not a number.
    NotFinite {
        /// What was given.
        given: f64,
    },
    /// A whole number belongs here.
    NotWhole {
        /// What was given.
        given: f64,
    },
    /// It lies outside of what is allowed.
    OutOfRange {
        /// What was given.
        given: f64,
        /// The least allowed value.
        min: f64,
        /// The largest allowed value.
        max: f64,
    },
    /// A list or a text is longer than allowed, or shorter.
    TooMany {
        /// How many entries were given.
        given: usize,
        /// The least allowed number.
        min: usize,
        /// The largest allowed number.
        max: usize,
    },
    /// A name that does not exist here.
    UnknownName {
        /// The name as it was given, shortened.
        given: String,
        /// The names that exist here, if they are few.
        known: Vec<&'static str>,
    },
    /// Counts that cannot all be true.
    CountsDisagree {
        /// The mismatch in plain words.
        why: String,
    },
    /// Inputs that exclude each other.
    Conflict {
        /// The conflict in plain words.
        why: String,
    },
    /// Not a calendar date, or one outside of the years allowed.
    BadDate {
        /// What was given, shortened.
        given: String,
    },
}

impl Error {
    /// An error of this kind at this place.
    pub fn new(field: impl Into<String>, kind: ErrorKind) -> Self {
        Self { field: field.into(), kind }
    }

    /// The stable name of the kind, as the JavaScript interface gives it.
    pub fn code(&self) -> &'static str {
        match self.kind {
            ErrorKind::Missing => "missing",
            ErrorKind::WrongType { .. } => "wrong-type",
            ErrorKind::NotFinite { .. } => "not-finite",
            ErrorKind::NotWhole { .. } => "not-whole",
            ErrorKind::OutOfRange { .. } => "out-of-range",
            ErrorKind::TooMany { .. } => "too-many",
            ErrorKind::UnknownName { .. } => "unknown-name",
            ErrorKind::CountsDisagree { .. } => "counts-disagree",
            ErrorKind::Conflict { .. } => "conflict",
            ErrorKind::BadDate { .. } => "bad-date",
        }
    }
}

/// A number as JavaScript writes it.
fn written(number: f64) -> String {
    if number.is_finite() {
        number.to_string()
    } else if number.is_nan() {
        "NaN".into()
    } else {
        (if number > 0.0 { "Infinity" } else { "-Infinity" }).into()
    }
}

impl fmt::Display for Error {
    /// The wording for programmers, in English; the page words errors in its own languages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.field.is_empty() { "the input" } else { &self.field })?;
        match &self.kind {
            ErrorKind::Missing => f.write_str(" is missing"),
            ErrorKind::WrongType { given, wanted } => write!(f, " is {given}, expected {wanted}"),
            ErrorKind::NotFinite { given } => write!(f, " is {}, expected a finite number", written(*given)),
            ErrorKind::NotWhole { given } => write!(f, " is {}, expected a whole number", written(*given)),
            ErrorKind::OutOfRange { given, min, max } => {
                write!(f, " is {}, allowed is {} to {}", written(*given), written(*min), written(*max))
            }
            ErrorKind::TooMany { given, min, max } => write!(f, " has {given} entries, allowed are {min} to {max}"),
            ErrorKind::UnknownName { given, known } if known.is_empty() => {
                write!(f, ": nothing is called \u{201c}{given}\u{201d} here")
            }
            ErrorKind::UnknownName { given, known } => {
                write!(f, ": nothing is called \u{201c}{given}\u{201d} here, known are {}", known.join(", "))
            }
            ErrorKind::CountsDisagree { why } | ErrorKind::Conflict { why } => write!(f, ": {why}"),
            ErrorKind::BadDate { given } => {
                write!(f, " is \u{201c}{given}\u{201d}, expected a date such as 2024-02-29 in the years 1900 to 2199")
            }
        }
    }
}

impl std::error::Error for Error {}
