//! The views. A view is a folder here, a variant of [`View`], a line in [`CurrentView`] and its texts.
//!
//! The first view is part of the program; the others come in chunks of their own.

pub mod nps;
pub mod plateau;
pub mod reps;
pub mod retention;
pub mod strategies;

use yew::prelude::*;

use super::context::use_locale;
use super::lazy::{self, LazyView};
use crate::browser::page::focus_view;
use crate::state::{PastedTables, View, Workspace};
use crate::text::Messages;

/// What views are drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ViewProps {
    /// What the person has set up.
    pub workspace: Workspace,
    /// What was pasted.
    pub pasted: PastedTables,
    /// Whether an input is being moved, so that likely ranges may be approximate.
    pub moving: bool,
}

crate::lazy_view!(static RETENTION = retention, retention::RetentionView);
crate::lazy_view!(static NPS = nps, nps::NpsView);
crate::lazy_view!(static STRATEGIES = strategies, strategies::StrategiesView);
crate::lazy_view!(static REPS = reps, reps::RepsView);

/// The chunk of a view, if it has one.
pub fn chunk(view: View) -> Option<&'static lazy::View<ViewProps>> {
    match view {
        View::Plateau => None,
        View::Retention => Some(&RETENTION),
        View::Nps => Some(&NPS),
        View::Strategies => Some(&STRATEGIES),
        View::Reps => Some(&REPS),
    }
}

/// The view that is shown.
#[derive(Properties, PartialEq)]
pub struct CurrentViewProps {
    /// Which one.
    pub view: View,
    /// What it is drawn from.
    pub props: ViewProps,
}

/// The view that is shown.
#[component]
pub fn CurrentView(current: &CurrentViewProps) -> Html {
    let messages = use_locale().messages;
    let on_recovered = use_callback((), |(), ()| focus_view());
    let props = current.props.clone();
    let Some(view) = chunk(current.view) else { return html! { <plateau::PlateauView ..props /> } };
    // Empty, but as high as a view, so that the foot of the window stays where it is.
    let fallback = html! { <div class="loading" aria-busy="true"><h1 class="answer" id="view" tabindex="-1">{ "\u{a0}" }</h1></div> };
    html! {
        <LazyView<ViewProps> {view} {props} {fallback} error={messages.view_failed()} retry={messages.try_again()} {on_recovered} />
    }
}

/// The title of the window while a view is shown.
pub fn window_title(messages: Messages, view: View) -> &'static str {
    match view {
        View::Plateau => messages.window_title_plateau(),
        View::Retention => messages.window_title_retention(),
        View::Nps => messages.window_title_nps(),
        View::Strategies => messages.window_title_strategies(),
        View::Reps => messages.window_title_reps(),
    }
}
