//! How many clients pay for the reps.

use yew::prelude::*;

use super::ViewProps;
use crate::outcome::break_even::BreakEvenOutcome;
use crate::ui::content::{Answer, footer};
use crate::ui::context::use_locale;
use crate::ui::hooks::use_announcement;
use crate::wording::break_even as wording;

/// The view.
#[component]
pub fn BreakEvenView(props: &ViewProps) -> Html {
    let locale = use_locale();
    let outcome = use_memo(props.workspace.plan.clone(), |plan| BreakEvenOutcome::of(plan));
    let answer = wording::answer(&locale, &outcome);
    use_announcement(answer.plain());
    html! {
        <>
            <Answer text={answer} />
            { footer(locale.messages) }
        </>
    }
}
