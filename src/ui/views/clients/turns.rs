//! The parts of the figures are drawn one after the other: all of them at once would hold the page up.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::model::clients::ClientFigures;

/// Milliseconds between two parts: none, but the browser can take in what a person does, and paint.
const PAUSE_MS: u32 = 0;

/// Which parts show the figures already.
#[derive(Clone, Debug, PartialEq)]
pub struct Turns {
    figures: Rc<ClientFigures>,
    /// Parts that show them, from the first one on.
    done: usize,
    /// What the others show until then.
    before: Option<Rc<ClientFigures>>,
}

impl Turns {
    /// All parts show these figures.
    pub fn all(figures: Rc<ClientFigures>) -> Self {
        Self { figures, done: usize::MAX, before: None }
    }

    /// What a part shows, by its place from 0.
    pub fn at(&self, place: usize) -> Option<Rc<ClientFigures>> {
        if place < self.done { Some(self.figures.clone()) } else { self.before.clone() }
    }
}

/// So many parts show the figures one after the other, each time there are others.
#[hook]
pub fn use_turns(figures: &Rc<ClientFigures>, parts: usize) -> Turns {
    let turns = use_state(|| Turns { figures: figures.clone(), done: 0, before: None });
    let now = if Rc::ptr_eq(&turns.figures, figures) {
        (*turns).clone()
    } else {
        Turns { figures: figures.clone(), done: 0, before: Some(turns.figures.clone()) }
    };
    let next = Turns { done: now.done + 1, ..now.clone() };
    let set = turns.setter();
    use_effect_with((Rc::as_ptr(figures), now.done), move |_| {
        let timeout = (next.done <= parts).then(|| Timeout::new(PAUSE_MS, move || set.set(next)));
        move || drop(timeout)
    });
    now
}
