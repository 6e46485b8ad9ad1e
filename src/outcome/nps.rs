//! What clients answer when they are asked whether they would recommend the agency.

pub mod follow_ups;
pub mod forecast;
pub mod service_reps;

use crate::import::survey::Survey;
use crate::model::nps::{Nps, Tally, nps};
use crate::state::survey::{SCORES, SurveyInputs};

/// Most rows of a table: more than anybody reads, and few enough to be drawn at once.
pub const MOST_ROWS: usize = 200;

/// What a survey says.
#[derive(Clone, Debug, PartialEq)]
pub struct NpsOutcome {
    /// How often each score was given, 0 to 10.
    pub counts: [u32; SCORES],
    /// How many answers were read from a pasted table; 0 where the fields count.
    pub pasted: u64,
    /// Clients who were asked, as entered.
    pub asked: Option<u32>,
    /// Whether most rows of the pasted table could not be read, so that the score says nothing of all.
    pub is_mostly_unread: bool,
    /// The score; none without an answer. Where fewer were asked than answered, that does not count. Answers needed are
    /// of as many as were asked, if that is known.
    pub nps: Option<Nps>,
}

/// How often each score was given: in the pasted table, as soon as one of its rows can be used, else in the fields.
pub fn counts(inputs: &SurveyInputs, pasted: &Survey) -> [u32; SCORES] {
    if pasted.answers.is_empty() { inputs.answers } else { pasted.counts }
}

/// The survey's answers by group.
pub fn tally(inputs: &SurveyInputs, pasted: &Survey) -> Tally {
    Tally::of_counts(counts(inputs, pasted))
}

/// Answers in all that settle the tier where so many were asked: fewer than of clients without number, and never more
/// than were asked, since the score is certain once all of them answer.
fn answers_needed_of(nps: &Nps, asked: u64) -> u64 {
    let responses = nps.tally.responses();
    if nps.plausible_tiers.len() == 1 {
        return responses;
    }
    // The finite population correction: n₀ ÷ (1 + (n₀ − 1) ÷ N).
    let population = asked as f64;
    let of_finite = |needed: u64| (needed as f64 / (1.0 + (needed as f64 - 1.0) / population)).ceil() as u64;
    nps.answers_needed.map_or(asked, of_finite).max(responses + 1).min(asked)
}

impl NpsOutcome {
    /// What the survey says.
    pub fn new(inputs: &SurveyInputs, pasted: &Survey) -> Self {
        let counts = counts(inputs, pasted);
        let tally = Tally::of_counts(counts);
        let asked = inputs.asked.map(u64::from).filter(|asked| *asked >= tally.responses());
        // The only error left is a survey without an answer.
        let mut nps = nps(tally, asked).ok();
        if let Some((nps, asked)) = nps.as_mut().zip(asked) {
            nps.answers_needed = Some(answers_needed_of(nps, asked));
        }
        let is_mostly_unread = !pasted.answers.is_empty() && pasted.is_mostly_unread();
        Self { counts, pasted: pasted.responses(), asked: inputs.asked, is_mostly_unread, nps }
    }

    /// The score, if it can be relied on.
    pub fn reliable(&self) -> Option<&Nps> {
        self.nps.as_ref().filter(|_| !self.is_mostly_unread)
    }

    /// How many answered.
    pub fn responses(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Whether fewer are said to have been asked than answered.
    pub fn asked_too_few(&self) -> bool {
        self.asked.is_some_and(|asked| asked < self.responses())
    }

    /// How many were asked and did not answer; none where that is not known.
    pub fn silent(&self) -> Option<u32> {
        self.asked?.checked_sub(self.responses())
    }

    /// Whether the tier is settled only once everyone who was asked has answered.
    pub fn needs_all_asked(&self) -> bool {
        self.silent().is_some_and(|silent| silent > 0 && self.more_answers_needed() == Some(u64::from(silent)))
    }

    /// How many more answers would settle the tier, 0 where it is settled; none when none would.
    pub fn more_answers_needed(&self) -> Option<u64> {
        let nps = self.nps.as_ref()?;
        Some(nps.answers_needed?.saturating_sub(nps.tally.responses()))
    }
}
