//! The inputs of the survey's view: how often each score was given, and what asking promoters brings.

use super::input::Input;
use crate::model::limits;
use crate::model::strategies::AskPromoters;

/// How many scores there are, 0 to 10.
pub const SCORES: usize = 11;

/// What the survey's view starts from. The defaults are an example.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyInputs {
    /// How often each score was given, 0 to 10.
    pub answers: [u32; SCORES],
    /// Clients who were asked, if that is known.
    pub asked: Option<u32>,
    /// What asking promoters for referrals brings; the share of promoters is the survey's.
    pub asking: AskPromoters,
}

impl Default for SurveyInputs {
    fn default() -> Self {
        Self {
            answers: [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 10],
            asked: None,
            asking: AskPromoters {
                promoter_share: 0.0,
                ask_share: 0.5,
                referrals_per_ask_per_year: 1.0,
                cold_close_rate: 0.05,
            },
        }
    }
}

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

impl SurveyInputs {
    /// Clears the answers and how many were asked.
    pub fn clear(&mut self) {
        (self.answers, self.asked) = ([0; SCORES], None);
    }
}
