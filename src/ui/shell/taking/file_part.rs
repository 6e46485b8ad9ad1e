//! A file with all that is set up: saved, and opened again.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::TakingProps;
use super::open::{Source, open};
use crate::browser::{events, file};
use crate::link::file::{NAME, write};
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant};

/// The id of the field to paste into.
const PASTE_ID: &str = "paste-file";
/// The id of the hint that stands above it.
const HINT_ID: &str = "open-hint";

/// The buttons, a field to paste into, and why a file cannot be used.
#[component]
pub fn FilePart(props: &TakingProps) -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let problem = use_state_eq(|| None::<String>);
    let input = use_node_ref();
    let save = {
        let taken = props.taken.clone();
        Callback::from(move |()| {
            let (workspace, language) = taken.emit(());
            file::save(NAME, "application/json", &write(&workspace, language));
        })
    };
    let choose = {
        let input = input.clone();
        Callback::from(move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let open = {
        let (props, dispatch, set) = (props.clone(), page.dispatch.clone(), problem.setter());
        move |source: Source| {
            let (props, dispatch, locale, set) = (props.clone(), dispatch.clone(), locale.clone(), set.clone());
            spawn_local(async move {
                set.set(open(source, &locale, &dispatch, &props).await.err());
            });
        }
    };
    let onchoose = {
        let open = open.clone();
        move |event: Event| {
            if let Some(file) = file::chosen(&event) {
                open(Source::File(file));
            }
        }
    };
    let onpaste = {
        let open = open.clone();
        move |event: Event| {
            let text = events::pasted_text(&event).filter(|text| !text.is_empty());
            // Some programs copy a picture of a text beside it, and a file comes with its name as a text.
            let source = match (file::pasted(&event), text) {
                (Some(file), text) if text.is_none() || file.name().to_lowercase().ends_with(".json") => {
                    Source::File(file)
                }
                (_, Some(text)) => Source::Text(text),
                _ => return,
            };
            // What was pasted is not shown: a long text takes seconds to lay out.
            event.prevent_default();
            open(source);
        }
    };
    // A text can also be dragged in, or dictated.
    let onchange = move |event: Event| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        if !text.is_empty() {
            open(Source::Text(text));
        }
    };
    html! {
        <section class="take-file">
            <h2>{ messages.take_file() }</h2>
            <p class="quietly">{ messages.take_file_hint(NAME) }</p>
            <div class="presets">
                <Button variant={ButtonVariant::Pill} text={messages.take_save_file()} onpress={save} />
                <Button variant={ButtonVariant::Pill} text={messages.take_open_file()} onpress={choose} />
                <input ref={input} type="file" accept=".json,application/json" hidden=true onchange={onchoose} />
            </div>
            <p class="quietly" id={HINT_ID}>{ messages.take_open_hint() }</p>
            <textarea id={PASTE_ID} rows="1" autocomplete="off" spellcheck="false" aria-label={messages.take_paste()}
                aria-describedby={HINT_ID} {onpaste} {onchange} />
            if let Some(problem) = &*problem {
                <p class="problem" role="alert">{ problem.clone() }</p>
            }
        </section>
    }
}
