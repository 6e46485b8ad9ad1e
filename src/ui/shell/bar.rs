//! The bar at the top: views, undo, language.

use yew::prelude::*;

use super::share_button::ShareButton;
use crate::state::{Action, View};
use crate::text::Language;
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::controls::{Button, ButtonVariant, Choice};
use crate::ui::render_count;
use crate::ui::views;

/// What the bar shows.
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// The view that is shown.
    pub view: View,
    /// Whether there is a step to undo.
    pub can_undo: bool,
    /// Whether there is a step to redo.
    pub can_redo: bool,
    /// The link to what is shown.
    pub link: Callback<(), String>,
}

/// The bar.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    render_count::count("Bar");
    let (locale, dispatch) = (use_locale(), use_dispatch());
    let messages = locale.messages;
    let link = |view: View| {
        let here = view == props.view;
        let within = view == View::Strategies && props.view == View::Reps;
        let current = if here { Some("page") } else { within.then_some("true") };
        // The bare address of the view that is shown would begin anew.
        let onclick = move |event: MouseEvent| {
            if here {
                event.prevent_default();
            }
        };
        // Whoever points at a link or reaches it by keyboard is about to follow it.
        let onpointerenter = move |_: PointerEvent| views::preload(view);
        let onfocus = move |_: FocusEvent| views::preload(view);
        html! {
            <a href={format!("#/{}", view.route())} aria-current={current} {onclick} {onpointerenter} {onfocus}>
                { views::name(messages, view) }
            </a>
        }
    };
    let languages: Vec<AttrValue> = Language::ALL.map(|language| language.name().into()).into();
    let onchoose = Callback::from(move |place: usize| dispatch.send(Action::SetLanguage(Language::ALL[place])));
    let chosen = Language::ALL.iter().position(|language| *language == locale.language).unwrap_or_default();
    html! {
        <header class="bar">
            <nav>
                <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                    <path class="mark-course" d="M1 20C6 20 6 6 12 6h9" />
                    <path class="mark-level" d="M12 2.2h9" />
                </svg>
                { for View::IN_BAR.into_iter().map(link) }
            </nav>
            <div class="tools">
                <Button variant={ButtonVariant::Sign("↶")} text={messages.undo()} action={Action::Undo}
                    disabled={!props.can_undo} />
                <Button variant={ButtonVariant::Sign("↷")} text={messages.redo()} action={Action::Redo}
                    disabled={!props.can_redo} />
                <Choice name={messages.language()} options={languages} {chosen} {onchoose} />
                <ShareButton link={props.link.clone()} />
            </div>
        </header>
    }
}
