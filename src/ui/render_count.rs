//! Counts renders, so that a test can prove that a change renders only what it changes. The release counts nothing.

use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    static COUNTS: RefCell<Option<BTreeMap<&'static str, u32>>> = const { RefCell::new(None) };
}

/// Counts a render of a component, while a test is counting.
pub fn count(component: &'static str) {
    if cfg!(debug_assertions) {
        COUNTS.with_borrow_mut(|counts| {
            if let Some(counts) = counts {
                *counts.entry(component).or_default() += 1;
            }
        });
    }
}

/// Begins to count anew.
pub fn start() {
    COUNTS.set(Some(BTreeMap::new()));
}

/// The renders of each component since counting began.
pub fn counts() -> BTreeMap<&'static str, u32> {
    COUNTS.with_borrow(|counts| counts.clone().unwrap_or_default())
}
