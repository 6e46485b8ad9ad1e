//! Work that can wait.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Window, window};

/// Milliseconds to wait where the browser does not tell when it is idle, as in Safari.
const PATIENCE: i32 = 1_000;

/// Waits until the browser has nothing else to do.
pub async fn idle() {
    wait(|window, resolve| {
        let tells = Reflect::has(window, &"requestIdleCallback".into()).unwrap_or(false);
        // They throw only for something that is no function.
        let _ = if tells {
            window.request_idle_callback(resolve).map(drop)
        } else {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(resolve, PATIENCE).map(drop)
        };
    })
    .await;
}

/// Waits for the next turn of the browser, which may paint before.
pub async fn next_turn() {
    wait(|window, resolve| {
        // Throws only for something that is no function.
        let _ = window.set_timeout_with_callback(resolve);
    })
    .await;
}

/// Waits until what `ask` is given has been called. It is never rejected.
async fn wait(ask: fn(&Window, &Function)) {
    let Some(window) = window() else { return };
    let _ = JsFuture::from(Promise::new(&mut |resolve, _| ask(&window, &resolve))).await;
}
