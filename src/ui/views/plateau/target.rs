//! The target: a revenue and a month, with the chance of it.

use yew::prelude::*;

use super::explanation::Explained;
use crate::outcome::plan::PlanOutcome;
use crate::state::target::{TARGET_MONTH, TARGET_MRR};
use crate::state::{Action, Workspace};
use crate::text::Locale;
use crate::ui::controls::{Button, ButtonVariant, InputRow, OpenSet, input_row};
use crate::wording::plateau as wording;
use crate::wording::plateau::explanation::Figure;

/// The id of the button that sets a target.
const SET_TARGET: &str = "set-target";

/// The target's inputs, or the button that sets one.
pub fn target(
    locale: &Locale,
    workspace: &Workspace,
    outcome: &PlanOutcome,
    open: &OpenSet,
    explain: Explained,
) -> Html {
    let messages = locale.messages;
    let Some(chance) = wording::chance(locale, workspace, outcome) else {
        let action = Action::SetTargetAbove(outcome.target_base());
        return html! {
            <Button id={SET_TARGET} variant={ButtonVariant::Pill} text={messages.set_target()} {action}
                focus_next={AttrValue::from(TARGET_MRR.field().id())} />
        };
    };
    let input = TARGET_MRR.field();
    html! {
        <div class="aim">
            <InputRow {input} value={input.get(workspace)} hint={AttrValue::from(chance.clone())}>
                <Button text={messages.remove_target()} action={Action::RemoveTarget} focus_next={SET_TARGET} />
                { open.explain("chance", &chance, || explain.figure(Figure::Chance)) }
            </InputRow>
            { input_row(&TARGET_MONTH, workspace) }
        </div>
    }
}
