//! The figures below the chart, each with its difference to today.

use yew::prelude::*;

use super::answer::horizon;
use crate::model::Projection;
use crate::model::outlook::Outlook;
use crate::state::Plan;
use crate::ui::scale::{LIFETIMES, scale, tier};
use crate::ui::scene::{Figure, Scene};
use crate::ui::tile::{self, Tile};

/// The tiles.
pub fn tiles(scene: &Scene) -> Html {
    let all = [plateau(scene), reached(scene), lifetime(scene), retention(scene), net(scene), range(scene)];
    tile::tiles(scene, all.into())
}

/// How a figure differs from today's, while today is pinned and both have it.
fn change(
    scene: &Scene,
    of: &dyn Fn(&Projection, &Plan) -> Option<f64>,
    written: &dyn Fn(f64) -> String,
) -> Option<String> {
    let (case, results) = (scene.case(), scene.results);
    let today = of(results.today.as_ref()?, case.today.as_ref()?)?;
    Some(scene.words.against_today(of(&results.what_if, &case.plan)? - today, written))
}

fn plateau(scene: &Scene) -> Tile {
    let words = scene.words;
    let (value, below) = match scene.results.what_if.plateau {
        Ok(level) => (words.formats.money(level.mrr), words.count(words.texts.client_count(), level.clients)),
        Err(_) => (words.texts.none().to_owned(), String::new()),
    };
    Tile {
        figure: Figure::Plateau,
        title: words.texts.tile_plateau().to_owned(),
        value: value.into(),
        below,
        change: change(scene, &|p, _| p.plateau.ok().map(|level| level.mrr), &|mrr| words.formats.money(mrr)),
    }
}

fn reached(scene: &Scene) -> Tile {
    let (words, texts, projection) = (scene.words, scene.words.texts, &scene.results.what_if);
    let outlook = projection.outlook();
    let value = match (outlook, projection.months_to_95) {
        (Outlook::Empty | Outlook::There { .. }, _) | (_, Some(0)) => texts.tile_reached_now().to_owned(),
        (Outlook::Endless { .. }, _) => texts.tile_reached_never().to_owned(),
        (_, Some(reached)) => words.month(reached),
        (_, None) => texts.tile_reached_late().to_owned(),
    };
    let below = match (outlook, projection.months_to_90) {
        (Outlook::There { .. }, _) | (_, None | Some(0)) => String::new(),
        (_, Some(m)) => words.fill(texts.tile_reached_90(), &[("month", &words.whole(m))]),
    };
    // Where one of them is there already, a difference in months says nothing.
    let months = |p: &Projection, _: &Plan| p.months_to_95.map(f64::from).filter(|months| *months > 0.0);
    Tile {
        figure: Figure::Reached,
        title: texts.tile_reached().to_owned(),
        value: value.into(),
        below,
        change: change(scene, &months, &|months| words.months(months)),
    }
}

fn range(scene: &Scene) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let title = words.fill(texts.tile_range(), &[("month", &words.whole(horizon(scene)))]);
    let (value, below) = match scene.results.what_if.months.last() {
        Some(last) => {
            let [low, _, high] = last.range.mrr.map(|mrr| words.formats.axis_money(mrr));
            let chance = words.formats.chance(last.range.probability);
            (words.from_to(low, &high), words.fill(texts.tile_range_chance(), &[("chance", &chance)]))
        }
        None => <(String, String)>::default(),
    };
    Tile { figure: Figure::Range, title, value: value.into(), below, change: None }
}

fn lifetime(scene: &Scene) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let (reached, months) = (scene.results.what_if.lifetime_tier, scene.results.what_if.mean_lifetime);
    let name = texts.lifetime_tier(reached);
    let below = match reached.better() {
        Some(better) => {
            let missing = words.months(better.from_months() - months);
            let values = [("tier", name), ("months", &missing), ("better", texts.lifetime_tier(better))];
            words.fill(texts.tile_lifetime_next(), &values)
        }
        None => words.fill(texts.tile_lifetime_best(), &[("tier", name)]),
    };
    Tile {
        figure: Figure::Lifetime,
        title: texts.tile_lifetime().to_owned(),
        value: html! { <>{ tier(reached as usize, words.months(months)) }{ scale(texts.lifetime_tiers(), &LIFETIMES, months, Some(reached as usize), None) }</> },
        below,
        change: change(scene, &|p, _| Some(p.mean_lifetime), &|months| words.months(months)),
    }
}

fn retention(scene: &Scene) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let of = |plan: &Plan| plan.kept_a_year()[0];
    Tile {
        figure: Figure::Retention,
        title: texts.tile_retention().to_owned(),
        value: words.formats.tenth_percent(of(&scene.case().plan)).into(),
        below: texts.tile_retention_below().to_owned(),
        change: change(scene, &|_, plan| Some(of(plan)), &|share| words.points(share)),
    }
}

fn net(scene: &Scene) -> Tile {
    let (words, texts) = (scene.words, scene.words.texts);
    let of = |plan: &Plan| plan.kept_a_year()[1];
    Tile {
        figure: Figure::Net,
        title: texts.tile_net().to_owned(),
        value: words.formats.tenth_percent(of(&scene.case().plan)).into(),
        below: texts.tile_net_below().to_owned(),
        change: change(scene, &|_, plan| Some(of(plan)), &|share| words.points(share)),
    }
}
