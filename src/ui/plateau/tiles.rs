//! The figures below the chart.

use yew::prelude::*;

use super::super::words::Words;
use crate::model::Projection;
use crate::model::outlook::Outlook;
use crate::model::tier::LifetimeTier;

/// A tier by mark, word and colour.
pub fn tier(tier: LifetimeTier, text: impl Into<AttrValue>) -> Html {
    let mark = match tier {
        LifetimeTier::Poor => "▼",
        LifetimeTier::Fair => "◆",
        LifetimeTier::Good => "▲",
        LifetimeTier::Excellent => "★",
    };
    html! {
        <span class={classes!("tier", tier.name())}><span aria-hidden="true">{ mark }</span>{ text.into() }</span>
    }
}

/// The tiles.
pub fn tiles(words: &Words, projection: &Projection) -> Html {
    html! {
        <dl class="tiles">
            { plateau(words, projection) }
            { reached(words, projection) }
            { lifetime(words, projection) }
            { range(words, projection) }
        </dl>
    }
}

fn tile(title: &str, value: Html, below: &str) -> Html {
    html! {
        <div class="tile"><dt>{ title.to_owned() }</dt><dd>{ value }<small>{ below.to_owned() }</small></dd></div>
    }
}

fn plateau(words: &Words, projection: &Projection) -> Html {
    let (value, below) = match projection.plateau {
        Ok(level) => (words.formats.money(level.mrr), words.count(&words.texts.client_count, level.clients)),
        Err(_) => (words.texts.none.to_owned(), String::new()),
    };
    tile(words.texts.tile_plateau, value.into(), &below)
}

fn reached(words: &Words, projection: &Projection) -> Html {
    let texts = words.texts;
    let month = |month: u32| words.fill(texts.month, &[("n", &words.formats.number(f64::from(month)))]);
    let value = match (projection.outlook(), projection.months_to_95) {
        (Outlook::Empty | Outlook::There { .. }, _) | (_, Some(0)) => texts.tile_reached_now.to_owned(),
        (Outlook::Endless { .. }, _) => texts.tile_reached_never.to_owned(),
        (_, Some(reached)) => month(reached),
        (_, None) => texts.tile_reached_late.to_owned(),
    };
    let below = match (projection.outlook(), projection.months_to_90) {
        (Outlook::There { .. }, _) | (_, None | Some(0)) => String::new(),
        (_, Some(m)) => words.fill(texts.tile_reached_90, &[("month", &words.formats.number(f64::from(m)))]),
    };
    tile(texts.tile_reached, value.into(), &below)
}

fn lifetime(words: &Words, projection: &Projection) -> Html {
    let texts = words.texts;
    let tier = projection.lifetime_tier;
    let name = texts.lifetime_tier(tier);
    let below = match tier.better() {
        Some(better) => {
            let missing = words.months(better.from_months() - projection.mean_lifetime);
            let values = [("tier", name), ("months", &missing), ("better", texts.lifetime_tier(better))];
            words.fill(texts.tile_lifetime_next, &values)
        }
        None => words.fill(texts.tile_lifetime_best, &[("tier", name)]),
    };
    let value = self::tier(tier, words.months(projection.mean_lifetime));
    tile(texts.tile_lifetime, value, &below)
}

fn range(words: &Words, projection: &Projection) -> Html {
    let texts = words.texts;
    let Some(last) = projection.months.last() else { return Html::default() };
    let month = words.formats.number((projection.months.len() - 1) as f64);
    let [low, _, high] = last.range.mrr.map(|mrr| words.formats.axis_money(mrr));
    let value = if low == high { low } else { words.fill(texts.from_to, &[("low", &low), ("high", &high)]) };
    let chance = words.formats.chance(last.range.probability);
    let below = words.fill(texts.tile_range_chance, &[("chance", &chance)]);
    tile(&words.fill(texts.tile_range, &[("month", &month)]), value.into(), &below)
}
