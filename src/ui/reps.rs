//! Sales and service reps: whose book is worth most, and what bonuses cost.

mod bonus;
mod books;
mod service;

use yew::prelude::*;

pub use bonus::explain;
pub use books::answer;

use super::scene::Scene;
use super::sentence::sentence;

/// The page.
pub fn reps(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    html! {
        <>
            <h1 class="answer" id="view" tabindex="-1">{ sentence(answer(scene)) }</h1>
            <p class="because">{ texts.books_because() }</p>
            { books::books(scene) }
            { bonus::bonus(scene) }
            { service::service(scene) }
            <p class="way"><a data-look="pill" href="#/strategies">{ texts.back_to_strategies() }</a></p>
            <footer class="foot"><p>{ texts.privacy() }</p></footer>
        </>
    }
}
