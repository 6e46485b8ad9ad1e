//! Numbers as people type and paste them. docs/reading.md says what is understood.

use std::cmp::Ordering;

use super::messages::{InputText, stands_on};
use super::{Currency, Language, decimal};
use crate::model::ErrorKind;
use crate::model::limits::{Limits, SliderScale, Unit};

/// Signs of currencies, which may touch other signs and letters.
const SIGNS: [char; 5] = ['$', '€', '£', '¥', '₹'];
/// Other names of currencies than their codes.
const CURRENCY_NAMES: [&str; 7] = ["zł", "zl", "kč", "kr", "us", "ca", "au"];
/// Words for powers of ten.
const POWERS: [(&str, i32); 13] = [
    ("k", 3),
    ("tys", 3),
    ("thousand", 3),
    ("tysiące", 3),
    ("tysięcy", 3),
    ("m", 6),
    ("mln", 6),
    ("million", 6),
    ("milion", 6),
    ("miliony", 6),
    ("milionów", 6),
    ("b", 9),
    ("mld", 9),
];
/// Words between a number's unit and what it is counted by.
const FILLERS: [&str; 4] = ["per", "a", "na", "za"];
/// Short words for months that are no beginning of the word.
const SHORT_MONTHS: [&str; 7] = ["m", "mos", "mth", "mths", "mc", "m-c", "m-cy"];
/// Words for years.
const YEARS: [&str; 9] = ["y", "yr", "yrs", "year", "years", "rok", "roku", "lata", "lat"];
/// Months of a year.
const YEAR: f64 = 12.0;
/// A share of more than this is a weight, which percent do not divide.
const WEIGHTS_FROM: f64 = 100.0;

/// Why what was typed cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// Nothing was typed.
    Empty,
    /// It is no number, or one with words that do not belong to the field.
    NoNumber,
    /// It is more than one number.
    Several,
    /// It is outside of the limits.
    OutOfRange,
    /// A whole number belongs here.
    NotWhole,
}

/// What a field's text stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldReading {
    /// The value, within the field's limits; none leaves the field open.
    pub value: Option<f64>,
    /// What else it could be read as, where that is not clear.
    pub other: Option<f64>,
}

/// What digits and marks can stand for.
struct Readings {
    /// With the last mark before decimals.
    decimal: Option<f64>,
    /// With all marks between thousands.
    grouped: Option<f64>,
    /// Whether the language writes the last mark before decimals.
    usually_decimal: bool,
}

impl Readings {
    /// The reading after the language's marks and the other one; the latter alone where the former is none.
    fn in_order(&self) -> [Option<f64>; 2] {
        let Self { decimal, grouped, .. } = *self;
        if grouped.is_none() || (self.usually_decimal && decimal.is_some()) {
            [decimal, grouped]
        } else {
            [grouped, decimal]
        }
    }
}

/// Reads a number without a unit. Where marks can be read in two ways, the language decides. None when it is no number.
pub fn read(typed: &str, language: Language) -> Option<f64> {
    readings(typed, language, None).ok()?.in_order()[0]
}

/// What a field's text stands for, checked against limits; percent becomes a fraction of 1. An empty text leaves an
/// `optional` field open. Units may follow that stand on the field's label, `text`, in any language.
///
/// # Errors
/// Why the text cannot be used.
pub fn read_field(
    typed: &str,
    language: Language,
    limits: &Limits,
    text: InputText,
    optional: bool,
) -> Result<FieldReading, FieldError> {
    if typed.trim().is_empty() {
        return if optional { Ok(FieldReading { value: None, other: None }) } else { Err(FieldError::Empty) };
    }
    let [usual, other] = readings(typed, language, Some((limits, text)))?.in_order();
    let check = |number: f64| {
        let value = if limits.unit == Unit::Share { number / 100.0 } else { number };
        limits.check(value, limits.name).map_err(|error| match error.kind {
            ErrorKind::NotWhole { .. } => FieldError::NotWhole,
            _ => FieldError::OutOfRange,
        })
    };
    let usual = check(usual.unwrap_or(f64::NAN));
    let other = other.and_then(|number| check(number).ok());
    let (value, other) = match (usual, other) {
        (Ok(usual), Some(other)) => {
            match likelihood(usual, usual < other, limits).cmp(&likelihood(other, other < usual, limits)) {
                Ordering::Greater => (usual, None),
                Ordering::Equal => (usual, Some(other)),
                Ordering::Less => (other, Some(usual)),
            }
        }
        (Ok(usual), None) => (usual, None),
        (Err(_), Some(other)) => (other, None),
        (Err(error), None) => return Err(error),
    };
    Ok(FieldReading { value: Some(value), other })
}

/// How likely a person means this value, to compare two: nobody counts things or money in thousandths, and most values
/// lie on the slider.
fn likelihood(value: f64, has_thousandths: bool, limits: &Limits) -> [bool; 2] {
    let on_slider = match limits.track {
        SliderScale::None => true,
        SliderScale::Even { from, to, .. } => from <= value && value <= to,
        SliderScale::Stops(stops) => stops[0] <= value && value <= stops[stops.len() - 1],
    };
    [!(has_thousandths && (limits.whole || limits.unit == Unit::Money)), on_slider]
}

/// The text with one kind of space, minus and apostrophe, in lower case as far as ASCII goes.
fn plain(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    for c in typed.trim().chars() {
        match c {
            // Marks that show nothing: directions, and spaces without a width.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => {}
            '−' | '–' | '—' | '‐' | '‑' => text.push('-'),
            '’' | '‘' | 'ʼ' | '´' | '`' => text.push('\''),
            c if c.is_whitespace() => text.push(' '),
            c => text.push(c.to_ascii_lowercase()),
        }
    }
    text
}

/// What a text can stand for. The words around its digits have to be known, or to stand on the field's label.
fn readings(typed: &str, language: Language, field: Option<(&Limits, InputText)>) -> Result<Readings, FieldError> {
    let text = plain(typed);
    let is_digit = |c: char| c.is_ascii_digit();
    let (Some(first), Some(last)) = (text.find(is_digit), text.rfind(is_digit)) else {
        return Err(FieldError::NoNumber);
    };
    // A decimal mark may come first, as in ".5".
    let first = if text[..first].ends_with(['.', ',']) { first - 1 } else { first };
    let (before, digits, behind) = (&text[..first], &text[first..=last], &text[last + 1..]);
    let negative = is_negative(before).ok_or(FieldError::NoNumber)?;
    let scale = scale(behind, field).ok_or(FieldError::NoNumber)?;

    let (mantissa, power) = digits.split_once('e').unwrap_or((digits, "0"));
    let power: i32 = power.parse().map_err(|_| FieldError::Several)?;
    let power = power.saturating_add(scale.power);
    let number = |whole: &str, decimals: &str| {
        let mut plain = String::from(if negative { "-0" } else { "0" });
        plain.extend(whole.chars().filter(char::is_ascii_digit));
        plain.push('.');
        plain.push_str(decimals);
        plain.push_str("0e");
        plain.push_str(&power.to_string());
        decimal::parse(&plain).map(|number| number * scale.factor)
    };
    let grouped = if is_grouped(mantissa) { number(mantissa, "") } else { None };
    let mark = mantissa.rfind(['.', ',']);
    let decimal = mark.and_then(|mark| {
        let (whole, decimals) = (&mantissa[..mark], &mantissa[mark + 1..]);
        let one_mark = !whole.contains(&mantissa[mark..=mark]) && decimals.bytes().all(|byte| byte.is_ascii_digit());
        if one_mark && is_grouped(whole) { number(whole, decimals) } else { None }
    });
    if grouped.is_none() && decimal.is_none() {
        return Err(FieldError::Several);
    }
    let usually_decimal = mark.is_some_and(|mark| mantissa[mark..].starts_with(language.decimal_mark()));
    Ok(Readings { decimal, grouped, usually_decimal })
}

/// Whether what stands before the digits is a minus, beside currencies; none where it is anything else.
fn is_negative(before: &str) -> Option<bool> {
    let mut signs = before.matches(['-', '+']);
    let (first, second) = (signs.next(), signs.next());
    let known = before.split([' ', '-', '+']).all(|word| is_currency(word.trim_matches(SIGNS)));
    (known && second.is_none()).then_some(first == Some("-"))
}

/// Whether a word in lower case is nothing, or names a currency.
fn is_currency(word: &str) -> bool {
    word.is_empty()
        || CURRENCY_NAMES.contains(&word)
        || Currency::ALL.into_iter().any(|currency| currency.code().eq_ignore_ascii_case(word))
}

/// Whether digits have no marks, or one kind of mark between thousands: before three digits each. Indian commas stand
/// before two, too.
fn is_grouped(digits: &str) -> bool {
    let Some((first, mark)) = digits.char_indices().find(|(_, c)| !c.is_ascii_digit()) else { return true };
    if !matches!(mark, '.' | ',' | ' ' | '\'') || !(1..=3).contains(&first) || digits.starts_with('0') {
        return false;
    }
    let mut lengths = digits[first + 1..]
        .split(mark)
        .map(|group| if group.bytes().all(|byte| byte.is_ascii_digit()) { group.len() } else { 0 });
    lengths.next_back() == Some(3) && lengths.all(|length| length == 3 || (mark == ',' && length == 2))
}

/// What the words behind a number multiply it by: a power of ten, and a factor.
struct Scale {
    power: i32,
    factor: f64,
}

/// What the words behind a number make of it; none where one of them does not belong there.
fn scale(behind: &str, field: Option<(&Limits, InputText)>) -> Option<Scale> {
    let mut scale = Scale { power: 0, factor: 1.0 };
    let counts_months = field.is_some_and(|(limits, _)| limits.unit == Unit::Months);
    let (amount, per) = behind.split_once('/').unwrap_or((behind, ""));
    for (part, is_amount) in [(amount, true), (per, false)] {
        for word in part.split([' ', '.', ',', '/']) {
            let bare = word.trim_matches(SIGNS).trim_matches('%');
            if word.contains('%') {
                scale.power -= percent_power(field)?;
            }
            let power = POWERS.iter().find(|(name, _)| *name == bare);
            match power.filter(|(name, _)| is_amount && scale.power == 0 && !(counts_months && *name == "m")) {
                _ if is_currency(bare) => {}
                Some((_, power)) => scale.power = *power,
                None if counts_months && YEARS.contains(&bare) => scale.factor = YEAR,
                None => {
                    let word = if SHORT_MONTHS.contains(&bare) { "month" } else { bare };
                    let (_, text) = field?;
                    if !FILLERS.contains(&word) && !stands_on(text, word) {
                        return None;
                    }
                }
            }
        }
    }
    Some(scale)
}

/// The power of ten that a percent sign divides by in a field; none where it does not belong there.
fn percent_power(field: Option<(&Limits, InputText)>) -> Option<i32> {
    match field {
        // A field of shares has percent in any case.
        None => Some(0),
        Some((limits, _)) if limits.unit == Unit::Share => Some(0),
        Some((limits, _)) if limits.unit == Unit::Factor => Some(if limits.max < WEIGHTS_FROM { 2 } else { 0 }),
        Some(_) => None,
    }
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
        assert_eq!(both("0,167"), (Some(0.167), Some(0.167)));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for typed in ["", " ", "abc", "1.2.3", "1,2,3", "--1", "12 months", "inf", "NaN", "e", ".", "8 33", "0x10"] {
            assert_eq!(read(typed, Language::English), None, "{typed:?}");
        }
    }
}
