//! The plans side by side: their courses in one chart, what becomes of each, what they differ in.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::figures::{blocks, figure, heads};
use crate::outcome::comparison::{Comparison, Difference, Figure};
use crate::state::Workspace;
use crate::ui::charts::LineChart;
use crate::ui::content::sentence;
use crate::ui::context::use_locale;
use crate::ui::views::compare::chart::{CompareChartProps, drawn};
use crate::ui::views::compare::shown::Shown;
use crate::wording::comparison as wording;
use crate::wording::plateau::chart_heading;

#[derive(Properties, PartialEq)]
pub struct ComparedProps {
    pub workspace: Workspace,
    pub comparison: Rc<Comparison>,
}

/// The comparison.
#[component]
pub fn Compared(props: &ComparedProps) -> Html {
    let locale = use_locale();
    let messages = locale.messages;
    let ComparedProps { workspace, comparison } = props;
    let (measure, target) = (workspace.measure, workspace.target_within_horizon());
    let (past, shown) = (workspace.past.clone(), Shown::default());
    let chart = CompareChartProps { comparison: comparison.clone(), measure, target, past, shown };
    let (series, labels) = drawn(&locale, &chart);
    let names: Vec<String> = comparison.columns.iter().map(|column| wording::column(&locale, column)).collect();
    let differences = comparison.differences();
    let block = |columns: Range<usize>| {
        let figure = |figure: Figure| {
            let best = comparison.best(figure);
            let cells = comparison.columns.iter().zip(best).skip(columns.start).take(columns.len());
            let cells = cells.map(|(column, best)| {
                html! { <td data-best={best.then_some("")}>{ wording::cell(&locale, comparison, column, figure) }</td> }
            });
            html! { <tr><th scope="row">{ wording::figure(&locale, comparison, figure) }</th>{ for cells }</tr> }
        };
        let difference = |difference: &Difference| {
            let (name, cells) = wording::input(&locale, comparison, difference);
            let cells = cells[columns.clone()].iter().map(|cell| html! { <td>{ cell }</td> });
            html! { <tr><th scope="row">{ name }</th>{ for cells }</tr> }
        };
        html! {
            <table class="compared">
                { heads(&names, comparison, columns.clone()) }
                <tbody>
                    { for comparison.figures().into_iter().map(figure) }
                    if !differences.is_empty() {
                        <tr class="subhead">
                            <th scope="rowgroup" colspan={(columns.len() + 1).to_string()}>{ messages.compare_inputs() }</th>
                        </tr>
                        { for differences.iter().map(difference) }
                    }
                </tbody>
            </table>
        }
    };
    html! {
        <section>
            <h2>{ messages.take_comparison() }</h2>
            <p class="answer-small">{ sentence(&wording::answer(&locale, measure, comparison)) }</p>
            { figure(chart_heading(&locale, measure), html! {
                <LineChart series={Rc::new(series)} unit={measure.unit()} {labels} cursor={false} />
            }) }
            { for blocks(names.len()).map(block) }
            <p class="quietly">{ messages.compare_caption() }</p>
            if differences.is_empty() {
                <p class="quietly">{ messages.compare_no_inputs() }</p>
            }
        </section>
    }
}
