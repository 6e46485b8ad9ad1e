//! One input: its label, a field to type in, perhaps a slider, a hint, and what is wrong with what was typed.

use yew::prelude::*;

use super::number_field::{NumberField, use_problems};
use super::slider::Slider;
use crate::model::limits::SliderScale;
use crate::state::{Input, InputRef, Workspace};
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// An input.
#[derive(Properties, PartialEq)]
pub struct InputRowProps {
    /// The input.
    pub input: InputRef,
    /// Its value; none where it is open.
    pub value: Option<f64>,
    /// Whether the value is shown with all its digits.
    #[prop_or(true)]
    pub exact: bool,
    /// What is put behind its id, where the same input stands at another place, too.
    #[prop_or_default]
    pub place: &'static str,
    /// Its label, in place of the input's own.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The hint below, in place of the input's own.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// A mark behind the hint, such as a tier.
    #[prop_or_default]
    pub badge: Html,
    /// What stands to the right of the hint.
    #[prop_or_default]
    pub children: Html,
}

/// The row of an input that needs nothing but its own texts.
pub fn input_row(input: &'static Input, workspace: &Workspace) -> Html {
    let input = input.field();
    html! { <InputRow {input} value={input.get(workspace)} exact={input.is_exact(workspace)} /> }
}

/// An input.
#[component]
pub fn InputRow(props: &InputRowProps) -> Html {
    render_count::count("InputRow");
    let locale = use_locale();
    let (problem, onproblem) = use_problems();
    let (input, text) = (props.input, props.input.input.text);
    let (id, label) = (format!("{}{}", input.id(), props.place), props.label.clone());
    let label = label.unwrap_or_else(|| locale.messages.label(text).into());
    let hint_id = AttrValue::from(format!("{id}-hint"));
    let own_hint = || AttrValue::from(locale.messages.hint(text));
    let hint = problem.is_none().then(|| props.hint.clone().unwrap_or_else(own_hint));
    let badge = if problem.is_none() { props.badge.clone() } else { Html::default() };
    let has_slider = input.limits().track != SliderScale::None;
    html! {
        <div class="control">
            <div class="head">
                <label key={label.to_string()} for={id.clone()} translate="yes">{ label }</label>
                <span class="field">
                    <NumberField {id} {input} value={props.value} exact={props.exact} hint={hint_id.clone()} {onproblem} />
                    <span>{ locale.unit(text, props.value.unwrap_or_default()) }</span>
                </span>
            </div>
            if has_slider {
                <Slider {input} value={props.value.unwrap_or_default()} />
            }
            <div class="hint">
                <span id={hint_id}><span class="problem">{ problem }</span>{ hint }{ " " }{ badge }</span>
                { props.children.clone() }
            </div>
        </div>
    }
}
