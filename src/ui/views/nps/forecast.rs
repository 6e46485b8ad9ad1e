//! What asking promoters for referrals would bring, and the way into the plan.

use yew::prelude::*;

use super::explanation::ForecastExplanation;
use crate::browser::page::focus_soon;
use crate::model::nps::Tally;
use crate::outcome::nps::forecast::ForecastOutcome;
use crate::outcome::plan::PlanOutcome;
use crate::state::survey_inputs::{ASK_SHARE, CLOSE_RATE, REFERRALS_PER_ASK};
use crate::state::{Action, Workspace};
use crate::text::Locale;
use crate::ui::content::{InPlan, sentence};
use crate::ui::controls::{Button, ButtonVariant, OpenSet, input_row};
use crate::wording::adopted::in_plan;
use crate::wording::nps::forecast as wording;

/// The id of the link to the plan that has adopted the referrals. The button that adopts them is gone then.
const SEE_PLATEAU: &str = "see-plateau";

/// The part of the view; `adopted` is what becomes of the plan that has adopted referrals.
pub fn forecast(
    locale: &Locale,
    workspace: &Workspace,
    tally: Tally,
    adopted: Option<&PlanOutcome>,
    open: &OpenSet,
) -> Html {
    let messages = locale.messages;
    let outcome = ForecastOutcome::new(workspace.survey.asking, tally, &workspace.plan);
    let inputs = [&ASK_SHARE, &REFERRALS_PER_ASK, &CLOSE_RATE];
    let explanation = || html! { <ForecastExplanation outcome={outcome.clone()} /> };
    html! {
        <section class="part" aria-labelledby="forecast">
            <h2 id="forecast">{ messages.forecast_title() }</h2>
            <div class="split">
                <div class="controls">{ for inputs.into_iter().map(|input| input_row(input, workspace)) }</div>
                <div class="results">
                    <p class="answer-small">{ sentence(&wording::answer(locale, &outcome)) }</p>
                    if let Some(plan_outcome) = adopted.filter(|_| outcome.in_plan) {
                        <InPlan id={SEE_PLATEAU} text={in_plan(locale, &workspace.plan, plan_outcome)} />
                    } else {
                        <div class="pin">
                            <Button variant={ButtonVariant::Main} text={messages.use_in_plan()}
                                action={Action::SetAskedReferrals(outcome.referrals)}
                                onpress={Callback::from(|()| focus_soon(SEE_PLATEAU))} />
                            <p>{ messages.use_referrals() }</p>
                        </div>
                    }
                    <div class="how">{ open.part("forecast", messages.how_title(), messages.forecast_title(), explanation) }</div>
                </div>
            </div>
        </section>
    }
}
