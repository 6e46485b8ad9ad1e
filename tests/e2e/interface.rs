//! `window.plateau` in the built page: the worked numbers, its errors, and what odd calls get.

use plateau::api;
use plateau::api::value::serde_json_value;
use plateau::model::Error;
use plateau::state::plan_inputs::REPS;
use serde::Deserialize;
use serde_json::{Value, json};

use super::expected::{answer, example_with};
use super::page::Page;

/// Numbers agree to this part of the larger of them and 1.
const TOLERANCE: f64 = 1e-7;

/// Every expected field is there with the expected value; entries of lists may be picked by number.
fn agrees(expected: &Value, got: &Value, path: &str, tolerance: f64) {
    match (expected, got) {
        (Value::Object(fields), _) => {
            for (name, expected) in fields {
                let got = name.parse::<usize>().map_or_else(|_| &got[name], |i| &got[i]);
                agrees(expected, got, &format!("{path}.{name}"), tolerance);
            }
        }
        (Value::Array(expected), Value::Array(got)) if expected.len() == got.len() => {
            for (place, (expected, got)) in expected.iter().zip(got).enumerate() {
                agrees(expected, got, &format!("{path}[{place}]"), tolerance);
            }
        }
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap_or(f64::NAN), b.as_f64().unwrap_or(f64::NAN));
            let slack = tolerance * a.abs().max(b.abs()).max(1.0);
            assert!((a - b).abs() <= slack, "{path}: expected {a}, got {b}");
        }
        _ => assert_eq!(expected, got, "{path}"),
    }
}

/// The page with its functions.
fn open() -> Page {
    let page = Page::open("");
    page.has_functions();
    page
}

fn cases(file: &str) -> Vec<Value> {
    serde_json::from_str(file).expect("the data file is JSON")
}

#[test]
fn every_worked_number_comes_out_of_the_page() {
    let cases = cases(include_str!("../data/worked.json"));
    let page = open();
    let answers: Vec<Value> = page.script_with(
        "return arguments[0].map(({ fn, args }) => {
           const end = ({ months }) => months.at(-1).mrr;
           try {
             const answer = window.plateau[fn](...args);
             if (fn !== 'applyStrategies') return answer;
             const { baseline, combined, contributions, breakEvenConvert } = answer;
             return { baselineMrr: end(baseline), combinedMrr: end(combined),
               combinedPlateauMrr: combined.plateau.mrr, breakEvenConvert,
               contributions: Object.fromEntries(contributions.map(({ strategy, mrr }) => [strategy, mrr])) };
           } catch (error) { return { error: error.code } }
         })",
        &[json!(cases)],
    );
    assert_eq!(answers.len(), cases.len());
    for (case, got) in cases.iter().zip(&answers) {
        agrees(&case["expect"], got, case["name"].as_str().expect("a name"), TOLERANCE);
    }
    worked_numbers_beside_the_plan_come_out(&page);
}

/// A function, its arguments, and where in its answer the worked numbers stand.
type Call = (&'static str, Vec<Value>, &'static [&'static str]);

/// The calls of the interface that give one worked number of what stands beside the plan. None where the interface has
/// no such function: the views show those.
fn calls_beside(case: &Value) -> Option<Vec<Call>> {
    let numbers: Vec<f64> = case["args"].as_array()?.iter().filter_map(Value::as_f64).collect();
    let n = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let segment = || json!({ "signUpShare": 1, "monthlyFee": 800, "monthlyChurn": n(0) });
    let plan = || json!({ "reps": 1, "signUpsPerRepPerMonth": 1, "segments": [segment()] });
    Some(match case["fn"].as_str()? {
        "breakEvenConvert" => {
            let contract = json!({ "dropMonthToMonth": { "convert": 0.7, "termMonths": n(1) } });
            vec![("applyStrategies", vec![plan(), contract], &["/breakEvenConvert"])]
        }
        "fivePoints" => {
            let client =
                json!({ "monthlyFee": n(0), "monthlyChurn": n(1), "grossMargin": n(2), "annualDiscountRate": n(3) });
            vec![("clv", vec![client], &["/gainFromFivePoints"])]
        }
        "churnAndLifetime" => {
            let counts = json!({ "start": n(0), "new": 0, "lost": n(1), "periodMonths": n(2) });
            vec![("retention", vec![counts], &["/churnLow", "/churnHigh", "/lifetimeLow", "/lifetimeHigh"])]
        }
        "lifetimeTiers" => numbers
            .iter()
            .map(|months| {
                let client = json!({ "monthlyFee": 1, "monthlyChurn": (1.0 / months).min(1.0) });
                ("clv", vec![client], &["/tier"][..])
            })
            .collect(),
        "scoreTiers" => numbers
            .iter()
            .map(|score| {
                // Promoters and detractors among 10,000 answers.
                let more = (score * 100.0).round();
                let counts = json!([(-more).max(0.0), 0, 0, 0, 0, 0, 0, 10_000.0 - more.abs(), 0, 0, more.max(0.0)]);
                ("nps", vec![json!({ "counts": counts })], &["/tier"][..])
            })
            .collect(),
        _ => return None,
    })
}

fn worked_numbers_beside_the_plan_come_out(page: &Page) {
    let mut tried = Vec::new();
    for case in cases(include_str!("../data/beside.json")) {
        let Some(calls) = calls_beside(&case) else { continue };
        let mut got = Vec::new();
        for (function, arguments, places) in calls {
            let call = "return window.plateau[arguments[0]](...arguments[1])";
            let answer: Value = page.script_with(call, &[json!(function), json!(arguments)]);
            got.extend(places.iter().map(|place| answer.pointer(place).expect("the answer has it").clone()));
        }
        // Published figures are rounded; the others are exact.
        let slack = case["digits"].as_i64().map_or(1e-9, |digits| 0.501 * 10_f64.powi(-(digits as i32)));
        let expected = case["expect"].as_array().expect("a list");
        assert_eq!(got.len(), expected.len(), "{}", case["name"]);
        for (expected, got) in expected.iter().zip(&got) {
            match (expected.as_f64(), got.as_f64()) {
                (Some(a), Some(b)) => assert!((a - b).abs() <= slack, "{}: expected {a}, got {b}", case["name"]),
                _ => assert_eq!(expected, got, "{}", case["name"]),
            }
        }
        tried.push(case["fn"].clone());
    }
    for function in ["breakEvenConvert", "fivePoints", "churnAndLifetime", "lifetimeTiers", "scoreTiers"] {
        assert!(tried.contains(&json!(function)), "{function}");
    }
}

/// What a call throws.
#[derive(Debug, Deserialize, PartialEq)]
struct Thrown {
    is_error: bool,
    name: String,
    code: String,
    field: Option<String>,
    message: String,
}

impl From<Error> for Thrown {
    fn from(error: Error) -> Self {
        let (code, message) = (error.code().to_owned(), error.to_string());
        let field = Some(error.field).filter(|field| !field.is_empty());
        Self { is_error: true, name: "PlateauError".into(), code, field, message }
    }
}

#[test]
fn errors_in_the_page_are_those_of_the_native_program() {
    let page = open();
    let segment = json!({ "signUpShare": 1, "monthlyFee": 800, "monthlyChurn": 0.1 });
    let hire = json!({ "month": 1, "count": 1 });
    let plan = json!({ "reps": 1, "signUpsPerRepPerMonth": 0.5, "segments": [segment, segment], "hires": [hire] });
    for (place, given) in [
        ("/segments/1/monthlyChurn", json!(2)),
        ("/segments/0/termMonths", json!(1.5)),
        ("/segments/1/monthlyFee", json!(null)),
        ("/segments/1/monthlyFee", json!("12")),
        ("/segments/1/name", json!(7)),
        ("/hires/0/count", json!(0)),
        ("/hires/0", json!([])),
        ("/churnEvidence", json!({ "lost": 26, "atRisk": 25 })),
        ("/segmnts", json!(1)),
        ("/segments/0/churn", json!(1)),
        ("/segments", json!([])),
        ("/segments", json!({})),
        ("/oversold", json!({ "signUpShare": 0.1, "lifetimeMonths": 121 })),
        ("", json!(null)),
        ("", json!("zażółć")),
    ] {
        let mut input = plan.clone();
        let (object, name) = place.rsplit_once('/').unwrap_or_default();
        match input.pointer_mut(place) {
            Some(value) => *value = given,
            None => input.pointer_mut(object).expect("the plan has it")[name] = given,
        }
        let native = serde_json::from_value::<serde_json_value::Value>(input.clone()).expect("plain data").0;
        let expected = api::project(native).err().unwrap_or_else(|| panic!("{place} is accepted"));
        let thrown: Thrown = page.script_with(
            "try { window.plateau.project(arguments[0]) } catch (error) {
               const { name, code, field, message } = error;
               return { is_error: error instanceof Error, name, code, field, message };
             }",
            &[input],
        );
        assert_eq!(thrown, Thrown::from(expected), "{place}");
    }
}

/// Runs one of the functions about odd calls, and expects that it finds nothing.
#[track_caller]
fn finds_nothing(page: &Page, call: &str) {
    let found: Vec<String> = page.async_script(&format!("{}\nreturn {call}", include_str!("odd_calls.js")), &[]);
    assert!(found.is_empty(), "{call}: {found:#?}");
}

#[test]
fn odd_values_are_refused_at_once_with_their_path_and_harm_nothing() {
    let page = open();
    finds_nothing(&page, "oddInputs()");
    finds_nothing(&page, "oddFields()");
    finds_nothing(&page, "throwingCalls(20_000)");
    finds_nothing(&page, "changedAnswers()");
    page.type_into("reps", "2");
    page.answers(&answer(&example_with(&[(&REPS, 2.0)])));
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn the_ends_of_all_ranges_and_the_longest_inputs_give_finite_numbers_in_time() {
    finds_nothing(&open(), "extremeInputs()");
}
