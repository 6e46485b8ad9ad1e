//! Whether all of a result is there, and whether its counts are possible.
//!
//! Consoles show and copy only some of many rows. All three tables count the same clients, so what is missing in one shows
//! beside the others.

use std::collections::BTreeMap;

use super::{CohortRow, LifeCount, Numbered, Part, PeriodCounts, Rows, StartCohort, Tables, TablesError};
use crate::model::ranking::ranked;

/// The three tables of the rows that were read.
pub fn tables(rows: Rows) -> Result<Tables, TablesError> {
    if rows.life.is_empty() && rows.periods.is_empty() && rows.cohorts.is_empty() {
        return Err(TablesError::NoTables);
    }
    let periods = periods(rows.periods)?;
    let life = life(rows.life)?;
    let cohorts = cohorts(rows.cohorts, &periods)?;
    agree(&life, &periods, &cohorts)?;
    Ok(Tables { life, periods, cohorts })
}

/// Puts rows, which stand as they came, in order by what stands once.
fn in_order<T, K: Ord>(rows: Numbered<T>, key: fn(&T) -> K) -> Result<Numbered<T>, TablesError> {
    let order = ranked(rows.len(), &|a, b| key(&rows[a].1).cmp(&key(&rows[b].1)));
    let mut rows: Vec<_> = rows.into_iter().map(Some).collect();
    let rows: Numbered<T> = order.into_iter().filter_map(|place| rows[place].take()).collect();
    match rows.windows(2).find(|pair| key(&pair[0].1) == key(&pair[1].1)) {
        Some(pair) => Err(TablesError::Repeated { row: pair[1].0 }),
        None => Ok(rows),
    }
}

/// The periods: a list begins with nobody, and each month goes on where the one before it ended.
fn periods(rows: Numbered<PeriodCounts>) -> Result<Vec<PeriodCounts>, TablesError> {
    let rows = in_order(rows, |period| period.month)?;
    if rows.first().is_none_or(|(_, first)| first.start > 0 || first.new == 0) {
        return Err(TablesError::Incomplete(Part::Periods));
    }
    let mut before: Option<&PeriodCounts> = None;
    for (row, period) in &rows {
        if before.is_some_and(|before| before.month + 1 != period.month) {
            return Err(TablesError::Incomplete(Part::Periods));
        }
        let goes_on = before.is_none_or(|before| before.end == period.start);
        if !goes_on || !is_possible(period) {
            return Err(TablesError::Impossible { row: *row });
        }
        before = Some(period);
    }
    Ok(rows.into_iter().map(|(_, period)| period).collect())
}

fn is_possible(period: &PeriodCounts) -> bool {
    let PeriodCounts { start, new, lost, lost_of_start, end, .. } = *period;
    let adds_up = i64::from(start) + i64::from(new) - i64::from(lost) == i64::from(end);
    adds_up && lost_of_start <= start && lost_of_start <= lost && lost - lost_of_start <= new
}

/// The life table: who reached a month of tenure reached the one before it, and did not leave there.
fn life(rows: Numbered<LifeCount>) -> Result<Vec<LifeCount>, TablesError> {
    let rows = in_order(rows, |count| count.tenure)?;
    if rows.is_empty() || (0..).zip(&rows).any(|(tenure, (_, count))| count.tenure != tenure) {
        return Err(TablesError::Incomplete(Part::Life));
    }
    let mut left = u32::MAX;
    for (row, count) in &rows {
        if count.at_risk > left || count.ended > count.at_risk {
            return Err(TablesError::Impossible { row: *row });
        }
        left = count.at_risk - count.ended;
    }
    Ok(rows.into_iter().map(|(_, count)| count).collect())
}

/// The cohorts, one for each period in which somebody started, each up to the last month that its first client can have
/// reached.
fn cohorts(rows: Numbered<CohortRow>, periods: &[PeriodCounts]) -> Result<Vec<StartCohort>, TablesError> {
    let rows = in_order(rows, |row| (row.month, row.tenure))?;
    let cohorts: Vec<StartCohort> =
        rows.chunk_by(|one, next| one.1.month == next.1.month).map(cohort).collect::<Result<_, _>>()?;
    let last = periods.last().map_or(0, |period| period.month);
    let started = || periods.iter().filter(|period| period.new > 0);
    let sizes: BTreeMap<i32, u32> = started().map(|period| (period.month, period.new)).collect();
    for cohort in &cohorts {
        if cohort.month > last || cohort.kept.len() as i32 > last - cohort.month + 1 {
            return Err(TablesError::Incomplete(Part::Periods));
        }
        if sizes.get(&cohort.month) != Some(&cohort.size) {
            return Err(TablesError::Disagree(Part::Periods, Part::Cohorts));
        }
    }
    // Who started late in a month can be a month short of who started early.
    let is_whole = |cohort: &StartCohort| cohort.kept.len() as i32 >= (last - cohort.month).max(1);
    if cohorts.len() < sizes.len() || !cohorts.iter().all(is_whole) {
        return Err(TablesError::Incomplete(Part::Cohorts));
    }
    Ok(cohorts)
}

/// One cohort: all of it has a tenure of 0, fewer and fewer have more, and only the last count may be open.
fn cohort(rows: &[(u32, CohortRow)]) -> Result<StartCohort, TablesError> {
    let (_, first) = rows[0];
    let mut left = first.size;
    for (place, (number, row)) in rows.iter().enumerate() {
        if row.tenure as usize != place {
            return Err(TablesError::Incomplete(Part::Cohorts));
        }
        let is_open = row.kept.is_none();
        let kept = row.kept.unwrap_or(left);
        let all = place > 0 || (kept == first.size && kept > 0 && !is_open);
        if row.size != first.size || kept > left || !all || (is_open && place + 1 < rows.len()) {
            return Err(TablesError::Impossible { row: *number });
        }
        left = kept;
    }
    let kept = rows.iter().map(|(_, row)| row.kept).collect();
    Ok(StartCohort { month: first.month, size: first.size, kept })
}

/// Whether all three tables are of the same clients.
fn agree(life: &[LifeCount], periods: &[PeriodCounts], cohorts: &[StartCohort]) -> Result<(), TablesError> {
    let all = |counts: &mut dyn Iterator<Item = u32>| counts.map(u64::from).sum::<u64>();
    let won = all(&mut periods.iter().map(|period| period.new));
    let lost = all(&mut periods.iter().map(|period| period.lost));
    if life.first().map(|count| u64::from(count.at_risk)) != Some(won) {
        return Err(TablesError::Disagree(Part::Life, Part::Periods));
    }
    let ended = all(&mut life.iter().map(|count| count.ended));
    if ended != lost {
        let is_short = ended < lost;
        let disagree = TablesError::Disagree(Part::Life, Part::Periods);
        return Err(if is_short { TablesError::Incomplete(Part::Life) } else { disagree });
    }
    agree_by_tenure(life, cohorts)
}

/// Whether as many reached each month of tenure by the life table as by the cohorts, where those know it.
fn agree_by_tenure(life: &[LifeCount], cohorts: &[StartCohort]) -> Result<(), TablesError> {
    let longest = cohorts.iter().map(|cohort| cohort.kept.len()).max().unwrap_or_default().max(life.len());
    let (mut kept, mut open) = (vec![0_u64; longest], vec![false; longest]);
    for cohort in cohorts {
        for (tenure, count) in cohort.kept.iter().enumerate() {
            kept[tenure] += u64::from(count.unwrap_or_default());
            open[tenure] |= count.is_none();
        }
    }
    for (tenure, (kept, open)) in kept.into_iter().zip(open).enumerate() {
        let Some(count) = life.get(tenure) else {
            if kept > 0 {
                return Err(TablesError::Incomplete(Part::Life));
            }
            continue;
        };
        let reached = u64::from(count.at_risk);
        if kept > reached || (kept < reached && !open) {
            return Err(TablesError::Disagree(Part::Life, Part::Cohorts));
        }
    }
    Ok(())
}
