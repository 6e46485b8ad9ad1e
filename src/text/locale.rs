//! A language and a currency with their number formats: everything that turns a figure into words.

use std::fmt;
use std::rc::Rc;

use super::messages::InputText;
use super::number_formats::{NumberFormats, NumberStyle};
use super::plural::Quantity;
use super::{Currency, Language, Messages};
use crate::model::calendar::CalendarMonth;
use crate::model::limits::{Limits, Unit};
use crate::model::units::{LEAST_MONEY, MONTHS_PER_YEAR, to_digits};

/// Money from this amount on is written in short: $25.3M.
const COMPACT_FROM: f64 = 1e7;
/// Numbers from this size on are written as powers of ten.
const SCIENTIFIC_FROM: f64 = 1e15;
/// Money below this amount is written with cents, unless it is whole.
const CENTS_BELOW: f64 = 100.0;
/// A probability that is nearer to 0 or 1 than this is written with a tenth of a percent.
const NEARLY_CERTAIN: f64 = 0.005;
/// The least distance from 0 and 1 that is written for what is neither.
const LEAST_DOUBT: f64 = 0.001;
/// Digits of a figure in a sentence.
const SENTENCE_DIGITS: i32 = 3;
/// Shares of fewer clients or answers than this are told in whole percent.
const FEW: f64 = 100.0;
/// Months are told to a tenth below this, and years by halves.
const TENTHS_BELOW: f64 = 3.0;
const HALVES_BELOW: f64 = 5.0;
/// Months of a year.
const YEAR: u32 = MONTHS_PER_YEAR as u32;
/// The true minus sign; `Intl` writes a hyphen.
const MINUS: &str = "−";

/// How the page speaks and writes numbers.
#[derive(Clone)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The currency; amounts are never converted.
    pub currency: Currency,
    /// What the page says in the language.
    pub messages: Messages,
    numbers: Rc<dyn NumberFormats>,
    currency_sign: String,
}

/// Two locales with the same language and currency write alike.
impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.currency == other.currency
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "Locale({}, {})", self.language.code(), self.currency.code())
    }
}

impl Locale {
    /// The locale of a language and a currency; `numbers` has to write numbers of both.
    pub fn new(language: Language, currency: Currency, numbers: Rc<dyn NumberFormats>) -> Self {
        let one = numbers.write(NumberStyle::Money, 1.0);
        let sign = one.trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()).to_owned();
        Self { language, currency, messages: language.messages(), numbers, currency_sign: sign }
    }

    /// The currency's sign: `$`.
    pub fn currency_sign(&self) -> &str {
        &self.currency_sign
    }

    /// A number in a style. One that is too small for a digit is written as 0, never as −0.
    fn write(&self, style: NumberStyle, value: f64) -> String {
        let text = self.numbers.write(style, value);
        let is_zero = || !text.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
        if value.is_sign_negative() && is_zero() { self.numbers.write(style, 0.0) } else { text }
    }

    // --- numbers ---------------------------------------------------------------------------

    /// Money at the precision that matters at its size: $0.02, $20,000, $25M.
    pub fn money(&self, value: f64) -> String {
        let style = if value.abs() >= SCIENTIFIC_FROM {
            NumberStyle::ScientificMoney
        } else if value.abs() >= COMPACT_FROM {
            NumberStyle::CompactMoney
        } else if value.abs() < CENTS_BELOW && value.fract() != 0.0 {
            NumberStyle::Cents
        } else {
            NumberStyle::Money
        };
        self.write(style, value)
    }

    /// Money as an axis has it: $20K.
    pub fn axis_money(&self, value: f64) -> String {
        let huge = value.abs() >= SCIENTIFIC_FROM;
        self.write(if huge { NumberStyle::ScientificMoney } else { NumberStyle::AxisMoney }, value)
    }

    /// A fraction of 1 as percent, up to two decimals: 8.33%.
    pub fn percent(&self, fraction: f64) -> String {
        self.write(NumberStyle::Percent, fraction)
    }

    /// A fraction of 1 as percent, up to one decimal: 35.2%.
    pub fn tenth_percent(&self, fraction: f64) -> String {
        self.write(NumberStyle::TenthPercent, fraction)
    }

    /// A probability in whole percent, finer only near 0 and 1: 99.7% is not 100%.
    pub fn probability(&self, probability: f64) -> String {
        let doubt = probability.min(1.0 - probability);
        if doubt > 0.0 && doubt < NEARLY_CERTAIN {
            self.tenth_percent(probability.clamp(LEAST_DOUBT, 1.0 - LEAST_DOUBT))
        } else {
            self.write(NumberStyle::WholePercent, probability)
        }
    }

    /// A number with up to two decimals.
    pub fn number(&self, value: f64) -> String {
        let huge = value.abs() >= SCIENTIFIC_FROM;
        self.write(if huge { NumberStyle::Scientific } else { NumberStyle::Number }, value)
    }

    /// A whole number.
    pub fn whole(&self, number: u32) -> String {
        self.number(f64::from(number))
    }

    /// A number as an axis has it: 20K.
    pub fn compact(&self, value: f64) -> String {
        let huge = value.abs() >= SCIENTIFIC_FROM;
        self.write(if huge { NumberStyle::Scientific } else { NumberStyle::Compact }, value)
    }

    /// A number as it was entered.
    pub fn exact(&self, value: f64) -> String {
        self.write(NumberStyle::Exact, value)
    }

    /// A factor of a formula: four decimals, so that the reader's own result comes out near enough.
    pub fn factor(&self, value: f64) -> String {
        self.exact((value * 1e4).round() / 1e4)
    }

    /// A Net Promoter Score, points to a tenth.
    pub fn score(&self, points: f64) -> String {
        self.number((points * 10.0).round() / 10.0).replace('-', MINUS)
    }

    // --- figures in sentences ------------------------------------------------------------------

    /// A figure as sentences have it, to three digits.
    pub fn rounded(value: f64) -> f64 {
        to_digits(value, SENTENCE_DIGITS)
    }

    /// Money in a sentence, to three digits: "$183,000".
    pub fn about_money(&self, value: f64) -> String {
        self.money(Self::rounded(value))
    }

    /// A number in a sentence, to three digits.
    pub fn about(&self, value: f64) -> String {
        self.number(Self::rounded(value))
    }

    /// A change of money in a sentence, to three digits: "+$5,010".
    pub fn about_signed_money(&self, change: f64) -> String {
        self.signed_money(Self::rounded(change))
    }

    /// A time as sentences have it, with whether it is in years: whole months, from two years on years.
    pub fn months_or_years(&self, months: f64) -> (Quantity, bool) {
        let years = months / MONTHS_PER_YEAR;
        let in_years = months >= f64::from(2 * YEAR);
        let round = |value: f64, parts: f64| (value * parts).round() / parts;
        let number = if months < 1.0 {
            to_digits(months, 2)
        } else if months < TENTHS_BELOW {
            // A month and a half is neither one nor two.
            round(months, 10.0)
        } else if !in_years {
            months.round()
        } else {
            round(years, if years < HALVES_BELOW { 2.0 } else { 1.0 })
        };
        (self.quantity(number), in_years)
    }

    /// A time in a sentence: "13 months", "3 years", "2.5 years".
    pub fn duration(&self, months: f64) -> String {
        let (number, in_years) = self.months_or_years(months);
        let text = if in_years { self.messages.years(&number) } else { self.messages.months(&number) };
        // The number and its unit stay on a line.
        text.replacen(' ', "\u{a0}", 1)
    }

    /// How often a client is won, where the months from one to the next are also given as `written`: "a client every
    /// 6 months", "a client every month", "4 clients a month".
    pub fn pace(&self, months: f64, written: &str) -> String {
        if months < 1.0 {
            self.messages.pace_a_month(&self.clients(to_digits(1.0 / months.max(f64::MIN_POSITIVE), SENTENCE_DIGITS)))
        } else if to_digits(months, 2) == 1.0 {
            self.messages.pace_every_month().to_owned()
        } else {
            self.messages.pace_every(written)
        }
    }

    /// From one time to another in a sentence: "11–13 months", "20 months–2.5 years".
    pub fn durations(&self, [from, to]: [f64; 2]) -> String {
        self.range(&self.duration(from), &self.duration(to))
    }

    /// A share of `counted` clients or answers in a sentence, as finely as so few can tell: "92%" of 12, "91.7%" of 480.
    pub fn share_of(&self, share: f64, counted: f64) -> String {
        let certain = share <= 0.0 || share >= 1.0;
        if counted < FEW && !certain { self.probability(share) } else { self.about_percent(share) }
    }

    /// A fraction of 1 in a sentence, to three digits: "8.33%", "11.1%".
    pub fn about_percent(&self, fraction: f64) -> String {
        self.percent(Self::rounded(fraction))
    }

    // --- quantities --------------------------------------------------------------------------

    /// A number with its plural form, for messages that count.
    pub fn quantity(&self, value: f64) -> Quantity {
        let plural = self.numbers.plural((value * 100.0).round() / 100.0);
        Quantity { text: self.number(value), plural }
    }

    /// A number in a sentence with its plural form, to three digits.
    pub fn about_quantity(&self, value: f64) -> Quantity {
        self.quantity(Self::rounded(value))
    }

    /// "12 months".
    pub fn months(&self, months: f64) -> String {
        self.messages.months(&self.quantity(months))
    }

    /// "month 12".
    pub fn month(&self, month: u32) -> String {
        self.messages.month(&self.whole(month))
    }

    /// "4 clients".
    pub fn clients(&self, clients: f64) -> String {
        self.messages.client_count(&self.quantity(clients))
    }

    /// A difference of fractions: "15.2 points".
    pub fn points(&self, difference: f64) -> String {
        self.messages.points(&self.quantity((difference * 1e3).round() / 10.0))
    }

    /// From low to high, or one of them where they are the same.
    pub fn range(&self, low: &str, high: &str) -> String {
        if low == high { low.to_owned() } else { self.messages.from_to(high, low) }
    }

    // --- changes -----------------------------------------------------------------------------

    /// A change with its sign: "+$5,000", "−$1,089".
    pub fn signed(&self, change: f64, write: impl Fn(f64) -> String) -> String {
        let size = write(change.abs());
        if size == write(0.0) {
            return size;
        }
        format!("{}{size}", if change < 0.0 { MINUS } else { "+" })
    }

    /// A change of money with its sign.
    pub fn signed_money(&self, change: f64) -> String {
        let change = if change.abs() < LEAST_MONEY { 0.0 } else { change };
        self.signed(change, |money| self.money(money))
    }

    /// A difference to today in words: "+$5,000 vs. today".
    pub fn versus_today(&self, difference: f64, write: impl Fn(f64) -> String) -> String {
        let change = self.signed(difference, &write);
        if change == write(0.0) { self.messages.as_today().to_owned() } else { self.messages.against_today(&change) }
    }

    // --- inputs ------------------------------------------------------------------------------

    /// What stands behind an input's number.
    pub fn unit(&self, input: InputText, value: f64) -> String {
        self.messages.unit(input, &self.quantity(value), &self.currency_sign)
    }

    /// An input's value as its field shows it: in full where it was `entered` like that, else with two decimals.
    pub fn field_value(&self, limits: &Limits, value: f64, entered: bool) -> String {
        let value = if limits.unit == Unit::Share { value * 100.0 } else { value };
        if entered { self.exact(value) } else { self.number(value) }
    }

    /// A value with its unit in words, as a slider speaks it.
    pub fn value_text(&self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Months => self.months(value),
            Unit::Clients => self.clients(value),
            Unit::People => self.messages.rep_count(&self.quantity(value)),
            Unit::Money => self.money(value),
            Unit::Share => self.percent(value),
            Unit::Factor | Unit::Count => self.number(value),
        }
    }

    /// A month below a chart's axis: "now", "6 mo.", "2 years", "−6 mo.".
    pub fn axis_month(&self, month: i32) -> String {
        let (messages, count) = (self.messages, month.unsigned_abs());
        let text = match (count / YEAR, count % YEAR) {
            (0, 0) => messages.now().to_owned(),
            (years, 0) => messages.years(&self.quantity(f64::from(years))),
            _ => messages.axis_month(&self.whole(count)),
        };
        if month < 0 { format!("{MINUS}{text}") } else { text }
    }

    /// A month of the calendar in short: "Mar 2026", or "Mar".
    pub fn calendar_month(&self, month: CalendarMonth, with_year: bool) -> String {
        self.numbers.month(month, with_year)
    }

    /// The number of a month, negative before month 0.
    pub fn signed_month(&self, month: i32) -> String {
        let number = self.whole(month.unsigned_abs());
        if month < 0 { format!("{MINUS}{number}") } else { number }
    }

    /// A month of the plan: in the calendar, where the plan's month 0 is known there, else by its number.
    pub fn plan_month(&self, month: i32, start: Option<CalendarMonth>) -> String {
        match start {
            Some(start) => self.calendar_month(start.plus(month), true),
            None => self.messages.month(&self.signed_month(month)),
        }
    }

    /// A value beside a chart's axis.
    pub fn axis_value(&self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Money => self.axis_money(value),
            Unit::Share => self.percent(value),
            _ => self.compact(value),
        }
    }
}
