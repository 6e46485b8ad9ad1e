//! The size of elements, and the texts in them.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit, ResizeObserver, ResizeObserverEntry};

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

/// Where an element is, CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// From the top of what the window shows.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// The first element that a selector fits.
fn find(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()
}

/// Where the first element is that a selector fits.
pub fn of(selector: &str) -> Option<Place> {
    let place = find(selector)?.get_bounding_client_rect();
    Some(Place { top: place.top(), width: place.width(), height: place.height() })
}

/// Watches the height of the page, whole CSS pixels, as long as what it returns is kept.
pub fn on_page_height(mut call: impl FnMut(f64) + 'static) -> Option<SizeObserver> {
    let page = find(".page")?;
    let height = page.clone();
    SizeObserver::new(&page, move |_| call(height.get_bounding_client_rect().height().ceil()))
}

/// Watches texts, as long as it is kept.
pub struct TextObserver {
    observer: MutationObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for TextObserver {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls with the text of the first element that the first fitting selector fits, now and whenever it changes.
pub fn on_text(selectors: &'static [&str], mut call: impl FnMut(&str) + 'static) -> Option<TextObserver> {
    let mut told = String::new();
    let mut tell = move || {
        let text =
            selectors.iter().find_map(|it| find(it)).and_then(|element| element.text_content()).unwrap_or_default();
        if text != told {
            call(&text);
            told = text;
        }
    };
    tell();
    let callback = Closure::new(tell);
    let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_character_data(true);
    what.set_subtree(true);
    let page = find(".page")?;
    observer.observe_with_options(&page, &what).ok()?;
    Some(TextObserver { observer, _callback: callback })
}
