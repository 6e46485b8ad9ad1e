//! The languages of the page.

use super::messages::Messages;

/// A language of the page: a variant here, and a file in `messages/`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Polish.
    Polish,
}

impl Language {
    /// All languages, as the switch lists them.
    pub const ALL: [Self; 2] = [Self::English, Self::Polish];

    /// Code, as links, `Intl` and the page's `lang` spell it; name in itself; decimal mark; messages.
    fn parts(self) -> (&'static str, &'static str, char, Messages) {
        match self {
            Self::English => ("en", "English", '.', const { Messages::of("en") }),
            Self::Polish => ("pl", "Polski", ',', const { Messages::of("pl") }),
        }
    }

    /// Its code, as links, `Intl` and the page's `lang` spell it.
    pub fn code(self) -> &'static str {
        self.parts().0
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.parts().1
    }

    /// Its decimal mark.
    pub fn decimal_mark(self) -> char {
        self.parts().2
    }

    /// What the page says in it.
    pub fn messages(self) -> Messages {
        self.parts().3
    }

    /// The language of a code such as `pl` or `pl-PL`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}
