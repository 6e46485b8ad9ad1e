//! The inputs of the survey's view: how often each score was given, and what asking promoters brings.

use super::input::Input;
use super::survey::SCORES;
use crate::model::limits;

/// How often a score was given.
pub static ANSWER: Input = Input::several(
    "answer",
    &limits::SCORE_COUNT,
    SCORES,
    |w, score| w.survey.answers.get(score).copied().map(f64::from),
    |w, score, value| {
        if let Some(count) = w.survey_mut().answers.get_mut(score) {
            *count = value as u32;
        }
    },
);
/// Clients who were asked.
pub static ASKED: Input = Input::optional(
    "asked",
    &limits::ASKED,
    |w| w.survey.asked.map(f64::from),
    |w, value| w.survey_mut().asked = value.map(|value| value as u32),
);
/// Fraction of promoters who are asked for a referral.
pub static ASK_SHARE: Input = Input::number(
    "ask-share",
    &limits::ASK_SHARE,
    |w| w.survey.asking.ask_share,
    |w, value| w.survey_mut().asking.ask_share = value,
);
/// Referrals that a promoter who is asked gives a year.
pub static REFERRALS_PER_ASK: Input = Input::number(
    "referrals-per-ask",
    &limits::REFERRALS_PER_ASK,
    |w| w.survey.asking.referrals_per_ask_per_year,
    |w, value| w.survey_mut().asking.referrals_per_ask_per_year = value,
);
/// Fraction of cold calls that become clients.
pub static CLOSE_RATE: Input = Input::number(
    "close-rate",
    &limits::COLD_CLOSE_RATE,
    |w| w.survey.asking.cold_close_rate,
    |w, value| w.survey_mut().asking.cold_close_rate = value,
);

/// All inputs of the view.
pub static INPUTS: [&Input; 5] = [&ANSWER, &ASKED, &ASK_SHARE, &REFERRALS_PER_ASK, &CLOSE_RATE];
