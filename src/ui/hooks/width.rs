use yew::prelude::*;

use crate::browser::size::WidthObserver;

/// The width of an element, CSS pixels; `first` until it is known.
#[hook]
pub fn use_width(node: NodeRef, first: f64) -> f64 {
    let width = use_state_eq(|| first);
    let set = width.setter();
    use_effect_with(node, move |node| {
        let element = node.cast::<web_sys::Element>();
        let observer = element.and_then(|element| WidthObserver::new(&element, move |w| set.set(f64::from(w))));
        move || drop(observer)
    });
    *width
}
