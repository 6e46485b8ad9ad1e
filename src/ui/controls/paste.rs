//! A field to paste a table into, the choice of its columns, and what is wrong with its rows.

use std::rc::Rc;

use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use super::table_file::{ChooseFile, use_table_file};
use super::{Button, Choice, Disclosure};
use crate::browser::{events, file};
use crate::import::columns::Columns;
use crate::state::{Action, PastedTable, TableKind};
use crate::ui::context::{use_dispatch, use_locale};
use crate::ui::render_count;
use crate::wording::table::{self, ReadingText};

/// Longest text that is shown as a whole, bytes: a field with more lines takes seconds to lay out.
const LONGEST_SHOWN: usize = 20_000;

/// A text as far as it is shown, and whether that is only its beginning.
fn beginning(text: &str) -> (String, bool) {
    if text.len() <= LONGEST_SHOWN {
        return (text.to_owned(), false);
    }
    let end = (0..=LONGEST_SHOWN).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    (format!("{}…", &text[..end]), true)
}

/// A field to paste a table into.
#[derive(Properties, PartialEq)]
pub struct PasteFieldProps {
    /// What the table is about.
    pub kind: TableKind,
    /// The field's id.
    pub id: &'static str,
    /// What was pasted.
    pub table: Rc<PastedTable>,
    /// The field's label.
    pub label: AttrValue,
    /// How to fill it.
    pub hint: AttrValue,
}

/// A field to paste a table into. Of a long text it shows the beginning; all of it counts.
#[component]
pub fn PasteField(props: &PasteFieldProps) -> Html {
    render_count::count("PasteField");
    let (messages, dispatch) = (use_locale().messages, use_dispatch());
    let PasteFieldProps { kind, id, table, label, hint } = props;
    let (kind, hint_id) = (*kind, AttrValue::from(format!("{id}-hint")));
    let (text, is_long) = beginning(&table.text);
    // What is not shown as a whole cannot be changed, or the rest would be lost.
    let hint = if is_long { messages.paste_too_long().into() } else { hint.clone() };
    let oninput = use_callback((dispatch.clone(), kind), |event: InputEvent, (dispatch, kind)| {
        let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
        dispatch.send(Action::Paste(*kind, text));
    });
    // What is pasted is a step of its own. A long text goes into the program without being laid out line by line.
    let onpaste = use_callback((dispatch.clone(), kind), |event: Event, (dispatch, kind)| {
        dispatch.send(Action::EndGesture);
        if let Some(text) = events::pasted_text(&event).filter(|text| text.len() > LONGEST_SHOWN) {
            event.prevent_default();
            dispatch.send(Action::Paste(*kind, text));
        }
    });
    let onblur = use_callback(dispatch.clone(), |_: FocusEvent, dispatch| dispatch.send(Action::EndGesture));
    let ontext = use_callback((dispatch, kind), |text: String, (dispatch, kind)| {
        dispatch.send(Action::EndGesture);
        dispatch.send(Action::Paste(*kind, text));
        dispatch.send(Action::EndGesture);
    });
    let table_file = use_table_file(ontext);
    // Elsewhere on the page a file that is dropped is opened as a saved one.
    let ondragover = use_callback((), |event: DragEvent, ()| {
        if file::drags_files(&event) {
            event.prevent_default();
        }
    });
    let ondrop = use_callback(table_file.read.clone(), |event: DragEvent, read: &Callback<File>| {
        if let Some(file) = file::dropped(&event) {
            event.prevent_default();
            read.emit(file);
        }
    });
    html! {
        <div class="paste" data-takes-files="" {ondragover} {ondrop}>
            <label for={*id} translate="yes">{ label.clone() }</label>
            <textarea id={*id} rows="5" autocomplete="off" spellcheck="false" aria-describedby={hint_id.clone()}
                value={text} readonly={is_long} {oninput} {onpaste} {onblur} />
            <div class="hint">
                <span id={hint_id}>{ hint }</span>
                if !table.text.is_empty() {
                    <Button text={messages.clear()} action={Action::Paste(kind, String::new())} focus_next={*id} />
                }
            </div>
            <ChooseFile about={label.clone()} onfile={table_file.read} problem={table_file.problem} />
        </div>
    }
}

/// What was read of a pasted table.
#[derive(Properties, PartialEq)]
pub struct TableReadingProps {
    /// What the table is about.
    pub kind: TableKind,
    /// Whether it is no text at all.
    pub binary: bool,
    /// Which column is which.
    pub columns: Columns,
    /// What the columns' roles are called.
    pub roles: Vec<&'static str>,
    /// How much was read, and what is left out; none where nothing was pasted.
    pub reading: Option<ReadingText>,
}

/// What was read of a pasted table: that it is no text, or how much was read, which rows are left out and which column is
/// which.
#[component]
pub fn TableReading(props: &TableReadingProps) -> Html {
    render_count::count("TableReading");
    let locale = use_locale();
    if props.binary {
        return html! { <p class="problem" role="alert">{ locale.messages.not_text() }</p> };
    }
    let Some(reading) = &props.reading else { return Html::default() };
    let note = |note: &String| html! { <p class="quietly">{ note.clone() }</p> };
    html! {
        <>
            <p class={classes!("read", if reading.has_problem { "problem" } else { "quietly" })}>{ reading.count.clone() }</p>
            if !reading.left_out.is_empty() {
                <Lines lines={reading.left_out.clone()} />
            }
            if !reading.each.is_empty() {
                <Disclosure summary={locale.messages.left_out_each()}><Lines lines={reading.each.clone()} /></Disclosure>
            }
            { for reading.notes.iter().map(note) }
            if props.columns.names.len() > 1 {
                <ColumnMatching kind={props.kind} columns={props.columns.clone()} roles={props.roles.clone()} />
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct LinesProps {
    lines: Vec<String>,
}

/// Rows that are left out.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let line = |line: &String| html! { <li>{ line.clone() }</li> };
    html! { <ul class="bad">{ for props.lines.iter().map(line) }</ul> }
}

#[derive(Properties, PartialEq)]
struct ColumnMatchingProps {
    kind: TableKind,
    columns: Columns,
    roles: Vec<&'static str>,
}

/// The choice of a column for each role.
#[component]
fn ColumnMatching(props: &ColumnMatchingProps) -> Html {
    let locale = use_locale();
    let choices = table::column_choices(&locale, &props.columns);
    let options: Vec<AttrValue> = choices.into_iter().map(AttrValue::from).collect();
    let choice = |(role, label): (usize, &&'static str)| {
        let chosen = props.columns.roles.get(role).copied().flatten().map_or(0, |column| column + 1);
        html! { <ColumnChoice kind={props.kind} {role} label={*label} options={options.clone()} {chosen} /> }
    };
    html! {
        <div class="matching" role="group" aria-label={locale.messages.columns_match()}>
            { for props.roles.iter().enumerate().map(choice) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ColumnChoiceProps {
    kind: TableKind,
    /// The role, by its place.
    role: usize,
    label: &'static str,
    options: Vec<AttrValue>,
    /// The place of the option that is chosen: 0 for none, else the column's number.
    chosen: usize,
}

#[component]
fn ColumnChoice(props: &ColumnChoiceProps) -> Html {
    let dispatch = use_dispatch();
    let onchoose = use_callback((dispatch, props.kind, props.role), |chosen: usize, (dispatch, kind, role)| {
        dispatch.send(Action::ChooseColumn(*kind, *role, chosen.checked_sub(1)));
    });
    html! {
        <span class="match">
            <span aria-hidden="true">{ props.label }</span>
            <Choice name={props.label} options={props.options.clone()} chosen={props.chosen} {onchoose} />
        </span>
    }
}
