//! The figures that follow from a period's counts.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::retention::Retention;
use crate::outcome::retention::RetentionOutcome;
use crate::text::Locale;
use crate::ui::content::scale::{LIFETIMES, ScaleInterval};
use crate::ui::content::{Scale, Tile, explanation, tier};
use crate::ui::context::use_locale;
use crate::ui::controls::OpenSet;
use crate::wording::figure::FigureText;
use crate::wording::retention::{self as wording, Figure};
use crate::wording::tiers::lifetime_tiers;

/// The id of a figure among the parts that can be opened.
fn id(figure: Figure) -> &'static str {
    match figure {
        Figure::Retention => "kept",
        Figure::Churn => "churn",
        Figure::AnnualRetention => "year",
        Figure::OneMoreKept => "one-more",
        Figure::Lifetime => "lifetime",
    }
}

/// The tiles; none where the counts make no period.
pub fn figures(locale: &Locale, outcome: &Rc<RetentionOutcome>, open: &OpenSet) -> Html {
    let Ok(retention) = &outcome.retention else { return Html::default() };
    let tile = |figure: Figure| {
        let id = id(figure);
        let FigureText { title, value, below, .. } = wording::figure(locale, outcome, figure);
        let is_open = open.has(id);
        let wide = figure == Figure::Lifetime;
        let value = if wide {
            lifetime(locale, retention, value)
        } else {
            html! { { value } }
        };
        html! {
            <Tile {id} {title} {value} {below} {wide} open={is_open} ontoggle={open.ontoggle.clone()}>
                if is_open {
                    <RetentionExplanation {figure} outcome={outcome.clone()} />
                }
            </Tile>
        }
    };
    html! { <dl class="tiles">{ for Figure::ALL.into_iter().map(tile) }</dl> }
}

/// The lifetime with its tier, and where it lies among the tiers.
fn lifetime(locale: &Locale, retention: &Retention, value: String) -> Html {
    let low = retention.lifetime_low;
    let reached = retention.tier.map(|tier| tier as usize);
    let plausible = &retention.plausible_tiers;
    let tiers = [plausible.first(), plausible.last()].map(|tier| tier.map_or(0, |tier| *tier as usize));
    let interval = ScaleInterval { ends: [low, retention.lifetime_high.unwrap_or(f64::MAX)], tiers };
    let value = match reached {
        Some(reached) => tier(reached, value),
        None => html! { { value } },
    };
    html! {
        <>
            { value }
            <Scale names={lifetime_tiers(locale.messages)} ends={LIFETIMES} value={retention.lifetime.unwrap_or(low)}
                {reached} interval={Some(interval)} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ExplanationProps {
    figure: Figure,
    outcome: Rc<RetentionOutcome>,
}

#[component]
fn RetentionExplanation(props: &ExplanationProps) -> Html {
    let locale = use_locale();
    explanation(&wording::explanation(&locale, &props.outcome, props.figure))
}
