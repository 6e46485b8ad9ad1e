use std::rc::Rc;

use yew::prelude::*;

/// How far a finger goes at least to step, CSS pixels.
const SWIPE: f64 = 48.0;

/// What a swipe listens to.
pub struct Swipe {
    /// A finger comes down.
    pub down: Callback<PointerEvent>,
    /// It goes up.
    pub up: Callback<PointerEvent>,
}

/// Steps forward when a finger goes to the left, and back when it goes to the right.
#[hook]
pub fn use_swipe(step: Callback<isize>) -> Swipe {
    let from = use_mut_ref(|| None::<(i32, i32)>);
    let down = {
        let from = Rc::clone(&from);
        use_callback((), move |event: PointerEvent, ()| {
            let is_finger = event.pointer_type() != "mouse" && event.is_primary();
            from.replace(is_finger.then(|| (event.client_x(), event.client_y())));
        })
    };
    let up = use_callback(step, move |event: PointerEvent, step| {
        let Some((x, y)) = from.take() else { return };
        let [across, along] = [event.client_x() - x, event.client_y() - y].map(f64::from);
        if across.abs() >= SWIPE && across.abs() > 2.0 * along.abs() {
            step.emit(if across < 0.0 { 1 } else { -1 });
        }
    });
    Swipe { down, up }
}
