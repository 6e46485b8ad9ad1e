//! Names and last values at the ends of lines, in place of a legend.

use yew::prelude::*;

use super::levels::Place;
use super::marks::{label, path, shortened};
use super::path::Path;
use super::plot::{GAP, Plot, TOP};
use crate::outcome::ranked;

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
    /// Its place in the order of scenarios, where there are several.
    pub place: Option<usize>,
    /// What it is called.
    pub name: AttrValue,
    /// The step at which it ends.
    pub step: u32,
    /// The value there.
    pub value: f64,
    /// The value in words.
    pub text: AttrValue,
}

/// The ends of lines. Where there is no room beside the plot, only two need to be told apart: their names stand above
/// and below the lines, where no place is `taken` yet.
pub fn line_ends(plot: &Plot, ends: &[LineEnd], taken: &mut Vec<Place>) -> Html {
    if !plot.is_wide() {
        let is_needed = ends.len() > 1;
        return ends.iter().filter(|_| is_needed).map(|end| name_at_line(plot, end, ends, taken)).collect();
    }
    let room = plot.bottom() - LINE - TOP;
    // Where values below the names would not fit, there are only the names.
    let has_values = ends.len() as f64 * APART <= room + APART;
    let apart = if has_values { APART } else { LINE };
    let heights: Vec<f64> = ends.iter().map(|end| plot.y(end.value)).collect();
    let heights = spread(&heights, apart, [TOP, TOP + room]);
    let letters = ((plot.beside - GAP) / LETTER_WIDTH) as usize;
    let end = |(end, height): (&LineEnd, f64)| {
        let (from, x, y) = (plot.x(f64::from(end.step)), plot.x(f64::from(end.step)) + GAP + 2.0, plot.y(end.value));
        let mut leader = Path::default();
        leader.to('M', &[from + 1.0, y]);
        leader.to('L', &[x - 2.0, height]);
        let rise = if has_values { -RISE } else { RISE };
        html! {
            <g class="end" data-line={end.line} data-series={end.place.map(|place| place.to_string())}>
                if ends.len() > 2 {
                    { path(leader) }
                }
                { label(x, height + rise, "start", shortened(&end.name, letters)) }
                if has_values {
                    { label(x, height - RISE + LINE, "start", end.text.clone()) }
                }
            </g>
        }
    };
    ends.iter().zip(heights).map(end).collect()
}

/// Heights as near to those that are wanted as they can be, at least `apart` from each other in the same order, within
/// `[top, bottom]` where all of them fit.
fn spread(wanted: &[f64], apart: f64, [top, bottom]: [f64; 2]) -> Vec<f64> {
    let order = ranked(wanted.len(), &|a, b| wanted[a].total_cmp(&wanted[b]));
    // Groups of neighbors that touch: where the first one stands, and how many there are.
    let mut groups: Vec<(f64, usize)> = Vec::new();
    let within = |first: f64, count: usize| first.min(bottom - (count as f64 - 1.0) * apart).max(top);
    for place in &order {
        let mut group = (within(wanted[*place], 1), 1);
        while let Some((first, count)) = groups.pop_if(|(first, count)| *first + *count as f64 * apart > group.0) {
            let (a, b) = (count as f64, group.1 as f64);
            // The mean of where the first one would have to stand for each of them.
            let mean = (first * a + (group.0 - a * apart) * b) / (a + b);
            group = (within(mean, count + group.1), count + group.1);
        }
        groups.push(group);
    }
    let mut heights = vec![0.0; wanted.len()];
    let placed = groups.into_iter().flat_map(|(first, count)| (0..count).map(move |i| first + i as f64 * apart));
    for (place, height) in order.into_iter().zip(placed) {
        heights[place] = height;
    }
    heights
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
        <g class="end" data-line={end.line} data-series={end.place.map(|place| place.to_string())}>{ label(x, y, "end", end.name.clone()) }</g>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_at_the_ends_of_lines_keep_apart_and_near_to_their_lines() {
        for (wanted, expected) in [
            (vec![50.0], vec![50.0]),
            (vec![50.0, 60.0], vec![45.0, 65.0]),
            (vec![60.0, 50.0], vec![65.0, 45.0]),
            (vec![50.0, 50.0, 50.0], vec![30.0, 50.0, 70.0]),
            (vec![0.0, 1.0, 90.0], vec![10.0, 30.0, 90.0]),
            (vec![200.0, 10.0, 199.0], vec![100.0, 10.0, 80.0]),
        ] {
            assert_eq!(spread(&wanted, 20.0, [10.0, 100.0]), expected, "{wanted:?}");
        }
    }

    #[test]
    fn any_lines_have_words_that_do_not_touch() {
        let mut random = 7_u32;
        for count in 1..=9 {
            for _ in 0..200 {
                let wanted: Vec<f64> = (0..count)
                    .map(|_| {
                        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        f64::from(random >> 16) / 65_536.0 * 300.0
                    })
                    .collect();
                let mut heights = spread(&wanted, 30.0, [10.0, 290.0]);
                assert!(heights.iter().all(|height| (9.9..=290.1).contains(height)), "{wanted:?}: {heights:?}");
                heights.sort_by(f64::total_cmp);
                assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= 29.9), "{wanted:?}: {heights:?}");
            }
        }
    }
}
