//! The scale of tiers, from the worst to the best, with a mark at a value and a band for its interval.

use yew::prelude::*;

use crate::chart::path::{Path, pixel};
use crate::model::benchmarks;
use crate::model::tier::LifetimeTier;
use crate::text::kinds::List;

/// Width of the drawing, and how far its ends stand off.
const WIDTH: f64 = 480.0;
const EDGE: f64 = 8.0;

/// The ends of the four tiers of lifetime, months; the last is as wide as the others.
pub const LIFETIMES: [f64; 5] = {
    let [fair, good, excellent] = benchmarks::LIFETIME_TIERS.value;
    [0.0, fair, good, excellent, excellent + fair]
};

/// The ends of the four tiers of the Net Promoter Score, points.
pub const SCORES: [f64; 5] = {
    let [improvement, good, unicorn] = benchmarks::NPS_TIERS.value;
    [-100.0, improvement, good, unicorn, 100.0]
};

/// How good a tier is, as the style sheet knows it: those of lifetime and of the score are four each.
fn quality(place: usize) -> &'static str {
    LifetimeTier::ALL.get(place).map_or("", |tier| tier.name())
}

/// A tier, by its place, as mark, words and colour.
pub fn tier(place: usize, text: String) -> Html {
    let mark = ["▼", "◆", "▲", "★"].get(place).copied();
    html! { <span class="tier" data-tier={quality(place)}><span aria-hidden="true">{ mark }</span>{ text }</span> }
}

/// Where a value stands on the drawing: every tier is as wide as the others.
fn x(ends: &[f64; 5], value: f64) -> f64 {
    let within = |pair: &[f64]| ((value - pair[0]) / (pair[1] - pair[0])).max(0.0).min(1.0);
    ends.windows(2).map(within).sum::<f64>() / 4.0 * (WIDTH - 2.0 * EDGE) + EDGE
}

/// The scale of tiers with these names and ends; the value lies in the tier at `reached`, its interval,
/// if one is known, in those from the first to the last of `plausible`.
pub fn scale(
    names: List,
    ends: &[f64; 5],
    value: f64,
    reached: Option<usize>,
    interval: Option<([f64; 2], [usize; 2])>,
) -> Html {
    let band = interval.map(|([low, high], _)| {
        let mut line = Path::default();
        line.to('M', &[x(ends, low), 6.0]);
        line.to('H', &[x(ends, high)]);
        html! { <path class="interval" d={line.done()} /> }
    });
    let step = |(place, name): (usize, &'static str)| {
        let could = interval.is_some_and(|(_, [worst, best])| (worst..=best).contains(&place));
        html! {
            <li data-tier={quality(place)} data-could={could.then_some("")} aria-current={(Some(place) == reached).then_some("true")}>{ name }</li>
        }
    };
    html! {
        <div class="scale">
            <svg viewBox="0 0 480 12" aria-hidden="true">
                { band }
                <path d={format!("M{} 12l-8 -11h16z", pixel(x(ends, value)))} />
            </svg>
            <ol>{ for names.all().enumerate().map(step) }</ol>
        </div>
    }
}
