//! The page in a frame of a host's page: what the host sets, and what it is told. docs/embed.md describes it.
//!
//! It comes in a chunk of its own, before the page is drawn for the first time.

mod brand;
mod in_sight;
mod listen;

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::taking::TakingProps;
use crate::browser::{host, location, root, size};
use crate::link::embed::{Embed, SETTINGS, Theme};
use crate::ui::views::call::tell;

crate::lazy_view!(
    /// What talks with the host, in its chunk.
    pub static FRAME: FrameProps = embed, Frame
);

/// How long nothing has to change until the host is told of the result, milliseconds.
const RESULT_MS: u32 = 300;

/// What the host has set.
#[derive(Clone, PartialEq)]
pub struct Framing {
    /// The settings.
    pub embed: Rc<Embed>,
    /// Takes over what it sets now; always the same callback.
    pub set: Callback<Rc<Embed>>,
}

/// What the frame is made from.
#[derive(Clone, PartialEq, Properties)]
pub struct FrameProps {
    /// What the host has set.
    pub framing: Framing,
    /// The view that is shown, and what the page has.
    pub taking: TakingProps,
}

/// Reads the settings, and gives the page its look.
pub fn read() -> Embed {
    let mut embed = Embed::default();
    if let Some(told) = host::told_first() {
        for name in SETTINGS {
            embed.set(name, told.text(name).flatten().as_deref());
        }
    } else {
        embed.set_all(&location::query());
    }
    show(&embed);
    embed
}

/// Gives the page the look that the host wants.
fn show(embed: &Embed) {
    root::set_attribute("data-embedded", Some(if embed.has_script() { "script" } else { "plain" }));
    root::set_attribute("data-theme", embed.theme.map(Theme::name));
    root::set_attribute("data-hide", Some(&embed.hidden_names()));
    brand::show(embed.accent, embed.paper);
}

/// Talks with the host. It shows nothing of its own.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let embed = &props.framing.embed;
    use_effect_with(embed.clone(), |embed| show(embed));
    listen::use_messages(&props.framing);
    in_sight::use_answer_at_sliders(!embed.has_script());
    let origin = embed.origin.clone();
    use_effect_with(origin.clone(), |origin| {
        let origin = origin.clone();
        let observer = origin.and_then(|origin| {
            host::post(&origin, "ready", &[]);
            let mut told = 0.0;
            size::on_page_height(move |height| {
                if (height - told).abs() > 1.0 {
                    told = height;
                    host::post(&origin, "height", &[("height", height.into())]);
                }
            })
        });
        move || drop(observer)
    });
    let content = props.taking.content.as_ref().map(|content| content.workspace.clone());
    use_effect_with((origin, props.taking.view, content), |(origin, view, content)| {
        let (origin, view, content) = (origin.clone(), *view, content.clone());
        let timeout = Timeout::new(RESULT_MS, move || {
            if let Some((origin, workspace)) = origin.zip(content) {
                tell(&origin, "result", view, &workspace);
            }
        });
        move || drop(timeout)
    });
    Html::default()
}
