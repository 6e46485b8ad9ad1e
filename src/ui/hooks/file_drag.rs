use yew::prelude::*;

use crate::browser::file::{Drag, on_drag};

/// What is dragged over the page.
#[hook]
pub fn use_file_drag() -> Drag {
    let drag = use_state_eq(Drag::default);
    let set = drag.setter();
    use_effect_with((), move |()| {
        let listeners = on_drag(move |drag| set.set(drag));
        move || drop(listeners)
    });
    (*drag).clone()
}
