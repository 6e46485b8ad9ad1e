//! From the course without strategies to that with all of them: a bar for each, and the course itself.

use yew::prelude::*;

use super::answer::because;
use super::{ends, month};
use crate::chart::course::Sayings;
use crate::chart::rows::{Row, rows};
use crate::model::Projection;
use crate::model::limits::Unit;
use crate::state::Case;
use crate::ui::course::{self, Names};
use crate::ui::plateau::answer::horizon;
use crate::ui::results::Moves;
use crate::ui::scene::{Panel, Scene};
use crate::ui::table::table;
use crate::ui::words::SEEN;

/// The course that the strategies are held against: today's where it is pinned and another one, else the plan's.
pub fn pinned<'a>(case: &Case, what_if: &'a Projection, today: Option<&'a Projection>) -> Option<&'a Projection> {
    today.filter(|today| case.today.as_ref() != Some(&case.plan) && today.months.len() >= what_if.months.len())
}

/// Its rows: where revenue stands, what each strategy adds, where it leads, and what is left after costs.
pub fn bars(scene: &Scene, moves: &Moves) -> Vec<Row> {
    let (words, texts, results) = (scene.words, scene.words.texts, scene.results);
    let [without, with] = ends(scene, moves);
    let whole = |name: &str, mrr: f64, kind| Row {
        name: name.to_owned(),
        bars: vec![(0.0, mrr, kind)],
        figure: words.formats.money(mrr),
    };
    let step = |name: &str, from: f64, change: f64| Row {
        name: name.to_owned(),
        bars: vec![(from, from + change, if change <= -SEEN { "loss" } else { "gain" })],
        figure: words.more_money(change),
    };
    let mut rows = Vec::new();
    match pinned(scene.case(), &results.what_if, results.today.as_ref()) {
        Some(today) => {
            let mrr = today.months.get(results.what_if.months.len() - 1).map_or(0.0, |month| month.mean.mrr);
            rows.push(whole(texts.key_today(), mrr, "without"));
            rows.push(step(texts.key_what_if(), mrr, without - mrr));
        }
        None => rows.push(whole(texts.without(), without, "without")),
    }
    let mut so_far = without;
    for one in &moves.contributions {
        rows.push(step(texts.moves_short().at(one.strategy as usize), so_far, one.mrr));
        so_far += one.mrr;
    }
    rows.push(whole(texts.all_moves(), with, "with"));
    let cost: f64 = moves.contributions.iter().map(|one| one.cost).sum();
    if cost > 0.0 {
        rows.push(step(texts.costs(), with, -cost));
        rows.push(whole(texts.after_costs(), with - cost, "with"));
    }
    rows
}

/// The waterfall.
pub fn waterfall(scene: &Scene, moves: &Moves, bars: &[Row]) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let [without, with] = ends(scene, moves);
    let (from, to) = (words.formats.money(without), words.formats.money(with));
    let summary = words.fill(texts.waterfall_summary(), &[("month", &month(scene)), ("from", &from), ("to", &to)]);
    html! {
        <figure class="figure waterfall">
            <figcaption>{ words.fill(texts.waterfall(), &[("month", &month(scene))]) }</figcaption>
            { rows(scene.frame, None, bars, &[without], summary) }
        </figure>
    }
}

/// The course with all strategies over that without, and the contributions as a table.
pub fn course(scene: &Scene, moves: &Moves) -> Html {
    let (words, texts, series) = (scene.words, scene.words.texts, &moves.series);
    let pinned = pinned(scene.case(), &scene.results.what_if, scene.results.today.as_ref()).is_some();
    let names = Names { course: texts.key_with(), today: if pinned { texts.key_today() } else { texts.without() } };
    let length = words.months(f64::from(horizon(scene)));
    let money = |value: f64| words.formats.money(value);
    let [from, to] = ends(scene, moves).map(money);
    let [low, high] = series.range.last().copied().unwrap_or_default().map(money);
    let values = [("horizon", &*length), ("from", &from), ("to", &to), ("low", &low), ("high", &high)];
    let sayings = Sayings {
        summary: words.fill(texts.moves_chart_summary(), &values),
        step: &|month| if month == 0 { texts.now().to_owned() } else { month.to_string() },
        axis: texts.axis_months(),
        level: words.fill(texts.plateau_line(), &[("money", &money(series.level.unwrap_or_default()))]),
        target: String::new(),
        cursor: None,
    };
    let plot = scene.frame.plot_low(series, Unit::Money, words);
    html! {
        <div class="combined">
            <figure>
                <figcaption>{ course::legend(scene, series, &names) }</figcaption>
                { course::course(scene, &plot, series, Unit::Money, &names, sayings) }
            </figure>
            <p class="because">{ because(scene, moves) }</p>
            { super::ways(scene) }
            <div class="how">{ scene.fold(Panel::Contributions, texts.contributions(), "", &|| contributions(scene, moves)) }</div>
        </div>
    }
}

/// What each adds, in figures.
fn contributions(scene: &Scene, moves: &Moves) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let caption = words.fill(texts.waterfall(), &[("month", &month(scene))]);
    let row = |one: &crate::model::strategies::contribution::Contribution| {
        vec![
            texts.moves().at(one.strategy as usize).to_owned(),
            words.more_money(one.mrr),
            words.more_money(one.alone),
            words.formats.money(one.cost),
            words.more_money(one.net),
        ]
    };
    html! {
        <>
            { table(texts.contributions(), caption, texts.contribution_columns().all(), moves.contributions.iter().map(row)) }
            <p>{ texts.how_moves() }</p>
            <p>{ words.fill(texts.source(), &[("source", crate::model::benchmarks::SHAPLEY.title)]) }</p>
        </>
    }
}
