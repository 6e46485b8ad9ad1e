//! What clients are worth, in words.

use crate::model::clients::{ClientFigures, ValueTier, ValuedClient};
use crate::model::tier::LifetimeTier;
use crate::text::{Locale, Sentence};
use crate::wording::tiers::lifetime_tiers;

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct TierRow {
    /// The tier's place, 0 for the worst.
    pub place: usize,
    /// Its name.
    pub name: &'static str,
    /// How many clients, their fees, and their value.
    pub cells: [String; 3],
    /// Those worth most.
    pub examples: String,
}

/// The best tier that any client is in; why there is none: no fees, or nobody has ever left.
pub fn answer(locale: &Locale, figures: &ClientFigures) -> Sentence {
    let messages = locale.messages;
    let has_fees = figures.at_risk.loss.is_some();
    let Some(tiers) = &figures.tiers else {
        return if has_fees { messages.clients_tiers_early() } else { messages.clients_tiers_missing() }.into();
    };
    let active: f64 = tiers.iter().map(|tier| f64::from(tier.clients)).sum();
    let fees: f64 = tiers.iter().map(|tier| tier.fees).sum();
    let Some(best) = tiers.iter().filter(|tier| tier.clients > 0).max_by_key(|tier| tier.tier) else {
        return messages.clients_tiers_nobody().into();
    };
    let (active, count) = (locale.number(active), locale.whole(best.clients));
    let name = lifetime_tiers(messages)[place(best)];
    let text = if fees > 0.0 {
        messages.clients_tiers_sentence(&active, &count, &locale.probability(best.fees / fees), name)
    } else {
        messages.clients_tiers_no_fees(&active, &count, name)
    };
    text.into()
}

fn place(tier: &ValueTier) -> usize {
    usize::from(tier.tier).min(LifetimeTier::ALL.len() - 1)
}

/// The columns of the table.
pub fn columns(locale: &Locale) -> [&'static str; 5] {
    let messages = locale.messages;
    [
        messages.rep_head_tier(),
        messages.clients_head_clients(),
        messages.clients_head_fees(),
        messages.clients_head_value(),
        messages.clients_head_examples(),
    ]
}

/// Its rows, best first.
pub fn rows(locale: &Locale, tiers: &[ValueTier]) -> Vec<TierRow> {
    tiers.iter().rev().map(|tier| row(locale, tier)).collect()
}

fn row(locale: &Locale, tier: &ValueTier) -> TierRow {
    let examples: Vec<String> = tier.examples.iter().map(|example| self::example(locale, example)).collect();
    TierRow {
        place: place(tier),
        name: lifetime_tiers(locale.messages)[place(tier)],
        cells: [locale.whole(tier.clients), locale.about_money(tier.fees), locale.about_money(tier.value)],
        examples: if examples.is_empty() { locale.messages.none().to_owned() } else { examples.join(", ") },
    }
}

fn example(locale: &Locale, example: &ValuedClient) -> String {
    let name = client(locale, example.client.as_deref(), example.row);
    locale.messages.clients_example(&name, &locale.about_money(example.value))
}

/// A client's name, or its row where it has none.
pub fn client(locale: &Locale, name: Option<&str>, row: u32) -> String {
    name.map_or_else(|| locale.messages.clients_row(&locale.whole(row)), str::to_owned)
}
