//! Locales for tests without a browser.

use std::rc::Rc;

use plateau::text::{Currency, Language, Locale, NativeFormats};

/// The locale of a language, in dollars.
pub fn locale(language: Language) -> Locale {
    locale_in(language, Currency::default())
}

/// The locale of a language and a currency.
pub fn locale_in(language: Language, currency: Currency) -> Locale {
    Locale::new(language, currency, Rc::new(NativeFormats::new(language, currency)))
}
