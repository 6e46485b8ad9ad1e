//! For lists that are too big for a browser: SQL that counts them where they lie, and a place for its result.

use std::rc::Rc;

use time::Date;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::figures::Figures;
use crate::browser::{file, share};
use crate::model::clients::ClientFigures;
use crate::outcome::client_sql::{Engine, ListTable, client_sql};
use crate::outcome::clients::of_result;
use crate::state::Workspace;
use crate::ui::content::sentence;
use crate::ui::content::table::scrolled;
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant, Choice};
use crate::ui::render_count;
use crate::wording::clients as wording;
use crate::wording::clients::sql::problem;

/// Ids of the fields.
const TABLE: &str = "sql-table";
const START: &str = "sql-start";
const END: &str = "sql-end";
const RESULT: &str = "sql-result";
const RESULT_HINT: &str = "sql-result-hint";

/// What the box is drawn from.
#[derive(Properties, PartialEq)]
pub struct SqlBoxProps {
    /// The day up to which clients are counted.
    pub as_of: Date,
    /// What the person has set up.
    pub workspace: Workspace,
    /// Whether an input is being moved, so that likely ranges may be approximate.
    #[prop_or_default]
    pub moving: bool,
    /// Gets the figures of a result. Without it they are shown below.
    #[prop_or_default]
    pub onfigures: Option<Callback<Rc<ClientFigures>>>,
}

/// The box.
#[component]
pub fn SqlBox(props: &SqlBoxProps) -> Html {
    render_count::count("SqlBox");
    let messages = use_locale().messages;
    let figures = use_state_eq(|| None::<Rc<ClientFigures>>);
    let onfigures = {
        let (set, onfigures) = (figures.setter(), props.onfigures.clone());
        Callback::from(move |figures: Option<Rc<ClientFigures>>| match (&onfigures, figures) {
            (Some(onfigures), Some(figures)) => onfigures.emit(figures),
            (Some(_), None) => {}
            (None, figures) => set.set(figures),
        })
    };
    html! {
        <section class="part client-part" aria-labelledby="clients-sql">
            <h2 id="clients-sql" translate="yes">{ messages.clients_sql_title() }</h2>
            <p class="quietly">{ messages.clients_sql_hint() }</p>
            <Statement as_of={props.as_of} />
            <SqlResult {onfigures} />
            if let Some(figures) = &*figures {
                <CountedFigures figures={figures.clone()} workspace={props.workspace.clone()} moving={props.moving} />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CountedProps {
    figures: Rc<ClientFigures>,
    workspace: Workspace,
    moving: bool,
}

/// What the counts say.
#[component]
fn CountedFigures(props: &CountedProps) -> Html {
    let locale = use_locale();
    let CountedProps { figures, workspace, moving } = props;
    html! {
        <>
            <p class="answer-small">{ sentence(&wording::answer(&locale, figures, false)) }</p>
            <Figures figures={figures.clone()} workspace={workspace.clone()} moving={*moving} knows_clients={false} />
        </>
    }
}

/// A field for a name in a database.
fn name_field(id: &'static str, label: &'static str, value: &UseStateHandle<String>) -> Html {
    let set = value.setter();
    let oninput = move |event: InputEvent| set.set(event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <div class="cell">
            <label for={id}>{ label }</label>
            <input class="name" type="text" {id} autocomplete="off" spellcheck="false" autocapitalize="none"
                value={(**value).clone()} {oninput} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct StatementProps {
    as_of: Date,
}

/// Where the list lies, and the statement that counts it there.
#[component]
fn Statement(props: &StatementProps) -> Html {
    let (messages, page) = (use_locale().messages, use_page());
    let engine = use_state_eq(|| 0_usize);
    let table = use_state_eq(|| "clients".to_owned());
    let start = use_state_eq(|| "start_date".to_owned());
    let end = use_state_eq(|| "end_date".to_owned());
    let said = use_state_eq(|| "");
    let list = ListTable { table: (*table).clone(), start: (*start).clone(), end: (*end).clone() };
    let is_complete = [&list.table, &list.start, &list.end].iter().all(|name| !name.trim().is_empty());
    let statement = is_complete.then(|| client_sql(Engine::ALL[*engine], &list, props.as_of));
    let options: Vec<AttrValue> = Engine::ALL.iter().map(|engine| engine.name().into()).collect();
    let onchoose = {
        let engine = engine.setter();
        Callback::from(move |place: usize| engine.set(place.min(Engine::ALL.len() - 1)))
    };
    let copy = {
        let (statement, set) = (statement.clone(), said.setter());
        Callback::from(move |()| {
            let (text, set, announcer) = (statement.clone().unwrap_or_default(), set.clone(), page.announcer.clone());
            spawn_local(async move {
                let is_copied = share::copy(&text).await;
                let outcome =
                    if is_copied { messages.clients_sql_copied() } else { messages.clients_sql_copy_refused() };
                announcer.emit(outcome.to_owned());
                set.set(outcome);
            });
        })
    };
    html! {
        <>
            <div class="cells">
                <span class="match">
                    <span aria-hidden="true">{ messages.clients_sql_engine() }</span>
                    <Choice name={messages.clients_sql_engine()} {options} chosen={*engine} {onchoose} />
                </span>
                { name_field(TABLE, messages.clients_sql_table(), &table) }
                { name_field(START, messages.clients_sql_start(), &start) }
                { name_field(END, messages.clients_sql_end(), &end) }
            </div>
            if let Some(statement) = statement {
                { scrolled(messages.clients_sql_statement().into(), html! { <pre class="sql" translate="no">{ statement }</pre> }) }
                <div class="presets">
                    <Button variant={ButtonVariant::Pill} text={messages.clients_sql_copy()} onpress={copy} />
                    if !said.is_empty() {
                        <span>{ *said }</span>
                    }
                </div>
            } else {
                <p class="problem">{ messages.clients_sql_missing() }</p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ResultProps {
    /// Gets the figures of a result; none while there is nothing that can be used.
    onfigures: Callback<Option<Rc<ClientFigures>>>,
}

/// The place for the result, pasted or from a file.
#[component]
fn SqlResult(props: &ResultProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let text = use_state_eq(String::new);
    let input = use_node_ref();
    let read = use_memo((*text).clone(), |text| (!text.trim().is_empty()).then(|| of_result(text)));
    use_effect_with(read.clone(), {
        let onfigures = props.onfigures.clone();
        move |read| onfigures.emit(read.as_ref().as_ref().and_then(|read| read.as_ref().ok()).cloned().map(Rc::new))
    });
    let oninput = {
        let set = text.setter();
        move |event: InputEvent| set.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
    };
    let choose = {
        let input = input.clone();
        Callback::from(move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.click();
            }
        })
    };
    let onchange = {
        let set = text.setter();
        move |event: Event| {
            let Some(chosen) = file::chosen(&event) else { return };
            let set = set.clone();
            spawn_local(async move {
                // What cannot be read as a text has no row of the result, which is said then.
                set.set(file::read(&chosen).await.unwrap_or_else(|| "\u{fffd}".to_owned()));
            });
        }
    };
    let clear = {
        let set = text.setter();
        Callback::from(move |()| set.set(String::new()))
    };
    let trouble = read.as_ref().as_ref().and_then(|read| read.as_ref().err().copied());
    html! {
        <div class="paste">
            <label for={RESULT} translate="yes">{ messages.clients_sql_paste() }</label>
            <textarea id={RESULT} rows="4" autocomplete="off" spellcheck="false" aria-describedby={RESULT_HINT}
                value={(*text).clone()} {oninput} />
            <div class="hint">
                <span id={RESULT_HINT}>{ messages.clients_sql_paste_hint() }</span>
                <Button text={messages.clients_sql_file()} onpress={choose} />
                <input ref={input} type="file" accept=".csv,.tsv,.txt,text/*" hidden=true {onchange} />
                if !text.is_empty() {
                    <Button text={messages.clear()} onpress={clear} focus_next={RESULT} />
                }
            </div>
            if let Some(trouble) = trouble {
                <p class="problem" role="alert">{ problem(&locale, trouble) }</p>
            }
        </div>
    }
}
