//! The width of elements.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Watches an element's width, as long as it is kept.
pub struct WidthObserver {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl WidthObserver {
    /// Calls with the width in whole CSS pixels, now and whenever it changes. None where the browser cannot.
    pub fn new(element: &Element, mut call: impl FnMut(u32) + 'static) -> Option<Self> {
        let callback = Closure::new(move |entries: Array| {
            if let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() {
                call(entry.content_rect().width().round() as u32);
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for WidthObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
