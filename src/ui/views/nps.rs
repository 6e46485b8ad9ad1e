//! The survey's view: how likely clients are to recommend the agency.

mod answers;
mod explanation;
mod figures;
mod follow_ups;
mod forecast;
mod service_reps;

use std::rc::Rc;

use yew::prelude::*;

use super::ViewProps;
use crate::import::survey::Survey;
use crate::outcome::nps::NpsOutcome;
use crate::outcome::nps::service_reps::ServiceRepsOutcome;
use crate::ui::content::{Answer, Footer};
use crate::ui::context::use_locale;
use crate::ui::controls::use_open_set;
use crate::ui::hooks::{use_adopted_plan, use_announcement};
use crate::ui::render_count;
use crate::wording::nps as wording;

/// The survey's view.
#[component]
pub fn NpsView(props: &ViewProps) -> Html {
    render_count::count("NpsView");
    let locale = use_locale();
    let ViewProps { workspace, pasted, moving, .. } = props;
    let survey = use_memo(pasted.answers.clone(), |table| Survey::read(&table.text, &table.chosen));
    let outcome =
        use_memo((workspace.survey.clone(), survey.clone()), |(inputs, survey)| NpsOutcome::new(inputs, survey));
    let reps = use_memo(survey.clone(), |survey| ServiceRepsOutcome::new(&survey.by_rep));
    let is_reliable = !outcome.is_mostly_unread;
    let rep_verdict =
        reps.as_ref().as_ref().and_then(|reps| wording::service_reps::verdict(&locale, reps)).filter(|_| is_reliable);
    let plan_outcome = use_adopted_plan(workspace, *moving, workspace.plan.asked_referrals > 0.0);
    let open = use_open_set(&[]);
    use_announcement(wording::spoken(&locale, &outcome, plan_outcome.as_deref()));
    let is_sample = workspace.survey.is_sample() && outcome.pasted == 0;
    let nps = outcome.reliable().cloned().map(Rc::new);
    html! {
        <>
            <Answer text={wording::answer(&locale, &outcome)} sample={is_sample} />
            <div class="split">
                { answers::controls(&locale, props, &survey, &outcome) }
                <div class="results">
                    if let Some(verdict) = rep_verdict {
                        <p class="answer-small">{ verdict }</p>
                    }
                    <p class="because">{ wording::because(&locale, &outcome) }</p>
                    if let Some(nps) = &nps {
                        { figures::figures(&locale, &outcome, nps, &open) }
                    }
                </div>
            </div>
            if is_reliable {
                <service_reps::ServiceReps outcome={reps} />
            }
            { follow_ups::follow_ups(&locale, &survey) }
            if let Some(nps) = &nps {
                { forecast::forecast(&locale, workspace, nps.tally, plan_outcome.as_deref(), is_sample, &open) }
            }
            <Footer />
        </>
    }
}
