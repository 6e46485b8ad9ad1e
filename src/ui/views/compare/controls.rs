//! The numbers of the scenario that is edited, as far as the first view has them in sight.

use yew::prelude::*;

use crate::state::{StorySlider, Workspace, story_inputs};
use crate::ui::context::use_locale;
use crate::ui::controls::InputRow;
use crate::wording::scenarios::name;

#[derive(Properties, PartialEq)]
pub struct ControlsProps {
    pub workspace: Workspace,
}

/// The inputs.
#[component]
pub fn Controls(props: &ControlsProps) -> Html {
    let locale = use_locale();
    let workspace = &props.workspace;
    let heading = locale.messages.compare_change(&name(&locale, workspace.scenarios.edited_label()));
    let row = |slider: StorySlider| {
        let input = story_inputs::input(slider, workspace);
        html! {
            <InputRow key={input.id()} {input} value={input.get(workspace)} exact={input.is_exact(workspace)} hint="" />
        }
    };
    html! {
        <section class="controls" aria-labelledby="compare-change">
            <h2 key={heading.clone()} id="compare-change" translate="yes">{ heading }</h2>
            { for StorySlider::ALL.into_iter().map(row) }
        </section>
    }
}
