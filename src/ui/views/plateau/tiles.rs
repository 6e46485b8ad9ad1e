//! The figures below the chart, each with its difference to today.

use yew::prelude::*;

use super::explanation::Explained;
use crate::outcome::plan::PlanOutcome;
use crate::text::Locale;
use crate::ui::content::scale::LIFETIMES;
use crate::ui::content::{Scale, Tile, tier};
use crate::ui::controls::OpenSet;
use crate::wording::figure::FigureText;
use crate::wording::plateau as wording;
use crate::wording::plateau::explanation::Figure;
use crate::wording::tiers::lifetime_tiers;

/// The tiles.
pub fn tiles(locale: &Locale, outcome: &PlanOutcome, open: &OpenSet, explain: Explained) -> Html {
    let tile = |id: &'static str, figure: Figure, text: FigureText, value: Option<Html>| {
        let is_open = open.has(id);
        let value = value.unwrap_or_else(|| html! { { text.value } });
        html! {
            <Tile {id} title={text.title} {value} below={text.below} change={text.change.map(AttrValue::from)}
                wide={figure == Figure::Lifetime} open={is_open} ontoggle={open.ontoggle.clone()}>
                { if is_open { explain.figure(figure) } else { Html::default() } }
            </Tile>
        }
    };
    let lifetime = wording::lifetime_figure(locale, outcome);
    let lifetime_value = lifetime_scale(locale, outcome, &lifetime.value);
    html! {
        <dl class="tiles">
            { tile("plateau", Figure::Plateau, wording::plateau_figure(locale, outcome), None) }
            { tile("reached", Figure::Reached, wording::reached_figure(locale, outcome), None) }
            { tile("lifetime", Figure::Lifetime, lifetime, Some(lifetime_value)) }
            { tile("retention", Figure::Retention, wording::retention_figure(locale, outcome), None) }
            if let Some(net) = wording::net_revenue_retention_figure(locale, outcome) {
                { tile("net", Figure::NetRevenueRetention, net, None) }
            }
            { tile("range", Figure::Range, wording::range_figure(locale, outcome), None) }
        </dl>
    }
}

fn lifetime_scale(locale: &Locale, outcome: &PlanOutcome, value: &str) -> Html {
    let reached = outcome.what_if.lifetime_tier as usize;
    html! {
        <>
            { tier(reached, value.to_owned()) }
            <Scale names={lifetime_tiers(locale.messages)} ends={LIFETIMES} value={outcome.what_if.mean_lifetime}
                reached={Some(reached)} />
        </>
    }
}
