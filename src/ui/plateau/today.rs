//! Today and what if: pin, go back, begin with a story.

use yew::prelude::*;

use crate::state::{Action, Preset};
use crate::ui::app::Message;
use crate::ui::input::button::{Button, Look};
use crate::ui::scene::Scene;

/// The buttons that pin today and go back to it.
pub fn pin(scene: &Scene) -> Html {
    let (texts, case) = (scene.words.texts, scene.case());
    let same = case.today.as_ref() == Some(&case.plan);
    let button = |look: Look, words: &str, action: Action| {
        Button { look, words, message: Message::Act(action), disabled: same, pressed: None }.draw(scene)
    };
    if case.today.is_none() {
        html! {
            <div class="pin">
                { button(Look::Main, texts.these_are_mine(), Action::Pin) }
                <p>{ texts.these_are_mine_hint() }</p>
            </div>
        }
    } else {
        html! {
            <div class="pin">
                { button(Look::Pill, texts.back_to_today(), Action::BackToToday) }
                { button(Look::Pill, texts.pin(), Action::Pin) }
            </div>
        }
    }
}

/// The stories.
pub fn presets(scene: &Scene) -> Html {
    let (texts, case) = (scene.words.texts, scene.case());
    let preset = |(preset, name): (Preset, &'static str)| {
        let (today, plan) = preset.plans();
        let told = today == case.today && plan == case.plan;
        let message = Message::Act(Action::Tell(preset));
        Button { look: Look::Pill, words: name, message, disabled: false, pressed: Some(told) }.draw(scene)
    };
    html! {
        <div class="presets" role="group" aria-label={texts.presets()}>
            <span aria-hidden="true">{ texts.presets() }</span>
            { for Preset::ALL.into_iter().zip(texts.preset_names().all()).map(preset) }
        </div>
    }
}
