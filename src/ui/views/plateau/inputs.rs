//! The inputs: those in sight, three groups of further ones, and saving them as today.

use yew::prelude::*;

use super::hires::{HIRES, HiresProps};
use crate::outcome::plan::PlanOutcome;
use crate::state::plan_inputs::{
    CHURN, CLIENTS, COMMISSION, EXPANSION, FEE, HORIZON, LIFETIME, MARGIN, MONTHS_PER_SIGN_UP, RAMP, REFERRALS,
    REP_COST, REPS, SIGN_UPS,
};
use crate::state::{Action, Input, InputRef, Plan, Preset, Workspace};
use crate::text::{Locale, Messages};
use crate::ui::content::tier;
use crate::ui::controls::{Button, ButtonVariant, InputRow, OpenSet, input_row};
use crate::wording::tiers::lifetime_tier;

/// The id of what can be done once today is saved.
const TODAY: &str = "today";

/// The inputs of the plan.
pub fn inputs(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome, open: &OpenSet) -> Html {
    let (messages, plan) = (locale.messages, &workspace.plan);
    let differs = workspace.today.is_some() && !workspace.is_as_today();
    let hires = HiresProps { hires: plan.hires.clone(), recurring: plan.recurring };
    let title = if differs {
        messages.what_if()
    } else if Preset::is_any_loaded(workspace) {
        messages.your_numbers_example()
    } else {
        messages.your_numbers()
    };
    html! {
        <section class="controls" aria-labelledby="controls">
            <h2 key={title} id="controls" translate="yes">{ title }</h2>
            if !plan.segments.is_empty() {
                <p class="hint"><span>{ messages.inputs_move_segments() }</span><a href="#/strategies">{ messages.edit_segments() }</a></p>
            }
            { for [&CLIENTS, &FEE].into_iter().map(|input| input_row(input, workspace)) }
            { churn(locale, workspace, outcome) }
            { reps(locale, workspace) }
            { HIRES.quiet_part(hires) }
            { pace(locale, workspace) }
            { open.part("growth", messages.growth_inputs(), "", || growth(locale, workspace)) }
            { open.part("costs", messages.cost_inputs(), "", || costs(workspace)) }
            { open.part("chart", messages.chart_inputs(), "", || input_row(&HORIZON, workspace)) }
            { today(messages, workspace) }
        </section>
    }
}

/// Churn, which can be turned into the lifetime that tells the same, with the tier of both.
fn churn(locale: &Locale, workspace: &Workspace, outcome: &PlanOutcome) -> Html {
    let messages = locale.messages;
    let plan = &workspace.plan;
    let reached = outcome.what_if.lifetime_tier;
    let churn = Way {
        hint: messages.hint_churn(&locale.duration(plan.lifetime.lifetime())).into(),
        turn: messages.as_lifetime(),
        ..Way::of(&CHURN, workspace)
    };
    let lifetime = Way {
        hint: messages.hint_lifetime(&locale.about_percent(plan.churn())).into(),
        turn: messages.as_churn(),
        ..Way::of(&LIFETIME, workspace)
    };
    html! {
        <>
            <TwoWayRow ways={[churn, lifetime]} id={TURN_CHURN} badge={tier(reached as usize, lifetime_tier(messages, reached))} />
            if let Some(evidence) = plan.evidence {
                <div class="hint" id="churn-evidence">
                    <span>{ messages.churn_evidence(&locale.whole(evidence.at_risk), &locale.whole(evidence.lost)) }</span>
                    <Button text={messages.remove_evidence()} action={Action::RemoveEvidence} focus_next={TURN_CHURN} />
                </div>
            }
        </>
    }
}

/// The pace, at first the way it was entered.
fn pace(locale: &Locale, workspace: &Workspace) -> Html {
    let (messages, pace) = (locale.messages, workspace.plan.pace);
    let months = Way {
        hint: messages.hint_months_per_sign_up(&locale.number(pace.per_month())).into(),
        turn: messages.as_sign_ups(),
        ..Way::of(&MONTHS_PER_SIGN_UP, workspace)
    };
    let every = pace.months_per_sign_up();
    let per_month = Way {
        hint: messages.hint_sign_ups(&locale.pace(every, &locale.duration(every))).into(),
        turn: messages.as_months(),
        ..Way::of(&SIGN_UPS, workspace)
    };
    let is_turned = SIGN_UPS.field().is_entered(workspace);
    html! { <TwoWayRow ways={[months, per_month]} {is_turned} id="turn-pace" /> }
}

/// The id of the button that turns churn into lifetime and back; it is another one afterwards.
const TURN_CHURN: &str = "turn-churn";

/// One way to tell a quantity.
#[derive(Clone, PartialEq)]
struct Way {
    input: InputRef,
    value: f64,
    exact: bool,
    /// What it is the other way.
    hint: AttrValue,
    /// The words of the button that turns to the other way.
    turn: &'static str,
}

impl Way {
    fn of(input: &'static Input, workspace: &Workspace) -> Self {
        let input = input.field();
        let value = input.get(workspace).unwrap_or_default();
        Self { input, value, exact: input.is_exact(workspace), hint: AttrValue::default(), turn: "" }
    }
}

#[derive(Properties, PartialEq)]
struct TwoWayRowProps {
    ways: [Way; 2],
    /// Whether the second way is shown at first.
    #[prop_or_default]
    is_turned: bool,
    /// The id of the button that turns it.
    id: &'static str,
    /// A mark behind the hint.
    #[prop_or_default]
    badge: Html,
}

/// An input that can be turned into another one that tells the same.
#[component]
fn TwoWayRow(props: &TwoWayRowProps) -> Html {
    let TwoWayRowProps { ways, is_turned, id, badge } = props;
    let turned = use_state_eq(|| *is_turned);
    let onpress = {
        let (set, other) = (turned.setter(), !*turned);
        Callback::from(move |()| set.set(other))
    };
    let Way { input, value, exact, hint, turn } = ways[usize::from(*turned)].clone();
    html! {
        <InputRow key={input.id()} {input} value={Some(value)} {exact} {hint} badge={badge.clone()}>
            <Button id={*id} text={turn} {onpress} focus_next={*id} />
        </InputRow>
    }
}

fn reps(locale: &Locale, workspace: &Workspace) -> Html {
    let (input, plan) = (REPS.field(), &workspace.plan);
    let hint = locale.messages.hint_reps(&locale.number(plan.sign_ups() * plan.reps));
    html! { <InputRow {input} value={input.get(workspace)} hint={AttrValue::from(hint)} /> }
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
