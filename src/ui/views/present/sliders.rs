//! The sliders of a presentation. They change the plan of the step for now, and not the scenario.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::state::{Action, Plan, StorySlider, Workspace, story_inputs};
use crate::ui::context::{Dispatch, PageContext, use_page};
use crate::ui::controls::Slider;

#[derive(Properties, PartialEq)]
pub struct SlidersProps {
    /// The plan that is shown.
    pub plan: Rc<Plan>,
    /// The sliders to show.
    pub shown: Vec<StorySlider>,
    /// Gets the plan that a slider makes.
    pub ondraft: UseStateSetter<Option<Rc<Plan>>>,
}

/// The sliders, with a context of their own in which moving one changes the draft.
#[component]
pub fn Sliders(props: &SlidersProps) -> Html {
    let page = use_page();
    let SlidersProps { plan, shown, ondraft } = props;
    let workspace = Workspace { plan: Rc::clone(plan), ..Workspace::default() };
    let dispatch = use_callback((workspace.clone(), ondraft.clone()), |action: Action, (workspace, ondraft)| {
        if let Action::Move(input, value) = action
            && input.limits().allows(value)
        {
            let mut changed = workspace.clone();
            input.set(&mut changed, Some(value));
            ondraft.set(Some(changed.plan));
        }
    });
    let context = PageContext { dispatch: Dispatch(dispatch), ..page.clone() };
    // A slider that a pointer has moved gives the keys back, so that a clicker steps.
    let onpointerup = |event: PointerEvent| {
        if let Some(slider) = event.target_dyn_into::<HtmlElement>() {
            slider.blur().unwrap_or_default();
        }
    };
    let slider = |slider: StorySlider| {
        let input = story_inputs::input(slider, &workspace);
        let value = input.get(&workspace).unwrap_or_default();
        let messages = page.locale.messages;
        html! {
            <div key={input.id()} class="told-slider">
                <p><span>{ messages.label(input.input.text) }</span>{ " " }<b>{ page.locale.value_text(input.limits().unit, value) }</b></p>
                <Slider {input} {value} />
            </div>
        }
    };
    html! {
        <ContextProvider<PageContext> {context}>
            <div class="told-sliders" {onpointerup}>{ for shown.iter().copied().map(slider) }</div>
        </ContextProvider<PageContext>>
    }
}
