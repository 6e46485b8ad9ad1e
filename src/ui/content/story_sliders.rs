//! Which sliders a presentation shows.

use yew::prelude::*;

use crate::state::story::MOST_SLIDERS;
use crate::state::{Action, StoryAction, StorySlider};
use crate::text::{Locale, Messages};
use crate::ui::context::{use_dispatch, use_locale};

/// What a slider is called.
fn name(messages: Messages, slider: StorySlider) -> &'static str {
    match slider {
        StorySlider::Clients => messages.slider_clients(),
        StorySlider::Fee => messages.slider_fee(),
        StorySlider::Lifetime => messages.slider_lifetime(),
        StorySlider::Reps => messages.slider_reps(),
        StorySlider::Pace => messages.slider_pace(),
    }
}

/// Those that are shown.
#[derive(Properties, PartialEq)]
pub struct StorySlidersProps {
    /// The sliders.
    pub shown: Vec<StorySlider>,
}

/// A box to tick for each slider.
#[component]
pub fn StorySliders(props: &StorySlidersProps) -> Html {
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let is_full = props.shown.len() >= MOST_SLIDERS;
    let row = |slider: StorySlider| {
        let is_shown = props.shown.contains(&slider);
        let onchange = {
            let dispatch = dispatch.clone();
            move |_: Event| dispatch.send(Action::Story(StoryAction::Slider(slider, !is_shown)))
        };
        let because = (is_full && !is_shown).then(|| most(&locale));
        html! {
            <label title={because.clone()}>
                <input type="checkbox" aria-label={name(messages, slider)} checked={is_shown} disabled={because.is_some()}
                    {onchange} />
                { name(messages, slider) }
            </label>
        }
    };
    html! {
        <fieldset class="ticks">
            <legend>{ messages.story_sliders() }</legend>
            { for StorySlider::ALL.into_iter().map(row) }
            <p class="quietly">{ most(&locale) }</p>
        </fieldset>
    }
}

fn most(locale: &Locale) -> String {
    locale.messages.story_sliders_full(&locale.whole(MOST_SLIDERS as u32))
}
