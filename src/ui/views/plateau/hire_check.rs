//! Does one more rep pay? In words, beside the rule of thumb, with the numbers that the answer hangs on.

use yew::prelude::*;

use super::explanation::Explained;
use crate::outcome::plan::PlanOutcome;
use crate::state::plan_inputs::{MARGIN, REP_COST};
use crate::state::{Input, Workspace};
use crate::text::Locale;
use crate::ui::content::sentence;
use crate::ui::controls::{InputRow, OpenSet};
use crate::wording::plateau::explanation::Figure;
use crate::wording::plateau::hire;

/// What the ids of the inputs here end with: they stand among the costs, too.
const HERE: &str = "-of-check";

/// The check, with the numbers that it hangs on.
pub fn hire_check(
    locale: &Locale,
    workspace: &Workspace,
    outcome: &PlanOutcome,
    open: &OpenSet,
    explain: Explained,
) -> Html {
    let (messages, plan) = (locale.messages, &workspace.plan);
    let title = messages.hire_check_title();
    let input = |input: &'static Input| {
        let input = input.field();
        html! { <InputRow {input} place={HERE} value={input.get(workspace)} exact={input.is_exact(workspace)} /> }
    };
    html! {
        <section class="note" aria-labelledby="hire-check">
            <h2 id="hire-check" translate="yes">{ title }</h2>
            if let Some(check) = outcome.hire {
                <div class="told">
                    { sentence(&hire::answer(locale, plan, check)) }
                    { open.explain("hire", title, || explain.figure(Figure::Hire)) }
                </div>
                <p class="quietly">{ hire::assumption(locale, plan) }{ " " }{ hire::rule(locale, plan, check) }</p>
            } else {
                <p>{ messages.hire_no_cost() }</p>
            }
            <div class="here">{ input(&REP_COST) }{ input(&MARGIN) }</div>
        </section>
    }
}
