//! What a list says without any single client, from the list or from counts that a warehouse made.

use super::life_table::{LifeCount, counts, rows};
use super::periods::{cohorts, periods};
use super::stays::Stays;
use super::survival::{self, Moment, of_moments};
use super::{PeriodCounts, Settings, StartCohort, TableFigures};

/// What a list says without any single client.
pub fn of_stays(stays: &Stays, settings: &Settings) -> TableFigures {
    let &Settings { as_of, active_since, .. } = settings;
    let survival = survival::of_stays(stays);
    TableFigures {
        clients: survival.clients,
        active: survival.clients - survival.ended,
        ended: survival.ended,
        periods: periods(stays, as_of, active_since),
        cohorts: cohorts(stays, as_of, active_since),
        life_table: rows(&counts(stays)),
        survival,
    }
}

/// The same from counts: a life table by whole months from 0 on, without gaps, in which nobody enters late; months of the
/// calendar; cohorts.
///
/// Survival is by whole months: whoever left in a month of tenure has left at its end. Whoever left or was last seen in
/// a month counts as half a client-month there.
pub fn of_counts(life: &[LifeCount], periods: Vec<PeriodCounts>, cohorts: Vec<StartCohort>) -> TableFigures {
    let clients = life.first().map_or(0, |row| row.at_risk);
    let after = life.iter().skip(1).map(|row| row.at_risk).chain([0]);
    let moment = |(row, after): (&LifeCount, u32)| Moment {
        time: f64::from(row.tenure) + 1.0,
        ended: row.ended,
        censored: row.at_risk.saturating_sub(row.ended + after),
        entered: 0,
    };
    let halves = |(row, after): (&LifeCount, u32)| f64::midpoint(f64::from(row.at_risk), f64::from(after));
    let client_months = life.iter().zip(after.clone()).map(halves).sum();
    let survival = of_moments(&life.iter().zip(after).map(moment).collect::<Vec<_>>(), clients, client_months);
    TableFigures {
        clients,
        active: clients.saturating_sub(survival.ended),
        ended: survival.ended,
        periods,
        cohorts,
        life_table: rows(life),
        survival,
    }
}
