//! The state as Yew's reducer has it.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::{Action, State};

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Store(pub State);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(Rc::unwrap_or_clone(self).0.reduce(action)))
    }
}
