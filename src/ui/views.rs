//! The views. A view is a folder here, a variant of [`View`], a line in [`chunk`] and its texts.
//!
//! The first view is part of the program; the others come in chunks of their own.

pub mod call;
pub mod clients;
pub mod compare;
pub mod nps;
pub mod plateau;
pub mod present;
pub mod reps;
pub mod retention;
pub mod sources;
pub mod strategies;

use yew::prelude::*;

use super::lazy;
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
    /// The view that a presentation leads back to.
    pub back: View,
}

crate::lazy_view!(static RETENTION: ViewProps = retention, retention::RetentionView);
crate::lazy_view!(static CLIENTS: ViewProps = clients, clients::ClientsView);
crate::lazy_view!(static NPS: ViewProps = retention, nps::NpsView);
crate::lazy_view!(static STRATEGIES: ViewProps = strategies, strategies::StrategiesView);
crate::lazy_view!(static REPS: ViewProps = strategies, reps::RepsView);
crate::lazy_view!(static COMPARE: ViewProps = meeting, compare::CompareView);
crate::lazy_view!(static PRESENT: ViewProps = meeting, present::PresentView);
crate::lazy_view!(static SOURCES: ViewProps = strategies, sources::SourcesView);

/// The chunk of a view, if it has one.
pub fn chunk(view: View) -> Option<&'static lazy::View<ViewProps>> {
    match view {
        View::Plateau => None,
        View::Retention => Some(&RETENTION),
        View::Clients => Some(&CLIENTS),
        View::Nps => Some(&NPS),
        View::Strategies => Some(&STRATEGIES),
        View::Reps => Some(&REPS),
        View::Sources => Some(&SOURCES),
        View::Compare => Some(&COMPARE),
        View::Present => Some(&PRESENT),
    }
}

/// Starts to load a view that is likely to be wanted next.
pub fn preload(view: View) {
    if let Some(view) = chunk(view) {
        view.preload();
    }
}

/// All chunks of views, and of what stands in them.
pub fn chunks() -> Vec<&'static lazy::Chunk> {
    let parts = [plateau::details::DETAILS.chunk(), plateau::past::PAST.chunk(), clients::FIGURES.chunk()];
    parts.into_iter().chain(View::ALL.into_iter().filter_map(chunk).map(lazy::View::chunk)).collect()
}

/// The view that is shown.
pub fn current_view(messages: Messages, view: View, props: ViewProps) -> Html {
    match chunk(view) {
        None => html! { <plateau::PlateauView ..props /> },
        Some(chunk) => chunk.view(name(messages, view), props),
    }
}

/// The name of a view, as in the bar.
pub fn name(messages: Messages, view: View) -> &'static str {
    match view {
        View::Plateau => messages.view_plateau(),
        View::Retention => messages.view_retention(),
        View::Clients => messages.view_clients(),
        View::Nps => messages.view_nps(),
        View::Strategies => messages.view_strategies(),
        View::Reps => messages.view_reps(),
        View::Sources => messages.view_sources(),
        View::Compare => messages.view_compare(),
        View::Present => messages.view_present(),
    }
}

/// The title of the window while a view is shown.
pub fn window_title(messages: Messages, view: View) -> &'static str {
    match view {
        View::Plateau => messages.window_title_plateau(),
        View::Retention => messages.window_title_retention(),
        View::Clients => messages.window_title_clients(),
        View::Nps => messages.window_title_nps(),
        View::Strategies => messages.window_title_strategies(),
        View::Reps => messages.window_title_reps(),
        View::Sources => messages.window_title_sources(),
        View::Compare => messages.window_title_compare(),
        View::Present => messages.window_title_present(),
    }
}
