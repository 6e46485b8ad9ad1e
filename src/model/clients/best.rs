//! Rows by numbers that rank them, and the first few of many without sorting all of them.

use std::cmp::Ordering;

/// A row and what ranks it: the first number, then the second, the largest first, then the row.
///
/// One type for all that is ranked, as each further one would be sorted by a copy of the code.
#[derive(Clone, Copy, Debug)]
pub struct Ranked {
    /// What counts most.
    pub first: f64,
    /// What counts where that is equal.
    pub second: f64,
    /// Its place among all rows.
    pub row: u32,
}

impl Ranked {
    fn order(&self, other: &Self) -> Ordering {
        other.first.total_cmp(&self.first).then(other.second.total_cmp(&self.second)).then(self.row.cmp(&other.row))
    }
}

/// Puts rows in order.
pub fn sort(ranked: &mut [Ranked]) {
    ranked.sort_unstable_by(Ranked::order);
}

/// The first `most` of what is added.
pub struct Best {
    most: usize,
    found: Vec<Ranked>,
    /// The first that did not make it; none before anything was left out.
    limit: Option<Ranked>,
}

impl Best {
    /// None yet.
    pub fn new(most: usize) -> Self {
        Self { most, found: Vec::new(), limit: None }
    }

    /// Adds one.
    pub fn add(&mut self, one: Ranked) {
        if self.limit.as_ref().is_some_and(|limit| limit.order(&one) == Ordering::Less) {
            return;
        }
        self.found.push(one);
        // Every now and then, so that few are sorted often.
        if self.found.len() / 2 > self.most {
            self.cut();
        }
    }

    /// Keeps only the first ones.
    fn cut(&mut self) {
        sort(&mut self.found);
        if self.found.len() > self.most {
            self.found.truncate(self.most + 1);
            self.limit = self.found.pop();
        }
    }

    /// The first ones, in order.
    pub fn sorted(mut self) -> Vec<Ranked> {
        self.cut();
        self.found
    }
}
