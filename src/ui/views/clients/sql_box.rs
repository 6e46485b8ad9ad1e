//! For lists that are too big for a browser: SQL that counts them where they lie, and a place for its result.

use time::Date;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::share;
use crate::import::client_tables::TablesError;
use crate::model::clients::ClientFigures;
use crate::outcome::client_sql::{Engine, ListTable, client_sql};
use crate::outcome::clients::of_result;
use crate::ui::content::table::scrolled;
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::table_file::{ChooseFile, use_table_file};
use crate::ui::controls::{Button, ButtonVariant, Choice, Disclosure};
use crate::ui::render_count;
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
    /// The column of starts in the list that was read, if there is one with a name.
    #[prop_or_default]
    pub start: Option<String>,
    /// The column of ends.
    #[prop_or_default]
    pub end: Option<String>,
    /// Whether counts are shown.
    #[prop_or_default]
    pub has_counts: bool,
    /// Whether the list that is there is too large, so that this is what helps. Otherwise few need it, and it opens on demand.
    #[prop_or_default]
    pub is_needed: bool,
    /// Gets what counts say; none once they are cleared.
    pub oncount: Callback<Option<ClientFigures>>,
}

/// The box.
#[component]
pub fn SqlBox(props: &SqlBoxProps) -> Html {
    render_count::count("SqlBox");
    let messages = use_locale().messages;
    html! {
        <section class="part client-part" aria-labelledby="clients-sql">
            <h2 id="clients-sql" translate="yes">{ messages.clients_sql_title() }</h2>
            <p class="quietly">{ messages.clients_sql_hint() }</p>
            <Disclosure key={props.is_needed.to_string()} summary={messages.clients_sql_show()} initially_open={props.is_needed}>
                <Statement as_of={props.as_of} start={props.start.clone()} end={props.end.clone()} />
                <SqlResult has_counts={props.has_counts} oncount={props.oncount.clone()} />
            </Disclosure>
        </section>
    }
}

/// A field for a name in a database.
fn name_field(id: &'static str, label: &'static str, value: &str, set: UseStateSetter<Option<String>>) -> Html {
    let oninput = move |event: InputEvent| set.set(Some(event.target_unchecked_into::<HtmlInputElement>().value()));
    html! {
        <div class="cell">
            <label for={id} translate="yes">{ label }</label>
            <input class="name" type="text" {id} autocomplete="off" spellcheck="false" autocapitalize="none"
                value={value.to_owned()} {oninput} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct StatementProps {
    as_of: Date,
    start: Option<String>,
    end: Option<String>,
}

/// Where the list lies, and the statement that counts it there.
#[component]
fn Statement(props: &StatementProps) -> Html {
    let (messages, page) = (use_locale().messages, use_page());
    let engine = use_state_eq(|| 0_usize);
    let [table, start, end] = [use_state_eq(|| None), use_state_eq(|| None), use_state_eq(|| None)];
    let said = use_state_eq(|| "");
    // What is typed counts before what the list calls it.
    let name = |typed: &Option<String>, named: &Option<String>, usual: &str| {
        typed.clone().or_else(|| named.clone()).unwrap_or_else(|| usual.to_owned())
    };
    let list = ListTable {
        table: name(&table, &None, "clients"),
        start: name(&start, &props.start, "start_date"),
        end: name(&end, &props.end, "end_date"),
    };
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
                { name_field(TABLE, messages.clients_sql_table(), &list.table, table.setter()) }
                { name_field(START, messages.clients_sql_start(), &list.start, start.setter()) }
                { name_field(END, messages.clients_sql_end(), &list.end, end.setter()) }
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
    has_counts: bool,
    oncount: Callback<Option<ClientFigures>>,
}

/// The place for the result, pasted or from a file.
#[component]
fn SqlResult(props: &ResultProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let text = use_state_eq(String::new);
    let trouble = use_state_eq(|| None::<TablesError>);
    let ontext = use_callback(props.oncount.clone(), {
        let (set, set_trouble) = (text.setter(), trouble.setter());
        move |text: String, oncount| {
            let read = (!text.trim().is_empty()).then(|| of_result(&text)).transpose();
            set_trouble.set(read.as_ref().err().copied());
            oncount.emit(read.unwrap_or_default());
            set.set(text);
        }
    });
    let oninput = use_callback(ontext.clone(), |event: InputEvent, ontext| {
        ontext.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    });
    let clear = use_callback(ontext.clone(), |(), ontext| ontext.emit(String::new()));
    let table_file = use_table_file(ontext);
    html! {
        <div class="paste">
            <label for={RESULT} translate="yes">{ messages.clients_sql_paste() }</label>
            <textarea id={RESULT} rows="4" autocomplete="off" spellcheck="false" aria-describedby={RESULT_HINT}
                value={(*text).clone()} {oninput} />
            <div class="hint">
                <span id={RESULT_HINT}>{ messages.clients_sql_paste_hint() }</span>
                if !text.is_empty() || props.has_counts {
                    <Button text={messages.clear()} onpress={clear} focus_next={RESULT} />
                }
            </div>
            <ChooseFile about={messages.clients_sql_paste()} onfile={table_file.read} problem={table_file.problem} />
            if let Some(trouble) = *trouble {
                <p class="problem" role="alert">{ problem(&locale, trouble) }</p>
            }
        </div>
    }
}
