//! How a figure is computed.

use super::sources::footnote;
use crate::model::benchmarks::Source;
use crate::text::Locale;

/// How a figure is computed, with the person's own numbers, and where the method or claim was published.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Explanation {
    /// The computation in words.
    pub text: String,
    /// The source in words, if there is one.
    pub source: Option<String>,
}

impl Explanation {
    /// An explanation with its source.
    pub fn new(locale: &Locale, text: String, source: Option<Source>) -> Self {
        Self { text, source: source.map(|source| footnote(locale, source)) }
    }
}
