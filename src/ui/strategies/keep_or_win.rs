//! Where a budget lifts the plateau more: in winning clients or in keeping them.

use yew::prelude::*;

use crate::chart::rows::{Row, rows};
use crate::model::benchmarks;
use crate::model::keep_or_win::Budget;
use crate::model::limits;
use crate::state::Field;
use crate::ui::input::control::plain;
use crate::ui::scene::Scene;

/// The inputs and what comes of them.
pub fn keep_or_win(scene: &Scene) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let inputs = [
        ("budget", Field::Budget, texts.budget()),
        ("winning-cost", Field::WinningCost, texts.winning_cost()),
        ("keep-0", Field::KeepCost(0), texts.keep_a()),
        ("keep-1", Field::KeepCost(1), texts.keep_b()),
    ];
    let source = words.fill(texts.source(), &[("source", benchmarks::KEEP_OR_WIN_RULE.title)]);
    html! {
        <>
            <div class="aim">{ for inputs.into_iter().map(|input| plain(input, scene)) }</div>
            { outcome(scene) }
            <p class="quietly">{ texts.keep_claim() }{ " " }{ source }</p>
        </>
    }
}

fn outcome(scene: &Scene) -> Html {
    let (words, texts, case) = (scene.words, scene.words.texts, scene.case());
    let (plan, cost) = (&case.plan, case.beside.winning_cost);
    if cost < limits::WINNING_COST.min {
        return html! { <p>{ texts.keep_no_cost() }</p> };
    }
    let sign_ups = plan.scenario().final_pace();
    // Of all clients, oversold deals among them.
    let churn = 1.0 / scene.results.what_if.mean_lifetime;
    let spent = |budget: f64| Budget { sign_ups, churn, budget, acquisition_cost: cost };
    let budget = spent(case.get(Field::Budget));
    let [keep, other] = [0, 1].map(|place| budget.plateau_by_keeping(case.get(Field::KeepCost(place))));
    let levels = [spent(0.0).plateau_by_winning(), budget.plateau_by_winning(), keep, other];
    let told = levels.map(|level| words.count(texts.client_count(), level));
    let row = |(place, level): (usize, f64)| Row {
        name: texts.keep_names().at(place).to_owned(),
        bars: vec![(0.0, level, if place == 0 { "without" } else { "gain" })],
        figure: words.formats.number(level),
    };
    let all: Vec<Row> = levels.into_iter().enumerate().map(row).collect();
    let values = [("win", told[1].as_str()), ("keep", &told[2]), ("other", &told[3])];
    html! {
        <>
            <p>{ words.fill(texts.keep_text(), &values) }</p>
            <div class="drawn">{ rows(scene.frame, None, &all, &[levels[0]], texts.keep_summary().to_owned()) }</div>
        </>
    }
}
