//! Stays by group: by rep, by term, by part of the fees.

use super::Labels;
use super::stays::Stays;
use super::tenure::ClientMonths;

/// The stays of one group.
#[derive(Clone, Copy, Debug, Default)]
pub struct Group {
    /// Its number.
    pub key: u32,
    /// Stays.
    pub clients: u32,
    /// Those that ended.
    pub ended: u32,
    /// Client-months at risk.
    pub months: ClientMonths,
}

/// The groups of a list.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    /// Ascending by number, empty ones left out.
    pub groups: Vec<Group>,
    /// Stays that are in no group.
    pub unknown: u32,
    /// The place of each number among the groups; [`Labels::NONE`] for one that is not among them.
    places: Vec<u32>,
}

/// Numbers up to which all groups are counted at once; of more, the largest are found first.
const AT_ONCE: usize = 1 << 16;

impl Groups {
    /// The `most` largest groups of the stays that count. `key` is the number of a row's group, less than `keys`;
    /// [`Labels::NONE`] for a row in none.
    pub fn of(stays: &Stays, keys: usize, most: usize, key: impl Fn(usize) -> u32) -> Self {
        let mut places: Vec<u32> =
            if keys > AT_ONCE { largest(stays, keys, most, &key) } else { (0..keys as u32).collect() };
        let mut groups: Vec<Group> =
            (0..).zip(&places).filter(|(_, place)| **place != Labels::NONE).map(|(key, _)| group(key)).collect();
        let mut unknown = 0;
        for (row, stay) in stays.counted() {
            match places.get(key(row) as usize) {
                None => unknown += 1,
                Some(&Labels::NONE) => {}
                Some(&place) => {
                    let group = &mut groups[place as usize];
                    group.clients += 1;
                    group.ended += u32::from(stay.has_ended());
                    stays.add_months(row, &mut group.months);
                }
            }
        }
        keep_largest(&mut groups, most);
        place_groups(&mut places, &groups);
        Self { groups, unknown, places }
    }

    /// The place of a number among the groups.
    pub fn place(&self, key: u32) -> Option<usize> {
        self.places.get(key as usize).filter(|place| **place != Labels::NONE).map(|place| *place as usize)
    }
}

/// A group of nobody.
fn group(key: u32) -> Group {
    Group { key, ..Group::default() }
}

/// Drops empty groups and all but the largest. They stand by their numbers, before and after.
fn keep_largest(groups: &mut Vec<Group>, most: usize) {
    groups.retain(|group| group.clients > 0);
    let last = last_rank(groups.iter().map(|group| rank(group.clients, group.key)).collect(), most);
    groups.retain(|group| rank(group.clients, group.key) <= last);
}

/// The rank of a group by its size, the largest first, then by its number.
fn rank(size: u32, key: u32) -> u64 {
    u64::from(u32::MAX - size) << 32 | u64::from(key)
}

/// The last rank that is among the first `most`.
fn last_rank(mut ranks: Vec<u64>, most: usize) -> u64 {
    ranks.sort_unstable();
    ranks.truncate(most);
    ranks.last().copied().unwrap_or_default()
}

/// Sets the place of each number among groups.
fn place_groups(places: &mut [u32], groups: &[Group]) {
    places.fill(Labels::NONE);
    for (place, group) in (0..).zip(groups) {
        places[group.key as usize] = place;
    }
}

/// The place of each number among the largest groups, by their sizes alone: there may be as many numbers as rows.
fn largest(stays: &Stays, keys: usize, most: usize, key: &impl Fn(usize) -> u32) -> Vec<u32> {
    let mut sizes = vec![0_u32; keys];
    for (row, _) in stays.counted() {
        if let Some(size) = sizes.get_mut(key(row) as usize) {
            *size += 1;
        }
    }
    let ranks = || sizes.iter().zip(0..).filter(|(size, _)| **size > 0).map(|(size, key)| (rank(*size, key), key));
    let last = last_rank(ranks().map(|(rank, _)| rank).collect(), most);
    let groups: Vec<Group> = ranks().filter(|(rank, _)| *rank <= last).map(|(_, key)| group(key)).collect();
    place_groups(&mut sizes, &groups);
    sizes
}
