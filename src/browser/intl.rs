//! Numbers in the person's language, by the browser's `Intl`.

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::text::{Currency, Language};

/// Money from which it is written short: 25 million.
const SHORT_FROM: f64 = 1e7;
/// Numbers from which on even thousands of billions are too few: 1.25E20.
const HUGE_FROM: f64 = 1e15;
/// Money under which cents count.
const CENTS_UNDER: f64 = 100.0;
/// Probabilities this near to 0 or 1 are told to a tenth of a per cent: 99.7% is not 100%.
const NEARLY_SURE: f64 = 0.005;
/// The least distance from 0 and 1 that is told of what is neither.
const LEAST_DOUBT: f64 = 0.001;

/// One format of `Intl.NumberFormat`.
struct Format(Function);

impl Format {
    fn new(language: Language, options: &[(&str, JsValue)]) -> Self {
        let object = Object::new();
        for (name, value) in options {
            // Setting a field of a plain object cannot fail.
            Reflect::set(&object, &JsValue::from_str(name), value).unwrap_or_default();
        }
        let locales = Array::of1(&JsValue::from_str(language.code()));
        Self(Intl::NumberFormat::new(&locales, &object).format())
    }

    fn of(&self, value: f64) -> String {
        let text = self.0.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }
}

/// The formats of a language.
pub struct Formats {
    money: Format,
    cents: Format,
    short_money: Format,
    axis_money: Format,
    huge_money: Format,
    huge: Format,
    percent: Format,
    chance: Format,
    near_chance: Format,
    number: Format,
    short: Format,
    exact: Format,
    plurals: Intl::PluralRules,
}

impl Formats {
    /// Makes the formats; they are kept as long as the language stays.
    pub fn new(language: Language, currency: Currency) -> Self {
        let text = JsValue::from_str;
        let digits = |most: u32| ("maximumFractionDigits", JsValue::from(most));
        let money = |rest: &[(&str, JsValue)]| {
            let currency = [
                ("style", text("currency")),
                ("currency", text(currency.code())),
                ("currencyDisplay", text("narrowSymbol")),
            ];
            Format::new(language, &[&currency, rest].concat())
        };
        let percent = |most: u32| Format::new(language, &[("style", text("percent")), digits(most)]);
        let short = ("notation", text("compact"));
        let scientific = ("notation", text("scientific"));
        Self {
            money: money(&[digits(0)]),
            cents: money(&[]),
            short_money: money(&[short.clone(), ("maximumSignificantDigits", JsValue::from(3))]),
            axis_money: money(&[short.clone(), digits(1)]),
            huge_money: money(&[scientific.clone(), digits(2)]),
            huge: Format::new(language, &[scientific, digits(2)]),
            percent: percent(2),
            chance: percent(0),
            near_chance: percent(1),
            number: Format::new(language, &[digits(2)]),
            short: Format::new(language, &[short, digits(1)]),
            exact: Format::new(language, &[digits(8)]),
            plurals: Intl::PluralRules::new(&Array::of1(&text(language.code())), &Object::new()),
        }
    }

    /// Money, to what matters at its size: $0.02, $20,000, $25M.
    pub fn money(&self, value: f64) -> String {
        let format = if value.abs() >= HUGE_FROM {
            &self.huge_money
        } else if value.abs() >= SHORT_FROM {
            &self.short_money
        } else if value.abs() < CENTS_UNDER && value.fract() != 0.0 {
            &self.cents
        } else {
            &self.money
        };
        format.of(value + 0.0)
    }

    /// The currency's sign: what is left of an amount without its digits.
    pub fn currency_sign(&self) -> String {
        let one = self.money.of(1.0);
        one.trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()).to_owned()
    }

    /// Money as an axis has it: $20K.
    pub fn axis_money(&self, value: f64) -> String {
        if value.abs() >= HUGE_FROM { self.huge_money.of(value) } else { self.axis_money.of(value) }
    }

    /// A fraction as per cent with up to two decimals: 8.33%.
    pub fn percent(&self, fraction: f64) -> String {
        self.percent.of(fraction)
    }

    /// A fraction as per cent with a tenth: 35.2%.
    pub fn tenth_percent(&self, fraction: f64) -> String {
        self.near_chance.of(fraction)
    }

    /// A probability in whole per cent, finer only near 0 and 1.
    pub fn chance(&self, probability: f64) -> String {
        let doubt = probability.min(1.0 - probability);
        if doubt > 0.0 && doubt < NEARLY_SURE {
            self.near_chance.of(probability.max(LEAST_DOUBT).min(1.0 - LEAST_DOUBT))
        } else {
            self.chance.of(probability)
        }
    }

    /// A number with up to two decimals.
    pub fn number(&self, value: f64) -> String {
        if value.abs() >= HUGE_FROM { self.huge.of(value) } else { self.number.of(value) }
    }

    /// A number as an axis has it: 20K.
    pub fn short(&self, value: f64) -> String {
        if value.abs() >= HUGE_FROM { self.huge.of(value) } else { self.short.of(value) }
    }

    /// A number as it was entered.
    pub fn exact(&self, value: f64) -> String {
        self.exact.of(value)
    }

    /// The plural category of a number as it is shown: "one", "few", "many", "other".
    pub fn plural(&self, value: f64) -> String {
        self.plurals.select((value * 100.0).round() / 100.0).into()
    }
}
