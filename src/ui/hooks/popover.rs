//! What lies over the page behind a button of the bar. The browser closes it by Escape or by a press elsewhere.

use web_sys::Element;
use yew::prelude::*;

/// Whether a popover is open, and what tells.
pub struct Popover {
    /// Whether it is open: its content exists only then.
    pub is_open: bool,
    /// For its button: a press fills it before the browser shows it.
    pub onclick: Callback<MouseEvent>,
    /// For itself.
    pub ontoggle: Callback<Event>,
}

/// A popover that is closed at first.
#[hook]
pub fn use_popover() -> Popover {
    let open = use_state_eq(|| false);
    let (set_open, set) = (open.setter(), open.setter());
    let onclick = use_callback((), move |_: MouseEvent, ()| set_open.set(true));
    let ontoggle = use_callback((), move |event: Event, ()| {
        let shown = event.target_dyn_into::<Element>().and_then(|element| element.matches(":popover-open").ok());
        set.set(shown == Some(true));
    });
    Popover { is_open: *open, onclick, ontoggle }
}
