//! Listeners of the window and of sizes, removed when they are dropped.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, EventTarget, KeyboardEvent, ResizeObserver, ResizeObserverEntry, window};
use yew::Callback;

/// Calls when the address's fragment was changed by the person or by a link.
pub fn fragment_changed(call: Callback<()>) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "hashchange", move |_| call.emit(())))
}

/// Calls with true when undo is asked for by keys, with false for redo. In a text field the keys
/// stay the browser's.
pub fn undo_keys(call: Callback<bool>) -> Option<EventListener> {
    let listener = move |event: &Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let back = match key.key().as_str() {
            "z" | "Z" => !key.shift_key(),
            "y" => false,
            _ => return,
        };
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let typing = element.is_some_and(|element| matches!(element.matches("[type=text], textarea"), Ok(true)));
        if (key.ctrl_key() || key.meta_key()) && !key.alt_key() && !typing {
            event.prevent_default();
            call.emit(back);
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window()?.into(), "keydown", options, listener))
}

/// A pointer went down or up.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// Whether it went down.
    pub down: bool,
    /// Whether that was within the element asked about.
    pub within: bool,
}

/// Calls when a pointer goes down, and when it is up again anywhere; tells whether that is within
/// the element of a selector.
pub fn pointer_held(selector: &'static str, call: &Callback<Held>) -> Vec<EventListener> {
    let Some(window) = window().map(EventTarget::from) else { return Vec::new() };
    let within = move |event: &Event| {
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        element.is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
    };
    let listen = |name: &'static str, down: bool| {
        let call = call.clone();
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, name, options, move |event| {
            call.emit(Held { down, within: within(event) });
        })
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
