//! `Survey` as it comes in, and `Nps`, what it says, as it goes out.

use serde::Serialize;
#[cfg(feature = "app")]
use tsify::Tsify;

use super::declare::input;
use super::input::{Numbers, decode_with};
use super::tier::NpsTier;
use super::value::Value;
use crate::model::nps::{self, Tally};
use crate::model::{Error, ErrorKind, limits};

input! {
    /// A survey: either counts or answers.
    pub struct Survey {
        /// How often each answer from 0 to 10 was given, 11 numbers.
        counts: Option<Numbers> = [limits::SCORE_COUNT; limits::COUNTS],
        /// Each from 0 to 10.
        answers: Option<Numbers> = [limits::SCORE; limits::ANSWERS],
        /// How many clients were asked.
        asked: Result<Option<u64>, Error> = limits::ASKED,
    }
}

/// Decodes a survey: the answers by group, and how many clients were asked.
///
/// # Errors
/// `Conflict` or `Missing` for both or none of counts and answers; else the first number that cannot be used.
pub fn read(value: Value) -> Result<(Tally, Option<u64>), Error> {
    decode_with(value, String::new(), |survey: Survey| Ok((survey.tally()?, survey.asked?)))
}

impl Survey {
    fn tally(&self) -> Result<Tally, Error> {
        match (&self.counts, &self.answers) {
            (Some(counts), None) => tally_of_counts(counts),
            (None, Some(answers)) => tally_of_answers(answers),
            (None, None) => Err(Error::new(limits::COUNTS.name, ErrorKind::Missing)),
            (Some(_), Some(_)) => {
                let why = "give either counts or answers, not both".to_owned();
                Err(Error::new(limits::ANSWERS.name, ErrorKind::Conflict { why }))
            }
        }
    }
}

fn tally_of_counts(counts: &Numbers) -> Result<Tally, Error> {
    let mut checked = [0; 11];
    for (count, given) in checked.iter_mut().zip(counts.checked()) {
        *count = given? as u32;
    }
    Ok(Tally::of_counts(checked))
}

fn tally_of_answers(answers: &Numbers) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for score in answers.checked() {
        tally.add(score? as u8, 1);
    }
    Ok(tally)
}

/// What a survey says.
#[derive(Serialize)]
#[cfg_attr(feature = "app", derive(Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Nps {
    responses: u64,
    promoters: u64,
    passives: u64,
    detractors: u64,
    /// Points, −100 to 100.
    score: f64,
    /// Lower end of the 95% interval.
    low: f64,
    /// Upper end.
    high: f64,
    tier: NpsTier,
    /// Those that the interval touches, worst first.
    plausible_tiers: Vec<NpsTier>,
    /// If all who did not answer were detractors; null if it is not known how many were asked.
    silent_low: Option<f64>,
    /// If all who did not answer were promoters.
    silent_high: Option<f64>,
    /// Answers in all that settle the tier.
    answers_needed: Option<u64>,
}

impl From<nps::Nps> for Nps {
    fn from(nps: nps::Nps) -> Self {
        let [low, high] = nps.interval;
        Self {
            responses: nps.tally.responses(),
            promoters: nps.tally.promoters,
            passives: nps.tally.passives,
            detractors: nps.tally.detractors,
            score: nps.score,
            low,
            high,
            tier: nps.tier.into(),
            plausible_tiers: nps.plausible_tiers.into_iter().map(NpsTier::from).collect(),
            silent_low: nps.silent.map(|[low, _]| low),
            silent_high: nps.silent.map(|[_, high]| high),
            answers_needed: nps.answers_needed,
        }
    }
}
