//! Does one more rep pay? In words, beside the rule of thumb.

use yew::prelude::*;

use super::explanation::Explained;
use crate::outcome::plan::PlanOutcome;
use crate::state::Plan;
use crate::text::Locale;
use crate::ui::content::sentence;
use crate::ui::controls::{Button, ButtonVariant, OpenSet};
use crate::wording::plateau as wording;
use crate::wording::plateau::explanation::Figure;

/// The check, or where to enter what it needs.
pub fn hire_check(
    locale: &Locale,
    plan: &Plan,
    outcome: &PlanOutcome,
    open: &OpenSet,
    explain: Explained,
    enter_rep_cost: &Callback<()>,
) -> Html {
    let messages = locale.messages;
    let title = messages.hire_check_title();
    let body = match outcome.hire {
        Some(check) => html! {
            <>
                <p>{ sentence(&wording::hire_answer(locale, plan, check)) }</p>
                <p class="quietly">{ wording::hire_rule(locale, plan, check) }</p>
                { open.part("hire", messages.how_title(), title, || explain.figure(Figure::Hire)) }
            </>
        },
        None => html! {
            <>
                <p>{ messages.hire_no_cost() }</p>
                <Button variant={ButtonVariant::Pill} text={messages.enter_rep_cost()} onpress={enter_rep_cost.clone()} />
            </>
        },
    };
    html! { <section class="note" aria-labelledby="hire-check"><h2 id="hire-check">{ title }</h2>{ body }</section> }
}
