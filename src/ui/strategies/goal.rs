//! What one lever alone would have to be for a revenue by a month.

use yew::prelude::*;

use crate::model::goal::{Lever, goal_seek};
use crate::state::{Action, Field, ViewAction};
use crate::ui::app::Message;
use crate::ui::input::button::{Button, Look};
use crate::ui::input::control::plain;
use crate::ui::scene::Scene;

/// The inputs and a line for each lever.
pub fn goal(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let (scenario, goal) = (scene.case().plan.scenario(), scene.case().goal());
    let lever = |(place, lever): (usize, Lever)| {
        // The month is within the horizon, so there is always an answer.
        let found = goal_seek(&scenario, goal, lever).ok().flatten();
        let there = found == Some(lever.today(&scenario));
        line(scene, texts.goal_names().at(place), lever, found, there)
    };
    html! {
        <>
            <div class="aim">
                { plain(("goal-mrr", Field::GoalMrr, texts.goal_mrr()), scene) }
                { plain(("goal-month", Field::GoalMonth, texts.goal_month()), scene) }
            </div>
            <ul class="levers">{ for Lever::ALL.into_iter().enumerate().map(lever) }</ul>
        </>
    }
}

fn line(scene: &Scene, name: &'static str, lever: Lever, found: Option<f64>, there: bool) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(value) = found else {
        return html! { <li class="quietly">{ words.fill(texts.goal_never(), &[("lever", name)]) }</li> };
    };
    if there {
        let told = words.fill(texts.named(), &[("name", name), ("value", texts.goal_there())]);
        return html! { <li class="quietly">{ told }</li> };
    }
    let told = told(scene, lever, value);
    let label = words.fill(texts.set_this(), &[("lever", name)]);
    let set = Message::Act(Action::In(ViewAction::SetLever(lever, value)));
    let button = Button { look: Look::Pill, words: texts.set_it(), message: set, disabled: false, pressed: None };
    html! { <li><span>{ told }</span>{ button.named(label, scene) }</li> }
}

/// What the lever has to be, and what it is.
fn told(scene: &Scene, lever: Lever, value: f64) -> String {
    let (words, texts, plan) = (scene.words, scene.words.texts, &scene.case().plan);
    let part = words.formats.tenth_percent((value - 1.0).abs());
    let (text, to, now) = match lever {
        Lever::Churn => {
            let percent = |churn: f64| words.formats.percent(churn);
            (texts.goal_churn(), percent(plan.churn() * value), percent(plan.churn()))
        }
        Lever::Fee => (texts.goal_fee(), words.formats.money(plan.fee * value), words.formats.money(plan.fee)),
        Lever::Pace => (texts.goal_pace(), words.factor(value), words.factor(plan.sign_ups())),
        Lever::Reps => (texts.goal_reps(), words.formats.number(value), words.formats.number(plan.reps)),
    };
    words.fill(text, &[("part", &part), ("value", &to), ("now", &now)])
}
