//! Everything that a list says, in one go.

use super::churn_by::churn_by;
use super::declining::censored;
use super::life_table::{counts, rows};
use super::mix::{mix_by_fee, mix_by_term};
use super::ninety_days::at_risk;
use super::stays::Stays;
use super::value_tiers::value_tiers;
use super::{AtRisk, ClientFigures, Clients, DecliningChurn, Labels, RiskReason, Settings, fees, table};

/// Everything that a list says. Its columns are as long as each other, its dates in the years 1900 to 2199.
pub fn figures(clients: &Clients, settings: &Settings) -> ClientFigures {
    let stays = Stays::of(clients, settings);
    let table = table::of_stays(&stays, settings);
    let sorted = fees::sorted(clients, &stays);
    let fees = sorted.as_deref();
    ClientFigures {
        skipped: clients.starts.len() as u32 - table.clients,
        repeated: clients.names.as_ref().map_or(0, |names| repeated(names, &stays)),
        churn_by: churn_by(clients, &stays, fees, settings.listed),
        declining: DecliningChurn::beyond_chance(&table.life_table, &censored(&stays, table.life_table.len())),
        tiers: value_tiers(clients, &stays, &table.life_table, settings),
        at_risk: at_risk(clients, &stays, &table.life_table, fees, settings),
        mix_by_fee: mix_by_fee(clients, &stays, fees, settings),
        mix_by_term: mix_by_term(clients, &stays, settings),
        table,
    }
}

/// The active clients for whom all of these reasons hold, with the sums of all who are active.
pub fn clients_at_risk(clients: &Clients, settings: &Settings, reasons: &[RiskReason]) -> AtRisk {
    let stays = Stays::of(clients, settings);
    let life_table = rows(&counts(&stays));
    let sorted = fees::sorted(clients, &stays);
    let everyone = Settings { listed: u32::MAX, ..*settings };
    let mut all = at_risk(clients, &stays, &life_table, sorted.as_deref(), &everyone);
    all.clients.retain(|client| reasons.iter().all(|reason| client.reasons.contains(reason)));
    all.clients.truncate(settings.listed as usize);
    all
}

/// Stays of a client that has another one.
fn repeated(names: &Labels, stays: &Stays) -> u32 {
    let mut counts = vec![0_u32; names.texts.len()];
    for (row, _) in stays.counted() {
        if let Some(count) = counts.get_mut(names.places[row] as usize) {
            *count += 1;
        }
    }
    counts.into_iter().filter(|count| *count > 1).sum()
}
