//! The inputs: those in sight, three groups of further ones, and saving them as today.

use yew::prelude::*;

use super::hires::Hires;
use crate::model::Evidence;
use crate::model::tier::LifetimeTier;
use crate::outcome::plan::PlanOutcome;
use crate::state::plan_inputs::{
    CHURN, CLIENTS, COMMISSION, EXPANSION, FEE, HORIZON, LIFETIME, MARGIN, MONTHS_PER_SIGN_UP, RAMP, REFERRALS,
    REP_COST, REPS, SIGN_UPS,
};
use crate::state::{Action, InputRef, Plan, Workspace};
use crate::text::{Locale, Messages};
use crate::ui::content::tier;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, InputRow, OpenSet, input_row};
use crate::wording::tiers::lifetime_tier;

/// The id of what can be done once today is saved.
const TODAY: &str = "today";

/// The inputs of the plan.
pub fn inputs(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome, open: &OpenSet) -> Html {
    let (messages, plan) = (locale.messages, &workspace.plan);
    let differs = workspace.today.is_some() && !workspace.is_as_today();
    let title = if differs { messages.what_if() } else { messages.your_numbers() };
    html! {
        <section class="controls" aria-labelledby="controls">
            <h2 id="controls">{ title }</h2>
            if !plan.segments.is_empty() {
                <p class="hint"><span>{ messages.inputs_move_segments() }</span><a href="#/strategies">{ messages.edit_segments() }</a></p>
            }
            { for [&CLIENTS, &FEE].into_iter().map(|input| input_row(input, workspace)) }
            { churn(workspace, outcome) }
            { reps(locale, workspace) }
            <Hires hires={plan.hires.clone()} recurring={plan.recurring} />
            { pace(workspace) }
            { open.part("growth", messages.growth_inputs(), "", || growth(locale, workspace)) }
            { open.part("costs", messages.cost_inputs(), "", || costs(workspace)) }
            { open.part("chart", messages.chart_inputs(), "", || input_row(&HORIZON, workspace)) }
            { today(messages, workspace) }
        </section>
    }
}

fn churn(workspace: &Workspace, outcome: &PlanOutcome) -> Html {
    let (churn, lifetime) = (CHURN.field(), LIFETIME.field());
    html! {
        <ChurnRow churn={churn.get(workspace).unwrap_or_default()} is_churn_exact={churn.is_exact(workspace)}
            lifetime={lifetime.get(workspace).unwrap_or_default()} is_lifetime_exact={lifetime.is_exact(workspace)}
            tier={outcome.what_if.lifetime_tier} evidence={workspace.plan.evidence} />
    }
}

/// The id of the button that turns churn into lifetime and back; it is another one afterwards.
const TURN_CHURN: &str = "turn-churn";

#[derive(Properties, PartialEq)]
struct ChurnRowProps {
    churn: f64,
    is_churn_exact: bool,
    lifetime: f64,
    is_lifetime_exact: bool,
    /// The tier of the lifetime.
    tier: LifetimeTier,
    /// The counts that churn is based on.
    evidence: Option<Evidence>,
}

/// Churn, which can be turned into the lifetime that tells the same, with the tier of both.
#[component]
fn ChurnRow(props: &ChurnRowProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let shows_lifetime = use_state_eq(|| false);
    let onpress = {
        let (set, turned) = (shows_lifetime.setter(), !*shows_lifetime);
        Callback::from(move |()| set.set(turned))
    };
    let (input, value, exact, hint, turn) = if *shows_lifetime {
        let hint = messages.hint_lifetime(&locale.about_percent(props.churn));
        (LIFETIME.field(), props.lifetime, props.is_lifetime_exact, hint, messages.as_churn())
    } else {
        let hint = messages.hint_churn(&locale.duration(props.lifetime));
        (CHURN.field(), props.churn, props.is_churn_exact, hint, messages.as_lifetime())
    };
    let badge = tier(props.tier as usize, lifetime_tier(messages, props.tier));
    html! {
        <>
            <InputRow key={input.id()} {input} value={Some(value)} {exact} hint={AttrValue::from(hint)} {badge}>
                <Button id={TURN_CHURN} text={turn} {onpress} focus_next={TURN_CHURN} />
            </InputRow>
            if let Some(evidence) = props.evidence {
                <div class="hint" id="churn-evidence">
                    <span>{ messages.churn_evidence(&locale.whole(evidence.at_risk), &locale.whole(evidence.lost)) }</span>
                    <Button text={messages.remove_evidence()} action={Action::RemoveEvidence}
                        focus_next={AttrValue::from(input.id())} />
                </div>
            }
        </>
    }
}

fn reps(locale: &Locale, workspace: &Workspace) -> Html {
    let (input, plan) = (REPS.field(), &workspace.plan);
    let hint = locale.messages.hint_reps(&locale.number(plan.sign_ups() * plan.reps));
    html! { <InputRow {input} value={input.get(workspace)} hint={AttrValue::from(hint)} /> }
}

/// The pace, the way it was entered or turned the other way.
fn pace(workspace: &Workspace) -> Html {
    let (months, per_month) = (MONTHS_PER_SIGN_UP.field(), SIGN_UPS.field());
    html! {
        <PaceRow months={months.get(workspace).unwrap_or_default()} per_month={per_month.get(workspace).unwrap_or_default()}
            entered={if months.is_entered(workspace) { months } else { per_month }} />
    }
}

/// The id of the button that turns the pace; it is another one afterwards.
const TURN_PACE: &str = "turn-pace";

#[derive(Properties, PartialEq)]
struct PaceRowProps {
    months: f64,
    per_month: f64,
    /// The way the pace was entered.
    entered: InputRef,
}

#[component]
fn PaceRow(props: &PaceRowProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    // The value that was there when the person turned to the other way; entering another one ends that.
    let turned = use_state_eq(|| None::<(InputRef, f64, f64)>);
    let now = (props.entered, props.months, props.per_month);
    let is_turned = *turned == Some(now);
    let (months, per_month) = (MONTHS_PER_SIGN_UP.field(), SIGN_UPS.field());
    let shows_months = (props.entered == months) != is_turned;
    let onpress = {
        let turned = turned.setter();
        Callback::from(move |()| turned.set((!is_turned).then_some(now)))
    };
    let (input, value, hint, turn) = if shows_months {
        let hint = messages.hint_months_per_sign_up(&locale.number(props.per_month));
        (months, props.months, hint, messages.as_sign_ups())
    } else {
        (per_month, props.per_month, messages.hint_sign_ups(&locale.duration(props.months)), messages.as_months())
    };
    html! {
        <InputRow key={input.id()} {input} value={Some(value)} exact={!is_turned} hint={AttrValue::from(hint)}>
            <Button id={TURN_PACE} text={turn} {onpress} focus_next={TURN_PACE} />
        </InputRow>
    }
}

/// How clients, fees and reps grow.
fn growth(locale: &Locale, workspace: &Workspace) -> Html {
    html! {
        <>
            { input_row(&EXPANSION, workspace) }
            { referrals(locale, &workspace.plan) }
            { input_row(&RAMP, workspace) }
        </>
    }
}

fn costs(workspace: &Workspace) -> Html {
    [&REP_COST, &COMMISSION, &MARGIN].into_iter().map(|input| input_row(input, workspace)).collect()
}

/// Referrals, and those that asking promoters adds.
fn referrals(locale: &Locale, plan: &Plan) -> Html {
    let input = REFERRALS.field();
    let asked = plan.asked_referrals > 0.0;
    let hint =
        asked.then(|| AttrValue::from(locale.messages.referrals_also_asked(&locale.factor(plan.asked_referrals))));
    html! {
        <InputRow {input} value={Some(plan.referrals)} {hint}>
            if asked {
                <Button text={locale.messages.remove_evidence()} action={Action::SetAskedReferrals(0.0)}
                    focus_next={AttrValue::from(input.id())} />
            }
        </InputRow>
    }
}

/// The buttons that save today and go back to it.
fn today(messages: Messages, workspace: &Workspace) -> Html {
    if workspace.today.is_none() {
        return html! {
            <div class="pin">
                <Button variant={ButtonVariant::Main} text={messages.save_as_today()} action={Action::SaveAsToday}
                    focus_next={TODAY} />
                <p>{ messages.save_as_today_hint() }</p>
            </div>
        };
    }
    html! {
        <div class="pin" id={TODAY} tabindex="-1">
            if workspace.is_as_today() {
                <p>{ messages.saved_as_today() }</p>
            } else {
                <Button variant={ButtonVariant::Pill} text={messages.back_to_today()} action={Action::BackToToday}
                    focus_next={TODAY} />
                <Button variant={ButtonVariant::Pill} text={messages.update_today()} action={Action::SaveAsToday}
                    focus_next={TODAY} />
            }
        </div>
    }
}
