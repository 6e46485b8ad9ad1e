//! Months pasted from a spreadsheet: what was read of them, and a button that uses them.

use std::rc::Rc;

use yew::prelude::*;

use crate::import::past::PastTable;
use crate::state::{Action, Past, PastAction, PastMonth, PastedTable, TableKind};
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, PasteField, TableReading};
use crate::wording::past as wording;

/// The id of what says that the months are used.
const USED: &str = "past-used";

#[derive(Properties, PartialEq)]
pub struct PasteProps {
    /// What was pasted.
    pub table: Rc<PastedTable>,
    /// The months that there are.
    pub past: Rc<Past>,
}

/// The field, and what was read.
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let PasteProps { table, past } = props;
    let kind = TableKind::Past;
    let read = use_memo(table.clone(), |table| PastTable::read(&table.text, &table.chosen));
    let is_pasted = !table.text.trim().is_empty();
    let months: Vec<PastMonth> =
        read.months.iter().map(|[revenue, clients]| PastMonth { revenue: *revenue, clients: *clients }).collect();
    let count = months.len();
    html! {
        <>
            <PasteField {kind} id="paste-past" table={table.clone()} label={messages.past_paste()} hint={messages.past_paste_hint()} />
            <TableReading {kind} binary={read.reading.binary} columns={read.reading.columns.clone()}
                roles={wording::roles(&locale).to_vec()} reading={is_pasted.then(|| wording::reading(&locale, &read))} />
            if count > 0 {
                <div class="pin" id={USED} tabindex="-1">
                    if past.months == months {
                        <p>{ messages.past_used() }</p>
                    } else {
                        <Button variant={ButtonVariant::Main} text={messages.past_use(&locale.quantity(count as f64))}
                            action={Action::Past(PastAction::SetMonths(months, read.last))} focus_next={USED} />
                    }
                </div>
            }
        </>
    }
}
