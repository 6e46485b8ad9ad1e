//! The scale of tiers, from the worst to the best, with a mark at a value and a band for its interval.

use yew::prelude::*;

use crate::model::benchmarks;
use crate::model::tier::LifetimeTier;
use crate::ui::charts::path::{Path, pixel};
use crate::ui::render_count;

/// Width of the drawing, and how far its ends stand off, CSS pixels.
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

/// How good a tier is, as the style sheet knows it. Tiers of lifetime and of the score are four each.
fn quality(tier: usize) -> &'static str {
    LifetimeTier::ALL.get(tier).map_or("", |tier| tier.name())
}

/// A value with its tier (0 is the worst) as mark, words and color.
pub fn tier(tier: usize, text: impl Into<AttrValue>) -> Html {
    let mark = ["▼", "◆", "▲", "★"].get(tier).copied();
    html! { <span class="tier" data-tier={quality(tier)}><span aria-hidden="true">{ mark }</span>{ text.into() }</span> }
}

/// An interval on the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleInterval {
    /// Its ends.
    pub ends: [f64; 2],
    /// The first and the last tier that the value could have.
    pub tiers: [usize; 2],
}

/// A scale of tiers.
#[derive(Properties, PartialEq)]
pub struct ScaleProps {
    /// The names of the tiers, worst first.
    pub names: [&'static str; 4],
    /// The ends of the tiers.
    pub ends: [f64; 5],
    /// The value.
    pub value: f64,
    /// The tier that it has.
    #[prop_or_default]
    pub reached: Option<usize>,
    /// Its interval, if one is known.
    #[prop_or_default]
    pub interval: Option<ScaleInterval>,
}

/// Where a value lies on the drawing: every tier is as wide as the others.
fn x(ends: &[f64; 5], value: f64) -> f64 {
    let within = |pair: &[f64]| ((value - pair[0]) / (pair[1] - pair[0])).clamp(0.0, 1.0);
    ends.windows(2).map(within).sum::<f64>() / 4.0 * (WIDTH - 2.0 * EDGE) + EDGE
}

/// A scale of tiers.
#[component]
pub fn Scale(props: &ScaleProps) -> Html {
    render_count::count("Scale");
    let ScaleProps { names, ends, value, reached, interval } = props;
    let band = interval.map(|interval| {
        let mut line = Path::default();
        line.to('M', &[x(ends, interval.ends[0]), 6.0]);
        line.to('H', &[x(ends, interval.ends[1])]);
        html! { <path class="interval" d={line.done()} /> }
    });
    let step = |(tier, name): (usize, &&'static str)| {
        let could = interval.is_some_and(|interval| (interval.tiers[0]..=interval.tiers[1]).contains(&tier));
        let current = (Some(tier) == *reached).then_some("true");
        html! { <li data-tier={quality(tier)} data-could={could.then_some("")} aria-current={current}>{ *name }</li> }
    };
    html! {
        <div class="scale">
            <svg viewBox="0 0 480 12" aria-hidden="true">
                { band }
                <path d={format!("M{} 12l-8 -11h16z", pixel(x(ends, *value)))} />
            </svg>
            <ol>{ for names.iter().enumerate().map(step) }</ol>
        </div>
    }
}
