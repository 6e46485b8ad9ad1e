//! Numbers as people type them.

use super::decimal;
use super::{Currency, Language};
use crate::model::ErrorKind;
use crate::model::limits::{Limits, Unit};

/// Reads a typed number: spaces and a currency sign or per cent around it do not matter; the
/// language's decimal mark does; the other mark groups thousands where three digits follow it,
/// else it is taken for a decimal mark. None when it is no number.
pub fn read(typed: &str, language: Language) -> Option<f64> {
    let decimal = language.decimal_mark();
    let other = if decimal == '.' { ',' } else { '.' };
    let bare: String = without_currency(typed.trim())
        .trim_matches(|c: char| matches!(c, '$' | '€' | '£' | '¥' | '₹' | '%') || c.is_whitespace())
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '_'))
        .map(|c| if c == '−' { '-' } else { c })
        .collect();
    if !bare.bytes().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let (whole, fraction) = match bare.split_once(decimal) {
        Some((whole, fraction)) => (without_groups(whole, other)?, Some(fraction.to_owned())),
        None => match without_groups(&bare, other) {
            Some(whole) => (whole, None),
            None => bare.split_once(other).map(|(whole, fraction)| (whole.to_owned(), Some(fraction.to_owned())))?,
        },
    };
    let plain = fraction.map_or(whole.clone(), |fraction| format!("{whole}.{fraction}"));
    decimal::parse(&plain)
}

/// The text without the letters of a currency before or behind it.
fn without_currency(text: &str) -> &str {
    let codes = Currency::ALL.into_iter().map(Currency::code).chain(["zł", "Kč", "kr"]);
    codes.into_iter().find_map(|code| text.strip_suffix(code).or(text.strip_prefix(code))).unwrap_or(text)
}

/// The number without its grouping marks; none where they do not stand before three digits each.
fn without_groups(text: &str, mark: char) -> Option<String> {
    let mut parts = text.split(mark);
    let first = parts.next()?;
    let mut joined = first.to_owned();
    for group in parts {
        if first.is_empty() || group.len() != 3 || !group.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

/// Why what was typed cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was typed.
    Empty,
    /// It is no number.
    NoNumber,
    /// It is outside of the limits.
    OutOfRange,
    /// A whole number belongs here.
    NotWhole,
}

/// The value that a field's text stands for, checked against limits; percent becomes a fraction of 1.
/// An empty text leaves an `optional` field open.
///
/// # Errors
/// Why the text cannot be used.
pub fn read_field(text: &str, language: Language, limits: &Limits, optional: bool) -> Result<Option<f64>, FieldError> {
    if text.trim().is_empty() {
        return if optional { Ok(None) } else { Err(FieldError::Empty) };
    }
    let number = read(text, language).ok_or(FieldError::NoNumber)?;
    let value = if limits.unit == Unit::Share { number / 100.0 } else { number };
    let checked = limits.check(value, limits.name).map_err(|error| match error.kind {
        ErrorKind::NotWhole { .. } => FieldError::NotWhole,
        _ => FieldError::OutOfRange,
    })?;
    Ok(Some(checked))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_language_its_own_way() {
        let both = |typed| (read(typed, Language::English), read(typed, Language::Polish));
        assert_eq!(both("10,000"), (Some(10_000.0), Some(10.0)));
        assert_eq!(both("12,5"), (Some(12.5), Some(12.5)));
        assert_eq!(both("12.5"), (Some(12.5), Some(12.5)));
        assert_eq!(both("1 234 567"), (Some(1_234_567.0), Some(1_234_567.0)));
        assert_eq!(both("$ 10 000"), (Some(10_000.0), Some(10_000.0)));
        assert_eq!(both("10 000 zł"), (Some(10_000.0), Some(10_000.0)));
        assert_eq!(both("CHF 250"), (Some(250.0), Some(250.0)));
        assert_eq!(both("8.33 %"), (Some(8.33), Some(8.33)));
        assert_eq!(both("1e300"), (Some(1e300), Some(1e300)));
        assert_eq!(both("−3"), (Some(-3.0), Some(-3.0)));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for typed in ["", " ", "abc", "1.2.3", "1,2,3", "--1", "12 months", "inf", "NaN", "e", "."] {
            assert_eq!(read(typed, Language::English), None, "{typed:?}");
        }
    }
}
