//! The fragment of the page's address, which holds the link.

use wasm_bindgen::JsValue;

/// The fragment, `#` included; empty when there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The query, `?` included; empty when there is none.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// What the page was opened with: the fragment; or the path and the query, where a link has lost its `#` and stands there.
pub fn link() -> String {
    let lost = || {
        let location = web_sys::window()?.location();
        let address = location.pathname().ok()? + &query();
        address.contains("v=").then_some(address)
    };
    let fragment = fragment();
    if fragment.is_empty() { lost().unwrap_or_default() } else { fragment }
}

/// Writes the fragment without a new entry in the history.
///
/// # Errors
/// The browser refuses too many writes in a short time; a later try succeeds.
pub fn replace_fragment(fragment: &str) -> Result<(), JsValue> {
    let history = web_sys::window().ok_or(JsValue::NULL)?.history()?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(fragment))
}

/// The address of a file that comes with the page; the copy for one language is a folder further down.
pub fn beside(file: &str) -> String {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    let is_copy = root.is_some_and(|root| root.has_attribute("data-language"));
    if is_copy { format!("../{file}") } else { file.to_owned() }
}

/// Goes to a fragment in place of the one that is there.
pub fn go_instead(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for what is no fragment.
        window.location().replace(fragment).unwrap_or_default();
    }
}

/// Goes to a fragment, with a new entry in the history.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Fails only for what is no fragment.
        window.location().set_hash(fragment).unwrap_or_default();
    }
}

/// The page's address with another fragment, without its query: that is what a host has set, or a link that has lost its
/// `#`.
pub fn with_fragment(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split(['#', '?']).next().unwrap_or_default();
    format!("{page}{fragment}")
}
