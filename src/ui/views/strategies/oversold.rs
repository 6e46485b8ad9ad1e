//! Deals that were sold on promises nobody can keep: their fields, or the button that adds them.

use yew::prelude::*;

use crate::outcome::field_value::FieldValue;
use crate::state::Action;
use crate::state::segment_inputs::OVERSOLD_SHARE;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, CompactField};
use crate::ui::render_count;

#[derive(Properties, PartialEq)]
pub struct OversoldProps {
    /// The fields; none where the plan has no oversold deals.
    pub fields: Option<Vec<FieldValue>>,
    /// The id of the heading above, which gets the focus once the fields are gone.
    pub heading: &'static str,
}

/// The fields, or the button that adds them. Either button goes once it is pressed.
#[component]
pub fn Oversold(props: &OversoldProps) -> Html {
    render_count::count("Oversold");
    let messages = use_locale().messages;
    let Some(fields) = &props.fields else {
        return html! {
            <div class="pin">
                <Button variant={ButtonVariant::Pill} text={messages.add_oversold()} action={Action::EnableOversold(true)}
                    focus_next={AttrValue::from(OVERSOLD_SHARE.field().id())} />
                <p>{ messages.oversold_hint() }</p>
            </div>
        };
    };
    let field = |field: &FieldValue| {
        html! {
            <CompactField input={field.input} value={field.value} exact={field.exact} of={messages.oversold_title()} />
        }
    };
    html! {
        <div class="segment" role="group" aria-labelledby="oversold">
            <h3 id="oversold" translate="yes">{ messages.oversold_title() }</h3>
            <p class="quietly">{ messages.oversold_hint() }</p>
            <div class="cells">{ for fields.iter().map(field) }</div>
            <Button text={messages.remove_oversold()} action={Action::EnableOversold(false)} focus_next={props.heading} />
        </div>
    }
}
