//! Numbers and dates in the person's language, by the browser's `Intl`.

use std::cell::OnceCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::model::calendar::CalendarMonth;
use crate::text::{Currency, Language, NumberFormats, NumberStyle, PluralCategory};

/// The number formats of one language and currency.
pub struct IntlFormats {
    /// One `format` function for each style, in the order of [`NumberStyle::ALL`]. Making one is slow, using it is not.
    formats: [OnceCell<Function>; NumberStyle::ALL.len()],
    locales: Array,
    currency: Currency,
    plurals: Intl::PluralRules,
    language: Language,
}

impl IntlFormats {
    /// The formats of a language and currency, each made when it is used first.
    pub fn new(language: Language, currency: Currency) -> Self {
        let locales = Array::of1(&JsValue::from_str(language.code()));
        let plurals = Intl::PluralRules::new(&locales, &Object::new());
        Self { formats: NumberStyle::ALL.map(|_| OnceCell::new()), locales, currency, plurals, language }
    }
}

impl NumberFormats for IntlFormats {
    fn write(&self, style: NumberStyle, value: f64) -> String {
        let format = self.formats[style as usize]
            .get_or_init(|| Intl::NumberFormat::new(&self.locales, &options(style, self.currency)).format());
        let text = format.call1(&JsValue::UNDEFINED, &JsValue::from_f64(value));
        text.ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    fn plural(&self, value: f64) -> PluralCategory {
        PluralCategory::from_name(&String::from(self.plurals.select(value)))
    }

    fn month(&self, month: CalendarMonth, with_year: bool) -> String {
        // In the middle of the month it is the same one in every time zone.
        let date = Date::new_with_year_month_day(month.year() as u32, month.month() as i32 - 1, 15);
        let options = Object::new();
        set(&options, "month", &"short".into());
        if with_year {
            set(&options, "year", &"numeric".into());
        }
        date.to_locale_date_string(self.language.code(), &options).into()
    }
}

/// Sets a field of a plain object, which cannot fail.
fn set(options: &Object, name: &str, value: &JsValue) -> bool {
    Reflect::set(options, &JsValue::from_str(name), value).is_ok()
}

/// The present day in words, such as "November 29, 2026".
pub fn today(language: Language) -> String {
    let options = Object::new();
    // Setting a field of a plain object cannot fail.
    Reflect::set(&options, &"dateStyle".into(), &"long".into()).unwrap_or_default();
    Date::new_0().to_locale_date_string(language.code(), &options).into()
}

/// The options of `Intl.NumberFormat` for a style.
fn options(style: NumberStyle, currency: Currency) -> Object {
    let options = Object::new();
    let set = |name: &str, value: JsValue| set(&options, name, &value);
    let money = || {
        set("style", "currency".into());
        set("currency", currency.code().into());
        set("currencyDisplay", "narrowSymbol".into());
    };
    let digits = |most: u32| set("maximumFractionDigits", most.into());
    let notation = |name: &str| set("notation", name.into());
    match style {
        NumberStyle::Money => {
            money();
            digits(0);
        }
        NumberStyle::Cents => money(),
        NumberStyle::CompactMoney => {
            money();
            notation("compact");
            set("maximumSignificantDigits", 3.into());
        }
        NumberStyle::AxisMoney => {
            money();
            notation("compact");
            digits(1);
        }
        NumberStyle::ScientificMoney => {
            money();
            notation("scientific");
            digits(2);
        }
        NumberStyle::Scientific => {
            notation("scientific");
            digits(2);
        }
        NumberStyle::Percent | NumberStyle::TenthPercent | NumberStyle::WholePercent => {
            set("style", "percent".into());
            digits(match style {
                NumberStyle::Percent => 2,
                NumberStyle::TenthPercent => 1,
                _ => 0,
            });
        }
        NumberStyle::Number => {
            digits(2);
        }
        NumberStyle::Compact => {
            notation("compact");
            digits(1);
        }
        NumberStyle::Exact => {
            digits(8);
        }
    }
    options
}
