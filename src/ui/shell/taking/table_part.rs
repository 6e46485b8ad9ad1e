//! Tables for spreadsheets: saved as CSV, or copied.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::{Taken, TakingProps};
use crate::browser::{file, share};
use crate::outcome::comparison::Comparison;
use crate::text::{Locale, Messages};
use crate::ui::context::{use_locale, use_page};
use crate::ui::controls::{Button, ButtonVariant};
use crate::wording::sheet::{Sheet, comparison, months};

/// A table: what it is called, the name of its file, and how it is made.
type Table = (fn(Messages) -> &'static str, fn(Messages) -> &'static str, fn(&Locale, &Comparison) -> Sheet);

/// The tables.
const TABLES: [Table; 2] = [
    (|messages| messages.take_months(), |messages| messages.sheet_name_months(), months),
    (|messages| messages.take_comparison(), |messages| messages.sheet_name_comparison(), comparison),
];

/// The table of what there is now.
fn sheet(locale: &Locale, make: fn(&Locale, &Comparison) -> Sheet, (workspace, _): &Taken) -> Sheet {
    make(locale, &Comparison::new(workspace, &[], false))
}

/// A line for each table, and what became of one that was copied.
#[component]
pub fn TablePart(props: &TakingProps) -> Html {
    let (locale, page) = (use_locale(), use_page());
    let messages = locale.messages;
    let said = use_state_eq(|| "");
    let mark = locale.language.decimal_mark();
    let line = |(name, file_name, make): Table| {
        let save = {
            let (taken, locale) = (props.taken.clone(), locale.clone());
            Callback::from(move |()| {
                let text = sheet(&locale, make, &taken.emit(())).csv(mark);
                file::save(&format!("{}.csv", file_name(messages)), "text/csv;charset=utf-8", &text);
            })
        };
        let copy = {
            let (taken, locale, set) = (props.taken.clone(), locale.clone(), said.setter());
            let announcer = page.announcer.clone();
            Callback::from(move |()| {
                let text = sheet(&locale, make, &taken.emit(())).tab_separated(mark);
                let (set, announcer) = (set.clone(), announcer.clone());
                spawn_local(async move {
                    let is_copied = share::copy(&text).await;
                    let outcome = if is_copied { messages.take_copied() } else { messages.take_copy_refused() };
                    announcer.emit(outcome.to_owned());
                    set.set(outcome);
                });
            })
        };
        let [save_name, copy_name] =
            [messages.take_save_csv(), messages.take_copy_table()].map(|what| messages.named(what, name(messages)));
        html! {
            <li>
                <b>{ name(messages) }</b>
                <div class="presets">
                    <Button variant={ButtonVariant::Pill} text={messages.take_save_csv()} name={save_name} onpress={save} />
                    <Button variant={ButtonVariant::Pill} text={messages.take_copy_table()} name={copy_name} onpress={copy} />
                </div>
            </li>
        }
    };
    html! {
        <section class="take-table">
            <h2>{ messages.take_table() }</h2>
            <p class="quietly">{ messages.take_table_hint() }</p>
            <ul>{ for TABLES.into_iter().map(line) }</ul>
            if !said.is_empty() {
                <p>{ *said }</p>
            }
        </section>
    }
}
