//! What every part of the page may use and what hardly ever changes.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::state::Action;
use crate::text::Locale;

/// Where actions go.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub Callback<Action>);

impl Dispatch {
    /// Does something.
    pub fn send(&self, action: Action) {
        self.0.emit(action);
    }
}

/// Changes whenever what is typed in fields no longer matters.
#[derive(Clone, Copy, PartialEq)]
pub struct Epoch(pub u32);

/// Whether a pointer is down, anywhere in the window.
#[derive(Clone, Default)]
pub struct PointerDown(pub Rc<Cell<bool>>);

impl PartialEq for PointerDown {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Where sentences go that screen readers are to hear.
#[derive(Clone, PartialEq)]
pub struct Announcer(pub Callback<String>);

/// Where actions go.
///
/// # Panics
/// Outside of the page's contexts.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("the page provides Dispatch")
}

/// The page's language, currency and number formats.
///
/// # Panics
/// Outside of the page's contexts.
#[hook]
pub fn use_locale() -> Locale {
    use_context().expect("the page provides Locale")
}

/// The contexts of the page, around its parts.
#[derive(Properties, PartialEq)]
pub struct ContextsProps {
    /// Where actions go.
    pub dispatch: Dispatch,
    /// Language, currency, number formats.
    pub locale: Locale,
    /// Changes whenever what is typed in fields no longer matters.
    pub epoch: Epoch,
    /// Whether a pointer is down.
    pub pointer: PointerDown,
    /// Where sentences go that screen readers are to hear.
    pub announcer: Announcer,
    /// The parts.
    pub children: Html,
}

/// Provides the contexts of the page.
#[component]
pub fn Contexts(props: &ContextsProps) -> Html {
    html! {
        <ContextProvider<Dispatch> context={props.dispatch.clone()}>
            <ContextProvider<Locale> context={props.locale.clone()}>
                <ContextProvider<Epoch> context={props.epoch}>
                    <ContextProvider<PointerDown> context={props.pointer.clone()}>
                        <ContextProvider<Announcer> context={props.announcer.clone()}>
                            { props.children.clone() }
                        </ContextProvider<Announcer>>
                    </ContextProvider<PointerDown>>
                </ContextProvider<Epoch>>
            </ContextProvider<Locale>>
        </ContextProvider<Dispatch>>
    }
}
