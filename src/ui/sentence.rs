//! A sentence with what is strong in it.

use yew::prelude::*;

use crate::text::template::{self, Piece};

/// The sentence.
pub fn sentence(pieces: Vec<Piece>) -> Html {
    let piece = |piece: Piece| {
        if piece.strong {
            html! { <b>{ piece.text }</b> }
        } else {
            html! { { piece.text } }
        }
    };
    pieces.into_iter().map(piece).collect()
}

/// A text with its gaps filled, as a sentence.
pub fn filled(text: &str, values: &[(&str, &str)]) -> Html {
    sentence(template::pieces(text, values))
}

/// A sentence in plain words, to be read out.
pub fn plain(pieces: Vec<Piece>) -> String {
    pieces.into_iter().map(|piece| piece.text).collect()
}
