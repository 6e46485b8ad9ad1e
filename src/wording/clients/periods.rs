//! Retention by month of the calendar, in words.

use super::month;
use crate::model::clients::{PeriodCounts, TableFigures};
use crate::outcome::clients::periods::{RecentMonths, RetentionCourse, interval};
use crate::text::{Locale, Sentence};

/// How many clients stayed in the last months.
pub fn answer(locale: &Locale, table: &TableFigures) -> Sentence {
    let messages = locale.messages;
    let Some(recent) = RecentMonths::new(table) else { return messages.clients_periods_none().into() };
    let months = locale.quantity(recent.months as f64);
    let rate = locale.about_percent(recent.retention_rate);
    let text = messages.clients_periods_sentence(&locale.whole(recent.lost), &months, &locale.whole(recent.new), &rate);
    text.into()
}

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, course: &RetentionCourse) -> String {
    let name = |month: Option<&_>| month.map_or_else(String::new, |month| locale.calendar_month(*month, true));
    let rate = |rate: Option<&f64>| locale.percent(rate.copied().unwrap_or_default());
    let (months, rates) = (&course.months, &course.series.course);
    let [first, last] = [months.first(), months.last()].map(name);
    let [from, to] = [rates.first(), rates.last()].map(rate);
    locale.messages.clients_periods_summary(&first, &from, &last, &to)
}

/// The label of the line of all months together.
pub fn together_label(locale: &Locale, course: &RetentionCourse) -> String {
    locale.messages.pooled_line(&locale.about_percent(course.series.level.unwrap_or_default()))
}

/// The names of the months on the axis.
pub fn steps(locale: &Locale, course: &RetentionCourse) -> Vec<String> {
    course.months.iter().map(|month| locale.calendar_month(*month, true)).collect()
}

/// How many of all months the table has, where it has not all of them.
pub fn latest(locale: &Locale, table: &TableFigures, most: usize) -> Option<String> {
    let [shown, all] = [most, table.periods.len()].map(|count| locale.number(count as f64));
    (table.periods.len() > most).then(|| locale.messages.clients_periods_latest(&all, &shown))
}

/// The columns of the table.
pub fn columns(locale: &Locale) -> [&'static str; 7] {
    let messages = locale.messages;
    [
        messages.clients_head_month(),
        messages.periods_head_start(),
        messages.clients_head_new(),
        messages.clients_head_lost(),
        messages.periods_head_end(),
        messages.periods_head_retention(),
        messages.periods_head_interval(),
    ]
}

/// Its rows, latest first, `most` of them at most.
pub fn rows(locale: &Locale, table: &TableFigures, most: usize) -> Vec<Vec<String>> {
    table.periods.iter().rev().take(most).map(|period| row(locale, period)).collect()
}

fn row(locale: &Locale, period: &PeriodCounts) -> Vec<String> {
    let none = || locale.messages.none().to_owned();
    let counts = [period.start, period.new, period.lost, period.end].map(|count| locale.whole(count));
    let rate = period.retention_rate().map_or_else(none, |rate| locale.percent(rate));
    let ends = interval(period).map_or_else(none, |ends| {
        let [low, high] = ends.map(|end| locale.percent(end));
        locale.range(&low, &high)
    });
    std::iter::once(month(locale, period.month)).chain(counts).chain([rate, ends]).collect()
}
