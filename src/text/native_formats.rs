//! Numbers as `Intl` writes them, where there is no browser: in the page that is drawn at build time, and in tests.
//! `tests/wasm.rs` compares them with `Intl` itself.

use super::{Currency, Language, NumberFormats, NumberStyle, PluralCategory};
use crate::model::calendar::CalendarMonth;

/// The space within and behind numbers, where a language has one.
const NO_BREAK: &str = "\u{a0}";

/// How a language writes numbers.
struct Convention {
    /// Between groups of three digits.
    group: &'static str,
    /// Digits of the least number that is grouped.
    grouped_from: usize,
    /// Before the decimals.
    mark: &'static str,
    /// Behind thousands, millions, billions, and thousands of billions in short, with the space before.
    compact: [&'static str; 4],
    /// Whether the currency stands before the number.
    currency_first: bool,
    /// The plural form of a number.
    plural: fn(f64) -> PluralCategory,
    /// The months in short.
    months: [&'static str; 12],
}

impl Convention {
    fn of(language: Language) -> Self {
        match language {
            Language::English => Self {
                group: ",",
                grouped_from: 4,
                mark: ".",
                compact: ["K", "M", "B", "T"],
                currency_first: true,
                plural: english_plural,
                months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            },
            Language::Polish => Self {
                group: NO_BREAK,
                grouped_from: 5,
                mark: ",",
                compact: ["\u{a0}tys.", "\u{a0}mln", "\u{a0}mld", "\u{a0}bln"],
                currency_first: false,
                plural: polish_plural,
                months: ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"],
            },
        }
    }
}

fn english_plural(value: f64) -> PluralCategory {
    if value.abs() == 1.0 { PluralCategory::One } else { PluralCategory::Other }
}

fn polish_plural(value: f64) -> PluralCategory {
    let (ones, tens) = (value.abs() % 10.0, value.abs() % 100.0);
    if value.fract() != 0.0 {
        PluralCategory::Other
    } else if value.abs() == 1.0 {
        PluralCategory::One
    } else if (2.0..=4.0).contains(&ones) && !(12.0..=14.0).contains(&tens) {
        PluralCategory::Few
    } else {
        PluralCategory::Many
    }
}

/// The number formats of one language and currency, without a browser.
pub struct NativeFormats {
    convention: Convention,
    currency: Currency,
}

impl NativeFormats {
    /// The formats of a language and a currency.
    pub fn new(language: Language, currency: Currency) -> Self {
        Self { convention: Convention::of(language), currency }
    }
}

/// The digits before and after the decimal mark of a number times a power of ten. As `Intl` does, it rounds the shortest
/// decimal that stands for the number, halves away from zero.
fn rounded(value: f64, power: i32, decimals: usize) -> (String, String) {
    let text = format!("{value:e}");
    let (digits, exponent) = text.split_once('e').expect("it is written with an exponent");
    let digits = digits.replace('.', "");
    // Digits before the mark; the zero in front is where a carry goes.
    let before = exponent.parse::<i32>().expect("a whole number") + power + 1;
    let mut padded: Vec<u8> = vec![0; usize::try_from(-before).unwrap_or(0) + 1];
    padded.extend(digits.bytes().map(|digit| digit - b'0'));
    let end = 1 + before.max(0) as usize + decimals;
    padded.resize(padded.len().max(end + 1), 0);
    let up = padded[end] >= 5;
    padded.truncate(end);
    if up {
        let last = padded.iter().rposition(|digit| *digit != 9).expect("the first digit is 0");
        padded[last] += 1;
        padded[last + 1..].fill(0);
    }
    let text: String = padded.iter().map(|digit| char::from(digit + b'0')).collect();
    let (whole, fraction) = text.split_at(end - decimals);
    let whole = whole.trim_start_matches('0');
    (if whole.is_empty() { "0" } else { whole }.to_owned(), fraction.to_owned())
}

impl NativeFormats {
    /// Digits in groups of three.
    fn grouped(&self, digits: &str) -> String {
        if digits.len() < self.convention.grouped_from {
            return digits.to_owned();
        }
        let (first, rest) = digits.split_at(digits.len() % 3);
        let groups = (0..rest.len() / 3).map(|place| &rest[3 * place..3 * place + 3]);
        let groups = Some(first).filter(|first| !first.is_empty()).into_iter().chain(groups);
        groups.collect::<Vec<_>>().join(self.convention.group)
    }

    /// A number times a power of ten, with so many decimals at least and at most.
    fn decimal(&self, value: f64, power: i32, least: usize, most: usize) -> String {
        let (whole, mut fraction) = rounded(value.abs(), power, most);
        while fraction.len() > least && fraction.ends_with('0') {
            fraction.pop();
        }
        let mark = self.convention.mark;
        // A negative number that rounds to 0 keeps its sign, as with `Intl`.
        let sign = if value.is_sign_negative() { "-" } else { "" };
        let whole = self.grouped(&whole);
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{mark}{fraction}") }
    }

    /// A number in short, with so many decimals, or so many significant digits.
    fn compact(&self, value: f64, decimals: usize, significant: Option<usize>) -> String {
        // A number that would be written as 1,000 is 1 of the next unit.
        let next = 1000.0 - 0.5 / 10_f64.powi(if significant.is_some() { 0 } else { decimals as i32 });
        let place =
            (0..4).rev().find(|place| value.abs() >= next * 1000_f64.powi(*place)).map_or(0, |p| p as usize + 1);
        let power = -3 * place as i32;
        // Digits before the mark count before rounding: 9.83 keeps its two decimals.
        let whole = (value.abs() / 10_f64.powi(-power)).trunc().to_string().len();
        let most = significant.map_or(decimals, |digits| digits.saturating_sub(whole));
        let number = self.decimal(value, power, 0, most);
        let unit = place.checked_sub(1).map_or("", |place| self.convention.compact[place]);
        format!("{number}{unit}")
    }

    fn scientific(&self, value: f64) -> String {
        if value == 0.0 {
            return "0E0".to_owned();
        }
        let power = value.abs().log10().floor() as i32;
        format!("{}E{power}", self.decimal(value, -power, 0, 2))
    }

    fn money(&self, number: &str) -> String {
        let code = self.currency.code();
        let sign = match code {
            "USD" | "CAD" | "AUD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "PLN" => "zł",
            "CZK" => "Kč",
            "SEK" => "kr",
            "INR" => "₹",
            "JPY" | "CNY" => "¥",
            other => other,
        };
        if !self.convention.currency_first {
            return format!("{number}{NO_BREAK}{sign}");
        }
        // Letters are set apart, and the minus stands before the sign.
        let gap = if sign.ends_with(char::is_alphabetic) { NO_BREAK } else { "" };
        match number.strip_prefix('-') {
            Some(size) => format!("-{sign}{gap}{size}"),
            None => format!("{sign}{gap}{number}"),
        }
    }
}

impl NumberFormats for NativeFormats {
    fn write(&self, style: NumberStyle, value: f64) -> String {
        let cents = if self.currency.code() == "JPY" { 0 } else { 2 };
        match style {
            NumberStyle::Money => self.money(&self.decimal(value, 0, 0, 0)),
            NumberStyle::Cents => self.money(&self.decimal(value, 0, cents, cents)),
            NumberStyle::CompactMoney => self.money(&self.compact(value, 0, Some(3))),
            NumberStyle::AxisMoney => self.money(&self.compact(value, 1, None)),
            NumberStyle::ScientificMoney => self.money(&self.scientific(value)),
            NumberStyle::Scientific => self.scientific(value),
            NumberStyle::Percent => format!("{}%", self.decimal(value, 2, 0, 2)),
            NumberStyle::TenthPercent => format!("{}%", self.decimal(value, 2, 0, 1)),
            NumberStyle::WholePercent => format!("{}%", self.decimal(value, 2, 0, 0)),
            NumberStyle::Number => self.decimal(value, 0, 0, 2),
            NumberStyle::Compact => self.compact(value, 1, None),
            NumberStyle::Exact => self.decimal(value, 0, 0, 8),
        }
    }

    fn plural(&self, value: f64) -> PluralCategory {
        (self.convention.plural)(value)
    }

    fn month(&self, month: CalendarMonth, with_year: bool) -> String {
        let name = self.convention.months[month.month() as usize - 1];
        if with_year { format!("{name} {}", month.year()) } else { name.to_owned() }
    }
}
