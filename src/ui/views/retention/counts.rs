//! The counts of one period.

use yew::prelude::*;

use crate::outcome::retention::{Count, NamedPeriod, RetentionOutcome};
use crate::state::retention_inputs::PERIOD_MONTHS;
use crate::state::{Action, Workspace};
use crate::text::Locale;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant, InputRow, OpenSet};
use crate::wording::retention as wording;

/// The ids of the buttons that enter a sample and clear the counts; one takes the place of the other.
const SAMPLE: &str = "try-sample";
const CLEAR: &str = "clear-counts";

/// The inputs.
pub fn counts(locale: &Locale, workspace: &Workspace, outcome: &RetentionOutcome) -> Html {
    let (messages, inputs) = (locale.messages, &workspace.retention);
    let row = |count: Count| {
        let input = count.input().field();
        let hint = wording::computed(locale, outcome, count).map(AttrValue::from);
        html! { <InputRow {input} value={input.get(workspace)} {hint} /> }
    };
    html! {
        <section class="controls" aria-label={messages.view_retention()}>
            { for Count::ALL.into_iter().map(row) }
            <PeriodLength months={workspace.retention.period.period_months} />
            <div class="pin">
                if inputs.is_sample() {
                    <p>{ messages.sample_note() }</p>
                }
                if inputs.is_empty() {
                    <Button id={SAMPLE} text={messages.try_sample()} action={Action::LoadSampleCounts} focus_next={CLEAR} />
                } else {
                    <Button id={CLEAR} text={messages.clear()} action={Action::ClearCounts} focus_next={SAMPLE} />
                }
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PeriodLengthProps {
    months: f64,
}

/// The period's length; those that have a name can be pressed.
#[component]
fn PeriodLength(props: &PeriodLengthProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let input = PERIOD_MONTHS.field();
    // Each press is a step for undo.
    let onpress = use_callback(dispatch, |(), dispatch| dispatch.send(Action::EndGesture));
    let button = |period: NamedPeriod| {
        let months = period.months();
        html! {
            <Button variant={ButtonVariant::Pill} text={wording::period_name(&locale, period)}
                action={Action::Enter(input, Some(months))} onpress={onpress.clone()}
                pressed={Some(months == props.months)} />
        }
    };
    html! {
        <InputRow {input} value={Some(props.months)}>
            <div class="presets">{ for NamedPeriod::ALL.into_iter().map(button) }</div>
        </InputRow>
    }
}

/// What is often counted wrong, with the counts to try.
pub fn common_mistake(locale: &Locale, open: &OpenSet) -> Html {
    let title = locale.messages.mistake_title();
    html! { <div class="note">{ open.part("mistake", title, "", || html! { <CommonMistake /> }) }</div> }
}

#[component]
fn CommonMistake() -> Html {
    let messages = use_locale().messages;
    html! {
        <>
            <p>{ messages.mistake_text() }</p>
            <Button variant={ButtonVariant::Pill} text={messages.mistake_try()} action={Action::LoadCommonMistake} />
        </>
    }
}
