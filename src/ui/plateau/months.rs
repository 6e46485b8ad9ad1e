//! Month by month, as a table; built only while it is open.

use yew::prelude::*;

use super::answer::chart_summary;
use crate::model::projection::Month;
use crate::ui::scene::{Panel, Scene};
use crate::ui::table::table;

/// The table behind its disclosure.
pub fn months(scene: &Scene) -> Html {
    html! { <div class="table">{ scene.fold(Panel::Table, scene.words.texts.table(), "", &|| all(scene)) }</div> }
}

fn all(scene: &Scene) -> Html {
    let (words, results) = (scene.words, scene.results);
    // The last column is today's.
    let columns = words.texts.columns().all().take(if results.today.is_some() { usize::MAX } else { 7 });
    let row = |(number, month): (usize, &Month)| {
        let (count, money) = (|value: f64| words.formats.number(value), |value: f64| words.formats.money(value));
        let [low, _, high] = month.range.mrr.map(money);
        let mean = &month.mean;
        let cells = [
            number.to_string(),
            count(mean.clients),
            money(mean.mrr),
            words.from_to(low, &high),
            count(mean.sign_ups),
            count(mean.lost),
            money(month.profit),
        ];
        let today = results.today.as_ref().map(|p| p.months.get(number).map_or(String::new(), |m| money(m.mean.mrr)));
        cells.into_iter().chain(today).collect()
    };
    table(words.texts.table(), chart_summary(scene), columns, results.what_if.months.iter().enumerate().map(row))
}
