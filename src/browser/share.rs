//! Handing things on: a link by the device's share sheet, texts and pictures by the clipboard. Both have to be called while a press is
//! being handled: browsers allow neither sheet nor clipboard otherwise.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, ClipboardItem, DomException, Navigator, ShareData, window};

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

/// Whether pictures of this type can be put on the clipboard.
pub fn can_copy(kind: &str) -> bool {
    let item = window().and_then(|window| Reflect::get(&window, &"ClipboardItem".into()).ok());
    let Some(item) = item.filter(JsValue::is_function) else { return false };
    // Browsers that cannot tell have always been able to copy the usual type, PNG.
    let supports =
        Reflect::get(&item, &"supports".into()).ok().and_then(|supports| supports.dyn_into::<Function>().ok());
    let is_supported =
        supports.is_none_or(|supports| supports.call1(&item, &kind.into()).is_ok_and(|it| it.is_truthy()));
    is_supported && navigator_with("clipboard").is_some()
}

/// Puts what is still being made on the clipboard; the press stays valid meanwhile. Whether that worked.
pub async fn copy_blob(kind: &str, blob: impl Future<Output = Option<Blob>> + 'static) -> bool {
    let made = future_to_promise(async { blob.await.map(JsValue::from).ok_or(JsValue::NULL) });
    let items = Object::new();
    let item = Reflect::set(&items, &kind.into(), &made)
        .and_then(|_| ClipboardItem::new_with_record_from_str_to_blob_promise(&items));
    match (item, navigator_with("clipboard")) {
        (Ok(item), Some(navigator)) => JsFuture::from(navigator.clipboard().write(&Array::of1(&item))).await.is_ok(),
        _ => false,
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
