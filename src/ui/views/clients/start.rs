//! What there is before a list: what the view answers, which columns help, and the ways to bring a list.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::source::{read_file, read_pasted, read_sample, save_sample};
use crate::browser::{events, file};
use crate::text::Messages;
use crate::ui::content::table::text_table;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant};
use crate::ui::render_count;
use crate::wording::client_list as wording;

use super::list_part::ChooseFile;

/// The ids of the field to paste into and of its hint.
const PASTE: &str = "paste-list";
const PASTE_HINT: &str = "paste-list-hint";

/// The ways to bring a list, beside what it is good for.
#[component]
pub fn Start() -> Html {
    render_count::count("Start");
    let locale = use_locale();
    let messages = locale.messages;
    let columns = [messages.list_head_column(), messages.list_head_use()];
    html! {
        <>
            <p class="because">{ messages.list_private() }</p>
            <div class="split">
                <section class="controls list-ways" aria-labelledby="list-file">
                    <h2 id="list-file" translate="yes">{ messages.list_file_title() }</h2>
                    <div class="drop-zone">
                        <p>{ messages.list_drop() }</p>
                        <ChooseFile id="choose-list" variant={ButtonVariant::Main} text={messages.list_choose()} />
                        <p class="quietly">{ wording::formats(&locale) }</p>
                    </div>
                    <PasteList />
                    <div class="list-sample">
                        <h3>{ messages.list_sample_title() }</h3>
                        <p class="quietly">{ messages.list_sample_hint() }</p>
                        <div class="presets">
                            <Button id="try-sample" variant={ButtonVariant::Pill} text={messages.list_try_sample()}
                                onpress={Callback::from(|()| read_sample())} />
                            <Button variant={ButtonVariant::Pill} text={messages.list_save_sample()}
                                onpress={Callback::from(|()| save_sample())} />
                        </div>
                    </div>
                </section>
                <div class="results">
                    { answers(messages) }
                    <section class="part" aria-labelledby="list-columns">
                        <h2 id="list-columns" translate="yes">{ messages.list_columns_title() }</h2>
                        <p class="quietly">{ messages.list_columns_hint() }</p>
                        { text_table(messages.list_columns_title(), "", &columns, &wording::useful_columns(&locale), 2) }
                    </section>
                </div>
            </div>
        </>
    }
}

/// What a list is good for.
fn answers(messages: Messages) -> Html {
    let answers = [
        messages.list_answers_survival(),
        messages.list_answers_cohorts(),
        messages.list_answers_groups(),
        messages.list_answers_value(),
        messages.list_answers_risk(),
    ];
    html! {
        <section aria-labelledby="list-answers">
            <h2 id="list-answers" translate="yes">{ messages.list_answers_title() }</h2>
            <ul class="list-answers">{ for answers.into_iter().map(|answer| html! { <li>{ answer }</li> }) }</ul>
        </section>
    }
}

/// A field to paste rows into. What is pasted is read at once and not shown: a long text takes seconds to lay out.
#[component]
fn PasteList() -> Html {
    let messages = use_locale().messages;
    let onpaste = |event: Event| {
        // Some programs copy a picture of a text beside it.
        let text = events::pasted_text(&event).filter(|text| !text.trim().is_empty());
        if let Some(text) = text {
            event.prevent_default();
            read_pasted(&text);
        } else if let Some(file) = file::pasted(&event) {
            event.prevent_default();
            read_file(file);
        }
    };
    // A text can also be dragged in, or typed.
    let onchange = |event: Event| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        if !text.trim().is_empty() {
            read_pasted(&text);
        }
    };
    html! {
        <div class="paste">
            <label for={PASTE} translate="yes">{ messages.list_paste() }</label>
            <textarea id={PASTE} rows="3" autocomplete="off" spellcheck="false" aria-describedby={PASTE_HINT} {onpaste} {onchange} />
            <p class="hint" id={PASTE_HINT}>{ messages.list_paste_hint() }</p>
        </div>
    }
}
