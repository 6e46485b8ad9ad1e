//! Which lever moves revenue most: each a tenth lower and higher, and steps of about the same effort.

use yew::prelude::*;

use super::month;
use crate::chart::rows::{Row, rows};
use crate::model::sensitivity::{self, Spread, Step};
use crate::ui::scene::Scene;
use crate::ui::table::table;

/// The tornado, its table and the steps.
pub fn sensitivity(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let told = sensitivity::sensitivity(&scene.case().plan.scenario());
    let today = scene.results.what_if.months.last().map_or(0.0, |month| month.mean.mrr);
    let name = |spread: &Spread| texts.levers().at(spread.lever as usize).to_owned();
    let row = |spread: &Spread| {
        let widest = (spread.low - today).abs().max((spread.high - today).abs());
        Row {
            name: name(spread),
            bars: vec![(today, spread.low, "lower"), (today, spread.high, "higher")],
            figure: words.more_money(widest).replace('+', "±"),
        }
    };
    let all: Vec<Row> = told.percent.iter().map(row).collect();
    let values = [("month", &*month(scene)), ("money", &words.formats.money(today))];
    let summary = words.fill(texts.sensitivity_text(), &values);
    let cells = |spread: &Spread| {
        vec![name(spread), words.more_money(spread.low - today), words.more_money(spread.high - today)]
    };
    let step = |(place, (_, mrr)): (usize, &(Step, f64))| {
        let values = [("step", texts.steps().at(place)), ("change", &words.more_money(mrr - today))];
        html! { <li>{ words.fill(texts.step_row(), &values) }</li> }
    };
    html! {
        <>
            <p>{ summary.clone() }</p>
            <div class="drawn">{ rows(scene.frame, None, &all, &[today], summary.clone()) }</div>
            { table(texts.sensitivity(), summary, texts.lever_columns().all(), told.percent.iter().map(cells)) }
            <p>{ texts.steps_text() }</p>
            <ul class="steps">{ for told.steps.iter().enumerate().map(step) }</ul>
        </>
    }
}
