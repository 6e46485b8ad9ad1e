//! A field to type a number into.
//!
//! What is typed stays as it is while the field has the focus. It counts as soon as it can be used; until then the
//! value from before the typing is used, and the field says so. What cannot be used stays there until something else sets
//! the value. What can be read in two ways is shown as it was read, with a button for the other way.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Button;
use crate::browser::events::{self, undo_key};
use crate::browser::timer::Pause;
use crate::state::cells::{are_cells, read_cells};
use crate::state::{Action, InputRef};
use crate::text::Locale;
use crate::text::typed_number::FieldError;
use crate::ui::context::{PageContext, use_page};
use crate::ui::render_count;
use crate::wording::field::{field_error, read_as};

/// Fewest and most characters that a field is wide.
const WIDTHS: [usize; 2] = [3, 14];
/// How long nothing has to be typed until a problem is read out, milliseconds.
const ANNOUNCE_MS: u32 = 700;

/// What is wrong with an input's field, or nothing.
pub type FieldProblem = (InputRef, Option<AttrValue>);

/// The problems of several fields that share the place where they are told.
#[hook]
pub fn use_problems() -> (Option<AttrValue>, Callback<FieldProblem>) {
    let problems = use_state_eq(Vec::<(InputRef, AttrValue)>::new);
    let current = use_mut_ref(Vec::new);
    let report = {
        let setter = problems.setter();
        use_callback((), move |(input, problem): FieldProblem, ()| {
            let mut problems = current.borrow_mut();
            problems.retain(|(other, _): &(InputRef, AttrValue)| *other != input);
            problems.extend(problem.map(|problem| (input, problem)));
            setter.set(problems.clone());
        })
    };
    (problems.first().map(|(_, problem)| problem.clone()), report)
}

/// A field.
#[derive(Properties, PartialEq)]
pub struct NumberFieldProps {
    /// Its id, where it is not the input's own.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Its input.
    pub input: InputRef,
    /// The input's value; none where it is open.
    pub value: Option<f64>,
    /// Whether the value is shown with all its digits.
    #[prop_or(true)]
    pub exact: bool,
    /// Its accessible name, where no label belongs to it.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// The id of the element that explains it.
    pub hint: AttrValue,
    /// Gets what is wrong with what was typed.
    pub onproblem: Callback<FieldProblem>,
}

/// What is typed into a field.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    text: String,
    error: Option<FieldError>,
    /// What else the text could be read as.
    other: Option<f64>,
    epoch: u32,
    typing: Typing,
}

/// Whether a draft is still being typed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Typing {
    /// The field has the focus.
    GoesOn,
    /// The field was left while the input had this value.
    EndedAt(Option<f64>),
}

impl Draft {
    /// Whether the draft still matters: nothing else has set the value since.
    fn matters(&self, epoch: u32, value: Option<f64>) -> bool {
        self.epoch == epoch && (self.typing == Typing::GoesOn || self.typing == Typing::EndedAt(value))
    }
}

fn written(locale: &Locale, props: &NumberFieldProps) -> String {
    props.value.map_or_else(String::new, |value| locale.field_value(props.input.limits(), value, props.exact))
}

/// A field to type a number into.
#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    render_count::count("NumberField");
    let PageContext { locale, dispatch, epoch, .. } = use_page();
    let draft = use_state_eq(|| None::<Draft>);
    let input = props.input;
    let current = (*draft).clone().filter(|draft| draft.matters(epoch, props.value));
    let value_text = written(&locale, props);
    let error = current.as_ref().and_then(|draft| Some((draft.error?, draft.text.clone())));
    let problem =
        error.map(|(error, typed)| AttrValue::from(field_error(&locale, input.limits(), error, &typed, &value_text)));
    let other = current.as_ref().and_then(|draft| draft.other);
    let read = other.zip(props.value);
    let read = read.map(|(other, value)| AttrValue::from(read_as(&locale, input.limits(), value, other)));
    use_report(input, problem.clone(), read.clone(), props.onproblem.clone());

    let take = {
        let (draft, dispatch, language) = (draft.setter(), dispatch.clone(), locale.language);
        move |text: String| {
            let has_cells = are_cells(&text);
            let (error, other) = if has_cells {
                let cells = read_cells(input, &text, language);
                let error = cells.as_ref().err().copied();
                if let Ok(cells) = cells {
                    dispatch.send(Action::EnterCells(cells));
                }
                (error, None)
            } else {
                let reading = input.read(&text, language);
                // What was read of the beginning of a text that cannot be used was never meant.
                dispatch
                    .send(reading.map_or(Action::CancelEntry(input), |reading| Action::Enter(input, reading.value)));
                (reading.err(), reading.ok().and_then(|reading| reading.other))
            };
            // A field has no line breaks, and would join what stands beside them.
            let text = if has_cells { text.trim_end().replace(['\t', '\n', '\r'], " ") } else { text };
            draft.set(Some(Draft { text, error, other, epoch, typing: Typing::GoesOn }));
        }
    };
    let oninput = {
        let take = take.clone();
        move |event: InputEvent| take(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let onpaste = move |event: Event| {
        if let Some(text) = events::pasted_text(&event).filter(|text| are_cells(text)) {
            event.prevent_default();
            take(text);
        }
    };
    // What can be used is written the way the page writes numbers; what cannot stays as it was typed.
    let settle = {
        let (draft, current, dispatch, value) = (draft.setter(), current.clone(), dispatch.clone(), props.value);
        move || {
            let unsettled = current.clone().filter(|draft| draft.error.is_some() || draft.other.is_some());
            draft.set(unsettled.map(|draft| Draft { typing: Typing::EndedAt(value), ..draft }));
            dispatch.send(Action::EndGesture);
        }
    };
    let onblur = {
        let settle = settle.clone();
        move |_: FocusEvent| settle()
    };
    // The browser undoes what was typed into this field; it knows nothing of what else was set.
    let undoes_here = current.as_ref().is_some_and(|draft| draft.typing == Typing::GoesOn);
    let onkeydown = {
        let draft = draft.setter();
        move |event: KeyboardEvent| match event.key().as_str() {
            _ if !undoes_here && let Some(undo) = undo_key(&event) => {
                event.prevent_default();
                dispatch.send(if undo { Action::Undo } else { Action::Redo });
            }
            "Enter" => settle(),
            "Escape" => {
                draft.set(None);
                dispatch.send(Action::CancelEntry(input));
            }
            _ => {}
        }
    };
    let typed = current.filter(|draft| draft.error.is_some() || draft.typing == Typing::GoesOn);
    let shown = typed.map_or(value_text, |draft| draft.text);
    let size = shown.chars().count().clamp(WIDTHS[0], WIDTHS[1]).to_string();
    // The keyboard for decimals of some phones has no minus.
    let inputmode = if input.limits().min < 0.0 { "text" } else { "decimal" };
    let id = props.id.clone().unwrap_or_else(|| input.id().into());
    html! {
        <>
            <input id={id.clone()} type="text" {inputmode} autocomplete="off" spellcheck="false" value={shown} {size}
                aria-label={props.name.clone()} aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={props.hint.clone()} {oninput} {onpaste} {onblur} {onkeydown} />
            if let Some(text) = read {
                <Button {text} action={other.map(|other| Action::SetInput(input, other))} focus_next={id} />
            }
        </>
    }
}

/// Reports a problem to the place where it is told, and has it read out once typing rests; or how the text was `read`.
#[hook]
fn use_report(input: InputRef, problem: Option<AttrValue>, read: Option<AttrValue>, onproblem: Callback<FieldProblem>) {
    let page = use_page();
    let reported = use_mut_ref(|| None::<AttrValue>);
    use_effect_with((problem, read), move |(problem, read)| {
        if *reported.borrow() != *problem {
            reported.replace(problem.clone());
            onproblem.emit((input, problem.clone()));
            if problem.is_none() {
                // What is read out is what changes: the same problem would stay silent when it comes back.
                page.announcer.emit(String::new());
            }
        }
        let pause = problem
            .clone()
            .or(read.clone())
            .map(|problem| Pause::new(ANNOUNCE_MS, page.pointer.0, move || page.announcer.emit(problem.to_string())));
        move || drop(pause)
    });
}
