//! The survey's view in words.

pub mod follow_ups;
pub mod forecast;
pub mod service_reps;

use super::adopted;
use super::explanation::Explanation;
use super::figure::FigureText;
use super::table::{self, ReadingText};
use super::tiers::nps_tier;
use crate::import::survey::Survey;
use crate::model::benchmarks;
use crate::model::nps::{Group, Nps, whole_percents};
use crate::outcome::nps::NpsOutcome;
use crate::outcome::plan::PlanOutcome;
use crate::text::{Locale, Sentence};

/// A figure of the score that can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The score.
    Score,
    /// The bounds of the score if those who did not answer had.
    Silent,
    /// Answers that would settle the tier.
    AnswersNeeded,
}

impl Figure {
    /// All of them, as the view shows them.
    pub const ALL: [Self; 3] = [Self::Score, Self::Silent, Self::AnswersNeeded];
}

// --- the answer ---------------------------------------------------------------------------------

/// The score with its tier, or what to do where there is none.
pub fn answer(locale: &Locale, outcome: &NpsOutcome) -> Sentence {
    let messages = locale.messages;
    match &outcome.nps {
        Some(nps) if outcome.is_mostly_unread => {
            messages.nps_answer_unread(&answers(locale, nps.tally.responses()), &about_score(locale, nps.score)).into()
        }
        Some(nps) => match nps.plausible_tiers[..] {
            [worst, .., best] => {
                let [worst, best] = [worst, best].map(|tier| nps_tier(messages, tier));
                messages.nps_answer_between(best, &about_score(locale, nps.score), worst).into()
            }
            _ => messages.nps_answer(&about_score(locale, nps.score), nps_tier(messages, nps.tier)).into(),
        },
        None => messages.nps_answer_none().into(),
    }
}

/// A score in a sentence: whole points.
fn about_score(locale: &Locale, score: f64) -> String {
    locale.score(score.round())
}

/// How sure the score is; empty without one that can be relied on.
pub fn because(locale: &Locale, outcome: &NpsOutcome) -> String {
    let Some(nps) = outcome.reliable() else { return String::new() };
    let [low, high] = nps.interval.map(|end| about_score(locale, end));
    locale.messages.nps_because(&answers(locale, nps.tally.responses()), &high, &low, &plausible_tiers(locale, nps))
}

/// What a screen reader hears when the person pauses; `adopted` is what becomes of the plan that has adopted
/// referrals.
pub fn spoken(locale: &Locale, outcome: &NpsOutcome, adopted: Option<&PlanOutcome>) -> String {
    adopted::spoken(locale, answer(locale, outcome).plain(), adopted)
}

/// "40 answers".
fn answers(locale: &Locale, count: u64) -> String {
    locale.messages.answer_count(&locale.quantity(count as f64))
}

/// The tiers that the interval touches, from the worst to the best.
fn plausible_tiers(locale: &Locale, nps: &Nps) -> String {
    let name = |tier: Option<&_>| nps_tier(locale.messages, *tier.unwrap_or(&nps.tier));
    locale.range(name(nps.plausible_tiers.first()), name(nps.plausible_tiers.last()))
}

/// The interval of a score.
fn interval(locale: &Locale, [low, high]: [f64; 2]) -> String {
    locale.range(&locale.score(low), &locale.score(high))
}

// --- the answers ----------------------------------------------------------------------------------

/// The accessible name of the field for a score.
pub fn field_name(locale: &Locale, score: usize) -> String {
    locale.messages.answer_name(&score.to_string())
}

/// What stands in place of the fields where answers were pasted.
pub fn pasted(locale: &Locale, outcome: &NpsOutcome) -> Option<String> {
    (outcome.pasted > 0).then(|| locale.messages.answers_pasted(&answers(locale, outcome.pasted)))
}

/// The hint below how many were asked.
pub fn asked_hint(locale: &Locale, outcome: &NpsOutcome, usual: &str) -> String {
    if outcome.asked_too_few() {
        locale.messages.asked_too_few(&locale.whole(outcome.responses()))
    } else {
        usual.to_owned()
    }
}

/// What the columns of a pasted table can hold, in the order of their roles.
pub fn column_roles(locale: &Locale) -> [&'static str; 4] {
    let messages = locale.messages;
    [
        messages.answer_column_score(),
        messages.answer_column_rep(),
        messages.answer_column_client(),
        messages.answer_column_count(),
    ]
}

/// How a pasted table was read.
pub fn reading(locale: &Locale, survey: &Survey) -> ReadingText {
    let messages = locale.messages;
    let read = messages.answers_read(&locale.quantity(survey.responses() as f64));
    let scale = survey.scale.map(|scale| table::other_scale(locale, scale).to_owned());
    let every = survey.every_column.then(|| messages.every_column().to_owned());
    let notes = [scale, every, table::merged(locale, &survey.merged)].into_iter().flatten().collect();
    table::reading(locale, &survey.reading, &read, &column_roles(locale), notes)
}

// --- the chart --------------------------------------------------------------------------------------

/// The name of a group of answers.
fn group_name(locale: &Locale, group: Group) -> &'static str {
    match group {
        Group::Detractors => locale.messages.nps_group_detractors(),
        Group::Passives => locale.messages.nps_group_passives(),
        Group::Promoters => locale.messages.nps_group_promoters(),
    }
}

/// A group of answers with its share: "Promoters 48%".
pub fn group_label(locale: &Locale, nps: &Nps, group: Group) -> String {
    let percents = whole_percents(Group::ALL.map(|group| nps.tally.of_group(group)));
    format!("{} {}", group_name(locale, group), locale.probability(f64::from(percents[group as usize]) / 100.0))
}

/// How often a score was given, above its bar; nothing where nobody gave it.
pub fn bar_label(locale: &Locale, count: u32) -> String {
    if count == 0 { String::new() } else { locale.compact(f64::from(count)) }
}

/// The distribution in a sentence.
pub fn distribution_summary(locale: &Locale, nps: &Nps) -> String {
    let [detractors, passives, promoters] = Group::ALL.map(|group| locale.number(nps.tally.of_group(group) as f64));
    locale.messages.bars_summary(&detractors, &passives, &promoters)
}

// --- the figures --------------------------------------------------------------------------------------

/// A figure of the score.
pub fn figure(locale: &Locale, outcome: &NpsOutcome, nps: &Nps, figure: Figure) -> FigureText {
    match figure {
        Figure::Score => score_figure(locale, nps),
        Figure::Silent => silent_figure(locale, outcome, nps),
        Figure::AnswersNeeded => answers_needed_figure(locale, outcome),
    }
}

fn score_figure(locale: &Locale, nps: &Nps) -> FigureText {
    let messages = locale.messages;
    FigureText {
        title: messages.tile_score().to_owned(),
        value: locale.score(nps.score),
        below: messages.could_be(&interval(locale, nps.interval), &plausible_tiers(locale, nps)),
        change: None,
    }
}

fn silent_figure(locale: &Locale, outcome: &NpsOutcome, nps: &Nps) -> FigureText {
    let messages = locale.messages;
    let (value, below) = match nps.silent.zip(outcome.silent()) {
        Some((bounds, silent)) => (interval(locale, bounds), messages.tile_silent_below(&locale.whole(silent))),
        None => (messages.none().to_owned(), messages.tile_silent_none().to_owned()),
    };
    FigureText { title: messages.tile_silent().to_owned(), value, below, change: None }
}

fn answers_needed_figure(locale: &Locale, outcome: &NpsOutcome) -> FigureText {
    let messages = locale.messages;
    let (value, below) = match outcome.more_answers_needed() {
        Some(0) => (messages.tile_settled().to_owned(), ""),
        Some(more) if outcome.needs_all_asked() => (answers(locale, more), messages.tile_settle_all()),
        Some(more) => (answers(locale, more), messages.tile_settle_below()),
        None => (messages.tile_reached_never().to_owned(), messages.tile_settle_never()),
    };
    FigureText { title: messages.tile_settle().to_owned(), value, below: below.to_owned(), change: None }
}

// --- explanations -------------------------------------------------------------------------------------

/// How a figure of the score is computed, with the person's own numbers.
pub fn explanation(locale: &Locale, nps: &Nps, figure: Figure) -> Explanation {
    let (messages, tally) = (locale.messages, nps.tally);
    let number = |count: u64| locale.number(count as f64);
    match figure {
        Figure::Score => {
            let [detractors, promoters] = [tally.detractors, tally.promoters].map(number);
            let result = locale.score(nps.score);
            let text = messages.how_score(&detractors, &number(tally.responses()), &promoters, &result);
            Explanation::new(locale, text, Some(benchmarks::NPS_INTERVALS))
        }
        Figure::Silent => Explanation::new(locale, messages.how_silent().to_owned(), None),
        Figure::AnswersNeeded => {
            let needed = nps.answers_needed.map_or_else(|| messages.none().to_owned(), number);
            Explanation::new(locale, messages.how_settle(&needed), Some(benchmarks::NPS_INTERVALS))
        }
    }
}
