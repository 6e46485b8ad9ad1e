//! The first view: the answer, the chart, the sliders, the tiles.

mod controls;
mod tiles;

use yew::prelude::*;

use self::controls::controls;
use self::tiles::tiles;
use super::words::Words;
use crate::chart::revenue::Frame;
use crate::model::Projection;
use crate::model::facts;
use crate::state::{Action, State};

/// The view of a plan and what becomes of it.
pub fn plateau(words: &Words, state: &State, projection: &Projection, chart: &Frame, act: &Callback<Action>) -> Html {
    let texts = words.texts;
    let pieces = words.answer(projection).into_iter().map(|piece| {
        if piece.strong {
            html! { <b>{ piece.text }</b> }
        } else {
            html! { { piece.text } }
        }
    });
    html! {
        <>
            <h1 class="answer">{ for pieces }</h1>
            <div class="split">
                <figure class="figure">
                    <figcaption>
                        <span class="keys">
                            <span class="key"><svg class="line" width="26" height="10" aria-hidden="true"><path d="M1 5h24" /></svg>{ texts.key_course }</span>
                            <span class="key"><svg class="band" width="26" height="10" aria-hidden="true"><path d="M1 1h24v8H1z" /></svg>{ texts.key_range }</span>
                        </span>
                        <span class="title">{ texts.chart_title }</span>
                    </figcaption>
                    { chart.draw(projection, words) }
                </figure>
                { controls(words, state, projection, act) }
                <p class="because">{ words.because(projection, state.plan.churn()) }</p>
            </div>
            { tiles(words, projection) }
            <footer class="foot">
                <p>{ texts.privacy }</p>
                <p>{ words.fill(texts.sources, &[("source", facts::LIFETIME_TIERS.source.title)]) }</p>
            </footer>
        </>
    }
}
