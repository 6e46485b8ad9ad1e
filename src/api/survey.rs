//! Answers of a survey as they come in, and what they say as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::decode::{length, refusal, whole};
use super::value::{Rows, Value};
use crate::model::nps::{self, Tally};
use crate::model::nps_by_rep::{self, tallies};
use crate::model::tier::NpsTier;
use crate::model::{Error, ErrorKind, limits};

/// What a survey says.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Nps {
    responses: u64,
    promoters: u64,
    passives: u64,
    detractors: u64,
    /// Points, −100 to 100.
    score: f64,
    /// 95% interval.
    low: f64,
    high: f64,
    #[cfg_attr(feature = "app", tsify(type = "'bad' | 'needsImprovement' | 'good' | 'unicorn'"))]
    tier: &'static str,
    /// Those that the interval touches, worst first.
    #[cfg_attr(feature = "app", tsify(type = "('bad' | 'needsImprovement' | 'good' | 'unicorn')[]"))]
    plausible_tiers: Vec<&'static str>,
    /// If all who did not answer were detractors; null when it is not known how many were asked.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    silent_low: Option<f64>,
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    silent_high: Option<f64>,
    /// In all, to settle the tier.
    #[cfg_attr(feature = "app", tsify(type = "number | null"))]
    answers_needed: Option<u64>,
}

/// One service rep.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct RepNps {
    rep: String,
    #[serde(flatten)]
    nps: Nps,
}

/// Two service reps beside each other.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct RepPair {
    a: String,
    b: String,
    /// Score of a − score of b.
    difference: f64,
    /// Plain 95% interval around the adjusted middle.
    low: f64,
    high: f64,
    /// By Holm's correction over all pairs.
    differ: bool,
}

/// What a survey says, by service rep.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct NpsByRep {
    reps: Vec<RepNps>,
    pairs: Vec<RepPair>,
}

/// The field that names a service rep.
const REP: &str = "rep";

/// An answer, 0 to 10. The place is put into words only where it is wrong: there may be a million.
fn score(given: f64, place: impl Fn() -> String) -> Result<u8, Error> {
    let checked = limits::SCORE.check(given, "");
    checked.map(|score| score as u8).map_err(|error| Error { field: place(), ..error })
}

/// Reads a survey: the answers by group, and how many were asked.
///
/// # Errors
/// `Conflict` or `Missing` for both or none of counts and answers; else the first number that cannot be used.
pub fn survey(value: Value) -> Result<(Tally, Option<u64>), Error> {
    whole(value, String::new(), &|fields| {
        let (counts, answers) = (fields.numbers(&limits::COUNTS), fields.numbers(&limits::ANSWERS));
        let tally = match (counts, answers) {
            (Some(counts), None) => of_counts(&counts),
            (None, Some(answers)) => of_answers(&answers),
            (None, None) => Err(Error::new(limits::COUNTS.name, ErrorKind::Missing)),
            (Some(_), Some(_)) => {
                let why = "give either counts or answers, not both".to_owned();
                Err(Error::new(limits::ANSWERS.name, ErrorKind::Conflict { why }))
            }
        };
        let tally = tally.map_err(|error| fields.refuse(error)).unwrap_or_default();
        let asked = fields.maybe(&limits::ASKED);
        (tally, asked.map(|asked| asked as u64))
    })
}

fn of_counts(counts: &[f64]) -> Result<Tally, Error> {
    let mut checked = [0; 11];
    for (i, (to, &given)) in checked.iter_mut().zip(counts).enumerate() {
        *to = limits::SCORE_COUNT.check(given, &format!("{}[{i}]", limits::SCORE_COUNT.name))? as u32;
    }
    Ok(Tally::of_counts(checked))
}

fn of_answers(answers: &[f64]) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for (i, &given) in answers.iter().enumerate() {
        tally.add(score(given, || format!("{}[{i}]", limits::ANSWERS.name))?, 1);
    }
    Ok(tally)
}

/// The answers of a survey by service rep.
///
/// # Errors
/// `WrongType` without a field for what is no list, `TooMany`, or what is wrong with the first row that cannot be used.
pub fn rows(value: Value) -> Result<Vec<(String, Tally)>, Error> {
    let name = limits::ANSWER_ROWS.name;
    let rows = match value {
        Value::List(rows) => rows,
        Value::Numbers(numbers) => numbers.into_iter().map(Value::Number).collect(),
        Value::Rows(rows) => return in_one_go(rows),
        Value::LongList(..) => return Err(refusal(name.to_owned(), &value, "a list")),
        other => return Err(refusal(String::new(), &other, "a list")),
    };
    length(&limits::ANSWER_ROWS, rows.len())?;
    let mut read = Vec::with_capacity(rows.len());
    for (i, row) in rows.into_iter().enumerate() {
        read.push(row_of(row, i)?);
    }
    let answers: Vec<(&str, u8)> = read.iter().map(|(score, rep)| (rep.as_str(), *score)).collect();
    Ok(tallies(&answers))
}

/// The same of rows that were copied in one go.
fn in_one_go(mut rows: Rows) -> Result<Vec<(String, Tally)>, Error> {
    length(&limits::ANSWER_ROWS, rows.places.len())?;
    let mut tallies = vec![Tally::default(); rows.reps.len()];
    let mut checked = vec![false; rows.reps.len()];
    for (row, (place, score)) in rows.places.into_iter().zip(rows.scores).enumerate() {
        let place = place as usize;
        // What is wrong with a row is told the same way as one by one.
        if !limits::SCORE.allows(score) || (!checked[place] && !matches!(rows.reps[place], Value::Text(_))) {
            let field = |name: &str, value: Value| (name.to_owned(), value);
            let object = vec![
                field(limits::SCORE.name, Value::Number(score)),
                field(REP, std::mem::replace(&mut rows.reps[place], Value::Absent)),
            ];
            row_of(Value::Object(object), row)?;
        }
        checked[place] = true;
        tallies[place].add(score as u8, 1);
    }
    let name = |rep| if let Value::Text(name) = rep { name } else { String::new() };
    Ok(rows.reps.into_iter().map(name).zip(tallies).collect())
}

/// One answer with its rep.
fn row_of(value: Value, place: usize) -> Result<(u8, String), Error> {
    whole(value, format!("{}[{place}]", limits::ANSWER_ROWS.name), &|fields| {
        let (score, rep) = (fields.whole(&limits::SCORE) as u8, fields.text(REP));
        if rep.is_none() {
            fields.refuse(Error::new(fields.at(REP), ErrorKind::Missing));
        }
        (score, rep.unwrap_or_default())
    })
}

impl From<nps::Nps> for Nps {
    fn from(answer: nps::Nps) -> Self {
        let [low, high] = answer.interval;
        Self {
            responses: answer.tally.responses(),
            promoters: answer.tally.promoters,
            passives: answer.tally.passives,
            detractors: answer.tally.detractors,
            score: answer.score,
            low,
            high,
            tier: answer.tier.name(),
            plausible_tiers: answer.plausible_tiers.into_iter().map(NpsTier::name).collect(),
            silent_low: answer.silent.map(|[low, _]| low),
            silent_high: answer.silent.map(|[_, high]| high),
            answers_needed: answer.answers_needed,
        }
    }
}

impl From<nps_by_rep::ByRep> for NpsByRep {
    fn from(answer: nps_by_rep::ByRep) -> Self {
        let name = |place: usize| answer.reps[place].name.clone();
        let pair = |pair: &nps_by_rep::Pair| RepPair {
            a: name(pair.a),
            b: name(pair.b),
            difference: pair.difference,
            low: pair.interval[0],
            high: pair.interval[1],
            differ: pair.differ,
        };
        let pairs = answer.pairs.iter().map(pair).collect();
        let reps = answer.reps.into_iter().map(|rep| RepNps { rep: rep.name, nps: rep.nps.into() });
        Self { reps: reps.collect(), pairs }
    }
}
