//! `AnswerRow`s as they come in, and `NpsByRep`, what they say about each service rep, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use super::fields::refusal;
use super::input::{Input, check_length, decode};
use super::survey::Nps;
use super::value::{Rows, Value};
use crate::model::nps::Tally;
use crate::model::nps_by_rep::{self, tallies};
use crate::model::{Error, limits};

input! {
    /// One client's answer.
    pub struct AnswerRow {
        /// 0 to 10.
        score: u8 = limits::SCORE,
        /// The service rep who looks after the client.
        rep: String = "rep",
    }
}

/// Decodes rows: the answers by service rep, in the order of their first rows.
///
/// # Errors
/// `WrongType` without a field for what is no list, `TooMany`, or what is wrong with the first row
/// that cannot be used.
pub fn read(value: Value) -> Result<Vec<(String, Tally)>, Error> {
    let rows = match value {
        Value::List(rows) => rows,
        Value::Numbers(numbers) => numbers.into_iter().map(Value::Number).collect(),
        Value::Rows(rows) => return tallies_of_rows(rows),
        Value::LongList(..) => return Err(refusal(limits::ANSWER_ROWS.name.to_owned(), &value, "a list")),
        other => return Err(refusal(String::new(), &other, "a list")),
    };
    check_length(&limits::ANSWER_ROWS, rows.len())?;
    let rows = rows.into_iter().enumerate().map(|(i, row)| decode_row(row, i));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    let answers: Vec<(&str, u8)> = rows.iter().map(|row| (row.rep.as_str(), row.score)).collect();
    Ok(tallies(&answers))
}

fn decode_row(value: Value, i: usize) -> Result<AnswerRow, Error> {
    decode(value, format!("{}[{i}]", limits::ANSWER_ROWS.name))
}

/// The same for rows that were copied in bulk.
fn tallies_of_rows(rows: Rows) -> Result<Vec<(String, Tally)>, Error> {
    check_length(&limits::ANSWER_ROWS, rows.places.len())?;
    let is_text = |rep: &Value| matches!(rep, Value::Text(_));
    let mut tallies = vec![Tally::default(); rows.reps.len()];
    for (i, (&place, &score)) in rows.places.iter().zip(&rows.scores).enumerate() {
        let (place, rep) = (place as usize, &rows.reps[place as usize]);
        if !limits::SCORE.allows(score) || !is_text(rep) {
            decode_row(row_object(score, rep), i)?;
        }
        tallies[place].add(score as u8, 1);
    }
    let name = |rep| if let Value::Text(name) = rep { name } else { String::new() };
    Ok(rows.reps.into_iter().map(name).zip(tallies).collect())
}

/// A row as it comes one by one: what is wrong with it is said in the same way.
fn row_object(score: f64, rep: &Value) -> Value {
    let values = [Value::Number(score), rep.clone()];
    let fields = AnswerRow::PARTS[0].fields.iter().map(|field| field.name.to_owned());
    Value::Object(fields.zip(values).collect())
}

/// What a survey says about one service rep.
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
    /// Lower end of the plain 95% interval, around the adjusted center.
    low: f64,
    /// Upper end.
    high: f64,
    /// Whether they differ, by Holm's correction over all pairs.
    differ: bool,
}

/// What a survey says, by service rep.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
pub struct NpsByRep {
    reps: Vec<RepNps>,
    /// All pairs among the 200 reps with most answers.
    pairs: Vec<RepPair>,
}

impl From<nps_by_rep::ByRep> for NpsByRep {
    fn from(by_rep: nps_by_rep::ByRep) -> Self {
        let name = |place: usize| by_rep.reps[place].name.clone();
        let pair = |pair: &nps_by_rep::Pair| RepPair {
            a: name(pair.a),
            b: name(pair.b),
            difference: pair.difference,
            low: pair.interval[0],
            high: pair.interval[1],
            differ: pair.differ,
        };
        let pairs = by_rep.pairs.iter().map(pair).collect();
        let reps = by_rep.reps.into_iter().map(|rep| RepNps { rep: rep.name, nps: rep.nps.into() });
        Self { reps: reps.collect(), pairs }
    }
}
