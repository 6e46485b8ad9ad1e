//! The course with all strategies over that without, what it comes to, and the way into the plan.

use std::rc::Rc;

use yew::prelude::*;

use super::contributions::Contributions;
use crate::model::limits::Unit;
use crate::outcome::strategies::StrategyOutcome;
use crate::state::{Action, Measure, Plan, Preset, Workspace};
use crate::text::Locale;
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::{SEE_PLATEAU, in_plan};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, OpenSet};
use crate::wording::plateau::chart_heading;
use crate::wording::strategies as wording;

/// The part of the view.
pub fn combined(locale: &Locale, workspace: &Workspace, outcome: &Rc<StrategyOutcome>, open: &OpenSet) -> Html {
    let messages = locale.messages;
    let labels = ChartLabels {
        summary: wording::chart_summary(locale, outcome).into(),
        level: wording::plateau_label(locale, outcome).into(),
        course: wording::course_name(locale, outcome).into(),
        today: wording::compared_name(locale, outcome).into(),
        ..ChartLabels::default()
    };
    let contributions = || html! { <Contributions outcome={outcome.clone()} /> };
    html! {
        <div class="combined">
            <figure>
                <figcaption>{ chart_heading(locale, Measure::Revenue) }</figcaption>
                <LineChart series={outcome.series.clone()} unit={Unit::Money} {labels} />
            </figure>
            <p class="because">{ wording::because(locale, &workspace.plan, outcome) }</p>
            <Adopt plan={workspace.strategies.enabled.contains(&true).then(|| workspace.plan_with_strategies())} />
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.load_three_sizes()}
                    action={Action::LoadPreset(Preset::ThreeSizes)}
                    pressed={Some(Preset::ThreeSizes.is_loaded(workspace))} />
            </div>
            <div class="how">{ open.part("contributions", messages.contributions_table(), "", contributions) }</div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct AdoptProps {
    /// The plan with the strategies that are on; none where none is.
    plan: Option<Rc<Plan>>,
}

/// The button that makes the plan with the strategies the plan, and then that it has done so.
#[component]
fn Adopt(props: &AdoptProps) -> Html {
    let messages = use_locale().messages;
    let adopted = use_state_eq(|| false);
    // What is said of the last time ends with the next strategy that is on.
    use_effect_with(props.plan.is_some(), {
        let set = adopted.setter();
        move |enabled| {
            if *enabled {
                set.set(false);
            }
        }
    });
    let onpress = use_callback(adopted.setter(), |(), set| set.set(true));
    if let Some(plan) = &props.plan {
        html! {
            <div class="pin">
                <Button variant={ButtonVariant::Main} text={messages.adopt_strategies()} action={Action::AdoptStrategies(plan.clone())}
                    {onpress} focus_next={SEE_PLATEAU} />
                <p>{ messages.adopt_strategies_hint() }</p>
            </div>
        }
    } else if *adopted {
        in_plan(messages, messages.strategies_adopted().into())
    } else {
        Html::default()
    }
}
