//! The size that a chart is drawn at. Its unit is a sixteenth of the page's type size, so that words and lines grow
//! with the type; where that is 16 CSS pixels, as in most windows, it is a CSS pixel.

use yew::prelude::*;

use crate::ui::hooks::use_size;
use crate::ui::still;

/// Size to draw at before the real one is known.
const FIRST_SIZE: [f64; 2] = [760.0, 256.0];
/// Smaller than this nothing can be read; a chart is drawn at this size and shrunk.
const LEAST_SIZE: [f64; 2] = [200.0, 96.0];

/// The width and height of a chart's element, as far as a chart can be read at them.
#[hook]
pub fn use_chart_size(node: NodeRef) -> [f64; 2] {
    let [width, height] = use_size(node, still::chart_size().unwrap_or(FIRST_SIZE));
    [width.max(LEAST_SIZE[0]), height.max(LEAST_SIZE[1])]
}

/// The width of a chart's element, for a chart whose height follows from what it shows.
#[hook]
pub fn use_chart_width(node: NodeRef) -> f64 {
    let [width, _] = use_chart_size(node);
    width
}
