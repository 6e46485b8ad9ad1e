//! What the presenter sets: which story, which sliders, notes, keys, the whole screen; and the way out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Setting;
use crate::browser::screen;
use crate::state::StorySlider;
use crate::ui::content::StorySliders;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, Choice};
use crate::ui::hooks::use_popover;

/// The id of the settings.
const SETTINGS: &str = "present-settings";

#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// How the presentation is set.
    pub setting: Setting,
    /// Sets it.
    pub onset: UseStateSetter<Setting>,
    /// The sliders that are shown.
    pub sliders: Vec<StorySlider>,
    /// Shows the note, or hides it.
    pub toggle_notes: Callback<()>,
    /// Ends the presentation.
    pub leave: Callback<()>,
}

/// The buttons and what lies behind them.
#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let messages = use_locale().messages;
    let SettingsProps { setting, onset, sliders, toggle_notes, leave } = props;
    let popover = use_popover();
    let options: Vec<AttrValue> =
        [messages.present_story_own(), messages.present_story_told()].map(AttrValue::from).into();
    let onchoose = {
        let (set, setting) = (onset.clone(), *setting);
        Callback::from(move |place: usize| set.set(Setting { told: place == 1, ..setting }))
    };
    let onkeys = {
        let (set, setting) = (onset.clone(), *setting);
        move |event: Event| {
            let character_keys = event.target_unchecked_into::<HtmlInputElement>().checked();
            set.set(Setting { character_keys, ..setting });
        }
    };
    html! {
        <div class="presenter-tools">
            <Button text={messages.present_notes()} onpress={toggle_notes.clone()} pressed={Some(setting.notes)} />
            <Button text={messages.present_full_screen()} onpress={Callback::from(|()| screen::fill())} />
            <button type="button" data-look="quiet" popovertarget={SETTINGS} onclick={popover.onclick}>{ messages.present_settings() }</button>
            <Button text={messages.present_exit()} name={messages.present_exit_hint()} onpress={leave.clone()} />
            <div class="menu scenarios" id={SETTINGS} popover="auto" ontoggle={popover.ontoggle}>
                if popover.is_open {
                <p><label>{ messages.present_story() }{ " " }
                    <Choice name={messages.present_story()} {options} chosen={usize::from(setting.told)} {onchoose} />
                </label></p>
                <StorySliders shown={sliders.clone()} />
                <div class="ticks">
                    <label><input type="checkbox" aria-label={messages.present_keys()} checked={setting.character_keys} onchange={onkeys} />{ messages.present_keys() }</label>
                </div>
                <p class="quietly">{ messages.present_keys_hint() }</p>
                }
            </div>
        </div>
    }
}
