//! What one lever alone would have to be for a revenue by a month.

use yew::prelude::*;

use crate::model::Scenario;
use crate::model::goal::{Lever, goal_seek};
use crate::model::segment_scaling::means;
use crate::state::{Action, Field, ViewAction};
use crate::ui::app::Message;
use crate::ui::input::button::{Button, Look};
use crate::ui::input::control::plain;
use crate::ui::scene::Scene;

/// The inputs and a line for each lever.
pub fn goal(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let goal = scene.case().beside.settings.goal();
    let plan = scene.case().plan.scenario();
    // A goal may lie beyond what the chart shows.
    let scenario = Scenario { horizon_months: plan.horizon_months.max(goal.month), ..plan };
    let lever = |(place, lever): (usize, Lever)| {
        // The month is within the horizon, so there is always an answer.
        let found = goal_seek(&scenario, goal, lever).ok().flatten();
        let there = found == Some(lever.today(&scenario));
        line(scene, texts.goal_names().at(place), lever, found.filter(|_| !there), there)
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

/// A line: what the lever has to be, that it is there, or that it cannot do it.
fn line(scene: &Scene, name: &'static str, lever: Lever, found: Option<f64>, there: bool) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let Some(value) = found else {
        let told = if there {
            words.fill(texts.named(), &[("name", name), ("value", texts.goal_there())])
        } else {
            words.fill(texts.goal_never(), &[("lever", name)])
        };
        return html! { <li class="quietly">{ told }</li> };
    };
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
            // Under contracts the mean does not fall like each segment's churn.
            let after = means(&lever.set(&plan.scenario(), value).segments).lifetime;
            (texts.goal_churn(), percent(1.0 / after), percent(plan.churn()))
        }
        Lever::Fee => (texts.goal_fee(), words.formats.money(plan.fee * value), words.formats.money(plan.fee)),
        Lever::Pace => (texts.goal_pace(), words.factor(value), words.factor(plan.sign_ups())),
        Lever::Reps => (texts.goal_reps(), words.formats.number(value), words.formats.number(plan.reps)),
    };
    words.fill(text, &[("part", &part), ("value", &to), ("now", &now)])
}
