//! Segments for the plan: by tercile of the fee, or by contract term.

use super::fees::{fee, part, quantiles};
use super::groups::{Group, Groups};
use super::stays::Stays;
use super::survival::churn;
use super::tenure::{Day, Tenure};
use super::{Clients, Labels, MixSegment, Settings};
use crate::model::limits;

/// Months before the day asked for in which starts tell the mix of sign-ups.
const RECENT_MONTHS: u16 = 12;

/// Segments by tercile of the fee, highest first; `fees` are those of all stays, ascending. None without fees or where
/// they do not differ.
pub fn mix_by_fee(
    clients: &Clients,
    stays: &Stays,
    fees: Option<&[f64]>,
    settings: &Settings,
) -> Option<Vec<MixSegment>> {
    let terciles = quantiles(fees?, 3);
    let key = |row: usize| fee(clients, row).map_or(Labels::NONE, |fee| part(&terciles, fee) as u32);
    let mut segments = segments(clients, stays, 3, key, settings)?;
    segments.reverse();
    Some(segments.into_iter().map(|(_, segment)| segment).collect())
}

/// Segments by contract term, shortest first, of those whose fee is known, too. None without fees and terms, or with one
/// term only.
pub fn mix_by_term(clients: &Clients, stays: &Stays, settings: &Settings) -> Option<Vec<MixSegment>> {
    let (terms, _) = clients.terms.as_ref().zip(clients.fees.as_ref())?;
    let keys = terms.iter().max().map_or(0, |longest| usize::from(*longest) + 1);
    let key = |row: usize| match fee(clients, row) {
        Some(_) if terms[row] > 0 => u32::from(terms[row]),
        _ => Labels::NONE,
    };
    let with_term = |(key, segment)| MixSegment { term: Some(key as u16), ..segment };
    Some(segments(clients, stays, keys, key, settings)?.into_iter().map(with_term).collect())
}

/// Fees and starts of the clients of one segment.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    active: u32,
    recent: u32,
    active_fees: f64,
    fees: f64,
}

/// Segments by ascending number, at most as many as a plan may have; none where there are fewer than two.
fn segments(
    clients: &Clients,
    stays: &Stays,
    keys: usize,
    key: impl Fn(usize) -> u32,
    settings: &Settings,
) -> Option<Vec<(u32, MixSegment)>> {
    let groups = Groups::of(stays, keys, limits::SEGMENTS.max as usize, &key);
    if groups.groups.len() < 2 {
        return None;
    }
    let as_of = Day::of(settings.as_of);
    let mut counted = vec![Counted::default(); groups.groups.len()];
    for (row, stay) in stays.counted() {
        let Some((segment, fee)) = groups.place(key(row)).zip(fee(clients, row)) else { continue };
        let segment = &mut counted[segment];
        segment.fees += fee;
        if stay.is_active() {
            segment.active += 1;
            segment.active_fees += fee;
        }
        // Most are too old to look closer.
        let may_be_recent = stay.start_month + RECENT_MONTHS >= as_of.month;
        segment.recent += u32::from(may_be_recent && Tenure::between(stay.start(), as_of).months < RECENT_MONTHS);
    }
    let recent: u32 = counted.iter().map(|segment| segment.recent).sum();
    let all: u32 = groups.groups.iter().map(|group| group.clients).sum();
    let segment = |(group, counted): (&Group, &Counted)| {
        let sign_ups = if recent > 0 { (counted.recent, recent) } else { (group.clients, all) };
        (group.key, figures(group, counted, f64::from(sign_ups.0) / f64::from(sign_ups.1)))
    };
    Some(groups.groups.iter().zip(&counted).map(segment).collect())
}

fn figures(group: &Group, counted: &Counted, sign_up_share: f64) -> MixSegment {
    let &Counted { active, active_fees, fees, .. } = counted;
    let client_months = group.months.total();
    let [monthly_churn, ..] = churn(group.ended, client_months);
    let fee = if active > 0 { active_fees / f64::from(active) } else { fees / f64::from(group.clients) };
    MixSegment { active, sign_up_share, fee, monthly_churn, ended: group.ended, client_months, term: None }
}
