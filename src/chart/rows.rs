//! Amounts of money one below the other, each a bar or several from here to there: a waterfall, a tornado, books.

use yew::prelude::*;

use super::course::Frame;
use super::mark::{down, label};
use super::path::pixel;

/// Height of a row and of its bar, CSS pixels; lower where the drawing is narrow, as the style sheet knows.
const ROW: [f64; 2] = [28.0, 22.0];
const BAR: [f64; 2] = [16.0, 13.0];
const NARROW: f64 = 560.0;
/// What is left below the last row.
const FOOT: f64 = 4.0;
/// About how wide a letter is.
const LETTER: f64 = 7.0;
const GAP: f64 = 8.0;
/// How far letters may reach beyond where they begin and end.
const INSET: f64 = 1.5;
/// The parts of the width that names and figures take at the most.
const NAMES: f64 = 0.38;
const FIGURES: f64 = 0.3;

/// A row.
pub struct Row {
    /// What it is about.
    pub name: String,
    /// Its bars: from, to, and what each is, as the style sheet knows it.
    pub bars: Vec<(f64, f64, &'static str)>,
    /// What stands at its end.
    pub figure: String,
}

/// The rows, drawn as wide as their frame, with a line at each of `marks`. Where no chart beside them is watched
/// for that width, they are, through `node`.
pub fn rows(frame: &Frame, node: Option<NodeRef>, rows: &[Row], marks: &[f64], summary: String) -> Html {
    let width = frame.width();
    let low = usize::from(width < NARROW);
    let (tall, thick) = (ROW[low], BAR[low]);
    let widest = |of: fn(&Row) -> &str, most: f64| {
        let letters = rows.iter().map(|row| of(row).chars().count()).max().unwrap_or_default();
        (letters as f64 * LETTER + GAP).min(width * most)
    };
    let (left, right) = (widest(|row| &row.name, NAMES), width - widest(|row| &row.figure, FIGURES));
    let ends =
        rows.iter().flat_map(|row| &row.bars).flat_map(|(from, to, _)| [*from, *to]).chain(marks.iter().copied());
    let (least, most) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (least.min(x), most.max(x)));
    let span = if most > least { most - least } else { 1.0 };
    let x = |value: f64| left + GAP + (value - least) / span * (right - left - 2.0 * GAP);
    let height = rows.len() as f64 * tall + FOOT;
    let room = (left / LETTER) as usize;
    let row = |(place, row): (usize, &Row)| {
        let y = place as f64 * tall;
        let bar = |(from, to, kind): &(f64, f64, &'static str)| {
            let (start, end) = (x(from.min(*to)), x(from.max(*to)));
            // Even nothing is seen.
            let wide = (end - start).max(1.5);
            html! { <rect data-bar={*kind} x={pixel(start)} y={pixel(y + (tall - thick) / 2.0)} width={pixel(wide)} height={pixel(thick)} /> }
        };
        let name: String = if row.name.chars().count() > room {
            row.name.chars().take(room.saturating_sub(1)).chain(['…']).collect()
        } else {
            row.name.clone()
        };
        html! {
            <>
                { label(INSET, y + tall / 2.0 + 4.0, "start", name) }
                { for row.bars.iter().map(bar) }
                { label(width - INSET, y + tall / 2.0 + 4.0, "end", row.figure.clone()) }
            </>
        }
    };
    html! {
        <svg ref={node.unwrap_or_default()} class="rows" viewBox={format!("0 0 {} {}", pixel(width), pixel(height))} role="img" aria-label={summary}>
            <g class="grid">{ for marks.iter().map(|mark| down(x(*mark), 0.0, height)) }</g>
            { for rows.iter().enumerate().map(row) }
        </svg>
    }
}
