//! From the course without strategies to that with all of them: a bar for each, and the course itself.

use yew::prelude::*;

use super::answer::because;
use super::{ends, month};
use crate::chart::course::Sayings;
use crate::chart::rows::{Row, rows};
use crate::model::bounds::Unit;
use crate::ui::course::{self, Names};
use crate::ui::plateau::answer::horizon;
use crate::ui::results::Moves;
use crate::ui::scene::{Panel, Scene};
use crate::ui::table::table;

/// The waterfall.
pub fn waterfall(scene: &Scene, moves: &Moves) -> Html {
    let (words, texts) = (scene.words, scene.words.texts);
    let [without, with] = ends(scene, moves);
    let whole = |name: &str, mrr: f64, kind| Row {
        name: name.to_owned(),
        bars: vec![(0.0, mrr, kind)],
        figure: words.formats.money(mrr),
    };
    let mut so_far = without;
    let steps = moves.contributions.iter().map(|one| {
        let from = so_far;
        so_far += one.mrr;
        Row {
            name: texts.moves_short().at(one.strategy as usize).to_owned(),
            bars: vec![(from, so_far, if one.mrr < 0.0 { "loss" } else { "gain" })],
            figure: words.more_money(one.mrr),
        }
    });
    let first = std::iter::once(whole(texts.without(), without, "without"));
    let all: Vec<Row> = first.chain(steps).chain([whole(texts.all_moves(), with, "with")]).collect();
    let (from, to) = (words.formats.money(without), words.formats.money(with));
    let summary = words.fill(texts.waterfall_summary(), &[("month", &month(scene)), ("from", &from), ("to", &to)]);
    html! {
        <figure class="figure waterfall">
            <figcaption>{ words.fill(texts.waterfall(), &[("month", &month(scene))]) }</figcaption>
            { rows(scene.frame, None, &all, &[without], summary) }
        </figure>
    }
}

/// The course with all strategies over that without, and the contributions as a table.
pub fn course(scene: &Scene, moves: &Moves) -> Html {
    let (words, texts, series) = (scene.words, scene.words.texts, &moves.series);
    let names = Names { course: texts.key_with(), today: texts.without() };
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
            <p>{ words.fill(texts.source(), &[("source", crate::model::facts::SHAPLEY.title)]) }</p>
        </>
    }
}
