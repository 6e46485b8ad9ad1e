//! Tables as people paste them: each is read to what a person would say it holds.

use plateau::import::Reading;
use plateau::import::periods::Periods;
use plateau::import::survey::Survey;
use plateau::import::values::Scale;
use plateau::model::nps::nps;
use plateau::outcome::nps::tally;
use plateau::outcome::retention::periods::PeriodsOutcome;
use plateau::state::survey::SurveyInputs;
use serde_json::{Value, json};

/// What is expected of a sample, as far as it says so: the same keys, from what was read.
fn told(expected: &Value, all: &[(&str, Value)]) -> Value {
    let keys = expected.as_object().expect("an object").keys();
    keys.map(|key| (key.clone(), all.iter().find(|(name, _)| name == key).expect("a key that is known").1.clone()))
        .collect()
}

fn rounded(number: f64, digits: i32) -> f64 {
    (number * 10_f64.powi(digits)).round() / 10_f64.powi(digits)
}

fn common(reading: &Reading) -> [(&'static str, Value); 3] {
    [
        ("left_out", json!(reading.left_out.len())),
        ("damaged", json!(reading.damaged)),
        ("doubt", json!(!reading.columns.doubts.is_empty())),
    ]
}

fn survey(text: &str, expected: &Value) -> Value {
    let survey = Survey::read(text, &[]);
    let score = nps(tally(&SurveyInputs::default(), &survey), None).ok().map(|nps| rounded(nps.score, 1));
    let reps = survey.by_rep.iter().map(|(name, tally)| (name.clone(), json!(tally.responses())));
    let merged: Vec<&str> = survey.merged.iter().map(|merged| merged.name.as_str()).collect();
    let scale = survey.scale.map(|scale| match scale {
        Scale::Five => "five",
        Scale::Seven => "seven",
        Scale::Stars => "stars",
        Scale::Hundred => "hundred",
    });
    let mut all = vec![
        ("answers", json!(survey.responses())),
        ("score", score.map_or(Value::Null, |score| json!(score))),
        ("reps", Value::Object(reps.collect())),
        ("merged", json!(merged)),
        ("scale", json!(scale)),
    ];
    all.extend(common(&survey.reading));
    told(expected, &all)
}

fn periods(text: &str, expected: &Value) -> Value {
    let read = Periods::read(text, &[], 1.0);
    let churn = PeriodsOutcome::of(&read.periods, 1.0).map(|outcome| rounded(outcome.pooled.monthly_churn, 4));
    let mut all = vec![("periods", json!(read.periods.len())), ("churn", json!(churn))];
    all.extend(common(&read.reading));
    told(expected, &all)
}

/// Numbers compare as numbers: 80 is 80.0.
fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), normal(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn tables_are_read_as_people_paste_them() {
    let samples: Vec<Value> = serde_json::from_str(include_str!("../data/tables.json")).expect("samples");
    let mut wrong = Vec::new();
    for sample in &samples {
        let (text, expected) = (sample["text"].as_str().expect("a text"), &sample["expect"]);
        let got = if sample["box"] == "survey" { survey(text, expected) } else { periods(text, expected) };
        if normal(&got) != normal(expected) {
            let beginning: String = text.chars().take(400).collect();
            wrong.push(format!("{}:\n{beginning}\nexpected {expected}\ngot      {got}\n", sample["kind"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} samples\n\n{}", wrong.len(), samples.len(), wrong.join("\n"));
}
