//! The Net Promoter Score: how many clients would recommend the agency, less those who would not.
//!
//! With few answers the score says little, so it comes with an interval: adjusted Wald, which keeps
//! its promise with few answers ([`benchmarks::NPS_ADDED`]), drawn towards the score by what share of
//! all clients has answered. It assumes that the silent resemble those who answered; the silent
//! bounds do not.

use super::benchmarks::{self, Z95};
use super::error::{Error, ErrorKind};
use super::limits;
use super::tier::{NpsTier, plausible_scores};

/// A score's full scale, points.
const POINTS: f64 = 100.0;

/// The groups that answers fall into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Clients who would not recommend the agency: 0 to 6.
    Detractors,
    /// Clients who are satisfied: 7 and 8.
    Passives,
    /// Clients who would recommend it: 9 and 10.
    Promoters,
}

impl Group {
    /// All of them, by rising answers.
    pub const ALL: [Self; 3] = [Self::Detractors, Self::Passives, Self::Promoters];

    /// The group of an answer, 0 to 10.
    pub fn of(score: u8) -> Self {
        match score {
            0..=6 => Self::Detractors,
            7..=8 => Self::Passives,
            _ => Self::Promoters,
        }
    }
}

/// The shares of counts, whole percent, which add up to 100: those with the largest remainders are rounded up (the
/// method of the largest remainder). All 0 where nothing was counted.
pub fn whole_percents<const N: usize>(counts: [u64; N]) -> [u32; N] {
    let all: u64 = counts.iter().sum();
    if all == 0 {
        return [0; N];
    }
    let exact = counts.map(|count| count as f64 * 100.0 / all as f64);
    let mut percents = exact.map(|percent| percent as u32);
    let missing = 100 - percents.iter().sum::<u32>();
    let mut order: Vec<usize> = (0..N).collect();
    order.sort_by(|a, b| exact[*b].fract().total_cmp(&exact[*a].fract()));
    for place in order.into_iter().take(missing as usize) {
        percents[place] += 1;
    }
    percents
}

/// Answers by group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tally {
    /// Answers of 9 and 10.
    pub promoters: u64,
    /// Answers of 7 and 8.
    pub passives: u64,
    /// Answers of 6 and below.
    pub detractors: u64,
}

/// What a survey says.
#[derive(Clone, Debug, PartialEq)]
pub struct Nps {
    /// The answers.
    pub tally: Tally,
    /// Points, −100 to 100.
    pub score: f64,
    /// Its 95% interval, points.
    pub interval: [f64; 2],
    /// Tier of the score.
    pub tier: NpsTier,
    /// Tiers that the interval touches.
    pub plausible_tiers: Vec<NpsTier>,
    /// The score if every client who was asked and did not answer were a detractor, and a
    /// promoter; none when it is not known how many were asked.
    pub silent: Option<[f64; 2]>,
    /// Answers in all that would settle the tier at the same shares; none when none would.
    pub answers_needed: Option<u64>,
}

/// The middle of the adjusted interval and its standard error, both in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adjusted {
    /// Points.
    pub center: f64,
    /// Points.
    pub error: f64,
}

impl Tally {
    /// Groups one answer, 0 to 10.
    pub fn add(&mut self, score: u8, times: u64) {
        let group = match Group::of(score) {
            Group::Detractors => &mut self.detractors,
            Group::Passives => &mut self.passives,
            Group::Promoters => &mut self.promoters,
        };
        *group += times;
    }

    /// How many answers fall into a group.
    pub fn of_group(self, group: Group) -> u64 {
        match group {
            Group::Detractors => self.detractors,
            Group::Passives => self.passives,
            Group::Promoters => self.promoters,
        }
    }

    /// Groups counts of the answers 0 to 10.
    pub fn of_counts(counts: [u32; 11]) -> Self {
        let mut tally = Self::default();
        for (score, count) in (0..).zip(counts) {
            tally.add(score, u64::from(count));
        }
        tally
    }

    /// Groups answers, each 0 to 10.
    pub fn of_answers(answers: impl IntoIterator<Item = u8>) -> Self {
        let mut tally = Self::default();
        for score in answers {
            tally.add(score, 1);
        }
        tally
    }

    /// How many answered.
    pub fn responses(self) -> u64 {
        self.promoters + self.passives + self.detractors
    }

    /// Promoters less detractors.
    fn balance(self) -> f64 {
        self.promoters as f64 - self.detractors as f64
    }

    /// The score in points; of at least one answer.
    pub fn score(self) -> f64 {
        POINTS * self.balance() / self.responses() as f64
    }

    /// The adjusted middle and its standard error.
    pub fn adjusted(self) -> Adjusted {
        self.adjusted_at(self.responses() as f64)
    }

    /// The same if so many had answered at the same shares.
    fn adjusted_at(self, responses: f64) -> Adjusted {
        let [promoter, passive, detractor] = benchmarks::NPS_ADDED.value;
        let times = responses / self.responses() as f64;
        let all = responses + promoter + passive + detractor;
        let promoters = (self.promoters as f64 * times + promoter) / all;
        let detractors = (self.detractors as f64 * times + detractor) / all;
        let balance = promoters - detractors;
        let variance = (promoters + detractors - balance * balance).max(0.0) / all;
        Adjusted { center: POINTS * balance, error: POINTS * variance.sqrt() }
    }

    /// Whether the interval lies in one tier if so many had answered at the same shares.
    fn settled(self, responses: u64) -> bool {
        let [low, high] = self.adjusted_at(responses as f64).interval();
        NpsTier::of(low) == NpsTier::of(high)
    }

    /// The least number of answers in all, those that are there included, that settles the tier at
    /// the same shares. None when the score sits where two tiers meet, or when it takes more than
    /// [`limits::ANSWERS_NEEDED`] and is not settled yet.
    pub fn answers_needed(self) -> Option<u64> {
        let (mut open, mut settled) = (self.responses(), limits::ANSWERS_NEEDED.max as u64);
        if NpsTier::on_boundary(self.score()) {
            return None;
        }
        if self.settled(open) {
            return Some(open);
        }
        if open >= settled || !self.settled(settled) {
            return None;
        }
        // Once settled, more answers never unsettle it: the interval narrows faster than its middle moves.
        while settled - open > 1 {
            let middle = open.midpoint(settled);
            if self.settled(middle) { settled = middle } else { open = middle }
        }
        Some(settled)
    }
}

impl Adjusted {
    /// The 95% interval, held to the scale.
    fn interval(self) -> [f64; 2] {
        [-1.0, 1.0].map(|side| (self.center + side * Z95 * self.error).clamp(-POINTS, POINTS))
    }

    /// The middle drawn towards the score, and the error shrunk, as few have not answered.
    fn of_finite(self, score: f64, asked: u64, responses: u64) -> Self {
        let silent = asked.saturating_sub(responses) as f64;
        let open = if silent == 0.0 { 0.0 } else { (silent / (asked as f64 - 1.0)).sqrt() };
        Self { center: score + open * (self.center - score), error: open * self.error }
    }
}

/// What a survey says; `asked` is how many clients were asked, if that is known.
///
/// # Errors
/// `OutOfRange` for a survey without an answer, or with fewer asked than answered.
pub fn nps(tally: Tally, asked: Option<u64>) -> Result<Nps, Error> {
    let responses = tally.responses();
    if responses == 0 {
        let kind = ErrorKind::OutOfRange { given: 0.0, min: limits::ANSWERS.min, max: limits::SCORE_COUNT.max };
        return Err(Error::new(limits::SCORE_COUNT.name, kind));
    }
    if let Some(asked) = asked.filter(|&asked| asked < responses) {
        let kind = ErrorKind::OutOfRange { given: asked as f64, min: responses as f64, max: limits::ASKED.max };
        return Err(Error::new(limits::ASKED.name, kind));
    }
    let score = tally.score();
    let adjusted = tally.adjusted();
    let [low, high] = asked.map_or(adjusted, |asked| adjusted.of_finite(score, asked, responses)).interval();
    // Of a single answer the added ones weigh more than it does, and the score would lie just outside.
    let (low, high) = (low.min(score), high.max(score));
    let silent = |asked: u64| {
        let silent = (asked - responses) as f64;
        [-1.0, 1.0].map(|side| POINTS * (tally.balance() + side * silent) / asked as f64)
    };
    Ok(Nps {
        tally,
        score,
        interval: [low, high],
        tier: NpsTier::of(score),
        plausible_tiers: plausible_scores(low, high),
        silent: asked.map(silent),
        answers_needed: tally.answers_needed(),
    })
}
