//! How often each answer was given: eleven bars in three groups, told apart by fill and name.

use yew::prelude::*;

use super::course::Frame;
use super::mark::label;
use super::path::pixel;

/// Height of the drawing, and of the highest bar, CSS pixels.
const HEIGHT: f64 = 246.0;
const HIGHEST: f64 = 150.0;
/// Where the bars stand.
const GROUND: f64 = 180.0;
/// Under this width the groups' names would run into each other.
const ROOMY: f64 = 480.0;
/// Part of its place that a bar fills.
const FILLED: f64 = 0.72;

/// The groups: the answers from the first up to the one before the next group's, as the style sheet knows them.
const GROUPS: [(&str, usize, usize); 3] = [("detractors", 0, 7), ("passives", 7, 9), ("promoters", 9, 11)];

/// The bars, drawn as wide as their frame, with a name below each group; `written` writes a count.
pub fn bars(
    frame: &Frame,
    counts: &[u32; 11],
    names: [String; 3],
    summary: String,
    written: &dyn Fn(u32) -> String,
) -> Html {
    let width = frame.width();
    let most = f64::from(counts.iter().copied().max().unwrap_or_default().max(1));
    let place = width / counts.len() as f64;
    let bar = |answer: usize| {
        let (count, x) = (counts[answer], answer as f64 * place);
        let height = f64::from(count) / most * HIGHEST;
        let middle = x + place / 2.0;
        html! {
            <>
                <rect x={pixel(x + place * (1.0 - FILLED) / 2.0)} y={pixel(GROUND - height)} width={pixel(place * FILLED)} height={pixel(height)} />
                { (count > 0).then(|| label(middle, GROUND - height - 6.0, "middle", written(count))) }
                { label(middle, GROUND + 17.0, "middle", answer.to_string()) }
            </>
        }
    };
    let group = |((class, from, to), name): ((&'static str, usize, usize), String)| {
        // Each name ends where its group does; on a phone the one in the middle gives way.
        let (x, anchor, row) = match from {
            0 => (0.0, "start", 0.0),
            7 => (place * 9.0 - 4.0, "end", if width < ROOMY { 16.0 } else { 0.0 }),
            _ => (width, "end", 0.0),
        };
        html! {
            <g data-group={class}>
                { for (from..to).map(bar) }
                <path d={format!("M{} {}h{}", pixel(from as f64 * place + 3.0), pixel(GROUND + 24.0), pixel((to - from) as f64 * place - 6.0))} />
                { label(x, GROUND + 42.0 + row, anchor, name) }
            </g>
        }
    };
    html! {
        <svg ref={frame.node.clone()} class="bars" viewBox={format!("0 0 {} {}", pixel(width), pixel(HEIGHT))} role="img" aria-label={summary}>
            { for GROUPS.into_iter().zip(names).map(group) }
        </svg>
    }
}
