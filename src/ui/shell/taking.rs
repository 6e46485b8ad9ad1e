//! Taking along: the button in the bar and, behind it, a menu with a link, what is kept in the browser, a file, a picture,
//! a report, and tables.

pub mod drop_sign;
mod file_part;
pub mod keeping;
mod link_part;
pub mod menu;
mod open;
mod picture_part;
pub mod report_part;
mod site_part;
mod table_part;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::file::Drag;
use crate::link::kept::Content;
use crate::state::{ReportNames, View, Workspace};
use crate::text::Language;
use crate::ui::context::use_locale;
use crate::ui::hooks::use_popover;
use keeping::KEPT_PART;
use menu::MENU;

/// The menu's id.
pub(super) const MENU_ID: &str = "taking";

/// What there is to take along: all that is set up, and the language if one was chosen.
pub type Taken = (Workspace, Option<Language>);

/// What the menu, the sign for files that are dropped, and what keeps are drawn from.
#[derive(Clone, Properties, PartialEq)]
pub struct TakingProps {
    /// The view that is shown.
    pub view: View,
    /// What there is to take along now; always the same callback.
    pub taken: Callback<(), Taken>,
    /// Who a report is for and by.
    pub report: Rc<ReportNames>,
    /// Says something above the answer.
    pub notify: Callback<String>,
    /// What is dragged over the page.
    #[prop_or_default]
    pub drag: Drag,
    /// Begins to follow what is kept in the browser.
    #[prop_or_default]
    pub keep: Callback<()>,
    /// What the page has now; only for what keeps it.
    #[prop_or_default]
    pub content: Option<Content>,
}

/// The button and its menu.
#[component]
pub fn TakingButton(props: &TakingProps) -> Html {
    let messages = use_locale().messages;
    let popover = use_popover();
    // The menu is there when it is opened.
    let preload = use_callback((), |_: PointerEvent, ()| {
        MENU.preload();
        KEPT_PART.preload();
    });
    html! {
        <span class="share">
            <button type="button" data-look="main" popovertarget={MENU_ID} onclick={popover.onclick} onpointerenter={preload}>
                { messages.share() }
            </button>
            <div class="menu" id={MENU_ID} popover="auto" ontoggle={popover.ontoggle}>
                if popover.is_open {
                    { MENU.part(props.clone()) }
                }
            </div>
        </span>
    }
}
