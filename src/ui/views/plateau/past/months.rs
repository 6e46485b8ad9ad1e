//! The months, to type in.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::past::MOST;
use crate::state::past_inputs::{PAST_CLIENTS, PAST_REVENUE};
use crate::state::{Action, Input, Past, PastAction, PastMonth};
use crate::ui::content::table::scrolled;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, NumberField, use_problems};
use crate::wording::past as wording;

/// The ids of the button that adds a month, and of what explains the fields.
const ADD: &str = "past-add";
const HINT: &str = "past-problem";

#[derive(Properties, PartialEq)]
pub struct MonthsProps {
    pub past: Rc<Past>,
}

/// The table, and the buttons that add a month and remove all of them.
#[component]
pub fn Months(props: &MonthsProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let (problem, onproblem) = use_problems();
    let past = &props.past;
    let row = |(row, month): (usize, &PastMonth)| {
        let name = wording::month(&locale, past, row);
        let field = |input: &'static Input, value: Option<f64>| {
            let label = messages.segment_field(messages.label(input.text), &name);
            html! {
                <td><span class="field">
                    <NumberField input={input.at(row)} {value} name={AttrValue::from(label)} hint={HINT} onproblem={onproblem.clone()} />
                </span></td>
            }
        };
        html! {
            <tr>
                <th scope="row">{ name.clone() }</th>
                { field(&PAST_REVENUE, month.revenue) }
                { field(&PAST_CLIENTS, month.clients) }
                <td><Button variant={ButtonVariant::Sign("×")} text={messages.past_remove_month(&name)}
                    action={Action::Past(PastAction::RemoveMonth(row))} focus_next={ADD} /></td>
            </tr>
        }
    };
    let title = messages.past_table();
    let head = |name: String| html! { <th scope="col">{ name }</th> };
    let revenue = messages.chart_title_money(locale.currency_sign(), messages.past_column_revenue());
    let table = || {
        html! {
            <table class="past-months">
                <thead><tr>
                    { head(messages.past_column_month().to_owned()) }
                    { head(revenue.clone()) }
                    { head(messages.past_column_clients().to_owned()) }
                    <td></td>
                </tr></thead>
                <tbody>{ for past.months.iter().enumerate().map(row) }</tbody>
            </table>
        }
    };
    let count = past.months.len();
    let is_full = count >= MOST;
    let full = is_full.then(|| AttrValue::from(messages.past_full(&locale.whole(MOST as u32))));
    html! {
        <>
            if count > 0 {
                { scrolled(title.into(), table()) }
            }
            <p class="problem" id={HINT}>{ problem }</p>
            <div class="presets">
                <Button id={ADD} variant={ButtonVariant::Pill} text={messages.past_add_month()}
                    action={Action::Past(PastAction::AddMonth)} disabled_because={full.clone()}
                    focus_next={AttrValue::from(PAST_REVENUE.at(count).id())} />
                if count > 0 {
                    <Button text={messages.past_remove()} action={Action::Past(PastAction::Clear)} focus_next={ADD} />
                }
                if let Some(full) = full {
                    <span>{ full }</span>
                }
            </div>
        </>
    }
}
