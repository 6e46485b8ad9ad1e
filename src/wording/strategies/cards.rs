//! The cards of the strategies in words.

use super::names::{how, warning};
use crate::model::strategies::Name;
use crate::model::units::LEAST_MONEY;
use crate::outcome::strategies::cards::{CardNote, StrategyCard};
use crate::text::Locale;
use crate::wording::explanation::Explanation;

/// What a strategy does, in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct EffectText {
    /// What it adds beside the others, where it is on.
    pub beside: Option<String>,
    /// Whether that is a loss.
    pub loses: bool,
    /// What is left of that after its cost, where it has one.
    pub net: Option<String>,
    /// What it adds alone.
    pub alone: String,
}

/// What a strategy does.
pub fn effect(locale: &Locale, card: &StrategyCard) -> EffectText {
    let contribution = card.contribution;
    EffectText {
        beside: contribution.map(|one| locale.signed_money(one.mrr)),
        loses: contribution.is_some_and(|one| one.mrr <= -LEAST_MONEY),
        net: contribution
            .filter(|one| one.cost > 0.0)
            .map(|one| locale.messages.strategy_net(&locale.signed_money(one.net))),
        alone: locale.messages.strategy_alone(&locale.signed_money(card.alone)),
    }
}

/// What else there is to say about a strategy.
pub fn note(locale: &Locale, note: CardNote) -> String {
    let messages = locale.messages;
    match note {
        CardNote::Warning(reason) => warning(messages, reason).to_owned(),
        CardNote::BreakEven(convert) => messages.break_even(&locale.tenth_percent(convert)),
        CardNote::NeverBreaksEven => messages.break_even_never().to_owned(),
        CardNote::AskedAlready => messages.asked_already().to_owned(),
    }
}

/// How a strategy changes the plan, and where it was published.
pub fn explanation(locale: &Locale, strategy: Name) -> Explanation {
    Explanation::new(locale, how(locale.messages, strategy).to_owned(), Some(strategy.source()))
}

/// The offer to adopt the survey's fraction of promoters.
pub fn adopt_survey(locale: &Locale, share: f64) -> String {
    locale.messages.survey_share(&locale.percent(share))
}
