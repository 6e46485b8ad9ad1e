//! The figures of the score, and how the answers are distributed.

use std::rc::Rc;

use yew::prelude::*;

use super::explanation::NpsExplanation;
use crate::model::nps::{Group, Nps};
use crate::outcome::nps::NpsOutcome;
use crate::text::Locale;
use crate::ui::charts::{Bar, BarChart, BarGroup};
use crate::ui::content::scale::{SCORES, ScaleInterval};
use crate::ui::content::{Scale, Tile, tier};
use crate::ui::controls::OpenSet;
use crate::wording::nps::{self as wording, Figure};
use crate::wording::tiers::nps_tiers;

/// The tiles and the chart.
pub fn figures(locale: &Locale, outcome: &NpsOutcome, nps: &Rc<Nps>, open: &OpenSet) -> Html {
    let tile = |figure: Figure| {
        let (id, text) = (id(figure), wording::figure(locale, outcome, nps, figure));
        let is_open = open.has(id);
        let value = if figure == Figure::Score {
            score(locale, nps, &text.value)
        } else {
            html! { { text.value } }
        };
        html! {
            <Tile {id} title={text.title} {value} below={text.below} wide={figure == Figure::Score} open={is_open}
                ontoggle={open.ontoggle.clone()}>
                if is_open {
                    <NpsExplanation {figure} nps={nps.clone()} />
                }
            </Tile>
        }
    };
    html! {
        <>
            <dl class="tiles">{ for Figure::ALL.into_iter().map(tile) }</dl>
            { distribution(locale, outcome, nps) }
        </>
    }
}

fn id(figure: Figure) -> &'static str {
    match figure {
        Figure::Score => "score",
        Figure::Silent => "silent",
        Figure::AnswersNeeded => "answers-needed",
    }
}

/// The score on the scale of tiers.
fn score(locale: &Locale, nps: &Nps, value: &str) -> Html {
    let reached = nps.tier as usize;
    let end = |tier: Option<&_>| tier.map_or(reached, |tier| *tier as usize);
    let tiers = [end(nps.plausible_tiers.first()), end(nps.plausible_tiers.last())];
    html! {
        <>
            { tier(reached, value.to_owned()) }
            <Scale names={nps_tiers(locale.messages)} ends={SCORES} value={nps.score} reached={Some(reached)}
                interval={Some(ScaleInterval { ends: nps.interval, tiers })} />
        </>
    }
}

/// How often each score was given.
fn distribution(locale: &Locale, outcome: &NpsOutcome, nps: &Nps) -> Html {
    let group = |group: Group| BarGroup {
        kind: kind(group),
        name: wording::group_label(locale, nps, group).into(),
        bars: bars(locale, outcome, group),
    };
    let summary = wording::distribution_summary(locale, nps);
    html! {
        <figure class="beside">
            <BarChart groups={Vec::from(Group::ALL.map(group))} summary={summary.clone()} />
            <figcaption>{ summary }</figcaption>
        </figure>
    }
}

/// The bars of the scores in a group.
fn bars(locale: &Locale, outcome: &NpsOutcome, group: Group) -> Vec<Bar> {
    let scores = (0_u8..).zip(outcome.counts).filter(|(score, _)| Group::of(*score) == group);
    let bar = |(score, count): (u8, u32)| Bar {
        name: score.to_string().into(),
        value: f64::from(count),
        label: wording::bar_label(locale, count).into(),
    };
    scores.map(bar).collect()
}

/// A group as the style sheet knows it.
fn kind(group: Group) -> &'static str {
    match group {
        Group::Detractors => "detractors",
        Group::Passives => "passives",
        Group::Promoters => "promoters",
    }
}
