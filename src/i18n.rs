//! All words of the page, one file per language, and how numbers are read and put into them.
//!
//! Texts are typed values: a language that lacks one does not compile. Numbers come in already
//! formatted, from the browser's `Intl`; plural forms are chosen by `Intl.PluralRules`.

mod english;
pub mod number;
mod polish;
pub mod template;
pub mod texts;

pub use texts::{Plural, Texts};

/// A language of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Polish.
    Polish,
}

impl Language {
    /// All of them, as the switch lists them.
    pub const ALL: [Self; 2] = [Self::English, Self::Polish];

    /// Its code, as links, `Intl` and the page's `lang` spell it.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Polish => "pl",
        }
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Polish => "Polski",
        }
    }

    /// The language of a code such as `pl` or `pl-PL`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Its words.
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::English => &english::TEXTS,
            Self::Polish => &polish::TEXTS,
        }
    }

    /// Its decimal mark.
    pub fn decimal_mark(self) -> char {
        match self {
            Self::English => '.',
            Self::Polish => ',',
        }
    }
}
