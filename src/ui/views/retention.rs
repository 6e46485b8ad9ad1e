//! How many clients stay, and what one is worth.

mod adopt;
mod client_value;
mod counts;
mod figures;
mod periods;

use yew::prelude::*;

use super::ViewProps;
use crate::outcome::retention::RetentionOutcome;
use crate::outcome::retention::client_value::ClientValueOutcome;
use crate::state::View;
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::{use_adopted_plan, use_announcement};
use crate::ui::render_count;
use crate::wording::adopted::spoken;
use crate::wording::retention as wording;
use adopt::{AdoptCounts, Adopted};
use periods::Periods;

/// The view.
#[component]
pub fn RetentionView(props: &ViewProps) -> Html {
    render_count::count("RetentionView");
    let locale = use_locale();
    let workspace = &props.workspace;
    let (plan, inputs) = (&workspace.plan, &workspace.retention);
    let outcome = use_memo(inputs.period, |counts| RetentionOutcome::of(*counts));
    let value_deps = (plan.clone(), inputs.clone());
    let value = use_memo(value_deps, |(plan, inputs)| ClientValueOutcome::new(plan, inputs, &outcome));
    let plan_outcome = use_adopted_plan(workspace, props.moving, plan.evidence.is_some());
    let open = use_open_set(&[]);
    let answer = wording::answer(&locale, &outcome);
    use_announcement(spoken(&locale, answer.plain(), plan_outcome.as_deref()));

    let adopted = plan
        .adopted_churn()
        .zip(plan_outcome)
        .map(|(churn, plan_outcome)| Adopted { churn, text: wording::adopted(&locale, plan, &plan_outcome).into() });
    html! {
        <>
            <Answer text={answer} sample={inputs.is_sample()} />
            <div class="split">
                { counts::counts(&locale, workspace, &outcome) }
                <div class="results">
                    <p class="because">{ wording::because(&locale, &outcome) }</p>
                    { figures::figures(&locale, &outcome, &open) }
                    if let Some(counted) = outcome.counted.filter(|_| !inputs.is_sample()) {
                        <AdoptCounts {counted} adopted={adopted.clone()} />
                    }
                    { counts::common_mistake(&locale, &open) }
                </div>
            </div>
            <Periods table={props.pasted.periods.clone()} months={inputs.period.period_months} {adopted} />
            { client_value::client_value(&locale, workspace, &value, &open) }
            <p class="pin invite">
                <span class="quietly">{ locale.messages.clients_invite() }</span>
                <a data-look="pill" href={format!("#/{}", View::Clients.route())}>{ locale.messages.view_clients() }</a>
            </p>
            <Footer />
        </>
    }
}
