//! The first view: the answer, the chart, the sliders, the tiles.

mod controls;
mod tiles;

use std::rc::Rc;

use yew::prelude::*;

use self::controls::controls;
use self::tiles::tiles;
use super::words::Words;
use crate::chart::revenue::RevenueChart;
use crate::model::Projection;
use crate::model::facts;
use crate::state::{Action, Plan};

/// The view of a plan and what becomes of it. `held`: a pointer is down.
pub fn plateau(words: &Words, plan: &Plan, projection: &Rc<Projection>, held: bool, act: &Callback<Action>) -> Html {
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
                            <span class="key"><svg width="26" height="10" aria-hidden="true"><path d="M1 5h24" class="line" /></svg>{ texts.key_course }</span>
                            <span class="key"><svg width="26" height="10" aria-hidden="true"><path d="M1 1h24v8H1z" class="band" /></svg>{ texts.key_range }</span>
                        </span>
                        <span class="title">{ texts.chart_title }</span>
                    </figcaption>
                    <RevenueChart projection={projection.clone()} words={words.clone()} {held} />
                </figure>
                { controls(words, plan, projection, act) }
                <p class="because">{ words.because(projection, plan.churn()) }</p>
            </div>
            { tiles(words, projection) }
            <footer class="foot">
                <p>{ texts.privacy }</p>
                <p>{ words.fill(texts.sources, &[("source", facts::LIFETIME_TIERS.source.title)]) }</p>
            </footer>
        </>
    }
}
