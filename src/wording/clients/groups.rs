//! Churn by group, in words.

use crate::model::clients::{ChurnBy, ChurnGroup, Grouping};
use crate::outcome::clients::groups::{Extremes, drawn, extremes};
use crate::text::{Locale, Sentence};
use crate::wording::tiers::lifetime_tier;

/// What clients are grouped by.
pub fn grouping(locale: &Locale, by: Grouping) -> &'static str {
    let messages = locale.messages;
    match by {
        Grouping::Term => messages.clients_by_term(),
        Grouping::SalesRep => messages.clients_by_sales_rep(),
        Grouping::ServiceRep => messages.clients_by_service_rep(),
        Grouping::FeeQuartile => messages.clients_by_fee(),
        Grouping::NpsGroup => messages.clients_by_nps(),
    }
}

/// What a group is called.
pub fn name(locale: &Locale, by: Grouping, name: &str) -> String {
    let messages = locale.messages;
    match (by, name) {
        (Grouping::Term, months) => months.parse().map_or_else(|_| months.to_owned(), |months| term(locale, months)),
        (Grouping::FeeQuartile, "1") => messages.clients_quarter_lowest().to_owned(),
        (Grouping::FeeQuartile, "2") => messages.clients_quarter_second().to_owned(),
        (Grouping::FeeQuartile, "3") => messages.clients_quarter_third().to_owned(),
        (Grouping::FeeQuartile, "4") => messages.clients_quarter_highest().to_owned(),
        (Grouping::NpsGroup, "detractor") => messages.nps_group_detractors().to_owned(),
        (Grouping::NpsGroup, "passive") => messages.nps_group_passives().to_owned(),
        (Grouping::NpsGroup, "promoter") => messages.nps_group_promoters().to_owned(),
        (_, name) => name.to_owned(),
    }
}

/// A contract term of so many months.
pub fn term(locale: &Locale, months: u16) -> String {
    match months {
        0 | 1 => locale.messages.clients_term_monthly().to_owned(),
        months => locale.months(f64::from(months)),
    }
}

/// A churn, as finely as its counts can tell.
fn churn(locale: &Locale, group: &ChurnGroup) -> String {
    locale.share_of(group.monthly_churn, group.client_months)
}

/// Which groups differ most, and whether that can be chance.
pub fn answer(locale: &Locale, by: &ChurnBy) -> Sentence {
    let messages = locale.messages;
    let name = |group: &ChurnGroup| name(locale, by.by, &group.name);
    let text = match (extremes(by), by.groups.first()) {
        (Some(Extremes { most, .. }), _) if most.ended == 0 => messages.clients_groups_still().to_owned(),
        (Some(Extremes { most, least, are_apart }), _) => {
            let [low, low_churn] = [name(least), churn(locale, least)];
            let [high, high_churn] = [name(most), churn(locale, most)];
            if are_apart {
                messages.clients_groups_apart(&low, &low_churn, &high, &high_churn)
            } else {
                messages.clients_groups_alike(&low, &low_churn, &high, &high_churn)
            }
        }
        (None, Some(only)) => messages.clients_groups_one(&churn(locale, only), &name(only)),
        (None, None) => messages.clients_groups_none().to_owned(),
    };
    text.into()
}

/// What the chart and the table leave out, and why quarters differ in size.
pub fn notes(locale: &Locale, by: &ChurnBy) -> Vec<String> {
    let messages = locale.messages;
    let shown = drawn(by).len();
    let unknown = (by.unknown > 0).then(|| messages.clients_groups_unknown(&locale.quantity(f64::from(by.unknown))));
    let cut = (shown < by.groups.len()).then(|| messages.clients_groups_drawn(&locale.number(shown as f64)));
    let quarters = (by.by == Grouping::FeeQuartile).then(|| messages.clients_groups_quarters().to_owned());
    unknown.into_iter().chain(quarters).chain(cut).collect()
}

/// The chart in a sentence.
pub fn chart_summary(locale: &Locale, by: &ChurnBy) -> String {
    let ends = extremes(by).map_or([0.0; 2], |extremes| [extremes.least.monthly_churn, extremes.most.monthly_churn]);
    let [low, high] = ends.map(|churn| locale.about_percent(churn));
    locale.messages.clients_groups_summary(&high, &low)
}

/// The columns of the table; the first and the last are in words.
pub fn columns(locale: &Locale) -> [&'static str; 8] {
    let messages = locale.messages;
    [
        messages.clients_head_group(),
        messages.tile_churn(),
        messages.periods_head_interval(),
        messages.clients_head_clients(),
        messages.clients_head_left(),
        messages.clients_head_client_months(),
        messages.tile_lifetime(),
        messages.rep_head_tier(),
    ]
}

/// A row of the table: its cells, and the place of its tier.
pub fn row(locale: &Locale, by: Grouping, group: &ChurnGroup) -> (Vec<String>, Option<(usize, &'static str)>) {
    let none = || locale.messages.none().to_owned();
    let [low, high] = group.interval.map(|end| locale.tenth_percent(end));
    let cells = vec![
        name(locale, by, &group.name),
        churn(locale, group),
        locale.range(&low, &high),
        locale.whole(group.clients),
        locale.whole(group.ended),
        locale.number(group.client_months.round()),
        group.lifetime_months.map_or_else(none, |months| locale.duration(months)),
    ];
    (cells, group.tier().map(|tier| (tier as usize, lifetime_tier(locale.messages, tier))))
}
