//! Putting things in order.

use std::cmp::Ordering;

/// The places of `count` things by an order; those that are equal stay as they stood.
///
/// All that the first load sorts goes through this one function: the standard sort is compiled once, not once for each
/// kind of thing (9 times, 6 KB of the first load).
pub fn ranked(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|&a, &b| order(a, b).then(a.cmp(&b)));
    places
}

/// The places of the `most` first of `count` things by an order, as they stood.
pub fn first_ranked(count: usize, most: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut first = ranked(count, order);
    first.truncate(most);
    (0..count).filter(|place| first.contains(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::{first_ranked, ranked};

    #[test]
    fn equal_things_stay_as_they_stood() {
        let things = [2, 1, 2, 1];
        assert_eq!(ranked(4, &|a, b| things[a].cmp(&things[b])), [1, 3, 0, 2]);
    }

    #[test]
    fn the_first_of_them_stay_as_they_stood() {
        let things = [2, 1, 3, 1];
        let first = |most| first_ranked(4, most, &|a, b| things[a].cmp(&things[b]));
        assert_eq!(first(3), [0, 1, 3]);
        assert_eq!(first(9), [0, 1, 2, 3]);
        assert!(first(0).is_empty());
    }
}
