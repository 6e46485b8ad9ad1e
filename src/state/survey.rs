//! What the survey's view starts from: how often each score was given, and what asking promoters brings.

use crate::model::strategies::AskPromoters;

/// How many scores there are, 0 to 10.
pub const SCORES: usize = 11;

/// What the survey's view starts from. At first there are no answers.
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
            answers: [0; SCORES],
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

/// A sample of answers.
const SAMPLE: [u32; SCORES] = [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 10];

impl SurveyInputs {
    /// Enters the sample.
    pub fn load_sample(&mut self) {
        self.answers = SAMPLE;
    }

    /// Whether the answers are the sample's, and not the person's own.
    pub fn is_sample(&self) -> bool {
        self.answers == SAMPLE
    }

    /// Clears the answers and how many were asked.
    pub fn clear(&mut self) {
        (self.answers, self.asked) = ([0; SCORES], None);
    }
}
