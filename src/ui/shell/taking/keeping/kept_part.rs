//! The section of the menu: what is kept in the browser, and the sets of it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::TakingProps;
use super::asked_button::AskedButton;
use super::choices::{Choices, HEADING, open, save_text};
use super::store::{self, Shown};
use crate::browser::dates;
use crate::browser::page::focus_soon;
use crate::link::kept::{Kept, KeptSet, Standing};
use crate::state::scenarios::LONGEST_NAME;
use crate::text::Locale;
use crate::ui::context::use_page;
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::kept::{refused, said, set_name};

/// What became of a press on a set.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// It is deleted.
    Deleted(KeptSet),
    /// It cannot be opened: why, and what it holds.
    Refused(String, String),
}

/// The section.
#[component]
pub fn KeptPart(props: &TakingProps) -> Html {
    let page = use_page();
    let messages = page.locale.messages;
    let Shown { standing, kept, .. } = store::use_shown();
    let outcome = use_state_eq(|| None::<Outcome>);
    use_effect_with(props.keep.clone(), |keep| {
        store::look();
        if super::is_anything_kept() {
            keep.emit(());
        }
    });
    let save = {
        let (keep, announcer) = (props.keep.clone(), page.announcer.clone());
        Callback::from(move |()| {
            if store::add(false) {
                announcer.emit(messages.kept_saved_now().to_owned());
            }
            keep.emit(());
        })
    };
    let row = |set: &KeptSet| {
        let id = set.id;
        let onopen = {
            let (page, props, set_outcome) = (page.clone(), props.clone(), outcome.setter());
            let (name, text) = (set_name(&page.locale, set), set.file.to_string());
            Callback::from(move |()| {
                let refusal = open(id, &page.locale, &page.dispatch, &props).err();
                let said = refusal.map(|error| refused(&page.locale, &name, &error));
                set_outcome.set(said.map(|said| Outcome::Refused(said, text.clone())));
            })
        };
        let ondelete = {
            let (set_outcome, announcer) = (outcome.setter(), page.announcer.clone());
            let said = messages.scenario_deleted(&set_name(&page.locale, set));
            Callback::from(move |()| {
                if let Some(deleted) = store::delete(id) {
                    announcer.emit(said.clone());
                    set_outcome.set(Some(Outcome::Deleted(deleted)));
                }
            })
        };
        html! { <SetRow key={id} set={set.clone()} is_open={standing == Standing::Own(id)} {onopen} {ondelete} /> }
    };
    let forget = {
        let (announcer, outcome) = (page.announcer.clone(), outcome.setter());
        Callback::from(move |()| {
            outcome.set(None);
            if store::forget() {
                announcer.emit(messages.kept_all_forgotten().to_owned());
            }
            focus_soon(HEADING);
        })
    };
    let is_empty = kept.sets.is_empty();
    let is_in_trouble = matches!(standing, Standing::Trouble(_));
    html! {
        <section class="take-kept">
            <h2 id={HEADING} tabindex="-1">{ messages.kept() }</h2>
            if let Some(text) = said(&page.locale, standing, &kept) {
                <p class={is_in_trouble.then_some("problem")}>{ text }</p>
                <Choices taking={props.clone()} focus_next={HEADING} />
            }
            if let Some(text) = saved(&page.locale, standing, &kept) {
                <p class="quietly">{ text }</p>
            }
            if standing == Standing::Nothing {
                <p class="quietly">{ messages.kept_hint() }</p>
                <div class="presets">
                    <Button variant={ButtonVariant::Pill} text={messages.kept_save()} onpress={&save} focus_next={HEADING} />
                </div>
            }
            if !is_empty {
                <ul>{ for kept.sets.iter().map(row) }</ul>
            }
            { said_of(&page.locale, &outcome) }
            if !is_empty {
                <div class="presets">
                    if matches!(standing, Standing::Own(_)) {
                        <Button variant={ButtonVariant::Pill} text={messages.kept_save_new()} onpress={&save} />
                    }
                    <AskedButton id="kept-forget" text={messages.kept_forget()} question={messages.kept_forget_question()}
                        onpress={forget} />
                </div>
            }
        </section>
    }
}

/// When the set of the page's numbers was last saved.
fn saved(locale: &Locale, standing: Standing, kept: &Kept) -> Option<String> {
    let Standing::Own(id) = standing else { return None };
    let moment = dates::moment(locale.language, &kept.set(id)?.changed)?;
    Some(locale.messages.kept_saved(&moment))
}

/// What became of the last press.
fn said_of(locale: &Locale, outcome: &UseStateHandle<Option<Outcome>>) -> Html {
    let messages = locale.messages;
    let set_outcome = outcome.setter();
    match &**outcome {
        None => html! {},
        Some(Outcome::Deleted(set)) => {
            let deleted = set.clone();
            let undo = Callback::from(move |()| {
                store::put_back(deleted.clone());
                set_outcome.set(None);
            });
            html! {
                <p class="quietly">
                    { messages.scenario_deleted(&set_name(locale, set)) }{ " " }
                    <Button text={messages.undo()} onpress={undo} focus_next={HEADING} />
                </p>
            }
        }
        Some(Outcome::Refused(said, text)) => {
            let text = text.clone();
            let download = Callback::from(move |()| save_text(&text));
            html! {
                <>
                    <p class="problem" role="alert">{ said.clone() }</p>
                    <div class="presets">
                        <Button variant={ButtonVariant::Pill} text={messages.kept_download()} onpress={download} />
                    </div>
                </>
            }
        }
    }
}

#[derive(PartialEq, Properties)]
struct SetRowProps {
    set: KeptSet,
    /// Whether the page's numbers belong to it.
    is_open: bool,
    onopen: Callback<()>,
    ondelete: Callback<()>,
}

/// A set: its name, when it was changed, how much it takes, and what can be done with it.
#[component]
fn SetRow(props: &SetRowProps) -> Html {
    let locale = use_page().locale;
    let (messages, language) = (locale.messages, locale.language);
    let SetRowProps { set, is_open, onopen, ondelete } = props;
    let (id, name) = (set.id, set_name(&locale, set));
    let number = locale.whole(id);
    let onchange = move |event: Event| {
        store::rename(id, &event.target_unchecked_into::<HtmlInputElement>().value());
    };
    let size = dates::kilobytes(language, set.size());
    let details = dates::moment(language, &set.changed).map_or(size.clone(), |moment| format!("{moment} · {size}"));
    html! {
        <li data-open={is_open.then_some("")}>
            <input type="text" class="name" maxlength={LONGEST_NAME.to_string()} autocomplete="off" spellcheck="false"
                dir="auto" aria-label={messages.kept_name(&number)} placeholder={messages.kept_numbered(&number)}
                value={set.name.clone()} {onchange} />
            <small>{ details }</small>
            <Button variant={ButtonVariant::Pill} text={messages.kept_open()} name={messages.kept_open_named(&name)}
                onpress={onopen.clone()} disabled_because={is_open.then(|| messages.kept_is_open())} />
            <Button variant={ButtonVariant::Sign("×")} text={messages.kept_delete_named(&name)} onpress={ondelete.clone()}
                focus_next={HEADING} />
        </li>
    }
}
