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

/// Starts to load a view that is likely to be wanted next.
pub fn preload(view: View) {
    if let Some(view) = chunk(view) {
        view.preload();
    }
}

/// Loads every view while the browser has nothing else to do, so that the page works without a
/// network from then on.
pub fn preload_when_idle() {
    for view in View::ALL.into_iter().filter_map(chunk) {
        view.preload_when_idle();
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
    // The heading of the fallback, or the button that tries again, goes when the view comes. If it
    // had the focus, the heading of the view gets it.
    let had_focus = use_mut_ref(|| false);
    let remember_focus = {
        let had_focus = had_focus.clone();
        use_callback((), move |(), ()| *had_focus.borrow_mut() = true)
    };
    let on_ready = use_callback((), move |(), ()| {
        if had_focus.replace(false) {
            focus_view();
        }
    });
    let props = current.props.clone();
    let Some(view) = chunk(current.view) else { return html! { <plateau::PlateauView ..props /> } };
    let onfocus = remember_focus.reform(|_: FocusEvent| ());
    // As high as a view, so that the foot of the window stays where it is.
    let fallback = html! {
        <div class="loading" aria-busy="true">
            <h1 class="answer" id="view" tabindex="-1" {onfocus}>{ name(messages, current.view) }</h1>
        </div>
    };
    html! {
        <LazyView<ViewProps> {view} {props} {fallback} error={messages.view_failed()} retry={messages.try_again()}
            on_retry={remember_focus} {on_ready} />
    }
}

/// The name of a view, as in the bar.
pub fn name(messages: Messages, view: View) -> &'static str {
    match view {
        View::Plateau => messages.view_plateau(),
        View::Retention => messages.view_retention(),
        View::Nps => messages.view_nps(),
        View::Strategies => messages.view_strategies(),
        View::Reps => messages.view_reps(),
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
