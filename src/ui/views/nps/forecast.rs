//! What asking promoters for referrals would bring, and the way into the plan.

use yew::prelude::*;

use super::explanation::ForecastExplanation;
use crate::model::nps::Tally;
use crate::outcome::nps::forecast::ForecastOutcome;
use crate::outcome::plan::PlanOutcome;
use crate::state::survey_inputs::{ASK_SHARE, CLOSE_RATE, REFERRALS_PER_ASK};
use crate::state::{Action, Workspace};
use crate::text::Locale;
use crate::ui::content::{SEE_PLATEAU, in_plan, sentence};
use crate::ui::controls::{Button, ButtonVariant, OpenSet, input_row};
use crate::wording::adopted;
use crate::wording::nps::forecast as wording;

/// The part of the view; `adopted` is what becomes of the plan that has adopted referrals.
/// From a sample nothing can be adopted.
pub fn forecast(
    locale: &Locale,
    workspace: &Workspace,
    tally: Tally,
    adopted: Option<&PlanOutcome>,
    is_sample: bool,
    open: &OpenSet,
) -> Html {
    let messages = locale.messages;
    let outcome = ForecastOutcome::new(workspace.survey.asking, tally, &workspace.plan);
    let inputs = [&ASK_SHARE, &REFERRALS_PER_ASK, &CLOSE_RATE];
    let explanation = || html! { <ForecastExplanation outcome={outcome.clone()} /> };
    html! {
        <section class="part" aria-labelledby="forecast">
            <h2 id="forecast" translate="yes">{ messages.forecast_title() }</h2>
            <div class="split">
                <div class="controls">{ for inputs.into_iter().map(|input| input_row(input, workspace)) }</div>
                <div class="results">
                    <div class="answer-small">
                        { sentence(&wording::answer(locale, &outcome)) }
                        { open.explain("forecast", messages.forecast_title(), explanation) }
                    </div>
                    if let Some(plan_outcome) = adopted.filter(|_| outcome.in_plan) {
                        { in_plan(messages, adopted::in_plan(locale, &workspace.plan, plan_outcome).into()) }
                    } else if !is_sample {
                        <div class="pin">
                            <Button variant={ButtonVariant::Main} text={messages.use_in_plan()}
                                action={Action::SetAskedReferrals(outcome.referrals)}
                                focus_next={SEE_PLATEAU} />
                            <p>{ messages.use_referrals() }</p>
                        </div>
                    }
                </div>
            </div>
        </section>
    }
}
