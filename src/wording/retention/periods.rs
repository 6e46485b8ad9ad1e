//! Several periods in words.

use super::in_period;
use crate::import::periods::Periods;
use crate::model::retention::Retention;
use crate::outcome::retention::periods::{PeriodOutcome, PeriodsOutcome};
use crate::text::{Locale, Sentence};
use crate::wording::table::{self, ReadingText};

/// The columns that a pasted table of periods can have, in the order of the roles of [`crate::import::periods`].
pub fn roles(locale: &Locale) -> [&'static str; 5] {
    let messages = locale.messages;
    [
        messages.period_column_start(),
        messages.period_column_new(),
        messages.period_column_lost(),
        messages.period_column_end(),
        messages.period_column_name(),
    ]
}

/// How a pasted table was read.
pub fn reading(locale: &Locale, read: &Periods) -> ReadingText {
    let count = locale.messages.periods_read(&locale.quantity(read.periods.len() as f64));
    table::reading(locale, &read.reading, &count, &roles(locale), Vec::new())
}

/// How to paste periods, each of so many months.
pub fn paste_hint(locale: &Locale, months: f64) -> String {
    locale.messages.paste_periods_hint(&in_period(locale, months))
}

/// What a period is called beside its figures: its name, or the beginning of a long one.
pub fn label(name: &str) -> String {
    /// Longest name, characters.
    const LONGEST: usize = 16;
    let mut rest = name.chars();
    let start: String = rest.by_ref().take(LONGEST).collect();
    if rest.next().is_none() { start } else { format!("{}…", start.trim_end()) }
}

/// The churn of all periods together.
pub fn answer(locale: &Locale, outcome: &PeriodsOutcome) -> Sentence {
    let messages = locale.messages;
    let periods = messages.period_count(&locale.quantity(outcome.periods.len() as f64));
    let [low, high] = outcome.pooled.interval.map(|churn| locale.about_percent(churn));
    let text = match outcome.lifetime() {
        None => messages.pooled_all(&high, &periods),
        Some(months) => {
            let churn = locale.about_percent(outcome.pooled.monthly_churn);
            messages.pooled(&churn, &high, &low, &locale.duration(months), &periods)
        }
    };
    text.into()
}

/// The chart of retention from period to period, in a sentence.
pub fn chart_summary(locale: &Locale, outcome: &PeriodsOutcome) -> String {
    let rate =
        |period: Option<&PeriodOutcome>| locale.percent(period.map_or(0.0, |period| period.retention.retention_rate));
    locale.messages.periods_summary(&rate(outcome.periods.first()), &rate(outcome.periods.last()))
}

/// The label of the line of all periods together.
pub fn together_label(locale: &Locale, outcome: &PeriodsOutcome) -> String {
    locale.messages.pooled_line(&locale.percent(outcome.retention_rate))
}

/// The columns of the table of periods.
pub fn columns(locale: &Locale) -> [&'static str; 7] {
    let messages = locale.messages;
    [
        messages.periods_head_period(),
        messages.periods_head_start(),
        messages.periods_head_new(),
        messages.periods_head_lost(),
        messages.periods_head_end(),
        messages.periods_head_retention(),
        messages.periods_head_interval(),
    ]
}

/// The rows of that table, `most` of them at most.
pub fn rows(locale: &Locale, outcome: &PeriodsOutcome, most: usize) -> Vec<Vec<String>> {
    outcome.periods.iter().take(most).map(|period| row(locale, &period.name, &period.retention)).collect()
}

fn row(locale: &Locale, name: &str, retention: &Retention) -> Vec<String> {
    let period = retention.period;
    let [low, high] = retention.churn_interval.map(|churn| locale.percent(1.0 - churn));
    let counts = [period.start, period.new, period.lost, period.end].map(|count| locale.whole(count));
    let rates = [locale.percent(retention.retention_rate), locale.range(&high, &low)];
    std::iter::once(label(name)).chain(counts).chain(rates).collect()
}
