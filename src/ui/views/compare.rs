//! Scenarios side by side: their courses in one chart, the table of what becomes of each, and what they differ in.

pub(crate) mod chart;
mod controls;
mod figures;
mod inputs;
pub(crate) mod shown;
mod story;

use std::rc::Rc;

use yew::prelude::*;

use super::ViewProps;
use crate::outcome::comparison::Comparison;
use crate::outcome::plan::is_approximate;
use crate::state::scenarios::MOST;
use crate::state::{Action, Beginning, ScenarioAction, Workspace};
use crate::ui::content::{Answer, Footer};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::hooks::{use_announcement, use_exact_ranges, use_size, use_swipe};
use crate::ui::render_count;
use crate::wording::comparison as wording;
use crate::wording::scenarios::name;
use shown::{Shown, chosen, narrowed, stepper};

/// Narrower views, as on a phone, show one scenario at a time against today; sixteenths of the page's type size.
const WIDE_FROM: f64 = 640.0;

/// The view.
#[component]
pub fn CompareView(props: &ViewProps) -> Html {
    render_count::count("CompareView");
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let workspace = &props.workspace;
    let comparison = use_comparison(workspace, props.moving);
    let node = use_node_ref();
    let [width, _] = use_size(node.clone(), [1_024.0, 0.0]);
    let shown = use_state_eq(Shown::default);
    let chosen = chosen(&comparison, &shown);
    let answer = wording::answer(&locale, workspace.measure, &chosen);
    use_announcement(answer.plain());
    let count = workspace.scenarios.count();
    let at = workspace.scenarios.edited_place();
    // The one that is shown is also the one that the sliders change.
    let step = use_callback((dispatch, at), |by: isize, (dispatch, at)| {
        dispatch.send(Action::Scenario(ScenarioAction::Edit(at.saturating_add_signed(by))));
    });
    let swipe = use_swipe(step.clone());
    let is_narrow = width < WIDE_FROM && count > 1;
    let visible = if is_narrow { Rc::new(narrowed(&comparison, at)) } else { chosen };
    let add = Action::Scenario(ScenarioAction::Add(Beginning::Edited, String::new()));
    html! {
        <div ref={node} class="compare">
            <Answer text={answer} />
            if count == 1 {
                <div class="pin">
                    <Button variant={ButtonVariant::Main} text={messages.scenario_new()} action={add.clone()} />
                    <p>{ messages.compare_one_hint() }</p>
                </div>
            }
            <div class="split">
                <controls::Controls workspace={workspace.clone()} />
                <div class="stage" onpointerdown={swipe.down} onpointerup={swipe.up}>
                    if is_narrow {
                        { stepper(&locale, &comparison, at, &step) }
                    }
                    <chart::CompareChart comparison={if is_narrow { visible.clone() } else { comparison.clone() }}
                        measure={workspace.measure} target={workspace.target_within_horizon()} past={workspace.past.clone()} shown={(*shown).clone()} />
                </div>
                <div class="after">
                    if count > 1 && !is_narrow {
                        <shown::Legend comparison={comparison.clone()} shown={(*shown).clone()} onchange={shown.setter()} />
                    }
                    if (2..MOST).contains(&count) {
                        <p class="ways"><Button variant={ButtonVariant::Pill} text={messages.scenario_new()} action={add.clone()} /></p>
                    }
                    if count > 1 && workspace.today.is_none() {
                        <div class="ways">
                            <Button variant={ButtonVariant::Pill} text={messages.save_as_today()} action={Action::SaveAsToday} />
                            <p class="quietly">{ messages.compare_no_today(&name(&locale, workspace.scenarios.edited_label())) }</p>
                        </div>
                    }
                </div>
            </div>
            <figures::Figures comparison={visible.clone()} />
            <inputs::Inputs comparison={visible} />
            <story::StoryEditor workspace={workspace.clone()} />
            <Footer />
        </div>
    }
}

/// What becomes of the scenarios; while the edited one moves, its likely range may be approximate.
#[hook]
fn use_comparison(workspace: &Workspace, moving: bool) -> Rc<Comparison> {
    let approximate = is_approximate(&workspace.plan, moving);
    use_exact_ranges(approximate, workspace.plan.clone());
    let known = use_mut_ref(Vec::new);
    let deps =
        (workspace.plan.clone(), workspace.today.clone(), workspace.target, workspace.scenarios.clone(), approximate);
    use_memo(deps, |_| {
        let comparison = Comparison::new(workspace, &known.borrow(), approximate);
        known.replace(comparison.known());
        comparison
    })
}
