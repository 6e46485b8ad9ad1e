//! The pieces that charts are drawn from; classes stand on the groups around them.

use yew::prelude::*;

use super::path::{Path, pixel};
use super::plot::Plot;

/// A line or an area.
pub fn path(path: Path) -> Html {
    html! { <path d={path.done()} /> }
}

/// A line across the plot.
pub fn across(plot: &Plot, y: f64) -> Html {
    let mut line = Path::default();
    line.to('M', &[plot.left, y]);
    line.to('H', &[plot.right()]);
    path(line)
}

/// A line from top to bottom.
pub fn down(x: f64, from: f64, to: f64) -> Html {
    let mut line = Path::default();
    line.to('M', &[x, from]);
    line.to('V', &[to]);
    path(line)
}

/// A point.
pub fn dot(x: f64, y: f64) -> Html {
    html! { <circle cx={pixel(x)} cy={pixel(y)} r="4.5" /> }
}

/// Words whose `anchor` (start, middle, end) lies at x.
pub fn label(x: f64, y: f64, anchor: &'static str, words: impl Into<AttrValue>) -> Html {
    html! { <text x={pixel(x)} y={pixel(y)} text-anchor={anchor}>{ words.into() }</text> }
}

/// A name, cut where there is room for fewer characters.
pub fn shortened(name: &AttrValue, room: usize) -> AttrValue {
    if name.chars().count() <= room {
        return name.clone();
    }
    AttrValue::from(name.chars().take(room.saturating_sub(1)).chain(['…']).collect::<String>())
}
