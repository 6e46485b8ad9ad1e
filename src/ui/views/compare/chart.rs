//! The courses of all scenarios in one chart.

use std::rc::Rc;

use yew::prelude::*;

use super::shown::Shown;
use crate::model::target_probability::Target;
use crate::outcome::comparison::{Column, Comparison};
use crate::outcome::series::{OtherCourse, Series, course, ranges};
use crate::state::{Action, Measure, Past};
use crate::text::Locale;
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::Choice;
use crate::wording::comparison as wording;
use crate::wording::plateau::{self as plan_wording, past_summary};

#[derive(Properties, PartialEq)]
pub struct CompareChartProps {
    pub comparison: Rc<Comparison>,
    pub measure: Measure,
    pub target: Option<Target>,
    pub past: Rc<Past>,
    pub shown: Shown,
}

/// The chart with its title and the switch of what it shows.
#[component]
pub fn CompareChart(props: &CompareChartProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let measure = props.measure;
    let (series, labels) = drawn(&locale, props);
    let options: Vec<AttrValue> = Measure::ALL.map(|measure| plan_wording::measure(&locale, measure).into()).into();
    let onchoose = use_callback(dispatch, |place: usize, dispatch| {
        dispatch.send(Action::SetMeasure(Measure::ALL[place]));
    });
    html! {
        <figure class="figure">
            <figcaption>
                <span class="title">{ plan_wording::chart_heading(&locale, measure) }</span>
                <Choice name={locale.messages.measure()} {options} chosen={measure as usize} {onchoose} />
            </figcaption>
            <LineChart series={Rc::new(series)} unit={measure.unit()} {labels} />
        </figure>
    }
}

/// What the chart shows, and what it says.
pub fn drawn(locale: &Locale, props: &CompareChartProps) -> (Series, ChartLabels) {
    let CompareChartProps { comparison, measure, target, past, shown } = props;
    let measure = *measure;
    let visible = |column: &&Column| column.label.as_ref().is_none_or(|label| !shown.is_hidden(label.number));
    let columns: Vec<&Column> = comparison.columns.iter().filter(visible).collect();
    let name = |column: &Column| AttrValue::from(wording::column(locale, column));
    let values = |column: &Column| course(measure, &column.results.projection);
    let range = |column: &Column| {
        let is_shown = column.label.as_ref().is_some_and(|label| shown.has_range(label.number));
        if is_shown { ranges(measure, &column.results.plan, &column.results.projection) } else { Vec::new() }
    };
    let today = columns.iter().find(|column| column.label.is_none());
    // The edited one is drawn above the others.
    let main =
        columns.iter().find(|column| column.edited).or_else(|| columns.iter().find(|column| column.place.is_some()));
    let others =
        || columns.iter().filter(|column| column.place.is_some() && main.is_none_or(|main| main.place != column.place));
    let series = Series {
        course: main.map(|column| values(column)).unwrap_or_default(),
        range: main.map(|column| range(column)).unwrap_or_default(),
        place: main.and_then(|column| column.place),
        today: today.map(|column| values(column)).unwrap_or_default(),
        others: others()
            .map(|column| OtherCourse {
                place: column.place.unwrap_or_default(),
                values: values(column),
                range: range(column),
            })
            .collect(),
        target: target.filter(|_| measure == Measure::Revenue),
        ..Series::default()
    }
    .with_past(measure, past);
    let labels = ChartLabels {
        summary: [wording::chart_summary(locale, measure, comparison), past_summary(locale, measure, &series)]
            .concat()
            .into(),
        target: target.map_or_else(AttrValue::default, |target| locale.money(target.mrr).into()),
        course: main.map(|column| name(column)).unwrap_or_default(),
        today: today.map(|column| name(column)).unwrap_or_default(),
        others: others().map(|column| name(column)).collect(),
        ..ChartLabels::default()
    };
    (series, labels)
}
