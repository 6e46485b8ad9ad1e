//! The scenarios in the bar: which one is edited, and behind a press the list of all of them.

pub mod list;

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Scenarios;
use crate::ui::content::swatch;
use crate::ui::context::use_locale;
use crate::ui::hooks::use_popover;
use crate::wording::scenarios::name;
use list::{LIST, ListProps};

/// The id of the list.
const LIST_ID: &str = "scenarios";

/// What the tray shows.
#[derive(Properties, PartialEq)]
pub struct TrayProps {
    /// The scenarios.
    pub scenarios: Rc<Scenarios>,
    /// Whether today is saved.
    pub has_today: bool,
}

/// The button and its list, which lies over the page.
#[component]
pub fn Tray(props: &TrayProps) -> Html {
    let locale = use_locale();
    let popover = use_popover();
    let TrayProps { scenarios, has_today } = props;
    let name = name(&locale, scenarios.edited_label());
    let label = format!("{}: {name}", locale.messages.scenarios());
    let list = ListProps { scenarios: scenarios.clone(), has_today: *has_today };
    html! {
        <span class="tray">
            <button type="button" data-look="tray" title={label.clone()} popovertarget={LIST_ID}
                onclick={popover.onclick}>
                { swatch(scenarios.edited_place()) }
                <span class="unseen">{ label }{ " " }</span>
                <bdi aria-hidden="true">{ name }</bdi>
                <small>{ scenarios.count() }</small>
            </button>
            <div class="menu scenarios" id={LIST_ID} popover="auto" ontoggle={popover.ontoggle}>
                if popover.is_open {
                    { LIST.part(list) }
                }
            </div>
        </span>
    }
}
