//! The course with all strategies over that without, what it comes to, and the way into the plan.

use std::rc::Rc;

use yew::prelude::*;

use super::contributions::Contributions;
use crate::model::limits::Unit;
use crate::outcome::strategies::StrategyOutcome;
use crate::state::{Action, Measure, Preset, Workspace};
use crate::text::{Locale, Messages};
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::controls::{Button, ButtonVariant, OpenSet};
use crate::wording::plateau::chart_heading;
use crate::wording::strategies as wording;

/// The part of the view.
pub fn combined(locale: &Locale, workspace: &Workspace, outcome: &Rc<StrategyOutcome>, open: &OpenSet) -> Html {
    let messages = locale.messages;
    let labels = ChartLabels {
        summary: wording::chart_summary(locale, outcome).into(),
        level: wording::plateau_label(locale, outcome).into(),
        course: messages.key_with_strategies().into(),
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
            if workspace.strategies.enabled.contains(&true) {
                { adopt(messages) }
            }
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.load_three_sizes()}
                    action={Action::LoadPreset(Preset::ThreeSizes)}
                    pressed={Some(Preset::ThreeSizes.is_loaded(workspace))} />
            </div>
            <div class="how">{ open.part("contributions", messages.contributions_table(), "", contributions) }</div>
        </div>
    }
}

/// The button that makes the plan with the strategies the plan.
fn adopt(messages: Messages) -> Html {
    html! {
        <div class="pin">
            <Button variant={ButtonVariant::Main} text={messages.adopt_strategies()} action={Action::AdoptStrategies}
                focus_next="view" />
            <p>{ messages.adopt_strategies_hint() }</p>
        </div>
    }
}
