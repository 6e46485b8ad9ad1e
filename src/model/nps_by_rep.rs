//! The Net Promoter Score of each service rep, and which of them really differ.
//!
//! Comparing every pair at 95% finds some difference among 8 identical reps in nearly half of all
//! surveys; Holm's correction over all pairs keeps that at 5%.

use libm::erfc;

use super::benchmarks::Z95;
use super::limits;
use super::nps::{Adjusted, Nps, Tally, nps};
use super::ranking::ranked;

/// Chance of calling any two reps different when none are.
const LEVEL: f64 = 0.05;

/// Farthest that two scores can lie apart, points.
const POINTS: f64 = 200.0;

/// One rep.
#[derive(Clone, Debug, PartialEq)]
pub struct Rep {
    /// As the answers call it.
    pub name: String,
    /// What its clients say.
    pub nps: Nps,
}

/// Two reps next to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Where the first stands among the reps.
    pub a: usize,
    /// Where the second stands.
    pub b: usize,
    /// Score of the first less the second's, points.
    pub difference: f64,
    /// The plain 95% interval of the difference, around the adjusted middle, points.
    pub interval: [f64; 2],
    /// Whether they differ by Holm's correction over all pairs.
    pub differ: bool,
}

/// All reps and their pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct ByRep {
    /// In the order in which they are given.
    pub reps: Vec<Rep>,
    /// Pairs of the reps with most answers, at most [`limits::REPS_COMPARED`] of them; who comes
    /// first among the reps comes first in the pair.
    pub pairs: Vec<Pair>,
}

/// Answers, 0 to 10, by the rep who looks after that client, in the order in which they are named first.
pub fn tallies(answers: &[(&str, u8)]) -> Vec<(String, Tally)> {
    let name = |place: usize| answers[place].0;
    // Answers of the same rep side by side, the first one first.
    let by_name = ranked(answers.len(), &|a, b| name(a).cmp(name(b)));
    let mut tallies: Vec<(usize, Tally)> = Vec::new();
    for place in by_name {
        match tallies.last_mut() {
            Some((first, tally)) if name(*first) == name(place) => tally.add(answers[place].1, 1),
            _ => tallies.push((place, Tally::of_answers([answers[place].1]))),
        }
    }
    let by_first = ranked(tallies.len(), &|a, b| tallies[a].0.cmp(&tallies[b].0));
    by_first.into_iter().map(|place| tallies[place]).map(|(first, tally)| (name(first).to_owned(), tally)).collect()
}

/// What the clients of each rep say, each with at least one answer, and which reps differ.
pub fn nps_by_rep(tallies: Vec<(String, Tally)>) -> ByRep {
    // Reps with the same answers have the same figures, and with many reps most have few answers.
    let alike = ranked(tallies.len(), &|a, b| tallies[a].1.cmp(&tallies[b].1));
    let mut figures: Vec<Option<Nps>> = vec![None; tallies.len()];
    let mut last: Option<Nps> = None;
    for place in alike {
        let tally = tallies[place].1;
        // How many were asked is not known, so nothing can be wrong.
        last = last.filter(|nps| nps.tally == tally).or_else(|| nps(tally, None).ok());
        figures[place].clone_from(&last);
    }
    let reps = tallies.into_iter().zip(figures).filter_map(|((name, _), nps)| Some(Rep { name, nps: nps? }));
    let reps: Vec<Rep> = reps.collect();
    let pairs = pairs(&reps);
    ByRep { reps, pairs }
}

/// The reps that are compared, in their order: those with most answers, the first named on a tie.
fn compared(reps: &[Rep]) -> Vec<usize> {
    let answers = |place: usize| reps[place].nps.tally.responses();
    let mut most = ranked(reps.len(), &|a, b| answers(b).cmp(&answers(a)));
    most.truncate(limits::REPS_COMPARED.max as usize);
    ranked(most.len(), &|a, b| most[a].cmp(&most[b])).into_iter().map(|place| most[place]).collect()
}

fn pairs(reps: &[Rep]) -> Vec<Pair> {
    let places = compared(reps);
    let adjusted: Vec<Adjusted> = places.iter().map(|&place| reps[place].nps.tally.adjusted()).collect();
    let mut pairs = Vec::with_capacity(places.len() * places.len() / 2);
    let mut apart = Vec::with_capacity(pairs.capacity());
    for (i, &a) in places.iter().enumerate() {
        for (j, &b) in places.iter().enumerate().skip(i + 1) {
            let center = adjusted[i].center - adjusted[j].center;
            let error = (adjusted[i].error.powi(2) + adjusted[j].error.powi(2)).sqrt();
            let interval = [-1.0, 1.0].map(|side| (center + side * Z95 * error).clamp(-POINTS, POINTS));
            let difference = reps[a].nps.score - reps[b].nps.score;
            pairs.push(Pair { a, b, difference, interval, differ: false });
            apart.push(center.abs() / error);
        }
    }
    for pair in differing(&apart) {
        pairs[pair].differ = true;
    }
    pairs
}

/// Holm's step-down: the farthest pair is held against the level over all pairs, the next against
/// that over one pair fewer, until one fails. `apart` is in standard errors, which are above 0:
/// the added answers leave none without doubt.
fn differing(apart: &[f64]) -> Vec<usize> {
    let farthest = ranked(apart.len(), &|a, b| apart[b].total_cmp(&apart[a]));
    let differs = |&(tested, pair): &(usize, usize)| {
        let chance = erfc(apart[pair] / std::f64::consts::SQRT_2);
        chance * (apart.len() - tested) as f64 <= LEVEL
    };
    farthest.into_iter().enumerate().take_while(differs).map(|(_, pair)| pair).collect()
}
