//! The sentences that carry the answer.

use crate::model::outlook::Outlook;
use crate::text::template::{self, Piece};
use crate::ui::scene::Scene;

/// Where growth ends, in a sentence.
pub fn answer(scene: &Scene) -> Vec<Piece> {
    let (words, texts, projection) = (scene.words, scene.words.texts, &scene.results.what_if);
    let today = projection.months.first().map_or(0.0, |m| m.mean.mrr);
    let told = |soon: &str, late: &str, mrr: f64, month: Option<u32>| match month {
        Some(month) => {
            let (money, months) = (words.formats.money(mrr), words.months(f64::from(month)));
            template::pieces(soon, &[("money", &money), ("months", &months)])
        }
        None => template::pieces(late, &[("money", &words.formats.money(mrr))]),
    };
    match projection.outlook() {
        Outlook::Empty => template::pieces(texts.empty(), &[]),
        Outlook::RunsOut { month } => told(texts.runs_out(), texts.runs_out_slowly(), today, month),
        Outlook::Grows { level, month } => told(texts.grows(), texts.grows_slowly(), level.mrr, month),
        Outlook::There { level } => told(texts.there(), texts.there(), level.mrr, None),
        Outlook::Shrinks { level, month } => told(texts.shrinks(), texts.shrinks_slowly(), level.mrr, month),
        Outlook::Endless { reason, .. } => {
            let last = projection.months.last().map_or(0.0, |m| m.mean.mrr);
            let (money, month) = (words.formats.money(last), words.whole(horizon(scene)));
            template::pieces(texts.endless(reason), &[("money", &money), ("month", &month)])
        }
    }
}

/// The last month that is projected.
pub fn horizon(scene: &Scene) -> u32 {
    scene.results.what_if.months.len().max(1) as u32 - 1
}

/// Why, and how sure.
pub fn because(scene: &Scene) -> String {
    let (words, texts, projection) = (scene.words, scene.words.texts, &scene.results.what_if);
    let why = match projection.outlook() {
        Outlook::Empty | Outlook::RunsOut { .. } => texts.because_nobody().to_owned(),
        Outlook::Grows { .. } => texts.because_grows().to_owned(),
        Outlook::There { .. } => texts.because_there().to_owned(),
        Outlook::Shrinks { .. } => texts.because_shrinks().to_owned(),
        Outlook::Endless { if_hiring_stops: Some(level), .. } => {
            words.fill(texts.because_hiring(), &[("money", &words.formats.money(level.mrr))])
        }
        Outlook::Endless { .. } => String::new(),
    };
    let Some(last) = projection.months.last().filter(|m| m.range.mrr[2] > 0.0) else { return why };
    let [low, _, high] = last.range.mrr.map(|mrr| words.formats.money(mrr));
    let month = words.whole(horizon(scene));
    let chance = words.formats.chance(last.range.probability);
    let condition = condition(scene);
    let values = [("month", &*month), ("chance", &chance), ("condition", &condition), ("low", &low), ("high", &high)];
    let range = if last.range.mrr[0] == last.range.mrr[2] { texts.range_one() } else { texts.range() };
    format!("{why} {}", words.fill(range, &values))
}

/// What the likely range rests on.
pub fn condition(scene: &Scene) -> String {
    let (words, plan) = (scene.words, &scene.case().plan);
    match plan.evidence {
        Some(evidence) => {
            let (lost, at_risk) = (words.whole(evidence.lost), words.whole(evidence.at_risk));
            words.fill(words.texts.if_evidence(), &[("lost", &lost), ("at_risk", &at_risk)])
        }
        None => words.fill(words.texts.if_churn(), &[("churn", &words.formats.percent(plan.churn()))]),
    }
}

/// The chance of the target in words, while one is set.
pub fn chance(scene: &Scene) -> Option<String> {
    let (target, chance) = (scene.case().target_in_sight()?, scene.results.chance?);
    let words = scene.words;
    let (money, month) = (words.formats.money(target.mrr), words.whole(target.month));
    let chance = words.formats.chance(chance.probability);
    Some(words.fill(words.texts.target_chance(), &[("chance", &chance), ("money", &money), ("month", &month)]))
}

/// The chart in a sentence.
pub fn chart_summary(scene: &Scene) -> String {
    let (words, series, measure) = (scene.words, &scene.results.series, scene.case().measure);
    let (Some(from), Some(to)) = (series.course.first(), series.course.last()) else { return String::new() };
    let figure = |value: &f64| words.spoken(measure.unit(), *value);
    let (from, to, horizon) = (figure(from), figure(to), words.months(f64::from(horizon(scene))));
    let mut values = vec![
        ("title", words.texts.chart_titles().at(measure as usize)),
        ("horizon", &horizon),
        ("from", &from),
        ("to", &to),
    ];
    let Some([low, high]) = series.range.last().map(|range| range.each_ref().map(figure)) else {
        return words.fill(words.texts.chart_summary(), &values);
    };
    values.extend([("low", low.as_str()), ("high", high.as_str())]);
    words.fill(words.texts.chart_summary_likely(), &values)
}

/// What the expected course is called.
pub fn course_name(scene: &Scene) -> &'static str {
    let texts = scene.words.texts;
    if scene.case().today.is_some() { texts.key_what_if() } else { texts.key_course() }
}
