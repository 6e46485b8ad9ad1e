//! The chart of the plan with its title and the switch of what it shows.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::plan::PlanOutcome;
use crate::outcome::series::Series;
use crate::state::target::TARGET_MRR;
use crate::state::{Action, Measure, Workspace};
use crate::text::Locale;
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::Choice;
use crate::wording::plateau as wording;

/// The figure.
pub fn plan_chart(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> Html {
    let (measure, labels) = (workspace.measure, labels(locale, workspace, outcome));
    html! { <PlanChart series={outcome.series.clone()} {measure} {labels} /> }
}

/// What the chart says.
pub fn labels(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> ChartLabels {
    let measure = workspace.measure;
    let [course, today] = wording::course_names(locale, workspace);
    ChartLabels {
        summary: wording::chart_summary(locale, measure, outcome).into(),
        level: wording::plateau_label(locale, measure, outcome).into(),
        target: wording::target_label(locale, outcome).into(),
        course: course.into(),
        today: today.into(),
        ..ChartLabels::default()
    }
}

#[derive(Properties, PartialEq)]
struct PlanChartProps {
    series: Rc<Series>,
    measure: Measure,
    labels: ChartLabels,
}

#[component]
fn PlanChart(props: &PlanChartProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let PlanChartProps { series, measure, labels } = props;
    let options: Vec<AttrValue> = Measure::ALL.map(|measure| wording::measure(&locale, measure).into()).into();
    let onchoose = use_callback(dispatch.clone(), |place: usize, dispatch| {
        dispatch.send(Action::SetMeasure(Measure::ALL[place]));
    });
    let on_target =
        use_callback(dispatch.clone(), |mrr, dispatch| dispatch.send(Action::Move(TARGET_MRR.field(), mrr)));
    let on_release = use_callback(dispatch, |(), dispatch| dispatch.send(Action::EndGesture));
    html! {
        <figure class="figure">
            <figcaption>
                <span class="title">{ wording::chart_heading(&locale, *measure) }</span>
                <Choice name={locale.messages.measure()} {options} chosen={*measure as usize} {onchoose} />
            </figcaption>
            <LineChart series={series.clone()} unit={measure.unit()} labels={labels.clone()} {on_target} {on_release} />
        </figure>
    }
}
