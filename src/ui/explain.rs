//! How a figure is computed, with the person's own numbers put in, and from which source.

use yew::prelude::*;

use super::scene::{Figure, Scene};
use super::{nps, plateau, reps, retention};
use crate::model::benchmarks::Source;

/// An explanation, and where its method or its claim was published, if it was.
pub type Explanation = (String, Option<Source>);

/// The explanation of a figure.
pub fn explain(scene: &Scene, figure: Figure) -> Html {
    let (text, source) = if figure < Figure::Kept {
        plateau::explain(scene, figure)
    } else if figure < Figure::Score {
        retention::explain(scene, figure)
    } else if figure < Figure::Bonus {
        nps::explain(scene, figure)
    } else {
        reps::explain(scene)
    };
    let words = scene.words;
    let source = source.map(|source| words.fill(words.texts.source(), &[("source", source.title)]));
    html! { <><p>{ text }</p>{ source.map(|source| html! { <p>{ source }</p> }) }</> }
}
