//! What every part of the page may use and what hardly ever changes.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::link::embed::Embed;
use crate::state::Action;
use crate::text::Locale;

/// What every part of the page may use. One context for all of it: whoever uses one part of it mostly uses others.
#[derive(Clone, PartialEq)]
pub struct PageContext {
    /// Where actions go.
    pub dispatch: Dispatch,
    /// Language, currency, number formats.
    pub locale: Locale,
    /// Changes whenever what is typed in fields no longer matters.
    pub epoch: u32,
    /// Whether a pointer is down.
    pub pointer: PointerDown,
    /// Where sentences go that screen readers are to hear.
    pub announcer: Callback<String>,
    /// What a host's page has set, where this page is in a frame of one.
    pub embed: Option<Rc<Embed>>,
}

/// Where actions go.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub Callback<Action>);

impl Dispatch {
    /// Does something.
    pub fn send(&self, action: Action) {
        self.0.emit(action);
    }
}

/// Whether a pointer is down, anywhere in the window.
#[derive(Clone, Default)]
pub struct PointerDown(pub Rc<Cell<bool>>);

impl PartialEq for PointerDown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What every part of the page may use.
///
/// # Panics
/// Outside of the page's context.
#[hook]
pub fn use_page() -> PageContext {
    use_context().expect("the page provides its context")
}

/// Where actions go.
///
/// # Panics
/// Outside of the page's context.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_page().dispatch
}

/// The page's language, currency and number formats.
///
/// # Panics
/// Outside of the page's context.
#[hook]
pub fn use_locale() -> Locale {
    use_page().locale
}
