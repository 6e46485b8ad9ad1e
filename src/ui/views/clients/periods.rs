//! Retention by month of the calendar, with its interval.

use std::rc::Rc;

use yew::prelude::*;

use super::part::{PartProps, section, table_name};
use crate::model::limits::Unit;
use crate::outcome::clients::periods::RetentionCourse;
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::table;
use crate::ui::content::table::MOST_ROWS;
use crate::ui::context::use_locale;
use crate::ui::controls::{Disclosure, use_open_set};
use crate::ui::render_count;
use crate::wording::clients::Part;
use crate::wording::clients::periods as wording;

/// The part of the view.
#[component]
pub fn PeriodsPart(props: &PartProps) -> Html {
    render_count::count("PeriodsPart");
    let locale = use_locale();
    let open = use_open_set(&[]);
    let course = use_memo(props.figures.clone(), |figures| RetentionCourse::new(&figures.table).map(Rc::new));
    let messages = locale.messages;
    let content = html! {
        <>
            if let Some(course) = (*course).clone() {
                <RetentionChart {course} />
            }
            if !props.figures.table.periods.is_empty() {
                <Disclosure summary={messages.as_table()} about={messages.clients_periods_title()}>
                    <PeriodsTable figures={props.figures.clone()} />
                </Disclosure>
            }
        </>
    };
    section(messages, props, Part::Periods, &open, &wording::answer(&locale, &props.figures.table), content)
}

#[derive(Properties, PartialEq)]
struct ChartProps {
    course: Rc<RetentionCourse>,
}

/// The retention of each month, and that of all together.
#[component]
fn RetentionChart(props: &ChartProps) -> Html {
    let locale = use_locale();
    let course = &props.course;
    let steps = use_memo((course.clone(), locale.clone()), |(course, locale)| {
        wording::steps(locale, course).into_iter().map(AttrValue::from).collect::<Vec<_>>()
    });
    let labels = ChartLabels {
        summary: wording::chart_summary(&locale, course).into(),
        steps,
        level: wording::together_label(&locale, course).into(),
        ..ChartLabels::default()
    };
    html! {
        <figure class="beside">
            <figcaption>{ locale.messages.clients_periods_title() }</figcaption>
            <LineChart series={course.series.clone()} unit={Unit::Share} {labels} cursor={false} />
        </figure>
    }
}

/// The months as a table, latest first.
#[component]
fn PeriodsTable(props: &PartProps) -> Html {
    let locale = use_locale();
    let counts = &props.figures.table;
    let name = locale.messages.clients_periods_title();
    let caption = wording::latest(&locale, counts, MOST_ROWS).unwrap_or_else(|| name.to_owned());
    table(
        table_name(locale.messages, Part::Periods),
        caption,
        &wording::columns(&locale),
        &wording::rows(&locale, counts, MOST_ROWS),
    )
}
