//! What the interface refuses, by code and field.

use plateau::api;
use plateau::api::value::{Rows, Value, serde_json_value};
use plateau::model::Error;
use serde_json::{Value as Json, json};

fn value(json: &Json) -> Value {
    serde_json::from_value::<serde_json_value::Value>(json.clone()).expect("any JSON is plain data").0
}

/// The code and the field of what has to be an error.
fn refused<T>(result: Result<T, Error>) -> (&'static str, String) {
    let error = result.err().expect("an error");
    (error.code(), error.field)
}

fn plan() -> Json {
    json!({ "horizonMonths": 12, "reps": 1, "signUpsPerRepPerMonth": 1, "segments": [
        { "signUpShare": 1, "monthlyFee": 1000, "monthlyChurn": 0.1 }
    ] })
}

/// Calls a function of one input with each of these and compares what is refused.
fn each<T>(call: fn(Value) -> Result<T, Error>, cases: &[(Json, &str, &str)]) {
    for (input, code, field) in cases {
        assert_eq!(refused(call(value(input))), (*code, (*field).to_owned()), "{input}");
    }
}

#[test]
fn retention_refuses() {
    each(
        api::retention,
        &[
            (json!(null), "wrong-type", ""),
            (json!([10, 4, 12]), "wrong-type", ""),
            (json!({ "new": 4, "end": 12 }), "missing", "start"),
            (json!({ "start": 10, "end": 12 }), "missing", "new"),
            (json!({ "start": 10, "new": 4 }), "missing", "end"),
            (json!({ "start": 0, "new": 4, "end": 4 }), "out-of-range", "start"),
            (json!({ "start": 10, "new": 4.5, "end": 4 }), "not-whole", "new"),
            (json!({ "start": 10, "new": 4, "end": "12" }), "wrong-type", "end"),
            (json!({ "start": 10, "new": 4, "end": 12, "periodMonths": 0 }), "out-of-range", "periodMonths"),
            (json!({ "start": 10, "new": 4, "ende": 12 }), "unknown-name", "ende"),
            (json!({ "start": 10, "new": 4, "end": 10, "lost": 2 }), "counts-disagree", "end"),
            (json!({ "start": 10, "new": 4, "end": 15 }), "counts-disagree", "end"),
            (json!({ "start": 10, "new": 4, "end": 2 }), "counts-disagree", "end"),
            (json!({ "start": 10, "new": 4, "lost": 11 }), "counts-disagree", "lost"),
            (json!({ "start": 10, "new": 4, "lost": 15 }), "counts-disagree", "lost"),
        ],
    );
}

#[test]
fn clv_refuses() {
    each(
        api::clv,
        &[
            (json!({ "monthlyFee": 100 }), "missing", "monthlyChurn"),
            (json!({ "monthlyFee": 0, "monthlyChurn": 0.1 }), "out-of-range", "monthlyFee"),
            (json!({ "monthlyFee": 1, "monthlyChurn": 0.1, "termMonths": 1.5 }), "not-whole", "termMonths"),
            (json!({ "monthlyFee": 1, "monthlyChurn": 0.1, "acquisitionCost": -1 }), "out-of-range", "acquisitionCost"),
        ],
    );
}

#[test]
fn surveys_are_refused() {
    each(
        api::nps,
        &[
            (json!({}), "missing", "counts"),
            (json!({ "counts": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "answers": [1] }), "conflict", "answers"),
            (json!({ "counts": [1, 2] }), "too-many", "counts"),
            (json!({ "counts": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }), "out-of-range", "counts"),
            (json!({ "counts": [0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0] }), "out-of-range", "counts[3]"),
            (json!({ "answers": [] }), "too-many", "answers"),
            (json!({ "answers": [10, 9, 8, 11] }), "out-of-range", "answers[3]"),
            (json!({ "answers": [10, "9"] }), "wrong-type", "answers[1]"),
            (json!({ "answers": [10, 7.5] }), "not-whole", "answers[1]"),
            (json!({ "answers": [10, 9, 8], "asked": 2 }), "out-of-range", "asked"),
        ],
    );
}

#[test]
fn rows_are_refused_by_their_number() {
    each(
        api::nps_by_rep,
        &[
            (json!("rows"), "wrong-type", ""),
            (json!({}), "wrong-type", ""),
            (json!([]), "too-many", "rows"),
            (json!([1, 2]), "wrong-type", "rows[0]"),
            (json!([{ "score": 9, "rep": "Ann" }, null]), "wrong-type", "rows[1]"),
            (json!([{ "score": 9, "rep": "Ann" }, { "score": 9 }]), "missing", "rows[1].rep"),
            (json!([{ "score": 9, "rep": 7 }]), "wrong-type", "rows[0].rep"),
            (json!([{ "score": 99, "rep": "Ann" }]), "out-of-range", "rows[0].score"),
            (json!([{ "score": 9, "rep": "Ann", "client": "x" }]), "unknown-name", "rows[0].client"),
        ],
    );
    let long = Value::List(vec![Value::Absent; 1_000_001]);
    assert_eq!(refused(api::nps_by_rep(long)), ("too-many", "rows".into()));
    assert_eq!(refused(api::nps_by_rep(Value::LongList(2_000_000, 1_000_000))), ("too-many", "rows".into()));
}

#[test]
fn rows_of_clients_are_refused_by_their_number() {
    let as_of = || Value::Text("2025-12-31".to_owned());
    let start = "2024-02-29";
    for (rows, code, field) in [
        (json!("rows"), "wrong-type", ""),
        (json!({}), "wrong-type", ""),
        (json!([]), "too-many", "rows"),
        (json!([1, 2]), "wrong-type", "rows[0]"),
        (json!([{ "start": start }, null]), "wrong-type", "rows[1]"),
        (json!([{ "start": start }, {}]), "missing", "rows[1].start"),
        (json!([{ "start": 45_000 }]), "wrong-type", "rows[0].start"),
        (json!([{ "start": "2023-02-29" }]), "bad-date", "rows[0].start"),
        (json!([{ "start": "1899-12-31" }]), "bad-date", "rows[0].start"),
        (json!([{ "start": start, "end": "" }]), "bad-date", "rows[0].end"),
        (json!([{ "start": start, "end": "2200-01-01" }]), "bad-date", "rows[0].end"),
        (json!([{ "start": start }, { "start": start, "end": "2024-02-28" }]), "conflict", "rows[1].end"),
        (json!([{ "start": start, "begin": start }]), "unknown-name", "rows[0].begin"),
    ] {
        assert_eq!(refused(api::client_list(value(&rows), as_of())), (code, field.to_owned()), "{rows}");
        assert_eq!(refused(api::survival(value(&rows), as_of())), (code, field.to_owned()), "{rows}");
    }
    for (name, given, code) in [
        ("fee", json!(-1), "out-of-range"),
        ("fee", json!("12"), "wrong-type"),
        ("term", json!(0), "out-of-range"),
        ("term", json!(1.5), "not-whole"),
        ("nps", json!(11), "out-of-range"),
        ("salesRep", json!(7), "wrong-type"),
        ("lastContact", json!("yesterday"), "bad-date"),
    ] {
        let rows = json!([{ "start": start, name: given }]);
        assert_eq!(refused(api::client_list(value(&rows), as_of())), (code, format!("rows[0].{name}")));
        assert_eq!(refused(api::survival(value(&rows), as_of())), ("unknown-name", format!("rows[0].{name}")));
    }
    let rows = || value(&json!([{ "start": start }]));
    for (as_of, code) in [
        (Value::Absent, "missing"),
        (Value::Number(2025.0), "wrong-type"),
        (Value::LongText(2_000), "too-many"),
        (Value::Text("31.12.2025".to_owned()), "bad-date"),
    ] {
        assert_eq!(refused(api::client_list(rows(), as_of.clone())), (code, "asOf".into()));
        assert_eq!(refused(api::survival(rows(), as_of)), (code, "asOf".into()));
    }
    assert_eq!(refused(api::survival(Value::LongList(2_000_001, 2_000_000), as_of())), ("too-many", "rows".into()));
}

#[test]
fn durations_are_refused_by_their_number() {
    each(
        api::survival_from_durations,
        &[
            (json!(null), "wrong-type", ""),
            (json!([]), "too-many", "durations"),
            (json!([7]), "wrong-type", "durations[0]"),
            (json!([{ "months": 1, "ended": true }, { "ended": true }]), "missing", "durations[1].months"),
            (json!([{ "months": 1 }]), "missing", "durations[0].ended"),
            (json!([{ "months": 1, "ended": 1 }]), "wrong-type", "durations[0].ended"),
            (json!([{ "months": -1, "ended": true }]), "out-of-range", "durations[0].months"),
            (json!([{ "months": 1_201, "ended": true }]), "out-of-range", "durations[0].months"),
            (json!([{ "months": 1, "ended": true, "rep": "x" }]), "unknown-name", "durations[0].rep"),
        ],
    );
}

#[test]
fn a_list_in_which_nobody_has_started_is_answered() {
    let list = api::client_list(value(&json!([{ "start": "2026-01-01" }])), Value::Text("2025-12-31".to_owned()));
    let list = serde_json::to_value(list.unwrap()).unwrap();
    assert_eq!((&list["clients"], &list["skipped"]), (&json!(0), &json!(1)));
    for name in ["periods", "cohorts", "lifeTable", "churnBy", "atRisk"] {
        assert_eq!(list[name], json!([]), "{name}");
    }
    assert_eq!(list["survival"]["medianMonths"], Json::Null);
}

#[test]
fn every_rep_of_a_list_has_a_group_in_the_order_of_the_rows() {
    let rows: Json = (0..300).map(|rep| json!({ "start": "2024-01-15", "salesRep": format!("Rep {rep}") })).collect();
    let list = api::client_list(value(&rows), Value::Text("2024-06-15".to_owned()));
    let list = serde_json::to_value(list.unwrap()).unwrap();
    let groups = list["churnBy"][0]["groups"].as_array().unwrap();
    assert_eq!(groups.len(), 300);
    assert!(groups.iter().enumerate().all(|(rep, group)| group["name"] == format!("Rep {rep}")));
}

#[test]
fn strategies_are_refused() {
    let apply = |strategies: &Json| refused(api::apply_strategies(value(&plan()), value(strategies)));
    for (strategies, code, field) in [
        (json!(null), "wrong-type", ""),
        (json!({ "fire": {} }), "unknown-name", "fire"),
        (json!({ "hire": { "month": 1 } }), "missing", "hire.count"),
        (json!({ "hire": { "month": 1, "count": 1, "cost": 5 } }), "unknown-name", "hire.cost"),
        (json!({ "dropMonthToMonth": { "convert": 1.5 } }), "out-of-range", "dropMonthToMonth.convert"),
        (json!({ "qualifyLeads": { "reject": 1, "refill": 0 } }), "out-of-range", "qualifyLeads.reject"),
        (
            json!({ "goUpmarket": { "shift": 0, "paceCost": 0, "monthlyCost": -1 } }),
            "out-of-range",
            "goUpmarket.monthlyCost",
        ),
    ] {
        assert_eq!(apply(&strategies), (code, field.to_owned()), "{strategies}");
    }
    let plan = json!({ "reps": 1 });
    assert_eq!(refused(api::apply_strategies(value(&plan), value(&json!({})))).0, "missing");
    assert_eq!(refused(api::sensitivity(value(&plan))).0, "missing");
}

#[test]
fn goals_are_refused() {
    let seek = |goal: &Json| refused(api::goal_seek(value(&plan()), value(goal)));
    for (goal, code, field) in [
        (json!({ "mrr": 1, "month": 13, "lever": "fee" }), "out-of-range", "month"),
        (json!({ "mrr": 1, "month": 0, "lever": "fee" }), "out-of-range", "month"),
        (json!({ "mrr": 1, "month": 1.5, "lever": "fee" }), "not-whole", "month"),
        (json!({ "mrr": -1, "month": 1, "lever": "fee" }), "out-of-range", "mrr"),
        (json!({ "mrr": 1, "month": 1, "lever": "luck" }), "unknown-name", "lever"),
        (json!({ "mrr": 1, "month": 1, "lever": 1 }), "wrong-type", "lever"),
        (json!({ "mrr": 1, "month": 1 }), "missing", "lever"),
    ] {
        assert_eq!(seek(&goal), (code, field.to_owned()), "{goal}");
    }
}

#[test]
fn absent_is_null_on_the_way_out() {
    let survey = serde_json::to_value(api::nps(value(&json!({ "answers": [10, 0] }))).unwrap()).unwrap();
    assert_eq!((&survey["silentLow"], &survey["answersNeeded"]), (&Json::Null, &Json::Null));
    assert!(survey.as_object().unwrap().contains_key("silentHigh"));
    let rows = json!([{ "score": 10, "rep": "Ann" }, { "score": 0, "rep": "Ben" }]);
    let by_rep = serde_json::to_value(api::nps_by_rep(value(&rows)).unwrap()).unwrap();
    assert_eq!(by_rep["reps"][1]["rep"], "Ben");
    assert_eq!(by_rep["reps"][1]["score"], -100.0);
    assert_eq!(by_rep["pairs"][0]["difference"], 200.0);
    let none = serde_json::to_value(api::apply_strategies(value(&plan()), value(&json!({}))).unwrap()).unwrap();
    assert_eq!((&none["contributions"], &none["breakEvenConvert"]), (&json!([]), &Json::Null));
    assert_eq!(none["baseline"], none["combined"]);
    let goal = json!({ "mrr": 1e12, "month": 1, "lever": "reps" });
    let found = serde_json::to_value(api::goal_seek(value(&plan()), value(&goal)).unwrap()).unwrap();
    assert_eq!(found, json!({ "reachable": false, "value": null }));
}

#[test]
fn rows_in_one_go_say_the_same_as_one_by_one() {
    let text = |name: &str| Value::Text(name.into());
    let rows = |reps: [Value; 2], places: [u32; 3], scores: [f64; 3]| {
        Value::Rows(Rows { reps: reps.to_vec(), places: places.to_vec(), scores: scores.to_vec() })
    };
    let got = api::nps_by_rep(rows([text("Ann"), text("Ben")], [0, 1, 0], [9.0, 3.0, 3.0])).unwrap();
    let one_by_one = json!([{ "score": 9, "rep": "Ann" }, { "score": 3, "rep": "Ben" }, { "score": 3, "rep": "Ann" }]);
    let expected = api::nps_by_rep(value(&one_by_one)).unwrap();
    assert_eq!(serde_json::to_value(got).unwrap(), serde_json::to_value(expected).unwrap());
    let fraction = api::nps_by_rep(rows([text("Ann"), text("Ben")], [0, 1, 0], [9.0, 7.5, 11.0]));
    assert_eq!(refused(fraction), ("not-whole", "rows[1].score".into()));
    let long = api::nps_by_rep(rows([text("Ann"), Value::LongText(2_000)], [0, 0, 1], [9.0, 7.0, 3.0]));
    assert_eq!(refused(long), ("too-many", "rows[2].rep".into()));
}
