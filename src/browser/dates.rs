//! Moments and sizes of files in the person's language, by `Intl`.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::text::Language;

/// Bytes in a kilobyte.
const KILOBYTE: f64 = 1_000.0;

/// This moment, as ISO 8601.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Today where the person is: year, month from 1, day.
pub fn today() -> (i32, u8, u8) {
    let now = Date::new_0();
    (now.get_full_year() as i32, now.get_month() as u8 + 1, now.get_date() as u8)
}

/// A day in the person's language, such as "Mar 3, 2026".
pub fn day(language: Language, (year, month, day): (i32, u8, u8)) -> String {
    let date = Date::new_with_year_month_day(year as u32, i32::from(month) - 1, i32::from(day));
    let format = Intl::DateTimeFormat::new(&locales(language), &options(&[("dateStyle", "medium")])).format();
    let text = format.call1(&JsValue::UNDEFINED, &date).ok().and_then(|text| text.as_string());
    text.unwrap_or_default()
}

/// A moment's day and time, or its time alone if that is today; none for what is no moment. `moment` is ISO 8601.
pub fn moment(language: Language, moment: &str) -> Option<String> {
    let date = Date::new(&moment.into());
    if date.get_time().is_nan() {
        return None;
    }
    let time = options(&[("timeStyle", "short")]);
    let is_today = date.to_date_string() == Date::new_0().to_date_string();
    if !is_today {
        set(&time, "dateStyle", &"medium".into());
    }
    let format = Intl::DateTimeFormat::new(&locales(language), &time).format();
    format.call1(&JsValue::UNDEFINED, &date).ok()?.as_string()
}

/// So many bytes in kilobytes.
pub fn kilobytes(language: Language, bytes: usize) -> String {
    let unit = options(&[("style", "unit"), ("unit", "kilobyte")]);
    set(&unit, "maximumFractionDigits", &1.into());
    let format = Intl::NumberFormat::new(&locales(language), &unit).format();
    let text = format.call1(&JsValue::UNDEFINED, &(bytes as f64 / KILOBYTE).into());
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn locales(language: Language) -> Array {
    Array::of1(&language.code().into())
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        set(&options, name, &(*value).into());
    }
    options
}

fn set(options: &Object, name: &str, value: &JsValue) {
    // Setting a field of a plain object cannot fail.
    Reflect::set(options, &name.into(), value).unwrap_or_default();
}
