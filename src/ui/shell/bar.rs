//! The bar at the top: views, undo, share.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::taking::{TakingButton, TakingProps};
use super::tray::Tray;
use crate::browser::location;
use crate::browser::page::reveal_sideways;
use crate::state::{Action, Scenarios, View};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, present_button};
use crate::ui::render_count;
use crate::ui::views;

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// Whether there is a step to undo.
    pub can_undo: bool,
    /// Whether there is a step to redo.
    pub can_redo: bool,
    /// The scenarios.
    pub scenarios: Rc<Scenarios>,
    /// Whether today is saved.
    pub has_today: bool,
    /// The link to a view with what is there now.
    pub link: Callback<View, String>,
    /// The view that is shown, and what there is to take along.
    pub taking: TakingProps,
}

/// The bar.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    render_count::count("Bar");
    let messages = use_locale().messages;
    html! {
        <header class="bar">
            <nav>
                <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                    <path class="mark-course" d="M1 20C6 20 6 6 12 6h9" />
                    <path class="mark-level" d="M12 2.2h9" />
                </svg>
                { for View::IN_BAR.into_iter().map(|view| html! {
                    <ViewLink {view} shown={props.taking.view} link={props.link.clone()} />
                }) }
            </nav>
            <div class="tools">
                <Button variant={ButtonVariant::Sign("↶")} text={messages.undo()} action={Action::Undo}
                    disabled_because={(!props.can_undo).then(|| messages.nothing_to_undo())} />
                <Button variant={ButtonVariant::Sign("↷")} text={messages.redo()} action={Action::Redo}
                    disabled_because={(!props.can_redo).then(|| messages.nothing_to_redo())} />
                <span class="only-wide">{ present_button(messages, ButtonVariant::Quiet) }</span>
                <Tray scenarios={props.scenarios.clone()} has_today={props.has_today} />
                <TakingButton ..props.taking.clone() />
            </div>
        </header>
    }
}

#[derive(Properties, PartialEq)]
struct ViewLinkProps {
    /// The view that it leads to.
    view: View,
    /// The view that is shown.
    shown: View,
    link: Callback<View, String>,
}

/// A link to a view. In this window it leads there with the numbers as they are; in a new window its address brings
/// them along, so that is written whenever somebody is about to follow the link.
#[component]
fn ViewLink(props: &ViewLinkProps) -> Html {
    let ViewLinkProps { view, shown, link } = props;
    let (view, here) = (*view, view == shown);
    let messages = use_locale().messages;
    let bare = format!("#/{}", view.route());
    let href = use_state_eq(|| bare.clone());
    let node = use_node_ref();
    use_effect_with(here, {
        let node = node.clone();
        move |here| {
            if let Some(link) = node.cast::<Element>().filter(|_| *here) {
                reveal_sideways(&link);
            }
        }
    });
    // Whoever points at a link or reaches it by keyboard is about to follow it.
    let prepare = {
        let (set, link) = (href.setter(), link.clone());
        move || {
            views::preload(view);
            set.set(link.emit(view));
        }
    };
    let onpointerenter = {
        let prepare = prepare.clone();
        move |_: PointerEvent| prepare()
    };
    let onpointerdown = {
        let prepare = prepare.clone();
        move |_: PointerEvent| prepare()
    };
    let onfocus = {
        let node = node.clone();
        move |_: FocusEvent| {
            prepare();
            // A browser leaves a link alone of which a part is in sight.
            if let Some(link) = node.cast::<Element>() {
                reveal_sideways(&link);
            }
        }
    };
    let onclick = move |event: MouseEvent| {
        let in_new_window = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if !in_new_window {
            event.prevent_default();
            // The bare address of the view that is shown would begin anew.
            if !here {
                location::go(&bare);
            }
        }
    };
    let within = matches!((view, *shown), (View::Strategies, View::Reps) | (View::Retention, View::Clients));
    let current = if here { Some("page") } else { within.then_some("true") };
    html! {
        <a ref={node} href={(*href).clone()} aria-current={current} {onclick} {onpointerenter} {onpointerdown} {onfocus}>
            { views::name(messages, view) }
        </a>
    }
}
