//! The table of what the scenarios differ in.

use std::rc::Rc;

use yew::prelude::*;

use super::figures::heads;
use crate::outcome::comparison::Comparison;
use crate::ui::content::table::scrolled;
use crate::ui::context::use_locale;
use crate::wording::comparison as wording;

#[derive(Properties, PartialEq)]
pub struct InputsProps {
    pub comparison: Rc<Comparison>,
}

/// The table; nothing where there is only one plan.
#[component]
pub fn Inputs(props: &InputsProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let comparison = &props.comparison;
    if comparison.columns.len() < 2 {
        return Html::default();
    }
    let names: Vec<String> = comparison.columns.iter().map(|column| wording::column(&locale, column)).collect();
    let differences = comparison.differences();
    let row = |difference| {
        let (name, cells) = wording::input(&locale, comparison, difference);
        html! { <tr><th scope="row">{ name }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <section class="part" id="compared-inputs">
            <h2 translate="yes">{ messages.compare_inputs() }</h2>
            if differences.is_empty() {
                <p class="quietly">{ messages.compare_no_inputs() }</p>
            } else {
                { scrolled(messages.compare_inputs().into(), html! {
                    <table class="compared">
                        <thead>{ heads(&names, comparison) }</thead>
                        <tbody>{ for differences.iter().map(row) }</tbody>
                    </table>
                }) }
            }
        </section>
    }
}
