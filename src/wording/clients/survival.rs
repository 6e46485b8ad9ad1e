//! How long clients stay, in words.

use crate::model::clients::{ClientFigures, LifeRow, TableFigures};
use crate::outcome::clients::survival::{share_after, share_at_end};
use crate::text::{Locale, Sentence};

/// The month of a client's second year, in which declining churn is told.
const LATER: u32 = 13;

/// The time over which the average counts. Years would round it too much: it is a limit, and no estimate.
pub fn counted(locale: &Locale, months: f64) -> String {
    if months < 1.0 { locale.duration(months) } else { locale.months(months.round()) }
}

/// How long clients stay; none of none.
pub fn answer(locale: &Locale, table: &TableFigures) -> Option<Sentence> {
    let (messages, survival) = (locale.messages, &table.survival);
    let horizon = counted(locale, survival.horizon_months);
    let mean = locale.duration(survival.restricted_mean_months);
    let text = match survival.median_months {
        _ if table.clients == 0 => return None,
        _ if table.ended == 0 => messages.clients_survival_none(&horizon),
        Some(months) => messages.clients_survival_half(&horizon, &mean, &locale.duration(months)),
        None => {
            let share = locale.share_of(share_at_end(survival), f64::from(table.clients));
            messages.clients_survival_more(&horizon, &mean, &locale.duration(survival.horizon_months), &share)
        }
    };
    Some(text.into())
}

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, table: &TableFigures) -> String {
    let survival = &table.survival;
    let share = locale.share_of(share_at_end(survival), f64::from(table.clients));
    locale.messages.clients_survival_summary(&locale.duration(survival.horizon_months), &share)
}

/// What stands at the median and at the mean.
pub fn marks(locale: &Locale, table: &TableFigures) -> [Option<String>; 2] {
    let (messages, survival) = (locale.messages, &table.survival);
    let median = survival.median_months.map(|months| messages.clients_median_mark(&locale.duration(months)));
    let mean = || messages.clients_mean_mark(&locale.duration(survival.restricted_mean_months));
    [median, (table.clients > 0).then(mean)]
}

/// That churn declines with tenure, where it does.
pub fn declining(locale: &Locale, figures: &ClientFigures) -> Option<String> {
    let churn = figures.declining?;
    let [first, later] = [1, LATER].map(|month| locale.about_percent(churn.hazard(month - 1)));
    (first != later).then(|| locale.messages.clients_declining(&first, &later, &locale.whole(LATER)))
}

/// The columns of the table.
pub fn columns(locale: &Locale) -> [&'static str; 6] {
    let messages = locale.messages;
    [
        messages.clients_head_months(),
        messages.clients_head_at_risk(),
        messages.clients_head_still(),
        messages.periods_head_interval(),
        messages.clients_head_left_next(),
        messages.clients_head_hazard(),
    ]
}

/// Its rows, `most` of them at most: one for each whole month.
pub fn rows(locale: &Locale, table: &TableFigures, most: usize) -> Vec<Vec<String>> {
    table.life_table.iter().take(most).map(|row| cells(locale, table, row)).collect()
}

fn cells(locale: &Locale, table: &TableFigures, row: &LifeRow) -> Vec<String> {
    let (share, ends) = share_after(&table.survival, f64::from(row.tenure));
    let [low, high] = ends.map(|end| locale.tenth_percent(end));
    vec![
        locale.whole(row.tenure),
        locale.whole(row.at_risk),
        locale.tenth_percent(share),
        locale.range(&low, &high),
        locale.whole(row.ended),
        locale.about_percent(row.hazard),
    ]
}
