//! The chance to leave by month of tenure, and what follows from it for clients who are still there.

use super::LifeRow;
use super::stays::Stays;

/// Clients by whole months of tenure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LifeCount {
    /// Whole months.
    pub tenure: u32,
    /// Clients whose tenure reached this month.
    pub at_risk: u32,
    /// Clients who left in it.
    pub ended: u32,
}

/// How many clients' worth of the mean each month's chance is drawn toward the mean by.
const WEIGHT: f64 = 10.0;

/// Months over which a client's chance to leave is told: the 90 days in which it can still be met.
const AHEAD: usize = 3;

/// Clients by month of tenure, from 0. Whoever enters late is at risk from the month in which it enters, as whoever is
/// still there is up to the month in which it stands.
pub fn counts(stays: &Stays) -> Vec<LifeCount> {
    let months = stays.longest().map_or(0, |months| usize::from(months) + 1);
    // Who begins to be at risk in a month, who stands in it last, and how many of these left.
    let (mut begin, mut last, mut ended) = (vec![0_u32; months], vec![0_u32; months], vec![0_u32; months]);
    for (row, stay) in stays.counted() {
        let month = usize::from(stay.tenure.months);
        last[month] += 1;
        ended[month] += u32::from(stay.has_ended());
        begin[stays.entry(row).map_or(0, |entry| usize::from(entry.months))] += 1;
    }
    let mut at_risk = 0;
    let mut before = 0;
    let month = |(tenure, ((begin, last), ended)): (usize, ((u32, u32), u32))| {
        at_risk = at_risk + begin - before;
        before = last;
        LifeCount { tenure: tenure as u32, at_risk, ended }
    };
    begin.into_iter().zip(last).zip(ended).enumerate().map(month).collect()
}

/// The chances to leave: `(ended + 10·h̄) ÷ (at risk + 10)`, h̄ = all ended ÷ all at risk.
pub fn rows(counts: &[LifeCount]) -> Vec<LifeRow> {
    let total = |count: fn(&LifeCount) -> u32| counts.iter().map(|row| f64::from(count(row))).sum::<f64>();
    let mean = total(|row| row.ended) / total(|row| row.at_risk).max(1.0);
    let row = |&LifeCount { tenure, at_risk, ended }: &LifeCount| {
        let hazard = (f64::from(ended) + WEIGHT * mean) / (f64::from(at_risk) + WEIGHT);
        LifeRow { tenure, at_risk, ended, hazard }
    };
    counts.iter().map(row).collect()
}

/// The chance to leave within three months, by whole months of tenure. The last hazard goes on.
pub fn leaves_90_days(table: &[LifeRow]) -> Vec<f64> {
    let hazard = |tenure: usize| table[tenure.min(table.len() - 1)].hazard;
    (0..table.len())
        .map(|tenure| 1.0 - (tenure..tenure + AHEAD).map(|month| 1.0 - hazard(month)).product::<f64>())
        .collect()
}

/// Expected remaining months by whole months of tenure, the month that has begun included, so that a constant hazard
/// gives 1 ÷ hazard. The last hazard goes on. None where nobody ever left.
pub fn remaining(table: &[LifeRow]) -> Option<Vec<f64>> {
    let last = table.last().filter(|row| row.hazard > 0.0)?;
    let mut months = vec![1.0 / last.hazard; table.len()];
    for tenure in (0..table.len() - 1).rev() {
        months[tenure] = 1.0 + (1.0 - table[tenure].hazard) * months[tenure + 1];
    }
    Some(months)
}
