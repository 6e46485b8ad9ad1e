//! The first view: the answer, the chart, the inputs, today and what if, the figures.

pub mod answer;
mod controls;
mod explain;
mod figure;
mod hire_check;
mod hires;
mod scale;
mod table;
mod target;
mod tiles;
mod today;

use yew::prelude::*;

use super::scene::Scene;
use crate::i18n::template::Piece;

/// A sentence with what is strong in it.
fn sentence(pieces: Vec<Piece>) -> Html {
    let piece = |piece: Piece| {
        if piece.strong {
            html! { <b>{ piece.text }</b> }
        } else {
            html! { { piece.text } }
        }
    };
    pieces.into_iter().map(piece).collect()
}

/// The view of a case and what becomes of it.
pub fn plateau(scene: &Scene) -> Html {
    html! {
        <>
            <h1 class="answer">{ sentence(answer::answer(scene)) }</h1>
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
            { table::table(scene) }
            <footer class="foot"><p>{ scene.words.texts.privacy() }</p></footer>
        </>
    }
}
