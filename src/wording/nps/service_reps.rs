//! The service reps of a survey in words.

use super::{interval, nps_tier};
use crate::model::benchmarks;
use crate::model::nps_by_rep::Rep;
use crate::model::tier::NpsTier;
use crate::outcome::nps::service_reps::{Difference, ServiceRepsOutcome, has_few_answers};
use crate::text::Locale;
use crate::wording::explanation::Explanation;

/// A rep's row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct RepRow {
    /// The rep.
    pub name: String,
    /// How many answers there are.
    pub answers: String,
    /// A remark where they are few.
    pub few: Option<&'static str>,
    /// The score.
    pub score: String,
    /// Its 95% interval.
    pub interval: String,
    /// The tier.
    pub tier: NpsTier,
    /// The tier's name.
    pub tier_name: &'static str,
}

/// The titles of the table's columns.
pub fn heads(locale: &Locale) -> [&'static str; 5] {
    let messages = locale.messages;
    [
        messages.rep_head_rep(),
        messages.rep_head_answers(),
        messages.rep_head_score(),
        messages.rep_head_interval(),
        messages.rep_head_tier(),
    ]
}

/// The rows of the table, best first.
pub fn rows(locale: &Locale, outcome: &ServiceRepsOutcome) -> Vec<RepRow> {
    outcome.listed().iter().map(|rep| row(locale, rep)).collect()
}

fn row(locale: &Locale, rep: &Rep) -> RepRow {
    let (messages, nps) = (locale.messages, &rep.nps);
    RepRow {
        name: rep.name.clone(),
        answers: locale.number(nps.tally.responses() as f64),
        few: has_few_answers(rep).then(|| messages.few_answers()),
        score: locale.score(nps.score),
        interval: interval(locale, nps.interval),
        tier: nps.tier,
        tier_name: nps_tier(messages, nps.tier),
    }
}

/// How many rows the table leaves out, where it does.
pub fn more(locale: &Locale, outcome: &ServiceRepsOutcome) -> Option<String> {
    more_rows(locale, outcome.more())
}

fn more_rows(locale: &Locale, more: usize) -> Option<String> {
    (more > 0).then(|| locale.messages.more_rows(&locale.number(more as f64)))
}

/// The reps in a sentence.
pub fn summary(locale: &Locale, outcome: &ServiceRepsOutcome) -> String {
    let score = |rep: Option<&Rep>| rep.map_or_else(String::new, |rep| locale.score(rep.nps.score));
    locale.messages.rep_chart_summary(&score(outcome.reps.first()), &score(outcome.reps.last()))
}

/// Which rep does worse and how sure that is, or that nobody can be told apart; nothing for a single rep.
pub fn verdict(locale: &Locale, outcome: &ServiceRepsOutcome) -> Option<String> {
    let clearest = outcome.differences.first().map(|pair| difference(locale, pair));
    clearest.or_else(|| open_pairs(locale, outcome))
}

/// Which pairs of reps differ, each in a sentence; the last entry says how many more do.
pub fn differences(locale: &Locale, outcome: &ServiceRepsOutcome) -> Vec<String> {
    let differences = outcome.differences.iter().map(|pair| difference(locale, pair));
    differences.chain(more_rows(locale, outcome.more_differences)).collect()
}

fn difference(locale: &Locale, pair: &Difference) -> String {
    let points = locale.points(pair.points / 100.0);
    let [low, high] = pair.interval.map(|end| locale.score(end));
    locale.messages.rep_pair_differs(&pair.better, &pair.worse, &high, &low, &points)
}

/// How many pairs cannot be told apart; none where all differ, or where there are no pairs.
pub fn open_pairs(locale: &Locale, outcome: &ServiceRepsOutcome) -> Option<String> {
    match (outcome.open_pairs, outcome.differences.is_empty()) {
        (0, _) => None,
        (_, true) => Some(locale.messages.rep_pairs_alike().to_owned()),
        (open, false) => Some(locale.messages.rep_pairs_rest(&locale.number(open as f64))),
    }
}

/// How pairs are told apart.
pub fn explanation(locale: &Locale) -> Explanation {
    Explanation::new(locale, locale.messages.how_rep_pairs().to_owned(), Some(benchmarks::NPS_INTERVALS))
}
