//! The first view: the answer, the chart, the inputs, today and what if, the figures.

pub mod answer;
mod controls;
mod explain;
mod figure;
mod hire_check;
mod hires;
mod months;
mod target;
mod tiles;
mod today;

use yew::prelude::*;

use super::scene::Scene;
pub use explain::{explain, lifetime};

use super::sentence::sentence;

/// The view of a case and what becomes of it.
pub fn plateau(scene: &Scene) -> Html {
    html! {
        <>
            <h1 class="answer" id="view" tabindex="-1">{ sentence(answer::answer(scene)) }</h1>
            <div class="split">
                { figure::figure(scene) }
                { controls::controls(scene) }
                <div class="after">
                    <p class="because">{ answer::because(scene) }</p>
                    { today::presets(scene) }
                    { target::target(scene) }
                </div>
            </div>
            { tiles::tiles(scene) }
            { hire_check::hire_check(scene) }
            { months::months(scene) }
            <footer class="foot"><p>{ scene.words.texts.privacy() }</p></footer>
        </>
    }
}
