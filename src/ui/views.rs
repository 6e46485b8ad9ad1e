//! The views. A view is a folder here, a variant of [`View`], a line in [`CurrentView`] and its texts.

pub mod nps;
pub mod plateau;
pub mod reps;
pub mod retention;

use yew::prelude::*;

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
    let props = current.props.clone();
    match current.view {
        View::Plateau => html! { <plateau::PlateauView ..props /> },
        View::Retention => html! { <retention::RetentionView ..props /> },
        View::Nps => html! { <nps::NpsView ..props /> },
        View::Strategies => html! { <plateau::PlateauView ..props /> },
        View::Reps => html! { <reps::RepsView ..props /> },
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
