//! The course with all strategies over that without, what it comes to, and the way into the plan.

use std::rc::Rc;

use yew::prelude::*;

use super::contributions::Contributions;
use crate::browser::page::focus_soon;
use crate::model::limits::Unit;
use crate::outcome::series::Series;
use crate::outcome::strategies::StrategyOutcome;
use crate::state::{Action, Preset, Workspace};
use crate::text::Locale;
use crate::ui::charts::legend::LegendProps;
use crate::ui::charts::plot::ChartSize;
use crate::ui::charts::{ChartLabels, Legend, LineChart};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, Disclosure};
use crate::wording::strategies as wording;

/// The part of the view.
pub fn combined(locale: &Locale, workspace: &Workspace, outcome: &Rc<StrategyOutcome>) -> Html {
    let messages = locale.messages;
    let labels = ChartLabels {
        summary: wording::chart_summary(locale, outcome).into(),
        axis: messages.axis_months().into(),
        level: wording::plateau_label(locale, outcome).into(),
        course: messages.key_with_strategies().into(),
        today: wording::compared_name(locale, outcome).into(),
        ..ChartLabels::default()
    };
    html! {
        <div class="combined">
            <CombinedChart series={outcome.series.clone()} {labels} />
            <p class="because">{ wording::because(locale, &workspace.plan, outcome) }</p>
            if workspace.strategies.enabled.contains(&true) {
                <Adopt />
            }
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.load_three_sizes()}
                    action={Action::LoadPreset(Preset::ThreeSizes)}
                    pressed={Some(Preset::ThreeSizes.is_loaded(workspace))} />
            </div>
            <div class="how">
                <Disclosure summary={messages.contributions_table()}>
                    <Contributions outcome={outcome.clone()} />
                </Disclosure>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct CombinedChartProps {
    series: Rc<Series>,
    labels: ChartLabels,
}

/// The course with all strategies, its likely range, and the course that it is compared with.
#[component]
fn CombinedChart(props: &CombinedChartProps) -> Html {
    let CombinedChartProps { series, labels } = props;
    html! {
        <figure>
            <figcaption><Legend ..LegendProps::new(labels, series) /></figcaption>
            <LineChart series={series.clone()} unit={Unit::Money} labels={labels.clone()} size={ChartSize::Small} />
        </figure>
    }
}

/// The button that makes the plan with the strategies the plan.
#[component]
fn Adopt() -> Html {
    let messages = use_locale().messages;
    // The button goes with the strategies: none is on afterwards.
    let onpress = use_callback((), |(), ()| focus_soon("view"));
    html! {
        <div class="pin">
            <Button variant={ButtonVariant::Main} text={messages.adopt_strategies()} action={Action::AdoptStrategies}
                {onpress} />
            <p>{ messages.adopt_strategies_hint() }</p>
        </div>
    }
}
