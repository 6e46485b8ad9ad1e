//! The pointer over the chart: the cursor follows it, and the target's line can be dragged.

use yew::prelude::*;

use crate::chart::course::{Frame, takes_target};
use crate::chart::plot::Plot;
use crate::chart::series::Series;

/// What a pointer does over the chart.
#[derive(Clone, Debug)]
pub enum Pointer {
    /// It goes down.
    Down(PointerEvent),
    /// It moves.
    Move(PointerEvent),
    /// It leaves.
    Leave(PointerEvent),
}

/// What that means.
pub enum Meaning {
    /// Nothing.
    Nothing,
    /// Look at this month, or at none.
    Look(Option<u32>),
    /// Take hold of the target's line.
    Take,
    /// Pull the target to this revenue.
    Pull(f64),
}

fn is_mouse(event: &PointerEvent) -> bool {
    event.pointer_type() == "mouse"
}

/// What a pointer means; `pulling` while it holds the target's line.
pub fn meaning(pointer: &Pointer, frame: &Frame, plot: &Plot, series: &Series, pulling: bool) -> Meaning {
    let Some(element) = frame.node.cast::<web_sys::Element>() else { return Meaning::Nothing };
    let place = |event: &PointerEvent| {
        let corner = element.get_bounding_client_rect();
        (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top())
    };
    match pointer {
        Pointer::Down(event) => {
            let (x, y) = place(event);
            if takes_target(plot, series, x, y, is_mouse(event)) {
                // Without capture the line only follows as far as the chart reaches.
                element.set_pointer_capture(event.pointer_id()).unwrap_or_default();
                Meaning::Take
            } else {
                Meaning::Look(Some(plot.month_at(x)))
            }
        }
        Pointer::Move(event) => {
            let (x, y) = place(event);
            if pulling { Meaning::Pull(plot.value_at(y).max(0.0)) } else { Meaning::Look(Some(plot.month_at(x))) }
        }
        // What a finger has pointed at stays when it is lifted.
        Pointer::Leave(event) if is_mouse(event) => Meaning::Look(None),
        Pointer::Leave(_) => Meaning::Nothing,
    }
}
