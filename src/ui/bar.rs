//! The bar at the top.

use yew::prelude::*;

use super::input::button::{Button, Look};
use super::input::choice::choice;
use super::scene::Scene;
use crate::link::View;
use crate::state::{Action, History};
use crate::text::Language;
use crate::ui::app::Message;

/// The bar.
pub fn bar(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let speak = scene.send.reform(|place: usize| Message::Act(Action::Speak(Language::ALL[place])));
    let languages = Language::ALL.map(|language| (language.code(), language.name().to_owned()));
    let spoken = Language::ALL.iter().position(|language| *language == scene.words.language).unwrap_or_default();
    let history = &scene.state.history;
    let step = |name: &'static str, sign: &'static str, action: Action, can: fn(&History) -> bool| {
        let message = Message::Act(action);
        Button { look: Look::Sign(sign), words: name, message, disabled: !can(history), pressed: None }.draw(scene)
    };
    let way = |(view, name): (View, &'static str)| {
        // The page about reps belongs to the strategies.
        let here = view == scene.view;
        let within = view == View::Strategies && scene.view == View::Reps;
        let current = if here { Some("page") } else { within.then_some("true") };
        // Bare, its own address would begin anew.
        let onclick = move |event: MouseEvent| {
            if here {
                event.prevent_default();
            }
        };
        html! { <a href={format!("#/{}", view.route())} aria-current={current} {onclick}>{ name }</a> }
    };
    html! {
        <header class="bar">
            <nav>
                <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                    <path class="mark-course" d="M1 20C6 20 6 6 12 6h9" />
                    <path class="mark-level" d="M12 2.2h9" />
                </svg>
                { for View::ALL.into_iter().zip(texts.views().all()).take(4).map(way) }
            </nav>
            <div class="tools">
                { step(texts.undo(), "↶", Action::Undo, History::can_undo) }
                { step(texts.redo(), "↷", Action::Redo, History::can_redo) }
                { choice(texts.language(), languages.to_vec(), spoken, scene.tries, &speak) }
            </div>
        </header>
    }
}
