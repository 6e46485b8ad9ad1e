//! How often things were counted: bars side by side in groups, told apart by fill and name.

use yew::prelude::*;

use super::marks::label;
use super::path::{Path, pixel};
use super::size::use_chart_width;
use crate::ui::render_count;

/// Height of the drawing, and of the highest bar, CSS pixels.
const HEIGHT: f64 = 246.0;
const HIGHEST: f64 = 150.0;
/// Where the bars stand, CSS pixels from the top.
const GROUND: f64 = 180.0;
/// Under this width the groups' names would run into each other, CSS pixels.
const WIDE_FROM: f64 = 480.0;
/// Part of its place that a bar fills.
const FILLED: f64 = 0.72;
/// About how wide a letter is, CSS pixels.
const LETTER: f64 = 7.0;
/// Distances of the words from what they belong to, CSS pixels.
const VALUE_ABOVE: f64 = 6.0;
const NAME_BELOW: f64 = 17.0;
const BRACKET_BELOW: f64 = 24.0;
const GROUP_BELOW: f64 = 42.0;
/// How far the name of a group in the middle stands below the others where there is little room, CSS pixels.
const GROUP_ROW: f64 = 16.0;

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What stands below it.
    pub name: AttrValue,
    /// How high it is.
    pub value: f64,
    /// What stands above it; may be empty.
    pub label: AttrValue,
}

/// Bars that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct BarGroup {
    /// What they are, as the style sheet knows it.
    pub kind: &'static str,
    /// What stands below them.
    pub name: AttrValue,
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
}

/// A bar chart.
#[derive(Properties, PartialEq)]
pub struct BarChartProps {
    /// The groups, from left to right.
    pub groups: Vec<BarGroup>,
    /// The chart in a sentence.
    pub summary: AttrValue,
}

/// A bar chart.
#[component]
pub fn BarChart(props: &BarChartProps) -> Html {
    render_count::count("BarChart");
    let node = use_node_ref();
    let width = use_chart_width(node.clone());
    let layout = Layout::new(&props.groups, width);
    let starts = props.groups.iter().scan(0, |next, group| {
        let start = *next;
        *next += group.bars.len();
        Some(start)
    });
    let groups = starts.zip(&props.groups).map(|(start, group)| layout.group(start, group));
    html! {
        <svg ref={node} class="bars" viewBox={format!("0 0 {} {}", pixel(width), pixel(HEIGHT))} role="img"
            aria-label={props.summary.clone()}>
            { for groups }
        </svg>
    }
}

/// Where bars lie on the drawing.
struct Layout {
    /// Width of the drawing, CSS pixels.
    width: f64,
    /// How many bars there are.
    bars: usize,
    /// Width of a bar's place, CSS pixels.
    place: f64,
    /// The highest value.
    most: f64,
    /// Whether every bar's place has room for its label. Otherwise none is shown.
    labels_fit: bool,
}

impl Layout {
    fn new(groups: &[BarGroup], width: f64) -> Self {
        let bars = groups.iter().flat_map(|group| &group.bars);
        let most = bars.clone().map(|bar| bar.value).fold(0.0, f64::max);
        let letters = bars.clone().map(|bar| bar.label.chars().count()).max().unwrap_or_default();
        let bars = bars.count();
        let place = width / bars.max(1) as f64;
        let most = if most > 0.0 { most } else { 1.0 };
        Self { width, bars, place, most, labels_fit: letters as f64 * LETTER < place }
    }

    /// A group whose first bar has this place among all bars.
    fn group(&self, start: usize, group: &BarGroup) -> Html {
        let end = start + group.bars.len();
        let [from, to] = [start, end].map(|place| place as f64 * self.place);
        let mut bracket = Path::default();
        bracket.to('M', &[from + 3.0, GROUND + BRACKET_BELOW]);
        bracket.to('h', &[to - from - 6.0]);
        let (x, anchor, row) = self.group_name(start, end);
        html! {
            <g data-group={group.kind}>
                { for (start..).zip(&group.bars).map(|(place, bar)| self.bar(place, bar)) }
                <path d={bracket.done()} />
                { label(x, GROUND + GROUP_BELOW + row, anchor, group.name.clone()) }
            </g>
        }
    }

    /// Where a group's name stands: it ends where its group does, that of the first begins there; in a narrow
    /// drawing those in the middle give way.
    fn group_name(&self, start: usize, end: usize) -> (f64, &'static str, f64) {
        if start == 0 {
            (0.0, "start", 0.0)
        } else if end == self.bars {
            (self.width, "end", 0.0)
        } else {
            let row = if self.width < WIDE_FROM { GROUP_ROW } else { 0.0 };
            (self.place * end as f64 - 4.0, "end", row)
        }
    }

    fn bar(&self, place: usize, bar: &Bar) -> Html {
        let (x, height) = (place as f64 * self.place, bar.value / self.most * HIGHEST);
        let middle = x + self.place / 2.0;
        let above = self.labels_fit && !bar.label.is_empty();
        html! {
            <>
                <rect x={pixel(x + self.place * (1.0 - FILLED) / 2.0)} y={pixel(GROUND - height)}
                    width={pixel(self.place * FILLED)} height={pixel(height)} />
                { above.then(|| label(middle, GROUND - height - VALUE_ABOVE, "middle", bar.label.clone())) }
                { label(middle, GROUND + NAME_BELOW, "middle", bar.name.clone()) }
            </>
        }
    }
}
