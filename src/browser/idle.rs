//! Work that can wait.

use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::window;

/// Milliseconds to wait where the browser does not tell when it is idle, as in Safari.
const PATIENCE: u32 = 1_000;

/// Runs something once, as soon as the browser has nothing else to do.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if Reflect::has(&window, &"requestIdleCallback".into()).unwrap_or(false) {
        let work: js_sys::Function = Closure::once_into_js(work).unchecked_into();
        // Throws only for something that is no function.
        let _ = window.request_idle_callback(&work);
    } else {
        Timeout::new(PATIENCE, work).forget();
    }
}
