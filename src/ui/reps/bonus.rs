//! A bonus for clients who stayed: what it costs for each deal, and what pays for it.

use yew::prelude::*;

use crate::model::benchmarks;
use crate::model::bonus::{Milestone, expected_bonus, lifetime_that_pays};
use crate::model::{Cohort, Scenario};
use crate::state::Field;
use crate::ui::explain::{Explanation, explain as explanation};
use crate::ui::input::entry::{entry, problem};
use crate::ui::scene::{Figure, Panel, Scene};
use crate::ui::sentence::filled;
use crate::ui::table::table;

/// The part of the page.
pub fn bonus(scene: &Scene) -> Html {
    let (words, texts, case) = (scene.words, scene.words.texts, scene.case());
    let clients = Scenario { oversold: None, ..case.plan.scenario() }.lines();
    let over = |of: &dyn Fn(&Cohort) -> f64| clients.iter().map(|line| line.share * of(line)).sum::<f64>();
    let milestone = |place: usize| Milestone {
        months: benchmarks::BONUS_MONTHS.value[place],
        bonus: case.get(Field::Bonus(place as u8)),
    };
    let all = [0, 1, 2].map(milestone);
    let expected = over(&|line| expected_bonus(line, &all));
    let longer = lifetime_that_pays(expected, case.plan.fee, case.plan.margin);
    let row = |one: &Milestone| {
        vec![
            words.months(f64::from(one.months)),
            words.formats.tenth_percent(over(&|line| line.survival(one.months))),
            words.formats.money(one.bonus),
            words.formats.money(over(&|line| expected_bonus(line, &[*one]))),
        ]
    };
    let field = |place: usize| {
        let (field, id) = (Field::Bonus(place as u8), format!("bonus-{place}"));
        let label = words.fill(texts.bonus_after(), &[("months", &words.months(f64::from(all[place].months)))]);
        let hint = format!("{id}-hint");
        html! {
            <div class="control">
                <div class="head">
                    <label for={id.clone()}>{ label }</label>
                    <span class="field">{ entry(scene, field, id, None, hint.clone()) }<span>{ words.unit_of("{money}") }</span></span>
                </div>
                <div class="hint"><span id={hint}><span class="problem">{ problem(scene, field) }</span></span></div>
            </div>
        }
    };
    let values = [("money", &*words.formats.money(expected)), ("months", &words.months(longer))];
    let name = words.fill(texts.segment_field(), &[("segment", texts.bonus()), ("name", texts.as_table())]);
    html! {
        <section class="part" aria-labelledby="bonus">
            <h2 id="bonus">{ texts.bonus() }</h2>
            <div class="split">
                <div class="controls">{ for [0, 1, 2].map(field) }</div>
                <div class="results">
                    <p class="answer-small">{ filled(texts.bonus_text(), &values) }</p>
                    { table(&name, String::new(), texts.bonus_columns().all(), all.iter().map(row)) }
                    <div class="how">{ scene.fold(Panel::How(Figure::Bonus), texts.how(), texts.bonus(), &|| explanation(scene, Figure::Bonus)) }</div>
                </div>
            </div>
        </section>
    }
}

/// How it is computed.
pub fn explain(scene: &Scene) -> Explanation {
    let (words, plan) = (scene.words, &scene.case().plan);
    let (fee, margin) = (words.formats.money(plan.fee), words.formats.percent(plan.margin));
    let text = words.fill(words.texts.how_bonus(), &[("fee", &fee), ("margin", &margin)]);
    (text, Some(benchmarks::BONUS_MONTHS.source))
}
