//! All words of the page, one file per language, and how numbers are read and put into them.
//!
//! A language is a file of lines, `key: text`; one that lacks a line or a gap does not compile.
//! English is part of the program, the others are loaded when they are spoken. Numbers come in
//! already formatted, from the browser's `Intl`; plural forms are chosen by `Intl.PluralRules`.

mod currency;
pub mod decimal;
pub mod kinds;
pub mod number;
pub mod template;
pub mod texts;

pub use currency::Currency;
pub use kinds::Plural;
pub use texts::Texts;

use std::cell::Cell;

/// The lines of English: those of the first view, and those of the views beside the plan. In the page
/// the latter come with the part of the program that has these views, and are blank until then.
const ENGLISH: [&str; 2] =
    [include_str!(concat!(env!("OUT_DIR"), "/en.txt")), include_str!(concat!(env!("OUT_DIR"), "/en-beside.txt"))];

/// The lines of Polish, where there is no page to load them.
const POLISH: Option<&str> =
    if cfg!(target_arch = "wasm32") { None } else { Some(include_str!(concat!(env!("OUT_DIR"), "/pl.txt"))) };

thread_local! {
    /// The languages that are there.
    static THERE: [Cell<Option<&'static Texts>>; Language::ALL.len()] = const { [const { Cell::new(None) }; Language::ALL.len()] };
}

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

    /// Its words, if they are there.
    pub fn texts(self) -> Option<&'static Texts> {
        let there = THERE.with(|there| there[self as usize].get());
        there.or_else(|| self.inside().map(|lines| self.keep(lines)))
    }

    /// The words that are always there.
    pub fn english() -> &'static Texts {
        Self::English.texts().unwrap_or_else(|| Self::English.keep(ENGLISH))
    }

    /// Takes over its lines; tells whether they are those of this version.
    pub fn learn(self, lines: String) -> bool {
        let fit = Texts::fit(&lines);
        if fit {
            self.keep([lines.leak(), ""]);
        }
        fit
    }

    /// Reads English again, now that all of it is there.
    pub fn english_is_whole() {
        Self::English.keep(ENGLISH);
    }

    /// Keeps the words of its lines, as long as the page is there.
    fn keep(self, lines: [&'static str; 2]) -> &'static Texts {
        let texts = Box::leak(Box::new(Texts::read(lines)));
        THERE.with(|there| there[self as usize].set(Some(texts)));
        texts
    }

    /// The address of its lines, for a language that is not part of the program.
    pub fn address(self) -> String {
        format!("{}.txt?{}", self.code(), env!("TEXTS_VERSION"))
    }

    /// Its lines, for one that is.
    fn inside(self) -> Option<[&'static str; 2]> {
        match self {
            Self::English => Some(ENGLISH),
            Self::Polish => POLISH.map(|lines| [lines, ""]),
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
