//! Seven strategies, and which one lifts the plateau most.

mod answer;
mod cards;
mod effect;
mod goal;
mod keep_or_win;
mod mix;
mod offers;
mod sensitivity;
mod waterfall;

use yew::prelude::*;

pub use answer::answer;
pub use effect::effect;

use super::input::button::{Button, Look, button};
use super::results::Moves;
use super::scene::{Panel, Scene};
use super::sentence::sentence;
use crate::state::view_action::three_sizes;
use crate::state::{Action, ViewAction};
use crate::ui::app::Message;

/// The view.
pub fn strategies(scene: &Scene) -> Html {
    let Some(moves) = &scene.results.moves else { return Html::default() };
    let (texts, bars) = (scene.words.texts, waterfall::bars(scene, moves));
    let folds: [(Panel, &str, &dyn Fn() -> Html); 4] = [
        (Panel::Sensitivity, texts.sensitivity(), &|| sensitivity::sensitivity(scene)),
        (Panel::Goal, texts.goal(), &|| goal::goal(scene)),
        (Panel::Offers, texts.does_discount_pay(), &|| offers::offers(scene)),
        (Panel::KeepOrWin, texts.keep_or_win(), &|| keep_or_win::keep_or_win(scene)),
    ];
    let fold = |(panel, title, body): (Panel, &str, &dyn Fn() -> Html)| {
        html! { <div class="fold">{ scene.fold(panel, title, "", body) }</div> }
    };
    html! {
        <>
            <h1 class="answer" id="view" tabindex="-1">{ sentence(answer(scene)) }</h1>
            <div class="split moves" data-rows={bars.len().to_string()}>
                { waterfall::waterfall(scene, moves, &bars) }
                { cards::cards(scene, moves) }
                { waterfall::course(scene, moves) }
            </div>
            { mix::mix(scene) }
            <div class="part">{ for folds.into_iter().map(fold) }</div>
            <p class="way"><a data-look="pill" href="#/reps">{ texts.see_reps() }</a></p>
            <footer class="foot"><p>{ texts.privacy() }</p></footer>
        </>
    }
}

/// Takes the strategies over into the plan, and tells the story that all seven act on.
fn ways(scene: &Scene) -> Html {
    let (texts, case) = (scene.words.texts, scene.case());
    let told = three_sizes() == case.plan;
    let story = Button {
        look: Look::Pill,
        words: texts.three_sizes(),
        message: Message::Act(Action::In(ViewAction::TellThreeSizes)),
        disabled: false,
        pressed: Some(told),
    };
    let take_over = case.beside.settings.on.contains(&true).then(|| {
        let take_over = Message::Act(Action::In(ViewAction::TakeOver));
        html! { <div class="pin">{ button(scene, Look::Main, texts.take_over(), take_over) }<p>{ texts.take_over_hint() }</p></div> }
    });
    html! { <>{ take_over }<div class="presets">{ story.draw(scene) }</div></> }
}

/// The month that contributions are told for: the last.
fn month(scene: &Scene) -> String {
    scene.words.whole(super::plateau::answer::horizon(scene))
}

/// Revenue in that month, without the strategies and with them.
fn ends(scene: &Scene, moves: &Moves) -> [f64; 2] {
    [&scene.results.what_if, &moves.combined].map(|course| course.months.last().map_or(0.0, |month| month.mean.mrr))
}
