//! A language with its formats: everything that turns a figure into words.

use std::rc::Rc;

use crate::browser::intl::Formats;
use crate::model::limits::{Limits, Unit};
use crate::text::template;
use crate::text::{Currency, Language, Plural, Texts};

/// The least money that is told; less is what rounding leaves of nothing.
pub const SEEN: f64 = 0.005;

/// The language of the page, and what money is counted in.
#[derive(Clone)]
pub struct Words {
    /// Which one.
    pub language: Language,
    /// The currency.
    pub currency: Currency,
    /// Its texts.
    pub texts: &'static Texts,
    /// Its numbers.
    pub formats: Rc<Formats>,
    /// The currency's sign.
    sign: String,
}

impl Words {
    /// The words of a language; of English while those of the language are not there.
    pub fn new(language: Language, currency: Currency) -> Self {
        let (language, texts) =
            language.texts().map_or((Language::English, Language::english()), |texts| (language, texts));
        let formats = Rc::new(Formats::new(language, currency));
        let sign = formats.currency_sign();
        Self { language, currency, texts, formats, sign }
    }

    /// A text with its gaps filled.
    pub fn fill(&self, text: &str, values: &[(&str, &str)]) -> String {
        template::fill(text, values)
    }

    /// A text that counts.
    pub fn count(&self, plural: Plural, value: f64) -> String {
        self.fill(plural.form(&self.formats.plural(value)), &[("n", &self.formats.number(value))])
    }

    /// "12 months".
    pub fn months(&self, months: f64) -> String {
        self.count(self.texts.months(), months)
    }

    /// A difference of shares: "15.2 points".
    pub fn points(&self, difference: f64) -> String {
        self.count(self.texts.points(), (difference * 1e3).round() / 10.0)
    }

    /// A number to be reckoned with: four decimals, so that the person's own result comes out near enough.
    pub fn factor(&self, value: f64) -> String {
        self.formats.exact((value * 1e4).round() / 1e4)
    }

    /// A Net Promoter Score, points to a tenth.
    pub fn score(&self, points: f64) -> String {
        self.formats.number((points * 10.0).round() / 10.0).replace('-', "−")
    }

    /// A whole number.
    pub fn whole(&self, number: u32) -> String {
        self.formats.number(f64::from(number))
    }

    /// "month 12".
    pub fn month(&self, month: u32) -> String {
        self.fill(self.texts.month(), &[("n", &self.whole(month))])
    }

    /// What stands behind an input's number.
    pub fn unit(&self, plural: Plural, value: f64) -> String {
        self.fill(plural.form(&self.formats.plural(value)), &[("money", &self.sign)])
    }

    /// What stands behind a number that is always told the same way.
    pub fn unit_of(&self, text: &str) -> String {
        self.fill(text, &[("money", &self.sign)])
    }

    /// An input's value as the field beside it shows it: in full if it was `entered` like that,
    /// else with two decimals.
    pub fn shown(&self, bound: &Limits, value: f64, entered: bool) -> String {
        let value = if bound.unit == Unit::Share { value * 100.0 } else { value };
        if entered { self.formats.exact(value) } else { self.formats.number(value) }
    }

    /// A value in words, as for a slider.
    pub fn spoken(&self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Months => self.months(value),
            Unit::Clients => self.count(self.texts.client_count(), value),
            Unit::People => self.count(self.texts.rep_count(), value),
            Unit::Money => self.formats.money(value),
            Unit::Share => self.formats.percent(value),
            Unit::Factor | Unit::Count => self.formats.number(value),
        }
    }

    /// A value beside a chart's axis.
    pub fn axis_figure(&self, unit: Unit, value: f64) -> String {
        match unit {
            Unit::Money => self.formats.axis_money(value),
            Unit::Share => self.formats.percent(value),
            _ => self.formats.short(value),
        }
    }

    /// From low to high, or one of them where they are the same.
    pub fn from_to(&self, low: String, high: &str) -> String {
        if low == high { low } else { self.fill(self.texts.from_to(), &[("low", &low), ("high", high)]) }
    }

    /// A change with its sign: "+$5,000", "−$1,089".
    pub fn signed(&self, change: f64, written: &dyn Fn(f64) -> String) -> String {
        let size = written(change.abs());
        if size == written(0.0) {
            return size;
        }
        format!("{}{size}", if change < 0.0 { "−" } else { "+" })
    }

    /// An amount of money that changes, with its sign.
    pub fn more_money(&self, change: f64) -> String {
        let change = if change.abs() < SEEN { 0.0 } else { change };
        self.signed(change, &|money| self.formats.money(money))
    }

    /// How a value differs from today's: "+$5,000 against today".
    pub fn against_today(&self, difference: f64, written: &dyn Fn(f64) -> String) -> String {
        let change = self.signed(difference, written);
        if change == written(0.0) {
            return self.texts.as_today().to_owned();
        }
        self.fill(self.texts.against_today(), &[("change", &change)])
    }
}
