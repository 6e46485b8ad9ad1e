//! The sentences that carry the answer.

use super::told;
use crate::model::nps::Nps;
use crate::text::template::{self, Piece};
use crate::ui::scene::Scene;
use crate::ui::words::Words;

/// The score with its tier.
pub fn answer(scene: &Scene) -> Vec<Piece> {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(told) = told(scene) else { return template::pieces(texts.score_none(), &[]) };
    let values = [("score", &*words.score(told.score)), ("tier", texts.nps_tier(told.tier))];
    template::pieces(texts.score(), &values)
}

/// How sure that is.
pub fn because(scene: &Scene) -> String {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(told) = told(scene) else { return String::new() };
    let [low, high] = told.interval.map(|end| words.score(end));
    let (answers, tiers) = (words.count(texts.answer_count(), told.tally.responses() as f64), tiers(words, &told));
    let values = [("answers", &*answers), ("low", &low), ("high", &high), ("tiers", &tiers)];
    words.fill(texts.score_because(), &values)
}

/// The tiers that it could be, from the worst to the best.
pub fn tiers(words: &Words, told: &Nps) -> String {
    let name = |place: usize| words.texts.nps_tiers().at(place);
    let [worst, best] = ends(told).map(name);
    words.from_to(worst.to_owned(), best)
}

/// The first and the last tier that it could be, by their places.
pub fn ends(told: &Nps) -> [usize; 2] {
    let place = told.tier as usize;
    [told.plausible_tiers.first(), told.plausible_tiers.last()].map(|tier| tier.map_or(place, |tier| *tier as usize))
}
