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

impl Groups {
    /// The `most` largest groups of the stays that count. `key` is the number of a row's group, less than `keys`;
    /// [`Labels::NONE`] for a row in none.
    pub fn of(stays: &Stays, keys: usize, most: usize, key: impl Fn(usize) -> u32) -> Self {
        let mut sizes = vec![0_u32; keys];
        let mut unknown = 0;
        for (row, _) in stays.counted() {
            *sizes.get_mut(key(row) as usize).unwrap_or(&mut unknown) += 1;
        }
        let mut groups: Vec<Group> = (0..).zip(&sizes).filter(|(_, size)| **size > 0).map(group).collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.clients));
        groups.truncate(most);
        groups.sort_unstable_by_key(|group| group.key);
        // The sizes are no longer needed, and there may be as many as rows.
        let mut places = sizes;
        places.fill(Labels::NONE);
        for (place, group) in (0..).zip(&groups) {
            places[group.key as usize] = place;
        }
        let mut found = Self { groups, unknown, places };
        for (row, stay) in stays.counted() {
            let Some(place) = found.place(key(row)) else { continue };
            let group = &mut found.groups[place];
            group.ended += u32::from(stay.has_ended());
            stays.add_months(row, &mut group.months);
        }
        found
    }

    /// The place of a number among the groups.
    pub fn place(&self, key: u32) -> Option<usize> {
        self.places.get(key as usize).filter(|place| **place != Labels::NONE).map(|place| *place as usize)
    }
}

/// A group of which only the size is known.
fn group((key, &clients): (u32, &u32)) -> Group {
    Group { key, clients, ..Group::default() }
}
