//! A service rep's bonus: a part of salary, in proportion to retention.

use yew::prelude::*;

use crate::model::benchmarks;
use crate::state::Field;
use crate::ui::input::control::plain;
use crate::ui::scene::Scene;
use crate::ui::sentence::filled;
use crate::ui::table::table;

/// The part of the page.
pub fn service(scene: &Scene) -> Html {
    let (words, texts, case) = (scene.words, scene.words.texts, scene.case());
    let bonus = case.beside.settings.service();
    let [kept, _] = case.plan.kept_a_year();
    let inputs = [
        ("salary", Field::Salary, texts.salary()),
        ("salary-bonus", Field::SalaryBonus, texts.salary_bonus()),
        ("retention-floor", Field::RetentionFloor, texts.retention_floor()),
        ("retention-target", Field::RetentionTarget, texts.retention_target()),
    ];
    let money = |retention: f64| words.formats.money(bonus.at(retention));
    let part = if bonus.salary > 0.0 { bonus.at(kept) / bonus.salary } else { 0.0 };
    let (rate, part) = (words.formats.tenth_percent(kept), words.formats.tenth_percent(part));
    let values = [("kept", &*rate), ("money", &money(kept)), ("part", &part)];
    let between = f64::midpoint(bonus.floor, bonus.target);
    let row = |retention: f64| vec![words.formats.tenth_percent(retention), money(retention)];
    let order = (bonus.floor > bonus.target).then(|| html! { <p class="problem">{ texts.service_order() }</p> });
    let source = words.fill(texts.source(), &[("source", benchmarks::SERVICE_BONUS.source.title)]);
    let rows = [bonus.floor, between, bonus.target].into_iter().map(row);
    let name = words.fill(texts.segment_field(), &[("segment", texts.service()), ("name", texts.as_table())]);
    html! {
        <section class="part" aria-labelledby="service">
            <h2 id="service">{ texts.service() }</h2>
            <div class="split">
                <div class="controls">{ for inputs.into_iter().map(|input| plain(input, scene)) }</div>
                <div class="results">
                    <p class="answer-small">{ filled(texts.service_text(), &values) }</p>
                    { order }
                    { table(&name, String::new(), texts.service_columns().all(), rows) }
                    <p class="quietly">{ source }</p>
                </div>
            </div>
        </section>
    }
}
