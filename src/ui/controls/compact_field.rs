//! A small field in a grid of several, with its label above and what follows from it below.

use yew::prelude::*;

use super::number_field::{NumberField, use_problems};
use crate::state::InputRef;
use crate::ui::context::use_locale;
use crate::ui::render_count;

/// A small field.
#[derive(Properties, PartialEq)]
pub struct CompactFieldProps {
    /// The input.
    pub input: InputRef,
    /// Its value; none where it is open.
    pub value: Option<f64>,
    /// Whether the value is shown with all its digits.
    #[prop_or(true)]
    pub exact: bool,
    /// What it belongs to, for those who cannot see that.
    pub of: AttrValue,
    /// What follows from it.
    #[prop_or_default]
    pub below: Option<AttrValue>,
}

/// A small field.
#[component]
pub fn CompactField(props: &CompactFieldProps) -> Html {
    render_count::count("CompactField");
    let locale = use_locale();
    let (problem, onproblem) = use_problems();
    let (input, text) = (props.input, props.input.input.text);
    let label = locale.messages.label(text);
    let name = AttrValue::from(locale.messages.segment_field(label, &props.of));
    let hint_id = AttrValue::from(format!("{}-hint", input.id()));
    let below = props.below.clone().filter(|_| problem.is_none());
    html! {
        <div class="cell">
            <label for={input.id()} translate="yes">{ label }</label>
            <span class="field">
                <NumberField {input} value={props.value} exact={props.exact} {name} hint={hint_id.clone()} {onproblem} />
                <span>{ locale.unit(text, props.value.unwrap_or_default()) }</span>
            </span>
            <div class="hint" id={hint_id}><span class="problem">{ problem }</span>{ below }</div>
        </div>
    }
}
