//! The page's language: messages, number formats, and how typed numbers are read.
//!
//! A message is one entry per language in `messages/*.ftl`. `build.rs` turns them into functions of
//! [`Messages`] and refuses a language that lacks a message, an argument or a plural form.

mod currency;
pub mod decimal;
pub mod emphasis;
mod language;
mod locale;
mod messages;
mod native_formats;
mod number_formats;
mod plural;
pub mod spreadsheet;
pub mod typed_number;

pub use currency::Currency;
pub use emphasis::Sentence;
pub use language::Language;
pub use locale::Locale;
pub use messages::{InputText, Messages, Part, Pattern, input_text};
pub use native_formats::NativeFormats;
pub use number_formats::{NumberFormats, NumberStyle};
pub use plural::{PluralCategory, Quantity};
