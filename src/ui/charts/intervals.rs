//! Values with their intervals, one below the other.

use yew::prelude::*;

use super::marks::{dot, down, label, path, shortened};
use super::path::{Path, pixel};
use super::size::use_chart_width;
use crate::ui::render_count;

/// Height of a row and of the axis, CSS pixels.
const ROW: f64 = 26.0;
const AXIS: f64 = 24.0;
/// Part of the width that names take at the most; otherwise as much as the longest one needs.
const NAMES: f64 = 0.45;
/// About how wide a letter is, CSS pixels.
const LETTER: f64 = 7.4;
/// Space left and right of the scale, CSS pixels.
const LEFT_GAP: f64 = 8.0;
const RIGHT_GAP: f64 = 16.0;

/// A value with its interval.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalRow {
    /// Whose it is.
    pub name: AttrValue,
    /// The value.
    pub value: f64,
    /// The ends of its interval.
    pub interval: [f64; 2],
}

/// A chart of intervals.
#[derive(Properties, PartialEq)]
pub struct IntervalChartProps {
    /// The rows, from the top down.
    pub rows: Vec<IntervalRow>,
    /// The values that the axis names, rising; the first and the last are its ends.
    pub marks: Vec<(f64, AttrValue)>,
    /// The chart in a sentence.
    pub summary: AttrValue,
}

/// A chart of intervals.
#[component]
pub fn IntervalChart(props: &IntervalChartProps) -> Html {
    render_count::count("IntervalChart");
    let node = use_node_ref();
    let width = use_chart_width(node.clone());
    let IntervalChartProps { rows, marks, summary } = props;
    let height = rows.len() as f64 * ROW + AXIS;
    let longest = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default();
    let left = (longest as f64 * LETTER).min(width * NAMES);
    let (least, most) = (marks.first().map_or(0.0, |(value, _)| *value), marks.last().map_or(1.0, |(value, _)| *value));
    let x = |value: f64| left + LEFT_GAP + (value - least) / (most - least) * (width - left - LEFT_GAP - RIGHT_GAP);
    let row = |(place, row): (usize, &IntervalRow)| {
        let y = place as f64 * ROW + ROW / 2.0;
        let mut line = Path::default();
        line.to('M', &[x(row.interval[0]), y]);
        line.to('H', &[x(row.interval[1])]);
        html! {
            <>
                { label(left, y + 4.0, "end", shortened(&row.name, (left / LETTER) as usize)) }
                { path(line) }
                { dot(x(row.value), y) }
            </>
        }
    };
    let mark = |(value, name): &(f64, AttrValue)| {
        html! {
            <>
                { down(x(*value), 0.0, height - AXIS) }
                { label(x(*value), height - 6.0, "middle", name.clone()) }
            </>
        }
    };
    html! {
        <svg ref={node} class="intervals" viewBox={format!("0 0 {} {}", pixel(width), pixel(height))} role="img"
            aria-label={summary.clone()}>
            <g class="grid">{ for marks.iter().map(mark) }</g>
            <g class="line">{ for rows.iter().enumerate().map(row) }</g>
        </svg>
    }
}
