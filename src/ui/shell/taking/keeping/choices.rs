//! What a person can do where something keeps the page's numbers from being kept.

use yew::prelude::*;

use super::super::{MENU_ID, TakingProps};
use super::asked_button::AskedButton;
use super::store;
use crate::browser::file;
use crate::browser::page::{focus_soon, hide_popover};
use crate::link::file::FileError;
use crate::link::kept::{NAME, Standing, Trouble};
use crate::state::Action;
use crate::text::Locale;
use crate::ui::context::{Dispatch, use_page};
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::kept::{opened, set_name};

/// The id of the heading of the menu's section.
pub const HEADING: &str = "kept-title";

/// Opens a set, closes the menu, and says above the answer what was opened.
///
/// # Errors
/// Why it cannot be used; then nothing has changed.
pub fn open(id: u32, locale: &Locale, dispatch: &Dispatch, props: &TakingProps) -> Result<(), FileError> {
    let file = store::open(id)?;
    let text = opened(locale, &store::name(locale, id), &file.unread);
    // Without a language of its own it leaves the one that was chosen.
    let language = file.language.or(props.taken.emit(()).1);
    dispatch.send(Action::Load(Box::new(file.workspace), language));
    props.notify.emit(text);
    hide_popover(MENU_ID);
    Ok(())
}

/// Saves a text as a file that nothing can be read of.
pub fn save_text(text: &str) {
    file::save(NAME, "application/json", text);
}

/// What the buttons are drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct ChoicesProps {
    /// What the menu is drawn from.
    pub taking: TakingProps,
    /// What gets the focus after a press.
    pub focus_next: AttrValue,
}

/// The buttons; none where nothing is in the way.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let ChoicesProps { taking, focus_next } = props;
    let page = use_page();
    let messages = page.locale.messages;
    let shown = store::use_shown();
    let add = |text: &'static str| {
        let announcer = page.announcer.clone();
        let onpress = Callback::from(move |()| {
            if store::add(false) {
                announcer.emit(messages.kept_saved_now().to_owned());
            }
        });
        html! { <Button variant={ButtonVariant::Pill} {text} {onpress} focus_next={focus_next.clone()} /> }
    };
    let take = |id: u32, text: String| {
        let (page, props) = (page.clone(), taking.clone());
        let onpress = Callback::from(move |()| {
            // One that cannot be read is said to be so by what is shown.
            open(id, &page.locale, &page.dispatch, &props).unwrap_or_default();
        });
        html! { <Button variant={ButtonVariant::Pill} {text} {onpress} focus_next={focus_next.clone()} /> }
    };
    let download = |text: &'static str, of: fn() -> Option<String>| {
        let onpress = Callback::from(move |()| save_text(&of().unwrap_or_default()));
        html! { <Button variant={ButtonVariant::Pill} {text} {onpress} /> }
    };
    let buttons = match shown.standing {
        Standing::Nothing | Standing::Own(_) | Standing::Trouble(Trouble::Blocked | Trouble::Full) => return html! {},
        Standing::Forgotten => add(messages.kept_save()),
        Standing::Deleted(_) => add(messages.kept_save_new()),
        Standing::Changed(id) => {
            let keep = Callback::from(move |()| store::overrule(id));
            html! {
                <>
                    { take(id, messages.kept_use_theirs().to_owned()) }
                    <Button variant={ButtonVariant::Pill} text={messages.kept_keep_mine()} onpress={keep} focus_next={focus_next.clone()} />
                    { add(messages.kept_save_mine()) }
                </>
            }
        }
        Standing::Apart => {
            let first = shown.kept.begin_with();
            let is_readable = first.is_some_and(|set| set.open().is_ok());
            html! {
                <>
                    { add(messages.kept_save_new()) }
                    if let Some(set) = first {
                        if is_readable {
                            { take(set.id, messages.kept_open_named(&set_name(&page.locale, set))) }
                        } else {
                            { download(messages.kept_download(), store::first_text) }
                        }
                    }
                </>
            }
        }
        Standing::Trouble(Trouble::Unreadable(_)) => {
            let focus_next = focus_next.clone();
            let replace = Callback::from(move |()| {
                store::add(true);
                focus_soon(focus_next.as_str());
            });
            html! {
                <>
                    { download(messages.kept_download(), store::text) }
                    <AskedButton id="kept-replace" text={messages.kept_replace()} question={messages.kept_replace_question()}
                        onpress={replace} />
                </>
            }
        }
    };
    html! { <div class="presets">{ buttons }</div> }
}
