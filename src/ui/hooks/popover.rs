use web_sys::Element;
use yew::prelude::*;

/// Whether a popover is open, so that its content exists only then; what a press of its button calls, which fills it
/// before the browser shows it; and what its `ontoggle` calls, since the browser closes it by itself.
#[hook]
pub fn use_popover() -> (UseStateHandle<bool>, Callback<MouseEvent>, Callback<Event>) {
    let open = use_state_eq(|| false);
    let onopen = {
        let set = open.setter();
        use_callback((), move |_: MouseEvent, ()| set.set(true))
    };
    let ontoggle = {
        let set = open.setter();
        use_callback((), move |event: Event, ()| {
            let shown = event.target_dyn_into::<Element>().and_then(|popover| popover.matches(":popover-open").ok());
            set.set(shown == Some(true));
        })
    };
    (open, onopen, ontoggle)
}
