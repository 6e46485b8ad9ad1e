//! Amounts one below the other, each a bar or several from here to there: a waterfall, a tornado, books.

use yew::prelude::*;

use super::marks::{down, label, shortened};
use super::path::pixel;
use super::size::use_chart_width;
use crate::ui::render_count;

/// Height of a row and of its bar, CSS pixels; lower where the drawing is narrow, as in the style sheet.
const ROW: [f64; 2] = [28.0, 22.0];
const BAR: [f64; 2] = [16.0, 13.0];
const WIDE_FROM: f64 = 560.0;
/// What is left below the last row, CSS pixels.
const FOOT: f64 = 4.0;
/// About how wide a letter is, CSS pixels.
const LETTER: f64 = 6.75;
/// Space between the bars and the words on either side, CSS pixels.
const GAP: f64 = 8.0;
/// How far letters may reach beyond where they begin and end, CSS pixels.
const INSET: f64 = 1.5;
/// The parts of the width that bars take at the least, and figures at the most.
const BARS: f64 = 0.15;
const FIGURES: f64 = 0.3;
/// Width of the thinnest bar, so that even nothing is seen, CSS pixels.
const THINNEST: f64 = 1.5;

/// A bar of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RowBar {
    /// The amount that it begins at.
    pub from: f64,
    /// The amount that it ends at; may be the lower one.
    pub to: f64,
    /// What it is, as the style sheet knows it.
    pub kind: &'static str,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// What it is about.
    pub name: AttrValue,
    /// Its bars.
    pub bars: Vec<RowBar>,
    /// What stands at its end.
    pub figure: AttrValue,
}

/// A chart of rows.
#[derive(Properties, PartialEq)]
pub struct RowChartProps {
    /// The rows, from the top down.
    pub rows: Vec<ChartRow>,
    /// Amounts that a line is drawn at through all rows.
    pub marks: Vec<f64>,
    /// The chart in a sentence.
    pub summary: AttrValue,
}

/// A chart of rows.
#[component]
pub fn RowChart(props: &RowChartProps) -> Html {
    render_count::count("RowChart");
    let node = use_node_ref();
    let layout = Layout::new(props, use_chart_width(node.clone()));
    let size = format!("0 0 {} {}", pixel(layout.width), pixel(layout.height));
    html! {
        <svg ref={node} class="rows" viewBox={size} role="img" aria-label={props.summary.clone()}>
            <g class="grid">{ for props.marks.iter().map(|mark| down(layout.x(*mark), 0.0, layout.height)) }</g>
            { for props.rows.iter().enumerate().map(|(place, row)| layout.row(place, row)) }
        </svg>
    }
}

/// Where rows and amounts lie on the drawing, CSS pixels.
struct Layout {
    width: f64,
    height: f64,
    /// Height of a row, and of a bar.
    row: f64,
    bar: f64,
    /// Where names end, and where figures begin.
    left: f64,
    right: f64,
    /// The least amount, and how far the largest is above it.
    least: f64,
    span: f64,
}

impl Layout {
    fn new(props: &RowChartProps, width: f64) -> Self {
        let RowChartProps { rows, marks, .. } = props;
        let narrow = usize::from(width < WIDE_FROM);
        let widest = |words: fn(&ChartRow) -> &str| {
            let letters = rows.iter().map(|row| words(row).chars().count()).max().unwrap_or_default();
            letters as f64 * LETTER + GAP
        };
        let figures = widest(|row| &row.figure).min(width * FIGURES);
        let ends = rows.iter().flat_map(|row| &row.bars).flat_map(|bar| [bar.from, bar.to]);
        let [least, most] = ends
            .chain(marks.iter().copied())
            .fold([f64::INFINITY, f64::NEG_INFINITY], |[least, most], amount| [least.min(amount), most.max(amount)]);
        Self {
            width,
            height: rows.len() as f64 * ROW[narrow] + FOOT,
            row: ROW[narrow],
            bar: BAR[narrow],
            left: widest(|row| &row.name).min(width * (1.0 - BARS) - figures),
            right: width - figures,
            least,
            span: if most > least { most - least } else { 1.0 },
        }
    }

    fn x(&self, amount: f64) -> f64 {
        self.left + GAP + (amount - self.least) / self.span * (self.right - self.left - 2.0 * GAP)
    }

    fn row(&self, place: usize, row: &ChartRow) -> Html {
        let top = place as f64 * self.row;
        let text_y = top + self.row / 2.0 + 4.0;
        let name = shortened(&row.name, (self.left / LETTER) as usize);
        html! {
            <>
                { label(INSET, text_y, "start", name) }
                { for row.bars.iter().map(|bar| self.bar(top, bar)) }
                { label(self.width - INSET, text_y, "end", row.figure.clone()) }
            </>
        }
    }

    fn bar(&self, top: f64, bar: &RowBar) -> Html {
        let (start, end) = (self.x(bar.from.min(bar.to)), self.x(bar.from.max(bar.to)));
        html! {
            <rect data-bar={bar.kind} x={pixel(start)} y={pixel(top + (self.row - self.bar) / 2.0)}
                width={pixel((end - start).max(THINNEST))} height={pixel(self.bar)} />
        }
    }
}
