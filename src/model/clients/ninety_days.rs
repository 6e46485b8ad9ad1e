//! Active clients by how likely they are to leave within 90 days, the time in which it can be foreseen and met, and why.
//! Sources: [`crate::model::benchmarks::SUBSCRIPTION_SURVEY`], [`crate::model::benchmarks::EIGHT_WAYS`].

use super::best::{Best, Ranked};
use super::fees::{fee, quantiles};
use super::life_table::leaves_90_days;
use super::stays::{Stay, Stays};
use super::{AtRisk, Clients, LifeRow, RiskReason, RiskyClient, Settings};
use crate::model::nps::Group;

/// Days without contact after which a client is at risk.
const CONTACT_DAYS: i32 = 10;
/// Days in which a client is new.
const NEW_DAYS: i32 = 90;
/// Month to month.
const SHORTEST_TERM: u16 = 1;

/// Active clients and how likely each is to leave; `fees` are those of all stays, ascending.
pub fn at_risk(
    clients: &Clients,
    stays: &Stays,
    table: &[LifeRow],
    fees: Option<&[f64]>,
    settings: &Settings,
) -> AtRisk {
    let chances = leaves_90_days(table);
    let reasons = Reasons {
        clients,
        as_of: settings.as_of.to_julian_day(),
        lowest_quartile: fees.and_then(|fees| quantiles(fees, 4).first().copied()),
    };
    let mut by_tenure = vec![0_u32; chances.len()];
    let mut loss = 0.0;
    let mut by_reason = [0; RiskReason::ALL.len()];
    let mut best = Best::new(settings.listed as usize);
    for (row, stay) in stays.active() {
        let tenure = usize::from(stay.tenure.months);
        by_tenure[tenure] += 1;
        let fee_at_risk = fee(clients, row).map(|fee| fee * chances[tenure]);
        loss += fee_at_risk.unwrap_or(0.0);
        for (count, holds) in by_reason.iter_mut().zip(reasons.of(row)) {
            *count += u32::from(holds);
        }
        // A client without a known fee comes after those who pay nothing.
        best.add(Ranked { first: fee_at_risk.unwrap_or(-1.0), second: chances[tenure], row: row as u32 });
    }
    let risky = |ranked: Ranked| reasons.figures(ranked, &stays.all[ranked.row as usize]);
    AtRisk {
        leaving: chances.iter().zip(&by_tenure).map(|(chance, count)| chance * f64::from(*count)).sum(),
        loss: clients.fees.is_some().then_some(loss),
        by_reason,
        clients: best.sorted().into_iter().map(risky).collect(),
    }
}

/// What the reasons are told from.
struct Reasons<'a> {
    clients: &'a Clients,
    /// The day asked for.
    as_of: i32,
    /// The largest fee of the lowest quarter.
    lowest_quartile: Option<f64>,
}

impl Reasons<'_> {
    /// A client by its expected loss, which is below 0 where the fee is not known, and its chance.
    fn figures(&self, Ranked { first: loss, second: chance, row }: Ranked, stay: &Stay) -> RiskyClient {
        let row = row as usize;
        let holding = RiskReason::ALL.into_iter().zip(self.of(row)).filter(|(_, holds)| *holds);
        RiskyClient {
            row: self.clients.rows[row],
            client: self.clients.name(row),
            tenure: u32::from(stay.tenure.months),
            leaves_90_days: chance,
            expected_loss: (loss >= 0.0).then_some(loss),
            reasons: holding.map(|(reason, _)| reason).collect(),
        }
    }

    /// Which reasons hold for an active client, in the order of [`RiskReason::ALL`].
    fn of(&self, row: usize) -> [bool; RiskReason::ALL.len()] {
        let Clients { starts, terms, scores, last_contacts, .. } = self.clients;
        let contact = last_contacts.as_ref().and_then(|contacts| contacts[row]);
        let days_since = |date: time::Date| self.as_of - date.to_julian_day();
        [
            terms.as_ref().is_some_and(|terms| terms[row] == SHORTEST_TERM),
            fee(self.clients, row).zip(self.lowest_quartile).is_some_and(|(fee, lowest)| fee <= lowest),
            scores.as_ref().and_then(|scores| scores[row]).is_some_and(|score| Group::of(score) == Group::Detractors),
            contact.is_some_and(|contact| days_since(contact) > CONTACT_DAYS),
            days_since(starts[row]) < NEW_DAYS,
        ]
    }
}
