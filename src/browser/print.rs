//! The browser's print dialog.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Window, window};

/// Frames until what was just put into the page is laid out: charts are drawn anew once their size is known.
const FRAMES: u32 = 3;

/// A print dialog that opens once what was just put into the page is laid out. Dropped before, it does not open.
pub struct Printing {
    is_wanted: Rc<Cell<bool>>,
    _listener: Option<EventListener>,
}

impl Printing {
    /// Opens the dialog soon, and calls once it is closed, whether something was printed or not.
    pub fn begin(on_end: impl Fn() + Clone + 'static) -> Self {
        let is_wanted = Rc::new(Cell::new(true));
        let listener = window().map(|window| {
            let on_end = on_end.clone();
            EventListener::new(&window.into(), "afterprint", move |_| on_end())
        });
        spawn_local({
            let is_wanted = Rc::clone(&is_wanted);
            async move {
                laid_out().await;
                let is_open = || window().is_some_and(|window| window.print().is_ok());
                if is_wanted.get() && !is_open() {
                    on_end();
                }
            }
        });
        Self { is_wanted, _listener: listener }
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        self.is_wanted.set(false);
    }
}

/// Waits until what was just put into the page is laid out, with its fonts.
async fn laid_out() {
    let Some(window) = window() else { return };
    for _ in 0..FRAMES {
        frame(&window).await;
    }
    let fonts = window.document().and_then(|document| Reflect::get(&document, &"fonts".into()).ok());
    let ready = fonts.and_then(|fonts| Reflect::get(&fonts, &"ready".into()).ok());
    if let Some(ready) = ready.and_then(|ready| ready.dyn_into::<Promise>().ok()) {
        // A font that cannot be had is replaced by another one.
        JsFuture::from(ready).await.map(|_| ()).unwrap_or_default();
    }
    frame(&window).await;
}

async fn frame(window: &Window) {
    let next = Promise::new(&mut |resolve, _| {
        // Throws only for something that is no function.
        window.request_animation_frame(&resolve).map(|_| ()).unwrap_or_default();
    });
    JsFuture::from(next).await.map(|_| ()).unwrap_or_default();
}
