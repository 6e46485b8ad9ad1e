//! Names and last values at the ends of lines, in place of a legend.

use yew::prelude::*;

use super::levels::Place;
use super::marks::label;
use super::plot::{GAP, Plot, TOP};

/// Height of a name and of the value below it.
const LINE: f64 = 16.0;
/// Distance of two ends whose words do not touch.
const APART: f64 = 2.0 * LINE + 4.0;
/// From the middle of two lines of words to where the first one stands.
const RISE: f64 = 3.0;
/// Distance of a name from its line where it stands above or below it.
const BESIDE: f64 = 7.0;
/// Height and about the width of a letter.
const LETTER: f64 = 10.0;
const LETTER_WIDTH: f64 = 7.5;

/// The end of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct LineEnd {
    /// Which line, as the style sheet knows it.
    pub line: &'static str,
    /// What it is called.
    pub name: AttrValue,
    /// The step at which it ends.
    pub step: u32,
    /// The value there.
    pub value: f64,
    /// The value in words.
    pub text: AttrValue,
}

/// The ends of one line or two. Where there is no room beside the plot, only two need to be told apart: their names
/// stand above and below the lines, where no place is `taken` yet.
pub fn line_ends(plot: &Plot, ends: &[LineEnd], taken: &mut Vec<Place>) -> Html {
    if !plot.is_wide() {
        let is_needed = ends.len() > 1;
        return ends.iter().filter(|_| is_needed).map(|end| name_at_line(plot, end, ends, taken)).collect();
    }
    let mut heights: Vec<f64> = ends.iter().map(|end| plot.y(end.value)).collect();
    if let [a, b] = heights[..]
        && (a - b).abs() < APART
    {
        let middle = f64::midpoint(a, b).min(plot.bottom() - LINE - APART / 2.0).max(TOP + APART / 2.0);
        let away = if a <= b { APART / 2.0 } else { -APART / 2.0 };
        heights = vec![middle - away, middle + away];
    }
    let end = |(end, height): (&LineEnd, f64)| {
        let height = height.min(plot.bottom() - LINE).max(TOP);
        let x = plot.x(f64::from(end.step)) + GAP + 2.0;
        html! {
            <g class="end" data-line={end.line}>
                { label(x, height - RISE, "start", end.name.clone()) }
                { label(x, height - RISE + LINE, "start", end.text.clone()) }
            </g>
        }
    };
    ends.iter().zip(heights).map(end).collect()
}

fn name_at_line(plot: &Plot, end: &LineEnd, ends: &[LineEnd], taken: &mut Vec<Place>) -> Html {
    let is_upper = ends.iter().all(|other| other.value <= end.value) && (end == &ends[0] || ends[0].value < end.value);
    let (x, y) = (plot.x(f64::from(end.step)), plot.y(end.value));
    // Both stand within the plot, whatever the values.
    let room = plot.bottom() - GAP - LETTER - BESIDE;
    let y = if is_upper { (y - BESIDE).max(TOP).min(room) } else { (y + BESIDE + LETTER).min(plot.bottom() - GAP) };
    let width = end.name.chars().count() as f64 * LETTER_WIDTH;
    let place = Place { left: x - width, right: x, top: y - LETTER, bottom: y + 3.0 };
    if taken.iter().any(|other| place.meets(other)) {
        return Html::default();
    }
    taken.push(place);
    html! {
        <g class="end" data-line={end.line}>{ label(x, y, "end", end.name.clone()) }</g>
    }
}
