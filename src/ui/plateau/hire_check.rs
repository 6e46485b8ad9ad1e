//! Does one more rep pay? In words, beside the rule of thumb.

use yew::prelude::*;

use crate::model::hire_check::HireCheck;
use crate::ui::app::Message;
use crate::ui::explain::explain;
use crate::ui::input::button::{Look, button};
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::sentence::filled;

/// The check.
pub fn hire_check(scene: &Scene) -> Html {
    let texts = scene.words.texts;
    let body = match scene.results.hire {
        Some(check) => html! {
            <>
                <p>{ full_answer(scene, check) }</p>
                <p class="quietly">{ rule_of_thumb(scene, check) }</p>
                { scene.fold(Panel::How(Figure::Hire), texts.how(), texts.hire_title(), &|| explain(scene, Figure::Hire)) }
            </>
        },
        None => html! {
            <>
                <p>{ texts.hire_no_cost() }</p>
                { button(scene, Look::Pill, texts.hire_enter_cost(), Message::GoTo(Panel::More, "rep-cost")) }
            </>
        },
    };
    html! { <section class="note" aria-labelledby="hire-check"><h2 id="hire-check">{ texts.hire_title() }</h2>{ body }</section> }
}

fn full_answer(scene: &Scene, check: HireCheck) -> Html {
    let (words, texts, plan) = (scene.words, scene.words.texts, &scene.case().plan);
    let (cost, profit) = (words.formats.money(plan.rep_cost), words.formats.money(check.steady_state_profit.abs()));
    let pays = check.steady_state_profit > 0.0;
    let text = match check.break_even_month {
        Some(_) if pays => texts.hire_pays(),
        None if pays => texts.hire_pays_late(),
        _ => texts.hire_loses(),
    };
    let months = check.break_even_month.map_or(String::new(), |month| words.months(f64::from(month)));
    let values = [("cost", &*cost), ("profit", &profit), ("loss", &profit), ("months", &months)];
    let planned = check.break_even_month.filter(|_| pays).zip(plan.hires.iter().map(|hire| hire.month).min());
    // The month of hiring is the rep's first.
    let planned = planned.map(|(month, start)| {
        let (start, month) = (words.whole(start), words.whole(start + month - 1));
        format!(" {}", words.fill(texts.hire_planned(), &[("start", &start), ("month", &month)]))
    });
    html! { <>{ filled(text, &values) }{ planned }</> }
}

fn rule_of_thumb(scene: &Scene, check: HireCheck) -> String {
    let (words, texts) = (scene.words, scene.words.texts);
    let rule = words.fill(texts.rule(), &[("fee", &words.formats.money(scene.case().plan.fee))]);
    let verdict = match (check.rule_of_thumb, check.steady_state_profit > 0.0) {
        (true, false) => texts.rule_says_yes(),
        (false, true) => texts.rule_says_no(),
        _ => texts.rule_agrees(),
    };
    format!("{rule} {verdict}")
}
