//! How the page is drawn at build time, by `ui::prerender`: without its chunks, and with charts of a given size. In a
//! browser nothing of this is ever set.

use std::cell::Cell;

thread_local! {
    static CHART_SIZE: Cell<Option<[f64; 2]>> = const { Cell::new(None) };
}

/// The width and height that charts are drawn at, sixteenths of the page's type size, while the page is drawn at build time.
pub fn chart_size() -> Option<[f64; 2]> {
    if cfg!(feature = "prerender") { CHART_SIZE.get() } else { None }
}

/// Draws something as at build time, with charts of this size.
pub fn drawn_with<T>(chart_size: [f64; 2], draw: impl FnOnce() -> T) -> T {
    let before = CHART_SIZE.replace(Some(chart_size));
    let drawn = draw();
    CHART_SIZE.set(before);
    drawn
}
