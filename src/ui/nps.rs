//! What clients answer when they are asked whether they would recommend the agency.

mod answer;
mod answers;
mod explain;
mod forecast;
mod lists;
mod reps;

use yew::prelude::*;

pub use answer::answer;
pub use explain::explain;

use super::scene::Scene;
use super::sentence::sentence;
use crate::model::nps::{self, Nps, Tally};

/// The survey's counts: of what was pasted, as soon as a row of it can be used; else of the fields.
fn counts(scene: &Scene) -> [u32; 11] {
    let pasted = &scene.results.survey;
    if pasted.answers.is_empty() { scene.case().beside.answers } else { pasted.counts }
}

/// The survey's answers by group.
pub fn tally(scene: &Scene) -> Tally {
    Tally::of_counts(counts(scene))
}

/// What the survey says, if there are answers. Where fewer were asked than answered, that does not count.
fn told(scene: &Scene) -> Option<Nps> {
    let tally = tally(scene);
    let asked = scene.case().beside.asked.map(u64::from).filter(|asked| *asked >= tally.responses());
    nps::nps(tally, asked).ok()
}

/// The view.
pub fn nps(scene: &Scene) -> Html {
    let told = told(scene);
    html! {
        <>
            <h1 class="answer" id="view" tabindex="-1">{ sentence(answer(scene)) }</h1>
            <div class="split">
                { answers::controls(scene) }
                <div class="results">
                    <p class="because">{ answer::because(scene) }</p>
                    { told.as_ref().map(|told| answers::figures(scene, told)) }
                </div>
            </div>
            { reps::reps(scene) }
            { lists::lists(scene) }
            { told.map(|told| forecast::forecast(scene, told.tally)) }
            <footer class="foot"><p>{ scene.words.texts.privacy() }</p></footer>
        </>
    }
}
