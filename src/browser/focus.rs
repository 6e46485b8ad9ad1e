//! What has the focus.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, window};

/// Puts the focus on an element, in sight; what stands in a field is selected.
pub fn go_to(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    let Some(element) = element.map(JsCast::unchecked_into::<HtmlElement>) else { return };
    // Only an element that is gone cannot have the focus.
    element.focus().unwrap_or_default();
    match element.dyn_ref::<HtmlInputElement>() {
        Some(field) => field.select(),
        // A heading is where a view begins, with the bar above it.
        None if id != "view" => {}
        None => window().into_iter().for_each(|window| window.scroll_to_with_x_and_y(0.0, 0.0)),
    }
}
