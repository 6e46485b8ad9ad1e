//! Reps who start later: a list, and hiring again and again.

use yew::prelude::*;

use crate::model::{Hire, RecurringHires, limits};
use crate::state::plan_inputs::{HIRE_COUNT, HIRE_MONTH, RECURRING_COUNT, RECURRING_EVERY, RECURRING_FIRST};
use crate::state::{Action, InputRef};
use crate::text::{Part, Pattern};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, NumberField, use_problems};

/// The ids of the buttons that add hires.
const ADD_HIRE: &str = "add-hire";
const ADD_RECURRING: &str = "add-recurring";

crate::lazy_view!(
    /// The list, in the chunk of the details.
    pub static HIRES: HiresProps = details, Hires
);

/// The hires of a plan.
#[derive(Clone, Properties, PartialEq)]
pub struct HiresProps {
    /// Reps who start later.
    pub hires: Vec<Hire>,
    /// Reps who start again and again.
    pub recurring: Option<RecurringHires>,
}

/// The list with its buttons.
#[component]
pub fn Hires(props: &HiresProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let row = |(row, hire): (usize, &Hire)| {
        let n = locale.whole(row as u32 + 1);
        let fields = vec![
            SentenceField::new("count", HIRE_COUNT.at(row), hire.count, messages.hire_field_count(&n)),
            SentenceField::new("month", HIRE_MONTH.at(row), hire.month, messages.hire_field_month(&n)),
        ];
        html! {
            <FieldSentence pattern={PatternRef(messages.hire_row_parts())} {fields}
                remove={messages.remove_hire(&n)} action={Action::RemoveHire(row)} focus_next={ADD_HIRE} />
        }
    };
    let recurring = props.recurring.map(|recurring| {
        let fields = vec![
            SentenceField::new("count", RECURRING_COUNT.field(), recurring.count, messages.recurring_field_count()),
            SentenceField::new(
                "every",
                RECURRING_EVERY.field(),
                recurring.every_months,
                messages.recurring_field_every(),
            ),
            SentenceField::new(
                "first",
                RECURRING_FIRST.field(),
                recurring.first_month,
                messages.recurring_field_first(),
            ),
        ];
        html! {
            <FieldSentence pattern={PatternRef(messages.recurring_row_parts())} {fields}
                remove={messages.remove_recurring()} action={Action::SetRecurringHires(false)}
                focus_next={ADD_RECURRING} />
        }
    });
    let added = props.hires.len();
    let has_room = |more: f64| limits::HIRES.allows(added as f64 + more);
    // Without room for another one, the button goes.
    let after_last = (!has_room(2.0)).then(|| AttrValue::from(HIRE_COUNT.at(added).id()));
    html! {
        <div class="hires-list">
            { for props.hires.iter().enumerate().map(row) }
            if let Some(recurring) = recurring {
                { recurring }
            }
            <div class="row">
                if has_room(1.0) {
                    <Button id={ADD_HIRE} text={messages.add_hire()} action={Action::AddHire} focus_next={after_last} />
                }
                if props.recurring.is_none() {
                    <Button id={ADD_RECURRING} text={messages.add_recurring()} action={Action::SetRecurringHires(true)}
                        focus_next={AttrValue::from(RECURRING_COUNT.field().id())} />
                }
            </div>
        </div>
    }
}

/// A field in a sentence.
#[derive(Clone, PartialEq)]
struct SentenceField {
    /// The argument of the message that it stands for.
    argument: &'static str,
    input: InputRef,
    value: f64,
    name: AttrValue,
}

impl SentenceField {
    fn new(argument: &'static str, input: InputRef, value: u32, name: impl Into<AttrValue>) -> Self {
        Self { argument, input, value: f64::from(value), name: name.into() }
    }
}

/// A message whose arguments are fields; it is the same for as long as the language is.
#[derive(Clone, Copy)]
struct PatternRef(Pattern);

impl PartialEq for PatternRef {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(Properties, PartialEq)]
struct FieldSentenceProps {
    pattern: PatternRef,
    fields: Vec<SentenceField>,
    /// The name of the button that removes the row.
    remove: AttrValue,
    /// What that button does.
    action: Action,
    /// The id of the button that adds such a row.
    focus_next: &'static str,
}

/// A sentence with fields in it, and a button that removes the row.
#[component]
fn FieldSentence(props: &FieldSentenceProps) -> Html {
    let (problem, onproblem) = use_problems();
    let hint = props.fields.first().map(|field| format!("{}-hint", field.input.id())).unwrap_or_default();
    let part = |part: &Part| match part {
        Part::Text(text) => html! { { *text } },
        Part::Argument(name) => {
            let field = props.fields.iter().find(|field| field.argument == *name);
            field.map_or_else(Html::default, |field| {
                html! {
                    <NumberField input={field.input} value={Some(field.value)} name={field.name.clone()}
                        hint={hint.clone()} onproblem={onproblem.clone()} />
                }
            })
        }
        Part::Select(..) => Html::default(),
    };
    html! {
        <div>
            <div class="row">
                <span class="field">{ for props.pattern.0.iter().map(part) }</span>
                <Button variant={ButtonVariant::Sign("×")} text={props.remove.clone()} action={props.action.clone()}
                    focus_next={props.focus_next} />
            </div>
            <div class="hint" id={hint.clone()}><span class="problem">{ problem }</span></div>
        </div>
    }
}
