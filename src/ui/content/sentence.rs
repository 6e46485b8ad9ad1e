//! A sentence with what is emphasized in it.

use yew::prelude::*;

use crate::text::Sentence;

/// A sentence as nodes.
pub fn sentence(sentence: &Sentence) -> Html {
    let piece = |piece: &crate::text::emphasis::Piece| {
        if piece.strong {
            html! { <b>{ piece.text.clone() }</b> }
        } else {
            html! { { piece.text.clone() } }
        }
    };
    sentence.0.iter().map(piece).collect()
}
