//! The examples to begin with.

use yew::prelude::*;

use crate::state::{Action, Preset, Workspace};
use crate::text::Messages;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};

/// The name of an example.
pub fn preset_name(messages: Messages, preset: Preset) -> &'static str {
    match preset {
        Preset::Growing => messages.preset_growing(),
        Preset::Stuck => messages.preset_stuck(),
        Preset::SecondRep => messages.preset_second_rep(),
        Preset::LongerLifetime => messages.preset_longer_lifetime(),
        Preset::RepEveryHalfYear => messages.preset_rep_every_half_year(),
        Preset::ThreeSizes => messages.load_three_sizes(),
    }
}

/// What the examples are shown beside.
#[derive(Properties, PartialEq)]
pub struct PresetsProps {
    /// What the person has set up.
    pub workspace: Workspace,
}

/// The id of what is said after an example has replaced numbers.
const REPLACED: &str = "replaced";

/// The examples. One that replaces the person's own numbers says so before and after, and can be taken back.
#[component]
pub fn Presets(props: &PresetsProps) -> Html {
    let messages = use_locale().messages;
    let workspace = &props.workspace;
    let replaced_by = use_state_eq(|| None::<Preset>);
    let has_own = !Preset::is_any_loaded(workspace);
    let preset = |preset: Preset| {
        let set = replaced_by.setter();
        let onpress = Callback::from(move |()| set.set(has_own.then_some(preset)));
        html! {
            <Button variant={ButtonVariant::Pill} text={preset_name(messages, preset)} action={Action::LoadPreset(preset)}
                {onpress} pressed={Some(preset.is_loaded(workspace))} />
        }
    };
    let replaced = replaced_by.is_some_and(|preset| preset.is_loaded(workspace));
    html! {
        <div class="presets examples" role="group" aria-label={messages.presets()}>
            <span aria-hidden="true">{ messages.presets() }</span>
            { for Preset::FIRST_VIEW.into_iter().map(preset) }
            <p class="quietly" id={REPLACED} tabindex="-1">
                if replaced {
                    { messages.preset_replaced() }{ " " }
                    <Button text={messages.bring_back()} action={Action::Undo} focus_next={REPLACED} />
                } else if has_own {
                    { messages.presets_replace() }
                }
            </p>
        </div>
    }
}
