//! Churn by group: which groups are drawn, and which differ.

use crate::model::clients::{ChurnBy, ChurnGroup};
use crate::model::ranking::first_ranked;

/// Most groups that are drawn.
const MOST_DRAWN: usize = 12;

/// The groups that differ most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extremes<'a> {
    /// The one with the highest churn.
    pub most: &'a ChurnGroup,
    /// The one with the lowest.
    pub least: &'a ChurnGroup,
    /// Whether their intervals lie apart.
    pub are_apart: bool,
}

/// The groups that are drawn, in their order: the largest.
pub fn drawn(by: &ChurnBy) -> Vec<&ChurnGroup> {
    let groups = &by.groups;
    let largest = first_ranked(groups.len(), MOST_DRAWN, &|a, b| groups[b].clients.cmp(&groups[a].clients));
    largest.into_iter().map(|place| &groups[place]).collect()
}

/// The groups that differ most; none for fewer than two.
pub fn extremes(by: &ChurnBy) -> Option<Extremes<'_>> {
    let churn = |one: &&ChurnGroup, other: &&ChurnGroup| one.monthly_churn.total_cmp(&other.monthly_churn);
    let most = by.groups.iter().max_by(churn)?;
    let least = by.groups.iter().min_by(churn)?;
    (by.groups.len() > 1).then(|| Extremes { most, least, are_apart: least.interval[1] < most.interval[0] })
}
