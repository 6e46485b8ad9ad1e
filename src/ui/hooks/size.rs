use yew::prelude::*;

use crate::browser::size::SizeObserver;

/// The width and height of an element, sixteenths of the page's type size; `first` until they are known.
#[hook]
pub fn use_size(node: NodeRef, first: [f64; 2]) -> [f64; 2] {
    let size = use_state_eq(|| first);
    let set = size.setter();
    use_effect_with(node, move |node| {
        let element = node.cast::<web_sys::Element>();
        let observer = element.and_then(|element| SizeObserver::new(&element, move |size| set.set(size)));
        move || drop(observer)
    });
    *size
}
