//! How a list was read: which column is which, the order in its dates, the rows that are left out.

use std::rc::Rc;

use yew::prelude::*;

use crate::import::clients::{DateOrder, Options, Role, Summary};
use crate::outcome::client_list::ClientList;
use crate::ui::client_list::{read_again, save_left_out};
use crate::ui::content::table::text_table;
use crate::ui::context::use_locale;
use crate::ui::controls::{Button, ButtonVariant, Choice};
use crate::ui::render_count;
use crate::wording::client_list as wording;

/// Properties of [`ColumnsPart`].
#[derive(Properties, PartialEq)]
pub struct ColumnsProps {
    /// The list.
    pub list: ClientList,
}

/// The order in the dates, and a column for each role.
#[component]
pub fn ColumnsPart(props: &ColumnsProps) -> Html {
    render_count::count("ColumnsPart");
    let locale = use_locale();
    let list = &props.list;
    let Some(summary) = &list.summary else { return Html::default() };
    let options: Vec<AttrValue> =
        wording::column_choices(&locale, &summary.columns).into_iter().map(AttrValue::from).collect();
    let choice = |role: Role| {
        let label = wording::role(&locale, role);
        let chosen = list.column(role).map_or(0, |column| column as usize + 1);
        let list = list.clone();
        let onchoose = Callback::from(move |chosen: usize| {
            let column = chosen.checked_sub(1).map(|column| column as u32);
            read_again(list.with_column(role, column));
        });
        html! {
            <span class="match" key={label}>
                <span aria-hidden="true">{ label }</span>
                <Choice name={label} options={options.clone()} {chosen} {onchoose} />
            </span>
        }
    };
    html! {
        <>
            <OrderQuestion list={list.clone()} />
            <div class="matching" role="group" aria-label={locale.messages.columns_match()}>
                { for Role::ALL.into_iter().map(choice) }
            </div>
        </>
    }
}

/// The order of day and month, where the dates leave it open.
#[component]
fn OrderQuestion(props: &ColumnsProps) -> Html {
    let messages = use_locale().messages;
    let list = &props.list;
    let Some(summary) =
        list.summary.as_ref().filter(|summary| summary.is_order_open || list.options.date_order.is_some())
    else {
        return Html::default();
    };
    let orders =
        [(DateOrder::DayFirst, messages.list_day_first()), (DateOrder::MonthFirst, messages.list_month_first())];
    let button = |(order, text): (DateOrder, &'static str)| {
        let options = Options { date_order: Some(order), ..list.options.clone() };
        let onpress = Callback::from(move |()| read_again(options.clone()));
        let is_used = list.options.date_order.or(summary.date_order) == Some(order);
        html! { <Button variant={ButtonVariant::Pill} {text} {onpress} pressed={Some(is_used)} /> }
    };
    html! {
        <div class="order" role="group" aria-label={messages.list_order()}>
            <p>{ messages.list_order() }{ " " }<span class="quietly">{ messages.list_order_open() }</span></p>
            <div class="presets">{ for orders.into_iter().map(button) }</div>
        </div>
    }
}

/// Properties of [`LeftOut`].
#[derive(Properties, PartialEq)]
pub struct LeftOutProps {
    /// How the list was read.
    pub summary: Rc<Summary>,
}

/// The first rows that are left out, and all of them as a file.
#[component]
pub fn LeftOut(props: &LeftOutProps) -> Html {
    render_count::count("LeftOut");
    let locale = use_locale();
    let (messages, summary) = (locale.messages, &props.summary);
    let rows = wording::left_out(&locale, summary);
    let is_cut = rows.len() < (summary.problems + summary.others) as usize;
    let shown = locale.number(rows.len() as f64);
    let save = {
        let locale = locale.clone();
        Callback::from(move |()| {
            let name = format!("{}.csv", locale.messages.list_left_out_file());
            save_left_out(name, &wording::left_out_words(&locale));
        })
    };
    let name = messages.list_left_out_title();
    html! {
        <div class="left-out">
            { text_table(name, "", &wording::left_out_columns(&locale), &rows, 3) }
            if is_cut {
                <p class="quietly">{ messages.list_left_out_first(&shown) }</p>
            }
            <Button variant={ButtonVariant::Pill} text={messages.list_left_out_save()} onpress={save} />
        </div>
    }
}
