//! The page as a document: its language, its title, what has the focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, window};

use super::host;
use crate::text::{Currency, Language};

/// The language of the page, where it is the copy for one language; otherwise the first of the person's languages that it
/// speaks.
pub fn preferred_language() -> Language {
    if let Some(language) = of_copy("data-language").and_then(|code| Language::from_code(&code)) {
        return language;
    }
    let codes = window().map(|window| window.navigator().languages());
    let known = |code: JsValue| Language::from_code(&code.as_string()?);
    codes.and_then(|codes| codes.iter().find_map(known)).unwrap_or_default()
}

/// What the copy of the page for one language says on its root element.
fn of_copy(attribute: &str) -> Option<String> {
    window()?.document()?.document_element()?.get_attribute(attribute)
}

#[wasm_bindgen]
extern "C" {
    /// A locale, which js-sys does not offer yet.
    #[wasm_bindgen(js_namespace = Intl)]
    type Locale;

    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(tag: &str) -> Result<Locale, JsValue>;

    /// The locale with the region where its language is spoken most, unless it has one.
    #[wasm_bindgen(method)]
    fn maximize(this: &Locale) -> Locale;

    #[wasm_bindgen(method, getter)]
    fn region(this: &Locale) -> Option<String>;
}

/// The currency of the person's region, as far as the page has it; of the page's own, where it is the copy for one language.
pub fn preferred_currency() -> Currency {
    let own = of_copy("data-region");
    let region = own.or_else(|| {
        let locale = Locale::new(&window()?.navigator().language()?).ok()?;
        // Looking up where a language is spoken takes long.
        locale.region().or_else(|| locale.maximize().region())
    });
    region.and_then(|region| Currency::of_region(&region)).unwrap_or_default()
}

/// Sets the document's language and title.
pub fn announce(language: Language, title: &str) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = document.document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // Even the same language makes the browser style everything anew.
        if root.lang() != language.code() {
            root.set_lang(language.code());
        }
    }
}

/// Focuses an element once what has just changed is drawn; selects what stands in a field.
pub fn focus_soon(id: impl Into<String>) {
    let id = id.into();
    Timeout::new(0, move || focus(&id)).forget();
}

/// Focuses the heading of a view and shows the view from its beginning.
pub fn focus_view() {
    Timeout::new(0, || {
        focus(VIEW_HEADING);
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    })
    .forget();
}

/// The id of each view's heading.
const VIEW_HEADING: &str = "view";

fn focus(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    if is_in_idle_frame() {
        return;
    }
    // Only an element that is gone cannot have the focus.
    if element.focus().is_ok()
        && let Some(field) = element.dyn_ref::<HtmlInputElement>()
    {
        field.select();
    }
}

/// Whether the page is in a frame of another page, and the person is not at work in it.
fn is_in_idle_frame() -> bool {
    let document = window().and_then(|window| window.document());
    host::is_embedded() && !document.is_some_and(|document| document.has_focus().unwrap_or_default())
}

/// Whether something lies over the page that Escape closes.
pub fn has_open_popover() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| matches!(document.query_selector(":popover-open"), Ok(Some(_))))
}

/// Where what stands beside the page is put.
pub fn body() -> Option<Element> {
    window()?.document()?.body().map(Element::from)
}

/// Closes a popover.
pub fn hide_popover(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for one that is gone.
        element.hide_popover().unwrap_or_default();
    }
}

/// Scrolls the page until an element is in sight down to its end, if it has the focus by keys: of what is in sight in part,
/// browsers leave the rest out.
pub fn reveal_focused(element: &Element) {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(f64::MAX);
    let is_beyond = element.get_bounding_client_rect().bottom() > height;
    if is_beyond && element.matches(":focus-visible").unwrap_or_default() {
        element.scroll_into_view_with_bool(false);
    }
}

/// Scrolls what an element lies in sideways until it is in sight. Nothing moves up or down.
pub fn reveal_sideways(element: &Element) {
    let Some(strip) = element.parent_element() else { return };
    let (here, there) = (element.get_bounding_client_rect(), strip.get_bounding_client_rect());
    let beyond = (here.right() - there.right()).max(0.0) + (here.left() - there.left()).min(0.0);
    strip.set_scroll_left(strip.scroll_left() + beyond as i32);
}

/// Moves the focus within a grid to the element that a selector finds in it. From then on Tab leads to that one.
pub fn focus_in_grid(grid: &Element, selector: &str) {
    let find = |selector: &str| grid.query_selector(selector).ok().flatten()?.dyn_into::<HtmlElement>().ok();
    let Some(next) = find(selector) else { return };
    if let Some(now) = find("[tabindex='0']") {
        now.set_tab_index(-1);
    }
    next.set_tab_index(0);
    // Only an element that is gone cannot have the focus.
    next.focus().unwrap_or_default();
}
