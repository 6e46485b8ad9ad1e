//! The churn and the pace that explain the past best, as a proposal.

use yew::prelude::*;

use crate::outcome::past::past_fit;
use crate::state::{Action, Workspace};
use crate::ui::charts::{ChartLabels, LineChart};
use crate::ui::content::{explanation, sentence};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, use_open_set};
use crate::wording::past as wording;

/// The id of the proposal, for the focus once its button is gone.
const PROPOSAL: &str = "fit";

#[derive(Clone, Properties, PartialEq)]
pub struct FitProps {
    /// What the person has set up.
    pub workspace: Workspace,
}

/// The button, and once it was pressed the proposal.
#[component]
pub fn FitPart(props: &FitProps) -> Html {
    let messages = use_locale().messages;
    let is_shown = use_state_eq(|| false);
    let onpress = {
        let set = is_shown.setter();
        Callback::from(move |()| set.set(true))
    };
    html! {
        if *is_shown {
            <Proposal ..props.clone() />
        } else {
            <div class="pin">
                <Button variant={ButtonVariant::Pill} text={messages.fit_show()} {onpress} focus_next={PROPOSAL} />
                <p>{ messages.fit_hint() }</p>
            </div>
        }
    }
}

/// What explains the past best, how well it does, and a button that uses it.
#[component]
fn Proposal(props: &FitProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let open = use_open_set(&[]);
    let workspace = &props.workspace;
    let fit = use_memo((workspace.past.clone(), workspace.plan.clone()), |_| past_fit(workspace));
    let fit = match &*fit {
        Err(error) => {
            return html! { <p id={PROPOSAL} tabindex="-1" class="quietly">{ wording::fit_error(&locale, *error) }</p> };
        }
        Ok(fit) => fit,
    };
    let labels = ChartLabels {
        summary: wording::fit_summary(&locale, fit).into(),
        course: messages.fit_key().into(),
        ..ChartLabels::default()
    };
    html! {
        <section class="part fit" aria-labelledby={PROPOSAL}>
            <h3 id={PROPOSAL} tabindex="-1">{ messages.fit_title() }</h3>
            <div class="told">
                <p class="answer-small">{ sentence(&wording::fit_answer(&locale, fit)) }</p>
                { open.explain("fit", messages.fit_title(), || explanation(&wording::fit_explanation(&locale, &workspace.plan, fit))) }
            </div>
            <p>{ wording::fit_quality(&locale, fit) }</p>
            if let Some(warning) = wording::fit_warning(&locale, fit) {
                <p class="problem">{ warning }</p>
            }
            <figure class="beside">
                <figcaption>{ messages.fit_chart() }</figcaption>
                <LineChart series={fit.series.clone()} unit={fit.measure.unit()} {labels} cursor={false} />
            </figure>
            <div class="pin">
                if fit.is_used {
                    <p>{ messages.fit_used() }</p>
                } else {
                    <Button variant={ButtonVariant::Main} text={messages.use_in_plan()}
                        action={Action::EnterCells(fit.entries.clone())} focus_next={PROPOSAL} />
                }
            </div>
        </section>
    }
}
