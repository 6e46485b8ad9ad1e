//! How many clients stay, and what one is worth.

mod answer;
mod counts;
mod explain;
mod periods;
mod worth;

use yew::prelude::*;

pub use answer::answer;
pub use explain::explain;

use super::input::button::{Look, button};
use super::plateau;
use super::scene::Scene;
use super::sentence::{plain, sentence};
use crate::model::retention::{ChurnEvidence, Period, Retention};
use crate::state::{Action, ViewAction};
use crate::ui::app::Message;

/// What the period's counts say, where they make a period.
fn measured(scene: &Scene) -> Option<Retention> {
    scene.case().beside.period.period().ok().map(Period::retention)
}

/// In a period of so many months: "in a quarter".
fn in_period(scene: &Scene, months: f64) -> String {
    let names = scene.words.texts.in_period();
    let usual = counts::USUAL.iter().position(|usual| *usual == months);
    usual.map_or_else(|| scene.words.months(months), |place| names.at(place).to_owned())
}

/// The button that takes a churn over into the plan, and what that does, or has done.
fn use_in_plan(scene: &Scene, learnt: ChurnEvidence) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    if scene.case().plan.has_learnt(learnt) {
        return in_plan(scene);
    }
    let (churn, evidence) = (words.formats.percent(learnt.monthly_churn), learnt.evidence);
    let (lost, at_risk) = (words.whole(evidence.lost), words.whole(evidence.at_risk));
    let does = words.fill(texts.use_churn(), &[("churn", &churn), ("lost", &lost), ("at_risk", &at_risk)]);
    html! {
        <div class="pin">
            { button(scene, Look::Main, texts.use_in_plan(), Message::Act(Action::In(ViewAction::UseChurn(learnt)))) }
            <p>{ does }</p>
        </div>
    }
}

/// What has come of it in the plan, and the way there.
pub fn in_plan(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let answer = format!("{} {}", plain(plateau::answer::answer(scene)), plateau::answer::because(scene));
    html! {
        <div class="pin">
            <p>{ words.fill(texts.in_plan(), &[("answer", &answer)]) }</p>
            <a data-look="pill" href="#/plateau">{ texts.see_plateau() }</a>
        </div>
    }
}

/// The view.
pub fn retention(scene: &Scene) -> Html {
    html! {
        <>
            <h1 class="answer" id="view" tabindex="-1">{ sentence(answer(scene)) }</h1>
            <div class="split">
                { counts::controls(scene) }
                <div class="results">
                    <p class="because">{ answer::because(scene) }</p>
                    { counts::figures(scene) }
                    { counts::mistake(scene) }
                </div>
            </div>
            { periods::periods(scene) }
            { worth::worth(scene) }
            <footer class="foot"><p>{ scene.words.texts.privacy() }</p></footer>
        </>
    }
}
