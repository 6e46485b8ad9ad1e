//! What the plan says of itself once it has adopted something from another view.

use yew::prelude::*;

use crate::text::Messages;

/// The id of the way to the plan, for the focus once the button that adopts is gone.
pub const SEE_PLATEAU: &str = "see-plateau";

/// What has become of the plan, and the way there.
pub fn in_plan(messages: Messages, text: AttrValue) -> Html {
    html! {
        <div class="pin">
            <p>{ text }</p>
            <a id={SEE_PLATEAU} data-look="pill" href="#/plateau">{ messages.see_plateau() }</a>
        </div>
    }
}
