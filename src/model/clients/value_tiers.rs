//! Active clients by what they are worth.

use super::best::{Best, Ranked};
use super::fees::fee;
use super::life_table::remaining;
use super::stays::Stays;
use super::{Clients, LifeRow, Settings, ValueTier, ValuedClient};
use crate::model::tier::LifetimeTier;

/// Clients that are named in each tier.
const EXAMPLES: usize = 3;

/// Active clients with a fee by the tier of their expected whole lifetime, worst first; all four tiers. None without
/// fees, or where nobody ever left, so that no lifetime is expected to end.
pub fn value_tiers(clients: &Clients, stays: &Stays, table: &[LifeRow], settings: &Settings) -> Option<Vec<ValueTier>> {
    clients.fees.as_ref()?;
    let remaining = remaining(table)?;
    let mut tiers =
        LifetimeTier::ALL.map(|tier| Tier { tier, clients: 0, fees: 0.0, value: 0.0, best: best(settings) });
    for (row, stay) in stays.active() {
        let Some(fee) = fee(clients, row) else { continue };
        let lifetime = stay.tenure.in_months() + remaining[usize::from(stay.tenure.months)];
        let tier = &mut tiers[LifetimeTier::of(lifetime) as usize];
        let value = fee * settings.gross_margin * lifetime;
        tier.clients += 1;
        tier.fees += fee;
        tier.value += value;
        tier.best.add(Ranked { first: value, second: 0.0, row: row as u32 });
    }
    Some(tiers.into_iter().map(|tier| tier.figures(clients)).collect())
}

/// One tier while clients are added.
struct Tier {
    tier: LifetimeTier,
    clients: u32,
    fees: f64,
    value: f64,
    /// By value.
    best: Best,
}

/// The clients who are worth most, none so far.
fn best(settings: &Settings) -> Best {
    Best::new(EXAMPLES.min(settings.listed as usize))
}

impl Tier {
    fn figures(self, clients: &Clients) -> ValueTier {
        let example = |Ranked { first: value, row, .. }| {
            let row = row as usize;
            ValuedClient { row: clients.rows[row], client: clients.name(row), value }
        };
        let Self { tier, clients: count, fees, value, best } = self;
        let examples = best.sorted().into_iter().map(example).collect();
        ValueTier { tier: tier as u8, clients: count, fees, value, examples }
    }
}
