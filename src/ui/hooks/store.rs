//! Stores of the page: a value that outlives the components that show it.

use std::cell::RefCell;
use std::thread::LocalKey;

use yew::prelude::*;

/// The components that show the value of a store.
pub struct Listeners<T>(Vec<(u32, UseStateSetter<T>)>);

impl<T> Default for Listeners<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// A store, of which the page has one.
pub trait Store: 'static {
    /// What components show of it.
    type Shown: Clone + PartialEq + 'static;

    /// What they show now.
    fn shown(&self) -> Self::Shown;

    /// Those who show it.
    fn listeners(&mut self) -> &mut Listeners<Self::Shown>;
}

/// Where a store is.
pub type Kept<S> = &'static LocalKey<RefCell<S>>;

/// Changes a store, and tells all who show it.
pub fn change<S: Store, T>(store: Kept<S>, change: impl FnOnce(&mut S) -> T) -> T {
    let (result, shown, setters) = store.with_borrow_mut(|store| {
        let result = change(store);
        let setters: Vec<_> = store.listeners().0.iter().map(|(_, setter)| setter.clone()).collect();
        (result, store.shown(), setters)
    });
    for setter in setters {
        setter.set(shown.clone());
    }
    result
}

/// What a store shows, now and whenever that changes.
#[hook]
pub fn use_store<S: Store>(store: Kept<S>) -> S::Shown {
    let shown = use_state_eq(|| store.with_borrow(S::shown));
    use_effect_with((), {
        let setter = shown.setter();
        move |()| {
            let number = store.with_borrow_mut(|store| {
                let Listeners(all) = store.listeners();
                let number = all.last().map_or(0, |(last, _)| last + 1);
                all.push((number, setter));
                number
            });
            move || store.with_borrow_mut(|store| store.listeners().0.retain(|(other, _)| *other != number))
        }
    });
    (*shown).clone()
}
