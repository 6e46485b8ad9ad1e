//! How the figures of this view are computed.

use super::{forecast, told};
use crate::model::benchmarks;
use crate::ui::explain::Explanation;
use crate::ui::scene::{Figure, Scene};

/// The explanation of a figure of the score.
pub fn explain(scene: &Scene, figure: Figure) -> Explanation {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(told) = told(scene) else { return Explanation::default() };
    let tally = told.tally;
    let number = |count: u64| words.formats.number(count as f64);
    match figure {
        Figure::Score => {
            let (promoters, detractors, n) =
                (number(tally.promoters), number(tally.detractors), number(tally.responses()));
            let result = words.score(told.score);
            let values = [("promoters", &*promoters), ("detractors", &detractors), ("n", &n), ("result", &result)];
            (words.fill(texts.how_score(), &values), Some(benchmarks::NPS_INTERVALS))
        }
        Figure::Silent => (texts.how_silent().to_owned(), None),
        Figure::Settle => {
            let n = told.answers_needed.map_or_else(|| texts.none().to_owned(), number);
            (words.fill(texts.how_settle(), &[("n", &n)]), Some(benchmarks::NPS_INTERVALS))
        }
        Figure::Forecast => (forecast::how(scene, tally), Some(benchmarks::REFERRAL_CLOSES.source)),
        _ => (texts.how_reps().to_owned(), Some(benchmarks::NPS_INTERVALS)),
    }
}
