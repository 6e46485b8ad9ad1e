//! Charts of a few numbers, at the width that they have before they know their own.

use std::rc::Rc;

use insta::assert_snapshot;
use plateau::model::limits::Unit;
use plateau::model::target_probability::Target;
use plateau::outcome::series::{Series, Step, StepSeries};
use plateau::text::Language;
use plateau::ui::charts::{
    Bar, BarChart, BarGroup, ChartLabels, ChartRow, IntervalChart, IntervalRow, LineChart, RowBar, RowChart, StepChart,
    StepLabels,
};
use yew::prelude::*;

use crate::document::{Document, text};
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
    html! { <LineChart series={Rc::new(series)} unit={Unit::Money} labels={labels()} /> }
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
        ..Series::default()
    }
}

#[test]
fn a_line_chart_shows_course_range_today_level_hires_and_target() {
    let chart = render(line_chart(full_series()));
    assert_snapshot!("line_chart", chart);
    let series = Rc::new(full_series());
    let drawing = html! { <LineChart {series} unit={Unit::Money} labels={labels()} cursor=false /> };
    // Without a cursor it is the drawing alone.
    assert_eq!(render(drawing).elements().count() + 2, chart.elements().count());
}

#[test]
fn a_line_chart_of_little_has_axes() {
    let course = |course: &[f64]| Series { course: course.to_vec(), ..Series::default() };
    let axes = |series: Series| {
        let labels = ChartLabels { course: AttrValue::default(), ..labels() };
        let chart = render(html! { <LineChart series={Rc::new(series)} unit={Unit::Money} {labels} /> });
        let texts: Vec<String> = chart.select("text").into_iter().map(text).collect();
        (texts.join(" "), chart.attributes(".line path", "d")[0].to_owned())
    };
    let one_step = |values: &str| format!("{values} {} 1 mo. months", Language::English.messages().now());
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

/// What stands at the ends of the lines, and where.
fn ends(series: Series, today: &str) -> Vec<(String, f64)> {
    let labels = ChartLabels { today: AttrValue::from(today.to_owned()), axis: AttrValue::default(), ..labels() };
    let chart = render(html! { <LineChart series={Rc::new(series)} unit={Unit::Money} {labels} /> });
    let place =
        |element: scraper::ElementRef| -> f64 { element.attr("y").expect("a place").parse().expect("a number") };
    chart.select(".end text").into_iter().map(|end| (text(end), place(end))).collect()
}

#[test]
fn lines_are_named_where_they_end_with_their_last_value() {
    let course =
        |last: f64, today: f64| Series { course: vec![0.0, last], today: vec![0.0, today], ..Series::default() };
    let words = |ends: &[(String, f64)]| ends.iter().map(|(text, _)| text.clone()).collect::<Vec<_>>();
    let far = ends(course(400.0, 100.0), "Today");
    assert_eq!(words(&far), ["What if", "$400", "Today", "$100"]);
    // Words of lines that end at the same place stand above each other.
    for near in [ends(course(400.0, 400.0), "Today"), ends(course(400.0, 401.0), "Today")] {
        let (name, value) = (near[0].1, near[1].1);
        let (other, other_value) = (near[2].1, near[3].1);
        assert!((name - other).abs() >= 32.0 && value != other_value, "{near:?}");
    }
    let one = ends(Series { course: vec![0.0, 400.0], ..Series::default() }, "Today");
    assert_eq!(words(&one), ["What if", "$400"]);
}

#[test]
fn the_words_on_a_level_stand_where_no_line_runs() {
    let place = |course: &[f64]| {
        let series = Series { course: course.to_vec(), level: Some(400.0), ..Series::default() };
        let chart = render(line_chart(series));
        let words = chart.select(".level text");
        let at = |name: &str| words[0].attr(name).expect("a place").parse::<f64>().expect("a number");
        [at("x"), at("y")]
    };
    // A course that rises to the level leaves its beginning free, one that falls to it leaves what is below.
    let rising = place(&[0.0, 300.0, 390.0, 400.0]);
    let falling = place(&[500.0, 440.0, 405.0, 400.0]);
    assert_eq!(rising[0], falling[0]);
    assert!(rising[1] < falling[1], "{rising:?}, {falling:?}");
    // A course on the level leaves no place free above or below it, but the words stand clear of the line.
    let [_, flat] = place(&[400.0; 4]);
    assert!((flat - rising[1]).abs() < 1.0);
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

fn step_chart(series: StepSeries) -> Document {
    let labels = StepLabels {
        summary: "Summary".into(),
        axis: "months".into(),
        median: "Half: 2".into(),
        mean: "Mean: 2.5".into(),
        counts: "At risk".into(),
    };
    render(html! { <StepChart series={Rc::new(series)} {labels} /> })
}

#[test]
fn a_step_chart_has_a_line_its_interval_the_median_the_mean_and_counts_below() {
    let series = StepSeries {
        steps: vec![Step { at: 1.0, value: 0.75, range: [0.5, 0.9] }, Step { at: 2.0, value: 0.5, range: [0.2, 0.7] }],
        end: 3.5,
        horizon: 4,
        median: Some(2.0),
        mean: Some(2.5),
        counts: vec![4, 3, 1, 0, 0],
    };
    assert_snapshot!("step_chart", step_chart(series));
    // Where nobody has left, the line is flat, and nothing is marked.
    let flat = step_chart(StepSeries { end: 3.0, horizon: 3, ..StepSeries::default() });
    assert_eq!(flat.attributes(".line path", "d"), ["M48.0 20.0H744.0"]);
    assert!(flat.select(".level *, .target *").is_empty());
}
