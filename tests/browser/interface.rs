//! `window.plateau` in the built page: the worked numbers, and what odd calls get.

use serde::Deserialize;
use serde_json::{Value, json};

use super::page::Page;

/// Numbers agree to this part of the larger of them and 1.
const TOLERANCE: f64 = 1e-7;

/// Every expected field is there with the expected value; `months` is a list picked by number.
fn agrees(expected: &Value, got: &Value, path: &str) {
    match (expected, got) {
        (Value::Object(fields), _) => {
            for (name, expected) in fields {
                let got = name.parse::<usize>().map_or_else(|_| &got[name], |i| &got[i]);
                agrees(expected, got, &format!("{path}.{name}"));
            }
        }
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap_or(f64::NAN), b.as_f64().unwrap_or(f64::NAN));
            let slack = TOLERANCE * a.abs().max(b.abs()).max(1.0);
            assert!((a - b).abs() <= slack, "{path}: expected {a}, got {b}");
        }
        _ => assert_eq!(expected, got, "{path}"),
    }
}

#[test]
fn every_worked_number_comes_out_of_the_page() {
    let cases: Value = serde_json::from_str(include_str!("../data/worked.json")).expect("the data file is JSON");
    let page = Page::open("");
    let answers: Vec<Value> = page.js_with(
        "return arguments[0].map(({ fn, args }) => {
           const end = ({ months }) => months.at(-1).mrr;
           try {
             const answer = window.plateau[fn](...args);
             if (fn !== 'applyStrategies') return answer;
             const { baseline, combined, contributions, breakEvenConvert } = answer;
             return { baselineMrr: end(baseline), combinedMrr: end(combined), combinedPlateauMrr: combined.plateau.mrr, breakEvenConvert,
               contributions: Object.fromEntries(contributions.map(({ strategy, mrr }) => [strategy, mrr])) };
           } catch (error) { return { error: error.code } }
         })",
        std::slice::from_ref(&cases),
    );
    for (case, got) in cases.as_array().expect("a list").iter().zip(&answers) {
        agrees(&case["expect"], got, case["name"].as_str().expect("a name"));
    }
}

/// The scripts about odd calls: what they share, then what one of them asks.
fn asks(page: &Page, script: &str) -> Vec<String> {
    page.js_later(&format!("{}\n{script}", include_str!("odd.js")), &[])
}

#[test]
fn every_absurd_call_gets_a_plateau_error_at_once() {
    let page = Page::open("");
    let found = asks(&page, "return absurdCalls()");
    assert!(found.is_empty(), "{found:#?}");
    page.press_on("#reps", thirtyfour::Key::End, 1);
    page.type_into("reps", "2");
    page.answers("$40,000");
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn every_absurd_value_in_any_field_is_refused_with_its_path() {
    let page = Page::open("");
    let found = asks(&page, "return absurdFields()");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn thousands_of_calls_that_throw_on_the_way_leave_the_functions_whole() {
    let page = Page::open("");
    let found = asks(&page, "return throwingCalls(20_000)");
    assert!(found.is_empty(), "{found:#?}");
    page.type_into("reps", "2");
    page.answers("$40,000");
}

#[test]
fn calls_at_the_ends_of_all_ranges_give_finite_numbers_in_time() {
    let page = Page::open("");
    let found = asks(&page, "return extremeCalls()");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_longest_inputs_give_finite_numbers() {
    let page = Page::open("");
    let found = asks(&page, "return longCalls()");
    assert!(found.is_empty(), "{found:#?}");
}

#[derive(Debug, Deserialize, PartialEq)]
struct Refusal {
    name: String,
    code: String,
    field: Option<String>,
    message: String,
}

#[test]
fn errors_name_the_code_the_field_and_the_range() {
    let page = Page::open("");
    let plan = |change: Value| json!({ "change": change });
    for (case, code, field, part) in [
        (plan(json!(["segments", 1, "monthlyChurn", 2])), "out-of-range", Some("segments[1].monthlyChurn"), "0.0001"),
        (plan(json!(["segments", 0, "termMonths", 1.5])), "not-whole", Some("segments[0].termMonths"), "1.5"),
        (plan(json!(["segments", 1, "monthlyFee", null])), "missing", Some("segments[1].monthlyFee"), ""),
        (plan(json!(["segments", 1, "monthlyFee", "12"])), "wrong-type", Some("segments[1].monthlyFee"), "12"),
        (plan(json!(["hires", 0, "count", 0])), "out-of-range", Some("hires[0].count"), "1"),
        (plan(json!(["recurringHires", "everyMonths", 0])), "out-of-range", Some("recurringHires.everyMonths"), "120"),
        (plan(json!(["oversold", "lifetimeMonths", 121])), "out-of-range", Some("oversold.lifetimeMonths"), "120"),
        (plan(json!(["churnEvidence", "lost", 26])), "out-of-range", Some("churnEvidence.lost"), "26"),
        (plan(json!(["horizonMonths", 121])), "out-of-range", Some("horizonMonths"), "120"),
        (plan(json!(["reps", -1])), "out-of-range", Some("reps"), "1,000"),
        (plan(json!(["segmnts", 1])), "unknown-name", Some("segmnts"), "segmnts"),
        (plan(json!(["segments", 0, "churn", 1])), "unknown-name", Some("segments[0].churn"), "churn"),
        (plan(json!(["segments", []])), "too-many", Some("segments"), "24"),
        (plan(json!(["segments", {}])), "wrong-type", Some("segments"), ""),
    ] {
        let script = format!("{}\nreturn refusal(arguments[0].change)", include_str!("odd.js"));
        let refusal: Refusal = page.js_later(&script, std::slice::from_ref(&case));
        let got = (refusal.name.as_str(), refusal.code.as_str(), refusal.field.as_deref());
        assert_eq!(got, ("PlateauError", code, field), "{case}");
        let plain = refusal.message.replace(',', "");
        assert!(plain.contains(&part.replace(',', "")), "{case}: “{part}” is not in “{}”", refusal.message);
    }
}
