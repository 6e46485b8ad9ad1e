//! Month by month, as a table; built only while it is open.

use yew::prelude::*;

use super::answer::chart_summary;
use crate::model::projection::Month;
use crate::ui::scene::{Panel, Scene};

/// The table behind its disclosure.
pub fn table(scene: &Scene) -> Html {
    html! { <div class="table">{ scene.fold(Panel::Table, scene.words.texts.table(), "", &|| months(scene)) }</div> }
}

fn months(scene: &Scene) -> Html {
    let (words, results) = (scene.words, scene.results);
    // The last column is today's.
    let columns = words.texts.columns().all().take(if results.today.is_some() { usize::MAX } else { 7 });
    let row = |(number, month): (usize, &Month)| {
        let (count, money) = (|value: f64| words.formats.number(value), |value: f64| words.formats.money(value));
        let [low, _, high] = month.range.mrr.map(money);
        let mean = &month.mean;
        let cells = [
            count(mean.clients),
            money(mean.mrr),
            words.from_to(low, &high),
            count(mean.sign_ups),
            count(mean.lost),
            money(month.profit),
        ];
        let today = results.today.as_ref().map(|p| p.months.get(number).map_or(String::new(), |m| money(m.mean.mrr)));
        let cells = cells.into_iter().chain(today);
        html! { <tr><th scope="row">{ number }</th>{ for cells.map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={words.texts.table()}>
            <table>
                <caption>{ chart_summary(scene) }</caption>
                <thead><tr>{ for columns.map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>{ for results.what_if.months.iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
