//! A sentence above the answer that can be closed.

use yew::prelude::*;

use super::app::Message;
use super::input::button::{Look, button};
use super::scene::Scene;

/// The notice; the button that closes it has a name of its own.
pub fn notice(scene: &Scene, text: &'static str) -> Html {
    html! {
        <div class="notice" role="alert">
            <p>{ text }</p>
            { button(scene, Look::Sign("×"), scene.words.texts.dismiss(), Message::Close) }
        </div>
    }
}
