//! The list that is there, or on its way: how far it is, what it is called, how it was read, and the ways out.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::reading::{ColumnsPart, LeftOut};
use super::settings::SettingsPart;
use super::source::read_file;
use crate::browser::file;
use crate::import::clients::Role;
use crate::model::clients::Settings;
use crate::outcome::client_list::ClientList;
use crate::ui::client_list::forget;
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant, Disclosure};
use crate::ui::render_count;
use crate::wording::client_list as wording;

/// The accepted types of files; the reader looks at what is in them, whatever they are called.
const ACCEPTED: &str = ".csv,.tsv,.txt,.gz,text/csv,text/plain,text/tab-separated-values,application/gzip";

/// Properties of [`ChooseFile`].
#[derive(Properties, PartialEq)]
pub struct ChooseFileProps {
    /// The id of the browser's own control.
    pub id: &'static str,
    /// How the button looks.
    pub variant: ButtonVariant,
    /// Its words.
    pub text: &'static str,
}

/// A button that opens the browser's choice of a file, which is read.
#[component]
pub fn ChooseFile(props: &ChooseFileProps) -> Html {
    let input = use_node_ref();
    let choose = {
        let input = input.clone();
        Callback::from(move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let onchange = |event: Event| {
        if let Some(file) = file::chosen(&event) {
            read_file(file);
        }
    };
    html! {
        <>
            <Button variant={props.variant} text={props.text} onpress={choose} />
            <input ref={input} id={props.id} type="file" accept={ACCEPTED} aria-label={props.text} hidden=true {onchange} />
        </>
    }
}

/// Properties of [`ReadingProgress`].
#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    /// The list.
    pub list: ClientList,
}

/// How far the reading is, and a way to stop it.
#[component]
pub fn ReadingProgress(props: &ReadingProps) -> Html {
    render_count::count("ReadingProgress");
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let (Some(source), Some(progress)) = (&props.list.source, props.list.progress) else { return Html::default() };
    let cancel = Callback::from(move |()| {
        forget();
        page.announcer.emit(messages.list_canceled().to_owned());
    });
    let said = wording::progress(&locale, progress, source.bytes);
    let name = wording::name(&locale, source);
    html! {
        <div class="list-progress">
            <progress max={source.bytes.to_string()} value={progress.bytes.to_string()} aria-label={messages.list_progress(&name)} />
            <p>{ said }</p>
            <Button id="cancel-list" variant={ButtonVariant::Pill} text={messages.list_cancel()} onpress={cancel} />
        </div>
    }
}

/// Properties of [`ListPart`].
#[derive(Properties, PartialEq)]
pub struct ListPartProps {
    /// The list.
    pub list: ClientList,
    /// What is asked of it.
    pub settings: Settings,
    /// The plan's gross margin.
    pub margin: f64,
}

/// The list that was read.
#[component]
pub fn ListPart(props: &ListPartProps) -> Html {
    render_count::count("ListPart");
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let list = &props.list;
    let (Some(source), Some(summary)) = (&list.source, &list.summary) else { return Html::default() };
    let forgotten = Callback::from(move |()| {
        forget();
        page.announcer.emit(messages.list_forgotten().to_owned());
    });
    let note = |note: String| html! { <p class="quietly">{ note }</p> };
    let is_problem = summary.problems > 0;
    // Only a question that is open wants to be seen at once.
    let is_open = summary.is_order_open || [Role::Start, Role::End].iter().any(|role| list.column(*role).is_none());
    html! {
        <section class="list-read" aria-labelledby="list-file">
            <h2 class="unseen" id="list-file" translate="yes">{ messages.list_file_title() }</h2>
            <div class="list-head">
                <p>
                    <b>{ wording::name(&locale, source) }</b>{ " " }
                    if summary.rows > 0 {
                        <span class={classes!("read", if is_problem { "problem" } else { "quietly" })}>
                            { wording::reading(&locale, summary) }
                        </span>
                    }
                </p>
                <div class="presets">
                    <ChooseFile id="choose-list" variant={ButtonVariant::Pill} text={messages.list_another()} />
                    <Button id="forget-list" variant={ButtonVariant::Pill} text={messages.list_forget()} onpress={forgotten} />
                </div>
            </div>
            if list.progress.is_some() {
                <p class="quietly" aria-busy="true">{ messages.list_again() }</p>
            }
            { for wording::notes(&locale, summary).into_iter().map(note) }
            <SettingsPart list={list.clone()} settings={props.settings} margin={props.margin} />
            <Disclosure key={list.number} summary={messages.list_how_read()} initially_open={is_open}>
                <ColumnsPart list={list.clone()} />
            </Disclosure>
            if summary.problems + summary.others > 0 {
                <Disclosure summary={messages.list_left_out_title()}>
                    <LeftOut summary={summary.clone()} />
                </Disclosure>
            }
        </section>
    }
}
