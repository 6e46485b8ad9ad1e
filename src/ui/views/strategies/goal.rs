//! What one lever alone would have to be for a revenue by a month.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::goal::Lever;
use crate::model::target_probability::Target;
use crate::outcome::strategies::goal::{GoalOutcome, LeverAnswer};
use crate::state::strategy_inputs::{GOAL_MONTH, GOAL_MRR};
use crate::state::target::{TARGET_MONTH, TARGET_MRR};
use crate::state::{Action, Input, Plan};
use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, InputRow};
use crate::ui::render_count;
use crate::wording::strategies::goal as wording;

#[derive(Properties, PartialEq)]
pub struct GoalProps {
    pub plan: Rc<Plan>,
    /// The revenue and the month.
    pub goal: Target,
    /// Whether that is the target of the plan, and not a goal for this view alone.
    pub is_target: bool,
}

/// The inputs, and a line for each lever.
#[component]
pub fn Goal(props: &GoalProps) -> Html {
    render_count::count("Goal");
    let locale = use_locale();
    let goal = props.goal;
    // A segment's name changes the plan, but nothing that is computed here.
    let outcome = use_memo((props.plan.scenario(), goal), |(_, goal)| GoalOutcome::new(&props.plan, *goal));
    let [mrr, month] = if props.is_target { [&TARGET_MRR, &TARGET_MONTH] } else { [&GOAL_MRR, &GOAL_MONTH] };
    html! {
        <>
            <div class="aim">
                <InputRow input={mrr.field()} value={Some(goal.mrr)} />
                <InputRow input={month.field()} value={Some(f64::from(goal.month))} />
            </div>
            <p>{ wording::verdict(&locale, &outcome) }</p>
            <ul class="levers">{ for outcome.levers.iter().map(|(lever, answer)| line(&locale, *lever, *answer, mrr)) }</ul>
        </>
    }
}

/// What a lever has to be, with the button that sets it; or that it is there, or cannot get there.
fn line(locale: &Locale, lever: Lever, answer: LeverAnswer, mrr: &'static Input) -> Html {
    let text = wording::answer(locale, lever, answer);
    let LeverAnswer::Move { value, .. } = answer else { return html! { <li class="quietly">{ text }</li> } };
    html! {
        <li>
            <span>{ text }</span>
            <Button variant={ButtonVariant::Pill} text={locale.messages.apply_goal()}
                name={AttrValue::from(wording::apply(locale, lever))} action={Action::ApplyGoal(lever, value)}
                focus_next={AttrValue::from(mrr.field().id())} />
        </li>
    }
}
