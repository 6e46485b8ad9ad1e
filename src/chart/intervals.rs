//! Scores with their intervals, one below the other.

use yew::prelude::*;

use super::mark::{down, label};
use super::path::{Path, pixel};

/// Height of a row and of the axis, CSS pixels.
const ROW: f64 = 26.0;
const AXIS: f64 = 24.0;
/// Part of the width that names take, and about how wide a letter is.
const NAMES: f64 = 0.3;
const LETTER: f64 = 7.4;
/// The ends of the scale, points.
const ENDS: f64 = 100.0;

/// A score: whose, its value and its interval, points.
pub struct Score<'a> {
    /// Whose it is.
    pub name: &'a str,
    /// The score.
    pub score: f64,
    /// Its interval.
    pub interval: [f64; 2],
}

/// The scores, drawn this wide.
pub fn intervals(width: f64, scores: &[Score], summary: String) -> Html {
    let left = width * NAMES;
    let x = |points: f64| left + 8.0 + (points + ENDS) / (2.0 * ENDS) * (width - left - 24.0);
    let height = scores.len() as f64 * ROW + AXIS;
    let room = (left / LETTER) as usize;
    let row = |(place, score): (usize, &Score)| {
        let y = place as f64 * ROW + ROW / 2.0;
        let mut line = Path::default();
        line.to('M', &[x(score.interval[0]), y]);
        line.to('H', &[x(score.interval[1])]);
        let name: String = if score.name.chars().count() > room {
            score.name.chars().take(room.saturating_sub(1)).chain(['…']).collect()
        } else {
            score.name.to_owned()
        };
        html! {
            <>
                { label(left, y + 4.0, "end", name) }
                <path d={line.done()} />
                <circle cx={pixel(x(score.score))} cy={pixel(y)} r="4.5" />
            </>
        }
    };
    let mark = |points: f64| {
        html! {
            <>
                { down(x(points), 0.0, height - AXIS) }
                { label(x(points), height - 6.0, "middle", format!("{}", points as i32).replace('-', "−")) }
            </>
        }
    };
    html! {
        <svg class="intervals" viewBox={format!("0 0 {} {}", pixel(width), pixel(height))} role="img" aria-label={summary}>
            <g class="grid">{ for [-ENDS, -ENDS / 2.0, 0.0, ENDS / 2.0, ENDS].into_iter().map(mark) }</g>
            <g class="line">{ for scores.iter().enumerate().map(row) }</g>
        </svg>
    }
}
