//! What the interface answers to odd input: a value or an error that names the field.

#[path = "support/mod.rs"]
mod support;

use plateau::api::scenario;
use plateau::api::value::Value;
use plateau::api::{chance, hire_pays, project};
use plateau::model::Error;
use plateau::model::limits::{self, Limits};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value as Json, json};
use support::plans::{any_plan, as_json, usual_plan, value};

const CODES: [&str; 10] = [
    "missing",
    "wrong-type",
    "not-finite",
    "not-whole",
    "out-of-range",
    "too-many",
    "unknown-name",
    "counts-disagree",
    "conflict",
    "bad-date",
];

/// Objects of a scenario, where they stand, and their numbers.
const OBJECTS: [(&str, &str); 6] = [
    ("", ""),
    ("/segments/1", "segments[1]."),
    ("/hires/0", "hires[0]."),
    ("/recurringHires", "recurringHires."),
    ("/oversold", "oversold."),
    ("/churnEvidence", "churnEvidence."),
];

/// A scenario with every field given.
fn full() -> Json {
    let segment = json!({
        "name": "small", "signUpShare": 1, "monthlyFee": 800, "monthlyChurn": 0.1, "termMonths": 6,
        "monthlyExpansion": 0, "startingClients": 3,
    });
    json!({
        "name": "all", "horizonMonths": 12, "reps": 1, "signUpsPerRepPerMonth": 0.5, "segments": [segment, segment],
        "hires": [{ "month": 2, "count": 1 }], "recurringHires": { "firstMonth": 3, "everyMonths": 3, "count": 1 },
        "rampMonths": 3, "referralsPerClientPerMonth": 0.01,
        "oversold": { "signUpShare": 0.2, "lifetimeMonths": 5, "startingClients": 1, "monthlyFee": 700 },
        "churnEvidence": { "lost": 2, "atRisk": 25 },
        "repMonthlyCost": 5000, "commissionMonths": 1, "grossMargin": 0.6,
    })
}

fn refusal(json: &Json) -> Error {
    project(value(json)).err().unwrap_or_else(|| panic!("accepted: {json}"))
}

/// Code and field of the error that a change of the full scenario brings.
fn refused(object: &str, name: &str, given: Json) -> (&'static str, String) {
    let mut json = full();
    json.pointer_mut(object).expect("the full scenario has it")[name] = given;
    let error = refusal(&json);
    (error.code(), error.field)
}

/// The number fields of an object of the full scenario.
fn numbers(object: &str) -> Vec<String> {
    let json = full();
    let fields = json.pointer(object).and_then(Json::as_object).expect("the full scenario has it");
    fields.iter().filter(|(_, json)| json.is_number()).map(|(name, _)| name.clone()).collect()
}

/// The row that holds for a field of an object.
fn row(object: &str, name: &str) -> Limits {
    let rows = [
        limits::HORIZON_MONTHS,
        limits::REPS,
        limits::SIGN_UPS_PER_REP,
        limits::HIRE_MONTH,
        limits::FIRST_MONTH,
        limits::EVERY_MONTHS,
        limits::HIRE_COUNT,
        limits::RAMP_MONTHS,
        limits::REFERRALS,
        limits::SIGN_UP_SHARE,
        limits::MONTHLY_FEE,
        limits::MONTHLY_CHURN,
        limits::TERM_MONTHS,
        limits::MONTHLY_EXPANSION,
        limits::STARTING_CLIENTS,
        limits::REP_MONTHLY_COST,
        limits::COMMISSION_MONTHS,
        limits::GROSS_MARGIN,
        limits::EVIDENCE_LOST,
        limits::EVIDENCE_AT_RISK,
    ];
    match (object, name) {
        ("/oversold", "signUpShare") => limits::OVERSOLD_SHARE,
        ("/oversold", "lifetimeMonths") => limits::OVERSOLD_LIFETIME,
        _ => *rows.iter().find(|row| row.name == name).expect("every number has a row"),
    }
}

#[test]
fn accepts_the_scenario_with_every_field() {
    assert!(project(value(&full())).is_ok());
}

#[test]
fn names_the_path_of_a_value_out_of_range() {
    for (object, at) in OBJECTS {
        for name in numbers(object) {
            let row = row(object, &name);
            for given in [row.min - 1.0, row.max * 2.0 + 1.0] {
                assert_eq!(refused(object, &name, json!(given)), ("out-of-range", format!("{at}{name}")));
            }
            if row.whole {
                assert_eq!(refused(object, &name, json!(row.min + 0.5)), ("not-whole", format!("{at}{name}")));
            }
        }
    }
}

#[test]
fn names_the_path_of_a_value_of_the_wrong_kind() {
    for (object, at) in OBJECTS {
        for name in numbers(object) {
            for given in [json!("12"), json!(true), json!([1]), json!({})] {
                assert_eq!(refused(object, &name, given), ("wrong-type", format!("{at}{name}")));
            }
        }
    }
}

#[test]
fn a_missing_value_is_named_with_its_path_and_null_is_missing() {
    let required = [
        ("", "reps"),
        ("", "signUpsPerRepPerMonth"),
        ("", "segments"),
        ("/segments/1", "signUpShare"),
        ("/segments/1", "monthlyFee"),
        ("/segments/1", "monthlyChurn"),
        ("/hires/0", "month"),
        ("/hires/0", "count"),
        ("/recurringHires", "firstMonth"),
        ("/recurringHires", "everyMonths"),
        ("/recurringHires", "count"),
        ("/oversold", "signUpShare"),
        ("/oversold", "lifetimeMonths"),
        ("/churnEvidence", "lost"),
        ("/churnEvidence", "atRisk"),
    ];
    for (object, name) in required {
        let at = OBJECTS.iter().find(|(path, _)| *path == object).expect("a known object").1;
        assert_eq!(refused(object, name, Json::Null), ("missing", format!("{at}{name}")));
        let mut json = full();
        json.pointer_mut(object).and_then(Json::as_object_mut).expect("a known object").remove(name);
        let error = refusal(&json);
        assert_eq!((error.code(), error.field), ("missing", format!("{at}{name}")));
    }
}

#[test]
fn null_is_absent_where_a_value_may_be() {
    let optional = [
        ("", "name"),
        ("", "horizonMonths"),
        ("", "hires"),
        ("", "recurringHires"),
        ("", "oversold"),
        ("", "churnEvidence"),
        ("", "grossMargin"),
        ("/segments/1", "termMonths"),
        ("/oversold", "monthlyFee"),
    ];
    for (object, name) in optional {
        let (mut null, mut absent) = (full(), full());
        null.pointer_mut(object).expect("a known object")[name] = Json::Null;
        absent.pointer_mut(object).and_then(Json::as_object_mut).expect("a known object").remove(name);
        let answer = |json: &Json| serde_json::to_value(project(value(json)).expect("it may be absent")).unwrap();
        assert_eq!(answer(&null), answer(&absent), "{object}/{name}");
    }
}

#[test]
fn an_unknown_name_is_given_with_its_path() {
    // Names that are parts of those around them, or look like a path, are the hard ones.
    for name in ["churn", "s", "d", "segments", "oversold", "hires[0]", "a.b", "?", ".", "1", "termMonth"] {
        for (object, at) in OBJECTS {
            if full().pointer(object).is_some_and(|json| json.get(name).is_some()) {
                continue;
            }
            assert_eq!(refused(object, name, json!(1)), ("unknown-name", format!("{at}{name}")));
        }
    }
}

#[test]
fn an_endless_unknown_name_is_shortened() {
    let name = "x".repeat(500);
    for (object, at) in OBJECTS {
        assert_eq!(refused(object, &name, json!(1)), ("unknown-name", format!("{at}{}", "x".repeat(40))));
    }
}

#[test]
fn a_list_where_an_object_belongs_is_of_the_wrong_type() {
    for (object, at) in OBJECTS.into_iter().skip(1) {
        for given in [json!([]), json!([1, 2, 3]), json!(7), json!("text")] {
            let mut json = full();
            *json.pointer_mut(object).expect("a known object") = given;
            let error = refusal(&json);
            assert_eq!((error.code(), error.field.as_str()), ("wrong-type", at.trim_end_matches('.')));
        }
    }
}

#[test]
fn no_scenario_at_all_is_of_the_wrong_type_and_names_no_field() {
    for given in [Json::Null, json!([]), json!(1), json!("text"), json!(false)] {
        let error = refusal(&given);
        assert_eq!((error.code(), error.field.as_str()), ("wrong-type", ""));
    }
}

#[test]
fn numbers_that_are_none_are_not_finite() {
    for given in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let Value::Object(mut fields) = value(&full()) else { panic!("an object") };
        fields.retain(|(name, _)| name != "reps");
        fields.push(("reps".into(), Value::Number(given)));
        let error = project(Value::Object(fields)).err().expect("no number of reps");
        assert_eq!((error.code(), error.field.as_str()), ("not-finite", "reps"));
    }
}

#[test]
fn lists_are_neither_empty_nor_endless() {
    let mut many = full();
    many["segments"] = Json::Array(vec![full()["segments"][0].clone(); 25]);
    assert_eq!((refusal(&many).code(), refusal(&many).field.as_str()), ("too-many", "segments"));
    assert_eq!(refused("", "segments", json!([])), ("too-many", "segments".into()));
    assert_eq!(refused("", "hires", Json::Array(vec![full()["hires"][0].clone(); 61])), ("too-many", "hires".into()));
}

#[test]
fn checks_what_no_single_field_can() {
    assert_eq!(refused("/churnEvidence", "lost", json!(26)), ("out-of-range", "churnEvidence.lost".into()));
    let mut json = full();
    json["segments"][0]["signUpShare"] = json!(0);
    json["segments"][1]["signUpShare"] = json!(0);
    assert_eq!((refusal(&json).code(), refusal(&json).field.as_str()), ("out-of-range", "segments[0].signUpShare"));
    for month in [0, 13, 121] {
        let error =
            chance(value(&full()), value(&json!({ "mrr": 1000, "month": month }))).err().expect("no such month");
        assert_eq!((error.code(), error.field.as_str()), ("out-of-range", "month"));
    }
}

/// Names that exist, and others.
fn name() -> impl Strategy<Value = String> {
    let known = vec!["reps", "segments", "signUpsPerRepPerMonth", "monthlyFee", "hires", "oversold", "month", "mrr"];
    prop_oneof![select(known).prop_map(str::to_owned), ".{0,12}"]
}

/// Any plain data.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Absent),
        any::<bool>().prop_map(Value::Bool),
        any::<f64>().prop_map(Value::Number),
        Just(Value::Number(f64::NAN)),
        ".{0,30}".prop_map(Value::Text),
        any::<usize>().prop_map(Value::LongText),
        any::<(usize, usize)>().prop_map(|(given, most)| Value::LongList(given, most)),
        Just(Value::Other("a function")),
    ];
    leaf.prop_recursive(4, 48, 8, |inner| {
        prop_oneof![vec(inner.clone(), 0..6).prop_map(Value::List), vec((name(), inner), 0..8).prop_map(Value::Object),]
    })
}

/// A scenario in which one value somewhere has been replaced by another.
fn spoilt() -> impl Strategy<Value = Value> {
    (any_value(), any::<prop::sample::Index>()).prop_map(|(odd, place)| {
        let mut scenario = value(&full());
        let mut left = place.index(40);
        put(&mut scenario, &odd, &mut left);
        scenario
    })
}

/// Puts `odd` in the place of the value that is reached after `left` others.
fn put(value: &mut Value, odd: &Value, left: &mut usize) {
    if *left == 0 {
        *value = odd.clone();
    }
    *left = left.wrapping_sub(1);
    match value {
        Value::List(list) => list.iter_mut().for_each(|value| put(value, odd, left)),
        Value::Object(fields) => fields.iter_mut().for_each(|(_, value)| put(value, odd, left)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_data_gives_an_answer_or_an_error_with_a_code(one in any_value(), two in prop_oneof![any_value(), spoilt()]) {
        let errors = [
            project(one.clone()).err(),
            project(two.clone()).err(),
            hire_pays(two.clone()).err(),
            chance(two, one.clone()).err(),
            chance(value(&full()), one).err(),
        ];
        for error in errors.into_iter().flatten() {
            prop_assert!(CODES.contains(&error.code()));
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn an_allowed_plan_arrives_as_it_was_sent(plan in any_plan()) {
        let given = scenario::read(value(&as_json(&plan)));
        prop_assert_eq!(given, Ok(plan));
    }

    #[test]
    fn any_unknown_name_is_found(name in "[a-zA-Z0-9_.?\\[\\]]{1,30}", object in select(&OBJECTS[..])) {
        let (path, at) = object;
        prop_assume!(full().pointer(path).is_some_and(|json| json.get(&name).is_none()));
        // Fields that may be absent in the full scenario do not exist: it gives all of them.
        prop_assert_eq!(refused(path, &name, json!({ "x": [] })), ("unknown-name", format!("{at}{name}")));
    }

    #[test]
    fn the_chance_of_a_target_is_a_probability(plan in usual_plan(), mrr in 0.0..1e6, part in 0.0..1.0) {
        let month = 1.0 + f64::floor(part * f64::from(plan.horizon_months - 1));
        let answer = chance(value(&as_json(&plan)), value(&json!({ "mrr": mrr, "month": month })));
        let json = serde_json::to_value(answer.expect("the month is in the plan")).unwrap();
        prop_assert!((0.0..=1.0).contains(&json["probability"].as_f64().expect("a number")));
    }
}
