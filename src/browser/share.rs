//! Handing things on: a link by the device's share sheet, texts by the clipboard. Both have to be called while a press is
//! being handled: browsers allow neither sheet nor clipboard otherwise.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Navigator, ShareData, window};

/// The navigator, if it has this member: both are missing where the page comes over plain HTTP.
fn navigator_with(name: &str) -> Option<Navigator> {
    let navigator = window()?.navigator();
    let has = Reflect::get(&navigator, &name.into()).is_ok_and(|member| member.is_truthy());
    has.then_some(navigator)
}

/// Whether the device has a share sheet.
pub fn has_sheet() -> bool {
    navigator_with("share").is_some()
}

/// Puts a text on the clipboard. Whether that worked.
pub async fn copy(text: &str) -> bool {
    match navigator_with("clipboard") {
        Some(navigator) => JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok(),
        None => false,
    }
}

/// Hands a link to the share sheet. Whether the sheet took it, or the person closed the sheet.
pub async fn send(title: &str, url: &str) -> bool {
    let Some(navigator) = navigator_with("share") else { return false };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => true,
        Err(error) => was_closed(&error),
    }
}

/// Whether the person closed the sheet without choosing anything.
fn was_closed(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
