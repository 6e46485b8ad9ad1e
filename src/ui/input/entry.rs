//! A field to type into.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::field::OPEN;
use crate::state::{Action, Draft, Field, Problem};
use crate::ui::Words;
use crate::ui::app::Message;
use crate::ui::scene::Scene;

/// Longest part of what was typed that is repeated.
const REPEATED: usize = 20;

/// Fewest and most characters that a field is wide.
const WIDTHS: [usize; 2] = [3, 14];

/// What is wrong with what was typed, and what counts meanwhile.
fn explain(draft: &Draft, problem: Problem, kept: &str, words: &Words) -> String {
    let (texts, bound) = (words.texts, draft.field.bound());
    let short: String = draft.text.trim().chars().take(REPEATED).collect();
    let (min, max) = (words.shown(bound, bound.min, true), words.shown(bound, bound.max, true));
    let text = match problem {
        Problem::Empty => texts.problem_empty(),
        Problem::NoNumber => texts.problem_no_number(),
        Problem::OutOfRange => texts.problem_range(),
        Problem::NotWhole => texts.problem_whole(),
    };
    let values = [("typed", &*short), ("min", &min), ("max", &max), ("value", kept)];
    format!("{} {}", words.fill(text, &values), words.fill(texts.problem_kept(), &values))
}

/// What is wrong with what is typed in an input's field, if something is.
pub fn problem(scene: &Scene, field: Field) -> Option<String> {
    let draft = scene.state.draft(field)?;
    Some(explain(draft, draft.value.err()?, &kept(scene, field), scene.words))
}

/// The value that counts, as the field shows it.
fn kept(scene: &Scene, field: Field) -> String {
    let case = scene.case();
    let value = case.get(field);
    if value == OPEN {
        return String::new();
    }
    // Churn that was learnt from counts was not entered digit by digit, nor were means of several segments.
    let learnt = field == Field::Churn && case.plan.evidence.is_some();
    let mean = matches!(field, Field::Lifetime | Field::Fee | Field::Expansion) && !case.plan.mix.now().is_empty();
    let entered = case.plan.entered(field) && !learnt && !mean;
    scene.words.shown(field.bound(), value, entered)
}

/// The field of an input. Without a label beside it, it has a `name`; `hint` is the id of the
/// element that explains it.
pub fn entry(scene: &Scene, field: Field, id: String, name: Option<String>, hint: String) -> Html {
    let draft = scene.state.draft(field);
    let wrong = draft.is_some_and(|draft| draft.value.is_err());
    let written = || kept(scene, field);
    let shown = draft.map_or_else(written, |draft| draft.text.clone());
    let size = shown.chars().count().max(WIDTHS[0]).min(WIDTHS[1]).to_string();
    let language = scene.words.language;
    let oninput = scene.send.reform(move |event: InputEvent| {
        Message::Act(Action::Type(field, event.target_unchecked_into::<HtmlInputElement>().value(), language))
    });
    let onblur = scene.acts::<FocusEvent>(Action::Settle(field));
    let send = scene.send.clone();
    let onkeydown = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" => send.emit(Message::Act(Action::Settle(field))),
        "Escape" => send.emit(Message::Act(Action::Revert(field))),
        _ => {}
    };
    html! {
        <input {id} type="text" inputmode="decimal" autocomplete="off" spellcheck="false" value={shown} {size}
            aria-label={name} aria-invalid={wrong.then_some("true")} aria-describedby={hint}
            {oninput} {onblur} {onkeydown} />
    }
}
