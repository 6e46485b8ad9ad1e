//! The width that a chart is drawn at.

use yew::prelude::*;

use crate::ui::hooks::use_width;

/// Width to draw at before the real one is known, CSS pixels.
const FIRST_WIDTH: f64 = 760.0;
/// Narrower than this nothing can be read; a chart is drawn at this width and shrunk, CSS pixels.
const LEAST_WIDTH: f64 = 200.0;

/// The width of a chart's element, CSS pixels, as far as a chart can be read at it.
#[hook]
pub fn use_chart_width(node: NodeRef) -> f64 {
    use_width(node, FIRST_WIDTH).max(LEAST_WIDTH)
}
