//! The waterfall in words.

use super::names::name as strategy_name;
use crate::outcome::strategies::StrategyOutcome;
use crate::outcome::strategies::waterfall::{WaterfallBar, WaterfallStep};
use crate::text::Locale;

/// The waterfall's title.
pub fn title(locale: &Locale, outcome: &StrategyOutcome) -> String {
    locale.messages.waterfall(&locale.whole(outcome.horizon()))
}

/// The waterfall in a sentence.
pub fn summary(locale: &Locale, outcome: &StrategyOutcome) -> String {
    let [from, to] = [outcome.revenue_without(), outcome.revenue_with()].map(|mrr| locale.money(mrr));
    locale.messages.waterfall_summary(&from, &locale.whole(outcome.horizon()), &to)
}

/// What a bar is called.
pub fn name(locale: &Locale, step: WaterfallStep) -> &'static str {
    let messages = locale.messages;
    match step {
        WaterfallStep::Today => messages.key_today(),
        WaterfallStep::WhatIf => messages.key_what_if(),
        WaterfallStep::Without => messages.without_strategies(),
        WaterfallStep::Strategy(strategy) => strategy_name(messages, strategy),
        WaterfallStep::Together => messages.all_strategies(),
        WaterfallStep::Costs => messages.strategy_costs_bar(),
        WaterfallStep::AfterCosts => messages.after_costs(),
    }
}

/// The figure at a bar's end.
pub fn figure(locale: &Locale, bar: WaterfallBar) -> String {
    if bar.step.is_total() { locale.money(bar.to()) } else { locale.signed_money(bar.change) }
}
