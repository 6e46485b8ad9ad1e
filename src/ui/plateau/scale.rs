//! The scale of lifetime tiers, from poor to excellent.

use yew::prelude::*;

use crate::chart::path::pixel;
use crate::model::tier::LifetimeTier;
use crate::ui::scene::Scene;

/// Width of the drawing, and the months it spans: the last tier is as wide as the others.
const WIDTH: f64 = 480.0;
const MONTHS: f64 = 24.0;

/// A tier by mark, word and colour.
pub fn tier(tier: LifetimeTier, text: String) -> Html {
    let mark = match tier {
        LifetimeTier::Poor => "▼",
        LifetimeTier::Fair => "◆",
        LifetimeTier::Good => "▲",
        LifetimeTier::Excellent => "★",
    };
    html! {
        <span class="tier" data-tier={tier.name()}><span aria-hidden="true">{ mark }</span>{ text }</span>
    }
}

/// The scale with a mark at a lifetime in months.
pub fn scale(scene: &Scene, lifetime: f64) -> Html {
    let reached = LifetimeTier::of(lifetime);
    let x = lifetime.min(MONTHS) / MONTHS * (WIDTH - 16.0) + 8.0;
    let step = |tier: LifetimeTier| {
        html! {
            <li data-tier={tier.name()} aria-current={(tier == reached).then_some("true")}>{ scene.words.texts.lifetime_tier(tier) }</li>
        }
    };
    html! {
        <div class="scale">
            <svg viewBox="0 0 480 12" aria-hidden="true"><path d={format!("M{} 12l-8 -11h16z", pixel(x))} /></svg>
            <ol>{ for LifetimeTier::ALL.into_iter().map(step) }</ol>
        </div>
    }
}
