//! Whether the page has a list of clients: for what is not in the chunk that reads it, and would bring all of it along.

use std::cell::Cell;

thread_local! {
    static HAS_LIST: Cell<bool> = const { Cell::new(false) };
}

/// Whether there is a list, or one on its way.
pub fn has_list() -> bool {
    HAS_LIST.get()
}

/// Says so.
pub fn set(has_list: bool) {
    HAS_LIST.set(has_list);
}
