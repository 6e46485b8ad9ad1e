//! The size of elements.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver, ResizeObserverEntry};

/// Type size where the page has no other, CSS pixels.
const USUAL_TYPE: f64 = 16.0;

/// Watches an element's size, as long as it is kept.
pub struct SizeObserver {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut(Array)>,
}

impl SizeObserver {
    /// Calls with width and height, now and whenever they change, in sixteenths of the page's type size to a tenth.
    /// None where the browser cannot.
    pub fn new(element: &Element, mut call: impl FnMut([f64; 2]) + 'static) -> Option<Self> {
        let callback = Closure::new(move |entries: Array| {
            if let Ok(entry) = entries.get(0).dyn_into::<ResizeObserverEntry>() {
                let unit = type_size() / USUAL_TYPE;
                let size = entry.content_rect();
                call([size.width(), size.height()].map(|side| (side / unit * 10.0).round() / 10.0));
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for SizeObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// The type size of the page, CSS pixels.
fn type_size() -> f64 {
    let style = web_sys::window().and_then(|window| {
        let root = window.document()?.document_element()?;
        window.get_computed_style(&root).ok()?
    });
    // "16px"
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.map(|size| js_sys::parse_float(&size)).filter(|size| *size > 0.0).unwrap_or(USUAL_TYPE)
}
