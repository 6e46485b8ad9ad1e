//! What has the focus.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, window};

/// Puts the focus on a field, in sight, with what stands in it selected.
pub fn go_to(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id)?.dyn_into().ok());
    let Some(field) = element.map(|field: HtmlInputElement| field) else { return };
    // Only a field that is gone cannot have the focus.
    field.focus().unwrap_or_default();
    field.select();
}
