//! The first few of many by an order, without sorting all of them.

use std::cmp::Ordering;

/// The first `most` of what is added, by an order without ties.
pub struct Best<T> {
    most: usize,
    found: Vec<T>,
    /// The first that did not make it; none before anything was left out.
    limit: Option<T>,
    order: fn(&T, &T) -> Ordering,
}

impl<T> Best<T> {
    /// None yet.
    pub fn new(most: usize, order: fn(&T, &T) -> Ordering) -> Self {
        Self { most, found: Vec::new(), limit: None, order }
    }

    /// Adds one.
    pub fn add(&mut self, one: T) {
        if self.limit.as_ref().is_some_and(|limit| (self.order)(limit, &one) == Ordering::Less) {
            return;
        }
        self.found.push(one);
        // Every now and then, so that each costs the same on average.
        if self.found.len() / 2 > self.most {
            self.cut();
        }
    }

    /// Keeps only the first ones.
    fn cut(&mut self) {
        if self.found.len() > self.most {
            self.found.select_nth_unstable_by(self.most, self.order);
            self.found.truncate(self.most + 1);
            self.limit = self.found.pop();
        }
    }

    /// The first ones, in order.
    pub fn sorted(mut self) -> Vec<T> {
        self.cut();
        self.found.sort_unstable_by(self.order);
        self.found
    }
}
