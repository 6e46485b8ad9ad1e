//! What the plan says of itself once it has adopted something from another view.

use yew::prelude::*;

use crate::ui::context::use_locale;

/// What has become of the plan.
#[derive(Properties, PartialEq)]
pub struct InPlanProps {
    /// What the plan says of itself.
    pub text: AttrValue,
}

/// What has become of the plan, and the way there.
#[component]
pub fn InPlan(props: &InPlanProps) -> Html {
    let messages = use_locale().messages;
    html! {
        <div class="pin">
            <p>{ props.text.clone() }</p>
            <a data-look="pill" href="#/plateau">{ messages.see_plateau() }</a>
        </div>
    }
}
