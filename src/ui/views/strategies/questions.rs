//! Questions beside the strategies, each behind its heading and computed only while it is open.

use std::rc::Rc;

use yew::prelude::*;

use super::discount::Discount;
use super::goal::Goal;
use super::keep_or_win::KeepOrWin;
use super::sensitivity::SensitivityChart;
use crate::model::Projection;
use crate::state::Workspace;
use crate::text::Locale;
use crate::ui::controls::Disclosure;

/// The part of the view; `projection` is the plan's without the strategies.
pub fn questions(locale: &Locale, workspace: &Workspace, projection: &Rc<Projection>) -> Html {
    let (messages, plan, inputs) = (locale.messages, &workspace.plan, &workspace.strategies);
    let acquisition_cost = workspace.retention.acquisition_cost;
    let question = |title: &'static str, content: Html| {
        html! { <div class="fold"><Disclosure summary={title}>{ content }</Disclosure></div> }
    };
    let sensitivity = html! { <SensitivityChart plan={plan.clone()} projection={projection.clone()} /> };
    let goal = html! { <Goal plan={plan.clone()} goal={inputs.goal()} /> };
    let discount = html! {
        <Discount plan={plan.clone()} projection={projection.clone()} discount={inputs.discount_offer} />
    };
    let keep_or_win = html! {
        <KeepOrWin plan={plan.clone()} projection={projection.clone()} inputs={inputs.clone()} {acquisition_cost} />
    };
    html! {
        <div class="part">
            { question(messages.sensitivity_title(), sensitivity) }
            { question(messages.goal_title(), goal) }
            { question(messages.offers_title(), discount) }
            { question(messages.keep_or_win_title(), keep_or_win) }
        </div>
    }
}
