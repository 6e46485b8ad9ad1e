//! Questions beside the strategies, each behind its heading and computed only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use super::discount::Discount;
use super::goal::Goal;
use super::keep_or_win::KeepOrWin;
use super::sensitivity::SensitivityChart;
use crate::model::Projection;
use crate::outcome::strategies::keep_or_win::BudgetInputs;
use crate::state::Workspace;
use crate::text::Locale;
use crate::ui::controls::OpenSet;

/// The questions that are open at first: which lever, and what it would take.
pub const AT_FIRST: [&str; 2] = ["sensitivity", "goal"];

/// The part of the view; `projection` is the plan's without the strategies.
pub fn questions(locale: &Locale, workspace: &Workspace, projection: &Rc<Projection>, open: &OpenSet) -> Html {
    let (messages, inputs) = (locale.messages, &workspace.strategies);
    let (plan, projection) = (|| workspace.plan.clone(), || projection.clone());
    let sensitivity = || html! { <SensitivityChart plan={plan()} projection={projection()} /> };
    let target = workspace.target;
    let goal = || {
        html! { <Goal plan={plan()} goal={target.unwrap_or(inputs.goal())} is_target={target.is_some()} /> }
    };
    let discount = || {
        html! { <Discount plan={plan()} projection={projection()} discount={inputs.discount_offer} /> }
    };
    let keep_or_win = || {
        html! { <KeepOrWin plan={plan()} projection={projection()} inputs={BudgetInputs::of(workspace)} /> }
    };
    html! {
        <div class="part">
            <div class="fold">{ open.part("sensitivity", messages.sensitivity_title(), "", sensitivity) }</div>
            <div class="fold">{ open.part("goal", messages.goal_title(), "", goal) }</div>
            <div class="fold">{ open.part("discount", messages.offers_title(), "", discount) }</div>
            <div class="fold">{ open.part("keep-or-win", messages.keep_or_win_title(), "", keep_or_win) }</div>
        </div>
    }
}
