//! Buttons.

use yew::prelude::*;

use crate::browser::page::focus_soon;
use crate::state::Action;
use crate::ui::context::use_dispatch;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The one thing to do next.
    Main,
    /// One of several.
    Pill,
    /// Words in a line.
    Quiet,
    /// A sign; its words are its accessible name.
    Sign(&'static str),
}

/// A button.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// Its id, for what moves the focus to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// How it looks.
    #[prop_or(ButtonVariant::Quiet)]
    pub variant: ButtonVariant,
    /// Its words.
    pub text: AttrValue,
    /// An accessible name that says more than its words.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// What it does to the state.
    #[prop_or_default]
    pub action: Option<Action>,
    /// What else happens when it is pressed, after the action.
    #[prop_or_default]
    pub onpress: Option<Callback<()>>,
    /// The id of what gets the focus afterwards, for a button that its press removes or disables.
    #[prop_or_default]
    pub focus_next: Option<AttrValue>,
    /// Why it cannot be pressed now, where it cannot.
    #[prop_or_default]
    pub disabled_because: Option<AttrValue>,
    /// Whether it is pressed, for one that can be.
    #[prop_or_default]
    pub pressed: Option<bool>,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let dispatch = use_dispatch();
    let (look, sign) = match props.variant {
        ButtonVariant::Main => ("main", None),
        ButtonVariant::Pill => ("pill", None),
        ButtonVariant::Quiet => ("quiet", None),
        ButtonVariant::Sign(sign) => ("sign", Some(sign)),
    };
    let label = props.name.clone().or_else(|| sign.map(|_| props.text.clone()));
    let pressed = props.pressed.map(|pressed| if pressed { "true" } else { "false" });
    let onclick = {
        let (action, onpress, focus_next) = (props.action.clone(), props.onpress.clone(), props.focus_next.clone());
        move |_: MouseEvent| {
            if let Some(action) = action.clone() {
                dispatch.send(action);
            }
            if let Some(onpress) = &onpress {
                onpress.emit(());
            }
            if let Some(id) = &focus_next {
                focus_soon(id.as_str());
            }
        }
    };
    html! {
        <button type="button" id={props.id.clone()} data-look={look} aria-label={label.clone()} title={props.disabled_because.clone().or(label)}
            aria-pressed={pressed} disabled={props.disabled_because.is_some()} {onclick}>
            { sign.map_or(props.text.clone(), AttrValue::from) }
        </button>
    }
}
