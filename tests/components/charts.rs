//! Charts of a few numbers, at the width that they have before they know their own.

use std::rc::Rc;

use insta::assert_snapshot;
use plateau::model::limits::Unit;
use plateau::model::target_probability::Target;
use plateau::outcome::series::Series;
use plateau::text::Language;
use plateau::ui::charts::legend::LegendProps;
use plateau::ui::charts::plot::ChartSize;
use plateau::ui::charts::{
    Bar, BarChart, BarGroup, ChartLabels, ChartRow, IntervalChart, IntervalRow, Legend, LineChart, RowBar, RowChart,
};
use yew::prelude::*;

use crate::document::text;
use crate::render::render;

fn labels() -> ChartLabels {
    ChartLabels {
        summary: "Summary".into(),
        axis: "months".into(),
        level: "Level".into(),
        target: "Target".into(),
        course: "What if".into(),
        today: "Today".into(),
        ..ChartLabels::default()
    }
}

fn line_chart(series: Series) -> Html {
    html! { <LineChart series={Rc::new(series)} unit={Unit::Money} labels={labels()} size={ChartSize::Small} /> }
}

/// Everything that a line chart can show.
fn full_series() -> Series {
    Series {
        course: vec![0.0, 300.0, 400.0],
        range: vec![[0.0, 0.0], [200.0, 400.0], [300.0, 500.0]],
        today: vec![0.0, 100.0, 150.0],
        level: Some(450.0),
        target: Some(Target { mrr: 350.0, month: 2 }),
        hires: vec![(1, 2)],
    }
}

#[test]
fn a_line_chart_shows_course_range_today_level_hires_and_target() {
    let chart = render(line_chart(full_series()));
    assert_snapshot!("line_chart", chart);
    let series = Rc::new(full_series());
    let drawing =
        html! { <LineChart {series} unit={Unit::Money} labels={labels()} size={ChartSize::Small} cursor=false /> };
    // Without a cursor it is the drawing alone.
    assert_eq!(render(drawing).elements().count() + 2, chart.elements().count());
}

#[test]
fn a_line_chart_of_little_has_axes() {
    let course = |course: &[f64]| Series { course: course.to_vec(), ..Series::default() };
    let axes = |series: Series| {
        let chart = render(line_chart(series));
        let texts: Vec<String> = chart.select("text").into_iter().map(text).collect();
        (texts.join(" "), chart.attributes(".line path", "d")[0].to_owned())
    };
    let one_step = |values: &str| format!("{values} {} 1 months", Language::English.messages().now());
    assert_eq!(axes(Series::default()), (one_step("$0 $1"), String::new()));
    assert_eq!(axes(course(&[0.0])), (one_step("$0 $1"), "M48.0 216.0".into()));
    // A flat course lies on the axis, or at its top.
    assert_eq!(axes(course(&[0.0; 2])), (one_step("$0 $1"), "M48.0 216.0L744.0 216.0".into()));
    let (texts, line) = axes(course(&[100.0; 2]));
    assert_eq!((texts, line), (one_step("$0 $20 $40 $60 $80 $100"), "M48.0 20.0L744.0 20.0".into()));
    // A loss lies below 0, and there is room for the axis's longer values.
    let (texts, line) = axes(course(&[0.0, -1_000.0]));
    assert_eq!((texts, line), (one_step("-$1K -$800 -$600 -$400 -$200 $0"), "M48.0 20.0L744.0 216.0".into()));
    axes(course(&[1e-9, 1e18]));
}

#[test]
fn a_legend_names_what_there_is() {
    let keys = |series: &Series| {
        let legend = render(html! { <Legend ..LegendProps::new(&labels(), series) /> });
        let keys = legend.select("[data-key]").into_iter();
        keys.map(|key| format!("{}: {}", key.attr("data-key").unwrap(), text(key))).collect::<Vec<_>>()
    };
    let messages = Language::English.messages();
    let [range, hire] = [format!("band: {}", messages.key_range()), format!("hires: {}", messages.key_hire())];
    assert_eq!(keys(&full_series()), ["line: What if", &range, "pinned: Today", &hire]);
    assert_eq!(keys(&Series { course: vec![1.0], ..Series::default() }), ["line: What if"]);
}

fn bar_chart(counts: [&[f64]; 3]) -> Html {
    let group = |(kind, counts): (&'static str, &[f64])| {
        let bars = counts.iter().enumerate();
        let bar = |(place, value): (usize, &f64)| {
            let label = if *value > 0.0 { value.to_string() } else { String::new() };
            Bar { name: place.to_string().into(), value: *value, label: label.into() }
        };
        BarGroup { kind, name: kind.into(), bars: bars.map(bar).collect() }
    };
    let groups: Vec<BarGroup> = ["low", "middle", "high"].into_iter().zip(counts).map(group).collect();
    html! { <BarChart {groups} summary="Summary" /> }
}

#[test]
fn a_bar_chart_stands_its_groups_side_by_side() {
    let chart = render(bar_chart([&[1.0, 3.0], &[0.0], &[6.0]]));
    assert_snapshot!("bar_chart", chart);
}

#[test]
fn a_bar_chart_of_nothing_has_no_heights() {
    let heights = |counts| {
        let chart = render(bar_chart(counts));
        chart.attributes("rect", "height").into_iter().map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(heights([&[], &[], &[]]), [""; 0]);
    assert_eq!(heights([&[0.0], &[0.0], &[0.0]]), ["0.0"; 3]);
    assert_eq!(heights([&[5.0], &[5.0], &[]]), ["150.0"; 2]);
    assert_eq!(heights([&[1e7], &[1.0], &[]]), ["150.0", "0.0"]);
}

fn row_chart(rows: &[(&str, &[(f64, f64)])], marks: &[f64]) -> Html {
    let row = |(name, bars): &(&str, &[(f64, f64)])| ChartRow {
        name: (*name).to_owned().into(),
        bars: bars.iter().map(|(from, to)| RowBar { from: *from, to: *to, kind: "gain" }).collect(),
        figure: "$1".into(),
    };
    let rows: Vec<ChartRow> = rows.iter().map(row).collect();
    html! { <RowChart {rows} marks={marks.to_vec()} summary="Summary" /> }
}

#[test]
fn a_row_chart_draws_bars_from_here_to_there() {
    let long = "A name that is much too long for the part of the drawing that names may take";
    let rows: [(&str, &[(f64, f64)]); 2] = [("Up", &[(100.0, 150.0)]), (long, &[(100.0, 50.0), (100.0, 100.0)])];
    let chart = render(row_chart(&rows, &[100.0]));
    assert_snapshot!("row_chart", chart);
}

#[test]
fn a_row_chart_of_nothing_or_of_equal_amounts_is_drawn() {
    let bars = |rows: &[(&str, &[(f64, f64)])], marks: &[f64]| {
        let chart = render(row_chart(rows, marks));
        chart.attributes("rect", "width").into_iter().map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(bars(&[], &[]), [""; 0]);
    assert_eq!(bars(&[("Name", &[])], &[]), [""; 0]);
    assert_eq!(bars(&[("Name", &[(5.0, 5.0)])], &[5.0]), ["1.5"]);
}

fn interval_chart(rows: &[(&str, f64, [f64; 2])]) -> Html {
    let row = |(name, value, interval): &(&str, f64, [f64; 2])| IntervalRow {
        name: (*name).to_owned().into(),
        value: *value,
        interval: *interval,
    };
    let rows: Vec<IntervalRow> = rows.iter().map(row).collect();
    let marks: Vec<(f64, AttrValue)> = vec![(-100.0, "-100".into()), (0.0, "0".into()), (100.0, "100".into())];
    html! { <IntervalChart {rows} {marks} summary="Summary" /> }
}

#[test]
fn an_interval_chart_draws_each_value_within_its_interval() {
    let chart = render(interval_chart(&[("Ann", 20.0, [-10.0, 50.0]), ("Bo", 0.0, [0.0, 0.0])]));
    assert_snapshot!("interval_chart", chart);
    let empty = render(interval_chart(&[]));
    assert!(empty.select(".line *").is_empty());
}
