//! The examples to begin with.

use yew::prelude::*;

use crate::state::{Action, Preset, Workspace};
use crate::text::{Locale, Messages};
use crate::ui::controls::{Button, ButtonVariant};

/// The name of an example.
fn name(messages: Messages, preset: Preset) -> &'static str {
    match preset {
        Preset::Growing => messages.preset_growing(),
        Preset::Stuck => messages.preset_stuck(),
        Preset::SecondRep => messages.preset_second_rep(),
        Preset::LongerLifetime => messages.preset_longer_lifetime(),
        Preset::RepEveryHalfYear => messages.preset_rep_every_half_year(),
        Preset::ThreeSizes => messages.load_three_sizes(),
    }
}

/// The examples.
pub fn presets(locale: &Locale, workspace: &Workspace) -> Html {
    let messages = locale.messages;
    let preset = |preset: Preset| {
        html! {
            <Button variant={ButtonVariant::Pill} text={name(messages, preset)} action={Action::LoadPreset(preset)}
                pressed={Some(preset.is_loaded(workspace))} />
        }
    };
    html! {
        <div class="presets" role="group" aria-label={messages.presets()}>
            <span aria-hidden="true">{ messages.presets() }</span>
            { for Preset::FIRST_VIEW.into_iter().map(preset) }
        </div>
    }
}
