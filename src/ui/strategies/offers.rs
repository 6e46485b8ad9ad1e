//! Whether a discount that is to keep clients pays.

use yew::prelude::*;

use crate::model::Scenario;
use crate::model::benchmarks;
use crate::model::discount_break_even::Offer;
use crate::state::Field;
use crate::ui::input::control::plain;
use crate::ui::scene::Scene;
use crate::ui::table::table;

/// The input and a row for each offer.
pub fn offers(scene: &Scene) -> Html {
    let (words, texts, case) = (scene.words, scene.words.texts, scene.case());
    let lines = Scenario { oversold: None, ..case.plan.scenario() }.lines();
    let today = scene.results.what_if.months.first().map_or(0.0, |month| month.mean.mrr);
    // Who has no clients yet is told what it costs in the end.
    let last = scene.results.what_if.months.last().map_or(0.0, |month| month.mean.mrr);
    let mrr = if today > 0.0 { today } else { last };
    let offer = case.get(Field::Offer);
    let all = [Offer::Discount(offer), Offer::FreeMonth, Offer::EarlyPayment];
    let shares = [offer, 0.0, benchmarks::EARLY_PAYMENT.value];
    let row = |(place, offer): (usize, Offer)| {
        let name = words.fill(texts.offers().at(place), &[("share", &words.formats.percent(shares[place]))]);
        let falls = match offer.break_even_churn_factor(&lines) {
            Some(factor) => words.formats.tenth_percent(1.0 - factor),
            None => texts.offer_never().to_owned(),
        };
        let money = |text: &str, money: f64| words.fill(text, &[("money", &words.formats.money(money))]);
        let cost = match offer {
            Offer::FreeMonth => money(texts.offer_once(), mrr),
            _ => money(texts.offer_monthly(), offer.cost_per_month(mrr)),
        };
        vec![name, falls, cost]
    };
    let share = words.formats.percent(benchmarks::DISCOUNTS_FIRST.value);
    let claim = words.fill(texts.offer_claim(), &[("share", &share)]);
    let source = words.fill(texts.source(), &[("source", benchmarks::DISCOUNTS_FIRST.source.title)]);
    let rows = all.into_iter().enumerate().map(row);
    html! {
        <>
            <div class="aim">{ plain(("offer", Field::Offer, texts.offer()), scene) }</div>
            { table(texts.does_discount_pay(), words.fill(texts.offer_text(), &[("money", &words.formats.money(mrr))]), texts.offer_columns().all(), rows) }
            <p class="quietly">{ claim }{ " " }{ source }</p>
        </>
    }
}
