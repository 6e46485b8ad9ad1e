//! Listeners of the window and of sizes, removed when they are dropped.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, EventTarget, ResizeObserver, ResizeObserverEntry, window};

/// Calls when the address's fragment was changed by the person or by a link.
pub fn fragment_changed(mut call: impl FnMut() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "hashchange", move |_| call()))
}

/// Calls when a pointer goes down (true), and when it is up again anywhere (false).
pub fn pointer_held(call: impl Fn(bool) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window().map(EventTarget::from) else { return Vec::new() };
    let listen = |name: &'static str, held: bool| {
        let call = call.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, name, options, move |_| call(held))
    };
    vec![listen("pointerdown", true), listen("pointerup", false), listen("pointercancel", false)]
}

/// Watches an element's width.
pub struct WidthObserver {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl WidthObserver {
    /// Calls with the width in whole CSS pixels, now and whenever it changes.
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
