//! The document's root element: attributes and variables that the style sheet follows.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

fn root() -> Option<HtmlElement> {
    window()?.document()?.document_element()?.dyn_into().ok()
}

/// Gives the document an attribute, or takes it away.
pub fn set_attribute(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // Fails only for what is no name of an attribute.
    match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    }
    .unwrap_or_default();
}

/// Gives a variable of the style sheet another value, or its own.
pub fn set_variable(name: &str, value: Option<&str>) {
    let Some(style) = root().map(|root| root.style()) else { return };
    match value {
        Some(value) => style.set_property(name, value),
        None => style.remove_property(name).map(drop),
    }
    .unwrap_or_default();
}

/// The value of a variable of the style sheet, as it stands there.
pub fn variable(name: &str) -> String {
    let style = root().and_then(|root| window()?.get_computed_style(&root).ok()?);
    style.and_then(|style| style.get_property_value(name).ok()).unwrap_or_default()
}
