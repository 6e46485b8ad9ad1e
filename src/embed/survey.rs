//! Answers of a survey as they come in, and what they say as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::decode::{length, refusal, whole};
use super::value::{Table, Value};
use crate::model::nps::{self, Tally};
use crate::model::tier::NpsTier;
use crate::model::{Error, Kind, bounds, nps_by_rep};

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

/// A row that has been checked.
pub struct Row {
    /// 0 to 10.
    pub score: u8,
    /// The service rep.
    pub rep: String,
}

/// An answer, 0 to 10. The place is put into words only where it is wrong: there may be a million.
fn score(given: f64, place: impl Fn() -> String) -> Result<u8, Error> {
    let checked = bounds::SCORE.check(given, "");
    checked.map(|score| score as u8).map_err(|error| Error { field: place(), ..error })
}

/// Reads a survey: the answers by group, and how many were asked.
///
/// # Errors
/// `Conflict` or `Missing` for both or none of counts and answers; else the first number that cannot be used.
pub fn survey(value: Value) -> Result<(Tally, Option<u64>), Error> {
    whole(value, String::new(), |fields| {
        let tally = match (fields.numbers(&bounds::COUNTS)?, fields.numbers(&bounds::ANSWERS)?) {
            (Some(counts), None) => of_counts(&counts)?,
            (None, Some(answers)) => of_answers(&answers)?,
            (None, None) => return Err(Error::new(bounds::COUNTS.name, Kind::Missing)),
            (Some(_), Some(_)) => {
                let why = "give either counts or answers, not both".to_owned();
                return Err(Error::new(bounds::ANSWERS.name, Kind::Conflict { why }));
            }
        };
        let asked = fields.maybe(&bounds::ASKED)?;
        Ok((tally, asked.map(|asked| asked as u64)))
    })
}

fn of_counts(counts: &[f64]) -> Result<Tally, Error> {
    let mut checked = [0; 11];
    for (i, (to, &given)) in checked.iter_mut().zip(counts).enumerate() {
        *to = bounds::SCORE_COUNT.check(given, &format!("{}[{i}]", bounds::SCORE_COUNT.name))? as u32;
    }
    Ok(Tally::of_counts(checked))
}

fn of_answers(answers: &[f64]) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for (i, &given) in answers.iter().enumerate() {
        tally.add(score(given, || format!("{}[{i}]", bounds::ANSWERS.name))?, 1);
    }
    Ok(tally)
}

/// The rows of a survey by service rep.
///
/// # Errors
/// `WrongType` without a field for what is no list, `TooMany`, or what is wrong with the first row that cannot be used.
pub fn rows(value: Value) -> Result<Vec<Row>, Error> {
    let name = bounds::ANSWER_ROWS.name;
    let rows = match value {
        Value::List(rows) => rows,
        Value::Numbers(numbers) => numbers.into_iter().map(Value::Number).collect(),
        Value::Table(table) => match rows_of(&table) {
            Some(rows) => return Ok(rows),
            None => table.objects().collect(),
        },
        Value::LongList(..) => return Err(refusal(name.to_owned(), &value, "a list")),
        other => return Err(refusal(String::new(), &other, "a list")),
    };
    length(&bounds::ANSWER_ROWS, rows.len())?;
    rows.into_iter().enumerate().map(|(i, row)| row_of(row, format!("{name}[{i}]"))).collect()
}

/// The rows of a table that is right in every cell; none for any other.
fn rows_of(table: &Table) -> Option<Vec<Row>> {
    if table.names.len() != 2 || !bounds::ANSWER_ROWS.allows(table.len() as f64) {
        return None;
    }
    let column = |name: &str| table.names.iter().position(|column| column == name);
    let (score, rep) = (column(bounds::SCORE.name)?, column("rep")?);
    let row = |row| match (table.value(row, score)?, table.value(row, rep)?) {
        (Value::Number(score), Value::Text(rep)) => {
            Some(Row { score: bounds::SCORE.check(*score, "").ok()? as u8, rep: rep.clone() })
        }
        _ => None,
    };
    (0..table.len()).map(row).collect()
}

fn row_of(value: Value, path: String) -> Result<Row, Error> {
    let missing = Error::new(format!("{path}.rep"), Kind::Missing);
    whole(value, path, |fields| {
        let score = fields.whole(&bounds::SCORE)? as u8;
        Ok(Row { score, rep: fields.text("rep")?.ok_or(missing)? })
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

impl From<nps_by_rep::ByRep<'_>> for NpsByRep {
    fn from(answer: nps_by_rep::ByRep<'_>) -> Self {
        let name = |place: usize| answer.reps[place].name.to_owned();
        let pair = |pair: &nps_by_rep::Pair| RepPair {
            a: name(pair.a),
            b: name(pair.b),
            difference: pair.difference,
            low: pair.interval[0],
            high: pair.interval[1],
            differ: pair.differ,
        };
        let pairs = answer.pairs.iter().map(pair).collect();
        let reps = answer.reps.into_iter().map(|rep| RepNps { rep: rep.name.to_owned(), nps: rep.nps.into() });
        Self { reps: reps.collect(), pairs }
    }
}
