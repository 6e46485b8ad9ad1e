//! The table of what becomes of each scenario.

use std::rc::Rc;

use yew::prelude::*;

use crate::outcome::comparison::{Column, Comparison, Figure};
use crate::ui::content::swatch;
use crate::ui::content::table::scrolled;
use crate::ui::context::use_locale;
use crate::ui::controls::Choice;
use crate::wording::comparison as wording;

#[derive(Properties, PartialEq)]
pub struct FiguresProps {
    pub comparison: Rc<Comparison>,
}

/// The heads of the columns: the sample of a scenario's line and its name.
pub fn heads(names: &[String], comparison: &Comparison) -> Html {
    let head = |(column, name): (&Column, &String)| {
        html! { <th scope="col">{ for column.place.map(swatch) }<bdi>{ name.clone() }</bdi></th> }
    };
    html! { <tr><td></td>{ for comparison.columns.iter().zip(names).map(head) }</tr> }
}

/// The table, with the choice of a column that the others are held against.
#[component]
pub fn Figures(props: &FiguresProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let comparison = &props.comparison;
    // The base by its scenario's number, 0 for today, so that it stays when scenarios are moved.
    let base = use_state_eq(|| None::<u8>);
    let number = |column: &Column| column.label.as_ref().map_or(0, |label| label.number);
    let names: Vec<String> = comparison.columns.iter().map(|column| wording::column(&locale, column)).collect();
    let options: Vec<AttrValue> = std::iter::once(messages.compare_no_difference().into())
        .chain(names.iter().map(|name| messages.compare_against(name).into()))
        .collect();
    let numbers: Vec<u8> = comparison.columns.iter().map(number).collect();
    let chosen = base.and_then(|base| numbers.iter().position(|number| *number == base));
    let onchoose = {
        let set = base.setter();
        use_callback(numbers, move |place: usize, numbers: &Vec<u8>| {
            set.set(place.checked_sub(1).and_then(|place| numbers.get(place).copied()));
        })
    };
    let row = |figure: Figure| {
        let best = comparison.best(figure);
        let cell = |(place, (column, best)): (usize, (&Column, bool))| {
            let change = match chosen {
                Some(base) if base == place => Some(messages.compare_base().to_owned()),
                Some(base) => wording::difference(&locale, figure, column, &comparison.columns[base]),
                None => None,
            };
            html! {
                <td data-best={best.then_some("")}>
                    { wording::cell(&locale, comparison, column, figure) }
                    if best {
                        <span class="unseen">{ ", " }{ messages.compare_best_mark() }</span>
                    }
                    if let Some(change) = change {
                        <small>{ change }</small>
                    }
                </td>
            }
        };
        html! {
            <tr>
                <th scope="row">{ wording::figure(&locale, comparison, figure) }</th>
                { for comparison.columns.iter().zip(best).enumerate().map(cell) }
            </tr>
        }
    };
    let table = html! {
        <table class="compared">
            <caption>{ messages.compare_caption() }</caption>
            <thead>{ heads(&names, comparison) }</thead>
            <tbody>{ for comparison.figures().into_iter().map(row) }</tbody>
        </table>
    };
    html! {
        <section class="part" id="compared">
            <div class="row">
                <h2 translate="yes">{ messages.compare_figures() }</h2>
                if comparison.columns.len() > 1 {
                    <span class="match">
                        { messages.compare_difference() }
                        <Choice name={messages.compare_difference()} {options} chosen={chosen.map_or(0, |place| place + 1)} {onchoose} />
                    </span>
                }
            </div>
            { scrolled(messages.compare_figures().into(), table) }
            if let Some(costs) = wording::costs(&locale, comparison) {
                <p class="quietly">{ costs }</p>
            }
        </section>
    }
}
