//! What each strategy adds, as a table in words.

use super::names::name;
use crate::model::benchmarks;
use crate::model::strategies::contribution::Contribution;
use crate::outcome::strategies::StrategyEffects;
use crate::text::Locale;
use crate::wording::explanation::Explanation;

/// The columns of the table.
pub fn columns(locale: &Locale) -> [&'static str; 5] {
    let messages = locale.messages;
    [
        messages.contribution_head_strategy(),
        messages.contribution_head_adds(),
        messages.contribution_head_alone(),
        messages.contribution_head_costs(),
        messages.contribution_head_net(),
    ]
}

/// A row for each strategy that is on.
pub fn rows(locale: &Locale, effects: &StrategyEffects) -> Vec<Vec<String>> {
    let row = |one: &Contribution| {
        vec![
            name(locale.messages, one.strategy).to_owned(),
            locale.signed_money(one.mrr),
            locale.signed_money(one.alone),
            locale.money(one.cost),
            locale.signed_money(one.net),
        ]
    };
    effects.contributions.iter().map(row).collect()
}

/// How contributions are computed.
pub fn explanation(locale: &Locale) -> Explanation {
    Explanation::new(locale, locale.messages.how_contributions().to_owned(), Some(benchmarks::SHAPLEY))
}
