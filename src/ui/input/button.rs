//! Buttons. One function draws them all: each button drawn by itself would add half a kilobyte.

use yew::prelude::*;

use crate::ui::app::Message;
use crate::ui::scene::Scene;

/// How a button looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The one thing to do next.
    Main,
    /// One of several.
    Pill,
    /// Words in a line.
    Quiet,
    /// A sign, named by words.
    Sign(&'static str),
}

/// A button.
pub struct Button<'a> {
    /// How it looks.
    pub look: Look,
    /// Its words.
    pub words: &'a str,
    /// What it sends.
    pub message: Message,
    /// Whether it cannot be pressed now.
    pub disabled: bool,
    /// Whether it is pressed, for one that can be.
    pub pressed: Option<bool>,
}

/// A button that can always be pressed.
pub fn button(scene: &Scene, look: Look, words: &str, message: Message) -> Html {
    Button { look, words, message, disabled: false, pressed: None }.draw(scene)
}

impl Button<'_> {
    /// The button.
    pub fn draw(self, scene: &Scene) -> Html {
        self.drawn(None, scene)
    }

    /// The button with a name that says more than its words.
    pub fn named(self, name: String, scene: &Scene) -> Html {
        self.drawn(Some(name), scene)
    }

    fn drawn(self, own: Option<String>, scene: &Scene) -> Html {
        let (name, sign) = match self.look {
            Look::Main => ("main", None),
            Look::Pill => ("pill", None),
            Look::Quiet => ("quiet", None),
            Look::Sign(sign) => ("sign", Some(sign)),
        };
        let words = self.words.to_owned();
        let label = sign.map(|_| words.clone()).or(own);
        let pressed = self.pressed.map(|pressed| if pressed { "true" } else { "false" });
        html! {
            <button type="button" data-look={name} aria-label={label.clone()} title={label} aria-pressed={pressed}
                disabled={self.disabled} onclick={scene.sends(self.message)}>
                { sign.map_or(words, str::to_owned) }
            </button>
        }
    }
}
