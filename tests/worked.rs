//! The worked numbers, each a call of the interface with what it has to answer.

use plateau::api;
use plateau::api::value::{Value, serde_json_value};
use serde_json::Value as Json;

/// Numbers agree to this part of the larger of them and 1.
const TOLERANCE: f64 = 1e-7;

/// Probabilities of ranges that are called exact agree to this.
const EXACT: f64 = 1e-9;

fn value(json: &Json) -> Value {
    serde_json::from_value::<serde_json_value::Value>(json.clone()).expect("any JSON is plain data").0
}

fn answer<T: serde::Serialize>(result: Result<T, plateau::model::Error>) -> Json {
    match result {
        Ok(answer) => serde_json::to_value(answer).expect("answers are plain data"),
        Err(error) => serde_json::json!({ "error": error.code() }),
    }
}

/// The figures of `applyStrategies` that the data file tells, under its names.
fn summary(effect: &Json) -> Json {
    let last = |projection: &str| effect[projection]["months"].as_array().unwrap().last().unwrap()["mrr"].clone();
    let contributions = effect["contributions"].as_array().unwrap().iter();
    let by_name = contributions.map(|c| (c["strategy"].as_str().unwrap().to_owned(), c["mrr"].clone()));
    serde_json::json!({
        "baselineMrr": last("baseline"),
        "combinedMrr": last("combined"),
        "combinedPlateauMrr": effect["combined"]["plateau"]["mrr"],
        "contributions": by_name.collect::<serde_json::Map<_, _>>(),
    })
}

/// Calls a function of the interface by its name.
fn call(name: &str, args: &[Json]) -> Json {
    let arg = |i: usize| value(args.get(i).unwrap_or(&Json::Null));
    match name {
        "project" => answer(api::project(arg(0))),
        "hirePays" => answer(api::hire_pays(arg(0))),
        "chance" => answer(api::chance(arg(0), arg(1))),
        "retention" => answer(api::retention(arg(0))),
        "clv" => answer(api::clv(arg(0))),
        "nps" => answer(api::nps(arg(0))),
        "applyStrategies" => summary(&answer(api::apply_strategies(arg(0), arg(1)))),
        "sensitivity" => answer(api::sensitivity(arg(0))),
        "goalSeek" => answer(api::goal_seek(arg(0), arg(1))),
        "clientList" => answer(api::client_list(arg(0), arg(1))),
        "survival" => answer(api::survival(arg(0), arg(1))),
        "survivalFromDurations" => answer(api::survival_from_durations(arg(0))),
        "npsByRep" => answer(api::nps_by_rep(arg(0))),
        _ => panic!("the interface has no function {name}"),
    }
}

/// Every expected field is there with the expected value; `months` is a list picked by number.
fn agrees(expected: &Json, got: &Json, path: &str) {
    match (expected, got) {
        (Json::Object(fields), _) => {
            for (name, expected) in fields {
                let got = name.parse::<usize>().map_or_else(|_| &got[name], |i| &got[i]);
                agrees(expected, got, &format!("{path}.{name}"));
            }
        }
        (Json::Number(a), Json::Number(b)) => {
            let (a, b) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            let tolerance = if path.ends_with(".rangeProbability") { EXACT } else { TOLERANCE };
            let slack = tolerance * a.abs().max(b.abs()).max(1.0);
            assert!((a - b).abs() <= slack, "{path}: expected {a}, got {b}");
        }
        _ => assert_eq!(expected, got, "{path}"),
    }
}

#[test]
fn every_worked_number_comes_out() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("data/worked.json")).expect("the data file is JSON");
    assert!(cases.len() >= 40, "only {} cases are there", cases.len());
    for case in &cases {
        let (name, function) = (case["name"].as_str().unwrap(), case["fn"].as_str().unwrap());
        let got = call(function, case["args"].as_array().unwrap());
        agrees(&case["expect"], &got, name);
    }
}
