//! What is read out when the person pauses.

use super::input::entry;
use super::plateau::answer as plateau;
use super::scene::Scene;
use super::sentence::plain;
use super::{nps, reps, retention, strategies};
use crate::link::View;

/// What is wrong with what is typed, else the answer of the view.
pub fn aloud(scene: &Scene) -> String {
    if let Some(problem) = scene.state.drafts.iter().find_map(|draft| entry::problem(scene, draft.field)) {
        return problem;
    }
    let (words, plan) = (scene.words, &scene.case().plan);
    let outcome = plain(plateau::answer(scene));
    // What was taken over into the plan speaks of the plan.
    let (told, used) = match scene.view {
        View::Plateau => (outcome, None),
        View::Retention => (plain(retention::answer(scene)), plan.evidence.is_some().then_some(outcome)),
        View::Nps => (plain(nps::answer(scene)), (plan.referred > 0.0).then_some(outcome)),
        View::Strategies => (plain(strategies::answer(scene)), None),
        View::Reps => (plain(reps::answer(scene)), None),
    };
    let more = match used {
        Some(outcome) => Some(words.fill(words.texts.in_plan(), &[("answer", &outcome)])),
        None if scene.view == View::Plateau => plateau::chance(scene),
        None => None,
    };
    [Some(told), more].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
