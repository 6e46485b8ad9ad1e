//! What only runs in a browser: the engine's number formats, and the interface's own copying.
//! Compiled to WebAssembly, run in headless Chromium.

#![cfg(target_arch = "wasm32")]

#[allow(dead_code)] // not all of it is needed here
#[path = "support/formats.rs"]
mod formats;

use std::rc::Rc;

use js_sys::{Array, Function, Map, Object, Reflect};
use plateau::api::exports::{chance, client_list, hire_pays, project, survival_from_durations};
use plateau::browser::intl::IntlFormats;
use plateau::model::calendar::CalendarMonth;
use plateau::text::{Currency, Language, Locale};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The locale of a language as the page has it.
fn locale(language: Language, currency: Currency) -> Locale {
    Locale::new(language, currency, Rc::new(IntlFormats::new(language, currency)))
}

/// A text with plain spaces in place of those that do not break.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn money_is_written_to_what_matters_at_its_size() {
    let english = locale(Language::English, Currency::default());
    for (value, text) in [
        (0.0, "$0"),
        (-0.0, "$0"),
        (0.02, "$0.02"),
        (99.5, "$99.50"),
        (20_000.4, "$20,000"),
        (25_000_000.0, "$25M"),
        (1e14, "$100T"),
        (1.234e40, "$1.23E40"),
    ] {
        assert_eq!(english.money(value), text);
    }
    let polish = locale(Language::Polish, Currency::default());
    assert_eq!(plain(&polish.money(20_000.0)), "20 000 $");
    assert_eq!(plain(&polish.exact(7.5)), "7,5");
}

#[wasm_bindgen_test]
fn fractions_are_written_in_percent() {
    let english = locale(Language::English, Currency::default());
    assert_eq!(english.percent(1.0 / 12.0), "8.33%");
    for (probability, text) in [(0.8, "80%"), (0.9999, "99.9%"), (0.0001, "0.1%"), (0.0, "0%"), (1.0, "100%")] {
        assert_eq!(english.probability(probability), text);
    }
    assert_eq!(plain(&locale(Language::Polish, Currency::default()).percent(0.075)), "7,5%");
}

/// The native tests of wording stand on formats of their own: this proves that they write what the browser writes.
#[wasm_bindgen_test]
fn the_formats_of_the_native_tests_write_as_the_browser_does() {
    let values = [
        0.0,
        1.0,
        -1.0,
        0.02,
        0.075,
        1.0 / 12.0,
        0.5,
        0.999,
        0.9996,
        1.001,
        1.5,
        2.0,
        3.0,
        5.0,
        7.25,
        12.0,
        22.0,
        99.5,
        100.0,
        112.0,
        999.0,
        999.5,
        1_000.0,
        1_234.5,
        9_999.0,
        10_000.0,
        20_000.4,
        123_456.789,
        999_940.0,
        1e6,
        25_300_000.0,
        -4_321.09,
        3.5e9,
        1.2e12,
        9.83e12,
        9.996e6,
        99.96e6,
        999.6e6,
    ];
    let writers: [fn(&Locale, f64) -> String; 8] = [
        Locale::money,
        Locale::axis_money,
        Locale::percent,
        Locale::tenth_percent,
        Locale::number,
        Locale::compact,
        Locale::exact,
        |locale, value| locale.months(value),
    ];
    for language in Language::ALL {
        for currency in Currency::ALL {
            let (browser, native) = (locale(language, currency), formats::locale_in(language, currency));
            assert_eq!(browser.currency_sign(), native.currency_sign(), "{language:?}");
            for value in values {
                for write in writers {
                    let texts = [&browser, &native].map(|locale| plain(&write(locale, value)));
                    assert_eq!(texts[0], texts[1], "{value} in {language:?}, {}", currency.code());
                }
            }
        }
    }
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &JsValue::from_str(name), value).expect("a plain object takes any field");
    }
    object.into()
}

fn plan() -> JsValue {
    let segment =
        object(&[("signUpShare", 1.into()), ("monthlyFee", 10_000.into()), ("monthlyChurn", (1.0 / 12.0).into())]);
    let sign_ups = ("signUpsPerRepPerMonth", JsValue::from(1.0 / 6.0));
    object(&[("reps", 1.into()), sign_ups, ("segments", Array::of1(&segment).into())])
}

fn number(object: &JsValue, name: &str) -> f64 {
    Reflect::get(object, &name.into()).ok().and_then(|value| value.as_f64()).unwrap_or(f64::NAN)
}

#[wasm_bindgen_test]
fn the_headline_comes_out() {
    let answer = project(&plan()).expect("the plan is allowed");
    let plateau = Reflect::get(&answer, &"plateau".into()).expect("an object");
    assert!((number(&plateau, "mrr") - 20_000.0).abs() < 1e-6);
    assert_eq!(number(&answer, "monthsTo95Percent"), 35.0);
    let target = object(&[("mrr", 10_000.into()), ("month", 60.into())]);
    let probability = number(&chance(&plan(), &target).expect("the target is allowed"), "probability");
    assert!((0.8..0.9).contains(&probability), "{probability}");
}

#[wasm_bindgen_test]
fn odd_values_get_an_error_with_name_code_and_field() {
    let throwing = Function::new_no_args("return { get reps() { throw 1 } }").call0(&JsValue::NULL).expect("an object");
    let odd = [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::from_f64(f64::NAN),
        JsValue::from_str("plan"),
        JsValue::symbol(Some("plan")),
        JsValue::bigint_from_str("7"),
        Array::new().into(),
        Object::new().into(),
        Map::new().into(),
        Function::new_no_args("").into(),
        throwing,
    ];
    for value in odd {
        for answer in [project(&value), hire_pays(&value), chance(&value, &value), chance(&plan(), &value)] {
            let error = answer.expect_err("nothing of this is an input");
            let text = |name: &str| Reflect::get(&error, &name.into()).ok();
            assert!(error.has_type::<js_sys::Error>());
            assert_eq!(text("name"), Some("PlateauError".into()));
            assert!(text("code").is_some_and(|code| code.is_string()));
            assert!(text("field").is_some_and(|field| field.is_null() || field.is_string()));
        }
    }
}

/// Rows made by a script, in which `i` is the number of a row.
fn rows(count: u32, row: &str) -> JsValue {
    let body = format!("return Array.from({{ length: {count} }}, (_, i) => ({row}))");
    Function::new_no_args(&body).call0(&JsValue::NULL).expect("rows")
}

/// A client of a list, with every field in some rows.
const CLIENT: &str = "{ client: i % 5 ? `żółć 😀 ${i % 60}` : null, start: `2024-0${1 + i % 9}-1${i % 10}`, \
                      end: i % 3 ? undefined : '2025-02-28', fee: i % 4 ? 100 * i : null, term: 1 + i % 3, \
                      salesRep: `rep ${i % 7}`, serviceRep: ['', 'a', '\\ud83d', '\\ude00'][i % 4], nps: i % 11, lastContact: '2025-03-01' }";

fn json(value: &JsValue) -> String {
    js_sys::JSON::stringify(value).expect("plain data").into()
}

#[wasm_bindgen_test]
fn rows_copied_many_at_a_time_say_the_same_as_one_by_one() {
    let as_of = JsValue::from_str("2025-03-31");
    let answer = |row: &str| json(&client_list(&rows(60_000, row), &as_of).expect("the rows are allowed"));
    let one_by_one = format!("i % 50 ? {CLIENT} : Object.assign(Object.create(null), {CLIENT})");
    assert!(answer(CLIENT) == answer(&one_by_one), "copied rows differ");
    let stay = "{ months: i % 70, ended: i % 2 === 0 }";
    let alone = format!("Object.assign(Object.create(null), {stay})");
    let stays = |row: &str| json(&survival_from_durations(&rows(300, row)).expect("the rows are allowed"));
    assert_eq!(stays(stay), stays(&alone));
}

#[wasm_bindgen_test]
fn the_first_odd_row_of_a_long_list_is_named() {
    let as_of = JsValue::from_str("2025-03-31");
    let start = "start: '2024-01-01'";
    for (odd, code, field) in [
        ("null", "wrong-type", ""),
        ("{ start: '2023-02-29' }", "bad-date", ".start"),
        ("{ start: '2024-01-01', end: '2023-12-31' }", "conflict", ".end"),
        ("{ start: '2024-01-01', fee: NaN }", "not-finite", ".fee"),
        ("{ start: '2024-01-01', term: 1.5 }", "not-whole", ".term"),
        ("{ start: '2024-01-01', client: 'x'.repeat(1001) }", "too-many", ".client"),
        ("{ start: '2024-01-01', rep: 'x' }", "unknown-name", ".rep"),
        ("{ get start() { throw 1 } }", "wrong-type", ".start"),
    ] {
        let list = rows(200, &format!("i === 150 || i === 170 ? {odd} : {{ {start} }}"));
        let error = client_list(&list, &as_of).expect_err("a row is odd");
        let text = |name: &str| Reflect::get(&error, &name.into()).ok().and_then(|text| text.as_string());
        assert_eq!(text("code").as_deref(), Some(code));
        assert_eq!(text("field"), Some(format!("rows[150]{field}")));
    }
}

#[wasm_bindgen_test]
fn months_of_the_calendar_are_written_as_the_native_tests_have_them() {
    for language in Language::ALL {
        let (browser, native) = (locale(language, Currency::default()), formats::locale(language));
        for month in (1..=12).filter_map(|month| CalendarMonth::new(2026, month)) {
            for with_year in [false, true] {
                assert_eq!(plain(&browser.calendar_month(month, with_year)), native.calendar_month(month, with_year));
            }
        }
    }
}
