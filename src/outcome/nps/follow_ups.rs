//! Whom to ask for a referral, and whom to rescue: lists of the pasted answers.

use super::MOST_ROWS;
use crate::import::survey::Answer;
use crate::model::nps::Group;

/// Why clients are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowUp {
    /// Promoters, to be asked for a referral.
    AskForReferral,
    /// Detractors, to be rescued.
    Rescue,
}

impl FollowUp {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::AskForReferral, Self::Rescue];

    /// Whose answers are listed.
    pub fn group(self) -> Group {
        match self {
            Self::AskForReferral => Group::Promoters,
            Self::Rescue => Group::Detractors,
        }
    }

    fn answers(self, answers: &[Answer]) -> impl Iterator<Item = &Answer> {
        answers.iter().filter(move |answer| Group::of(answer.score) == self.group())
    }

    /// How many clients there are to list; none where the answers name neither clients nor reps, or where one stands for
    /// several clients.
    pub fn count(self, answers: &[Answer]) -> Option<usize> {
        let named = answers.iter().any(|answer| !answer.client.is_empty() || !answer.rep.is_empty());
        let single = answers.iter().all(|answer| answer.times == 1);
        (named && single).then(|| self.answers(answers).count())
    }
}

/// A list of clients.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpList {
    /// The answers by rep, the lowest scores of each first.
    pub answers: Vec<Answer>,
    /// How many more there are.
    pub more: usize,
}

impl FollowUpList {
    /// The clients to be listed.
    pub fn new(answers: &[Answer], follow_up: FollowUp) -> Self {
        let mut listed: Vec<&Answer> = follow_up.answers(answers).collect();
        listed.sort_by_key(|answer| (&answer.rep, answer.score, &answer.client));
        let more = listed.len().saturating_sub(MOST_ROWS);
        Self { answers: listed.into_iter().take(MOST_ROWS).cloned().collect(), more }
    }
}
