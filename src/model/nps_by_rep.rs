//! The Net Promoter Score of each service rep, and which of them really differ.
//!
//! Comparing every pair at 95% finds some difference among 8 identical reps in nearly half of all
//! surveys; Holm's correction over all pairs keeps that at 5%.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use libm::erfc;

use super::bounds;
use super::facts::Z95;
use super::nps::{Adjusted, Nps, Tally, nps};

/// Chance of calling any two reps different when none are.
const LEVEL: f64 = 0.05;

/// Farthest that two scores can lie apart, points.
const POINTS: f64 = 200.0;

/// One rep.
#[derive(Clone, Debug, PartialEq)]
pub struct Rep<'a> {
    /// As the answers call it.
    pub name: &'a str,
    /// What its clients say.
    pub nps: Nps,
}

/// Two reps beside each other.
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
pub struct ByRep<'a> {
    /// In the order in which the answers name them first.
    pub reps: Vec<Rep<'a>>,
    /// Pairs of the reps with most answers, at most [`bounds::REPS_COMPARED`] of them; who comes
    /// first among the reps comes first in the pair.
    pub pairs: Vec<Pair>,
}

/// Answers, 0 to 10, each with the rep who looks after that client.
pub fn nps_by_rep<'a>(rows: impl IntoIterator<Item = (&'a str, u8)>) -> ByRep<'a> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut tallies: Vec<(&str, Tally)> = Vec::new();
    for (name, score) in rows {
        let place = *places.entry(name).or_insert_with(|| {
            tallies.push((name, Tally::default()));
            tallies.len() - 1
        });
        tallies[place].1.add(score, 1);
    }
    // Reps with the same answers have the same figures, and with many reps most have few answers.
    let mut known: HashMap<Tally, Nps> = HashMap::new();
    let reps = tallies.iter().filter_map(|&(name, tally)| {
        let nps = match known.entry(tally) {
            Entry::Occupied(entry) => entry.get().clone(),
            // Every rep has an answer, and how many were asked is not known, so nothing can be wrong.
            Entry::Vacant(entry) => entry.insert(nps(tally, None).ok()?).clone(),
        };
        Some(Rep { name, nps })
    });
    let reps: Vec<Rep> = reps.collect();
    let pairs = pairs(&reps);
    ByRep { reps, pairs }
}

/// The reps that are compared, in their order: those with most answers, the first named on a tie.
fn compared(reps: &[Rep]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..reps.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse(reps[place].nps.tally.responses()));
    places.truncate(bounds::REPS_COMPARED.max as usize);
    places.sort_unstable();
    places
}

fn pairs(reps: &[Rep]) -> Vec<Pair> {
    let places = compared(reps);
    let adjusted: Vec<Adjusted> = places.iter().map(|&place| reps[place].nps.tally.adjusted()).collect();
    let mut pairs = Vec::with_capacity(places.len() * places.len() / 2);
    let mut apart = Vec::with_capacity(pairs.capacity());
    for (i, &a) in places.iter().enumerate() {
        for (j, &b) in places.iter().enumerate().skip(i + 1) {
            let centre = adjusted[i].centre - adjusted[j].centre;
            let error = adjusted[i].error.hypot(adjusted[j].error);
            let interval = [-1.0, 1.0].map(|side| (centre + side * Z95 * error).clamp(-POINTS, POINTS));
            let difference = reps[a].nps.score - reps[b].nps.score;
            pairs.push(Pair { a, b, difference, interval, differ: false });
            apart.push(centre.abs() / error);
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
    let mut farthest: Vec<usize> = (0..apart.len()).collect();
    farthest.sort_by(|&a, &b| apart[b].total_cmp(&apart[a]));
    let differs = |&(tested, pair): &(usize, usize)| {
        let chance = erfc(apart[pair] / std::f64::consts::SQRT_2);
        chance * (apart.len() - tested) as f64 <= LEVEL
    };
    farthest.into_iter().enumerate().take_while(differs).map(|(_, pair)| pair).collect()
}
