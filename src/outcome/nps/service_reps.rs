//! The score of each service rep, and which of them differ by more than chance.

use std::rc::Rc;

use super::MOST_ROWS;
use crate::model::nps::Tally;
use crate::model::nps_by_rep::{ByRep, Pair, Rep, nps_by_rep};

/// Under so many answers a rep is marked: even if all are promoters the tier is open then.
const FEW_ANSWERS: u64 = 10;
/// Most reps in the chart.
const MOST_DRAWN: usize = 20;
/// Most pairs that are listed.
const MOST_PAIRS: usize = 10;

/// The service reps of a survey.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceRepsOutcome {
    /// The reps, best first.
    pub reps: Vec<Rep>,
    /// Whether there are reps to compare.
    pub has_pairs: bool,
    /// The pairs that differ by more than chance, as many as are listed.
    pub differences: Vec<Difference>,
    /// How many pairs differ beyond those listed.
    pub more_differences: usize,
    /// How many pairs cannot be told apart.
    pub open_pairs: usize,
}

/// Two reps who differ by more than chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The rep with the higher score.
    pub better: Rc<str>,
    /// The rep with the lower score.
    pub worse: Rc<str>,
    /// The difference of their scores, points.
    pub points: f64,
    /// Its 95% interval, points.
    pub interval: [f64; 2],
}

impl ServiceRepsOutcome {
    /// What the clients of each rep say; none where no answer has a rep.
    pub fn new(tallies: &[(String, Tally)]) -> Option<Self> {
        if tallies.is_empty() {
            return None;
        }
        let ByRep { reps, pairs } = nps_by_rep(tallies.to_vec());
        let differing = pairs.iter().filter(|pair| pair.differ);
        let differences = differing.clone().take(MOST_PAIRS).map(|pair| difference(&reps, pair)).collect();
        let differing = differing.count();
        let mut outcome = Self {
            reps: Vec::new(),
            has_pairs: !pairs.is_empty(),
            differences,
            more_differences: differing.saturating_sub(MOST_PAIRS),
            open_pairs: pairs.len() - differing,
        };
        outcome.reps = reps;
        outcome.reps.sort_by(|a, b| b.nps.score.total_cmp(&a.nps.score));
        Some(outcome)
    }

    /// The reps in the chart.
    pub fn drawn(&self) -> &[Rep] {
        &self.reps[..self.reps.len().min(MOST_DRAWN)]
    }

    /// The reps in the table.
    pub fn listed(&self) -> &[Rep] {
        &self.reps[..self.reps.len().min(MOST_ROWS)]
    }

    /// How many reps the table leaves out.
    pub fn more(&self) -> usize {
        self.reps.len() - self.listed().len()
    }
}

/// Whether a rep has so few answers that the table says so.
pub fn has_few_answers(rep: &Rep) -> bool {
    rep.nps.tally.responses() < FEW_ANSWERS
}

/// A pair that differs, the better rep first.
fn difference(reps: &[Rep], pair: &Pair) -> Difference {
    let [low, high] = pair.interval;
    let (better, worse, interval) =
        if pair.difference < 0.0 { (pair.b, pair.a, [-high, -low]) } else { (pair.a, pair.b, [low, high]) };
    let name = |place: usize| Rc::from(reps[place].name.as_str());
    Difference { better: name(better), worse: name(worse), points: pair.difference.abs(), interval }
}
