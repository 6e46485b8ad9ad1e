//! The buttons that step, and those for a step that a slider has changed.

use yew::prelude::*;

use crate::text::Locale;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};

#[derive(Properties, PartialEq)]
pub struct StepsProps {
    /// The titles of all steps.
    pub titles: Vec<String>,
    /// The place of the step that is shown.
    pub place: usize,
    /// Goes to a step.
    pub go: Callback<usize>,
}

/// A button for each step, between one back and one forth.
#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let StepsProps { titles, place, go } = props;
    let (place, count) = (*place, titles.len());
    let step = |(at, title): (usize, &String)| {
        let number = locale.whole(at as u32 + 1);
        let label = messages.present_step(&number, title);
        let onclick = go.reform(move |_: MouseEvent| at);
        html! {
            <li key={at}>
                <button type="button" data-look="step" aria-current={(at == place).then_some("step")} title={label.clone()}
                    aria-label={label} {onclick}>{ number }</button>
            </li>
        }
    };
    html! {
        <div class="steps-nav" role="group" aria-label={messages.present_steps()}>
            <Button variant={ButtonVariant::Sign("‹")} text={messages.present_back()}
                onpress={go.reform(move |()| place.saturating_sub(1))}
                disabled_because={(place == 0).then(|| messages.present_first())} />
            <ol>{ for titles.iter().enumerate().map(step) }</ol>
            <Button variant={ButtonVariant::Sign("›")} text={messages.present_next()} onpress={go.reform(move |()| place + 1)}
                disabled_because={(place + 1 >= count).then(|| messages.present_last())} />
        </div>
    }
}

/// The buttons that keep what a slider has changed, and take it back.
pub fn kept_or_not(locale: &Locale, keep: Callback<()>, reset: Callback<()>) -> Html {
    let messages = locale.messages;
    html! {
        <p class="changed-now">
            <Button variant={ButtonVariant::Main} text={messages.present_keep()} onpress={keep} focus_next="view" />
            <Button text={messages.present_reset()} onpress={reset} focus_next="view" />
        </p>
    }
}
