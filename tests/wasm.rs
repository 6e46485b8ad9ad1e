//! What only runs in a browser: the engine's numbers and formats, and the interface's own copying.
//! Compiled to WebAssembly, run in headless Chromium.

#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, Map, Object, Reflect};
use plateau::api::exports::{chance, hire_pays, project};
use plateau::browser::intl::Formats;
use plateau::decimal;
use plateau::text::{Currency, Language};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A text with plain spaces in place of those that do not break.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn money_is_written_to_what_matters_at_its_size() {
    let formats = Formats::new(Language::English, Currency::default());
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
        assert_eq!(formats.money(value), text);
    }
    let formats = Formats::new(Language::Polish, Currency::default());
    assert_eq!(plain(&formats.money(20_000.0)), "20 000 $");
    assert_eq!(plain(&formats.exact(7.5)), "7,5");
}

#[wasm_bindgen_test]
fn shares_are_written_in_per_cent() {
    let formats = Formats::new(Language::English, Currency::default());
    assert_eq!(formats.percent(1.0 / 12.0), "8.33%");
    assert_eq!(formats.chance(0.8), "80%");
    assert_eq!(formats.chance(0.9999), "99.9%");
    assert_eq!(formats.chance(0.0001), "0.1%");
    assert_eq!(formats.chance(0.0), "0%");
    assert_eq!(formats.chance(1.0), "100%");
    assert_eq!(plain(&Formats::new(Language::Polish, Currency::default()).percent(0.075)), "7,5%");
}

#[wasm_bindgen_test]
fn plurals_are_the_languages_own() {
    let english = Formats::new(Language::English, Currency::default());
    assert_eq!([0.0, 1.0, 1.001, 1.5, 2.0].map(|n| english.plural(n)), ["other", "one", "one", "other", "other"]);
    let polish = Formats::new(Language::Polish, Currency::default());
    assert_eq!(
        [1.0, 2.0, 5.0, 12.0, 22.0, 1.5].map(|n| polish.plural(n)),
        ["one", "few", "many", "many", "few", "other"]
    );
}

/// Numbers of all sizes that follow no rule, always the same.
fn numbers(count: usize) -> impl Iterator<Item = f64> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        f64::from_bits(state)
    })
    .filter(|number| number.is_finite())
    .take(count)
}

#[wasm_bindgen_test]
fn every_number_reads_back_as_it_was_written() {
    for number in
        numbers(20_000).chain([f64::MIN_POSITIVE, f64::MAX, f64::EPSILON, 5e-324, 0.1, 1e21, 1e-7, 123_456_789.125])
    {
        let text = decimal::write(number);
        assert_eq!(decimal::read(&text), Some(number), "{text}");
        assert_eq!(text.parse(), Ok(number), "the engine's text is Rust's, too");
    }
}

#[wasm_bindgen_test]
fn numbers_are_read_as_rust_reads_them() {
    for (text, number) in [
        ("0.1", 0.1),
        ("1e300", 1e300),
        ("2.2250738585072011e-308", 2.225_073_858_507_201e-308),
        ("9007199254740993", 9_007_199_254_740_993.0),
        ("0.30000000000000004", 0.1 + 0.2),
        ("-12.5", -12.5),
        ("1e400", f64::INFINITY),
    ] {
        assert_eq!(decimal::read(text), Some(number), "{text}");
        assert_eq!(text.parse(), Ok(number), "{text}");
    }
    for text in ["", "-", ".", "e", "1e", "1.2.3", "--1", "0x10", "Infinity", "NaN", " 1", "1 ", "1_0", "٣"] {
        assert_eq!(decimal::read(text), None, "{text:?}");
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
