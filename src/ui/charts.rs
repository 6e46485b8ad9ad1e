//! Charts as SVG with class names; colors, widths and dark mode are the style sheet's. A chart knows its own width
//! and takes labels and series, nothing of the application. Geometry (`axis`, `plot`, `path`) is apart from drawing.

mod axes;
pub mod axis;
pub mod bars;
mod cursor;
mod ends;
pub mod intervals;
pub mod labels;
mod levels;
pub mod line_chart;
mod line_chart_body;
pub mod marks;
pub mod path;
pub mod plot;
pub mod rows;
mod size;
pub mod step_chart;

pub use bars::{Bar, BarChart, BarGroup};
pub use intervals::{IntervalChart, IntervalRow};
pub use labels::ChartLabels;
pub use line_chart::LineChart;
pub use rows::{ChartRow, RowBar, RowChart};
pub use step_chart::{StepChart, StepLabels};
