//! One input: its label, a field to type in, perhaps a slider, a hint, and what is wrong with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::slider::slider;
use crate::i18n::texts::ControlTexts;
use crate::model::bounds::Track;
use crate::state::{Action, Draft, Field, Problem, State};
use crate::ui::words::Words;

/// Longest part of what was typed that is repeated.
const REPEATED: usize = 20;

/// What an input looks like.
pub struct Control {
    /// Identifies its elements.
    pub id: &'static str,
    /// The input.
    pub field: Field,
    /// Its words.
    pub texts: &'static ControlTexts,
    /// Whether it has a slider.
    pub slider: bool,
    /// What stands below: the hint, filled.
    pub hint: String,
    /// What stands to the right of the hint.
    pub beside: Html,
}

/// What is wrong with what was typed, and what counts meanwhile.
fn problem(draft: &Draft, problem: Problem, current: f64, words: &Words) -> String {
    let (texts, bound) = (words.texts, draft.field.bound());
    let short: String = draft.text.trim().chars().take(REPEATED).collect();
    let (min, max) = (words.shown(bound, bound.min), words.shown(bound, bound.max));
    let text = match problem {
        Problem::Empty => texts.problem_empty,
        Problem::NoNumber => texts.problem_no_number,
        Problem::OutOfRange => texts.problem_range,
        Problem::NotWhole => texts.problem_whole,
    };
    let kept = words.shown(bound, current);
    let values = [("typed", &*short), ("min", &min), ("max", &max), ("value", &kept)];
    format!("{} {}", words.fill(text, &values), words.fill(texts.problem_kept, &values))
}

/// The control.
pub fn control(control: Control, state: &State, words: &Words, act: &Callback<Action>) -> Html {
    let Control { id, field, texts, hint, beside, .. } = control;
    let (bound, value, draft) = (field.bound(), state.plan.get(field), state.draft(field));
    let problem = draft.and_then(|draft| draft.value.err().map(|error| problem(draft, error, value, words)));
    let shown = draft.map_or_else(|| words.shown(bound, value), |draft| draft.text.clone());
    let size = shown.chars().count().max(3).min(14).to_string();
    let hint_id = format!("{id}-hint");
    let language = words.language;
    let oninput = act.reform(move |event: InputEvent| {
        Action::Type(field, event.target_unchecked_into::<HtmlInputElement>().value(), language)
    });
    let onblur = act.reform(move |_: FocusEvent| Action::Settle(field));
    let keys = act.clone();
    let onkeydown = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => keys.emit(Action::Settle(field)),
        "Escape" => keys.emit(Action::Revert(field)),
        _ => {}
    };
    let slider = (control.slider && bound.track != Track::None)
        .then(|| slider(texts, bound, value, words, &act.reform(move |value| Action::Set(field, value))));
    let below = if problem.is_none() {
        html! { <><span>{ hint }</span>{ beside }</> }
    } else {
        Html::default()
    };
    html! {
        <div class="control">
            <div class="head">
                <label for={id}>{ texts.label }</label>
                <span class="field">
                    <input {id} type="text" inputmode="decimal" autocomplete="off" spellcheck="false" value={shown} {size}
                        aria-invalid={problem.is_some().then_some("true")} aria-describedby={hint_id.clone()}
                        {oninput} {onblur} {onkeydown} />
                    <span>{ texts.unit.form(&words.formats.plural(value)) }</span>
                </span>
            </div>
            { slider }
            <div class="hint" id={hint_id}>
                <span class="problem" aria-live="polite">{ problem }</span>
                { below }
            </div>
        </div>
    }
}
