//! Handing a link on: by the device's share sheet where there is one, else by the clipboard.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Navigator, ShareData, window};

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The share sheet took it, or the person closed the sheet.
    BySheet,
    /// It is on the clipboard.
    Copied,
    /// Neither is to be had here.
    Refused,
}

/// Shares the link with this fragment, `#` included. It has to be called while a press is being handled: browsers
/// allow neither sheet nor clipboard otherwise.
pub async fn share(title: &str, url: &str) -> Shared {
    let Some(navigator) = window().map(|window| window.navigator()) else { return Shared::Refused };
    // Both are missing where the page comes over plain HTTP.
    let has = |name: &str| Reflect::get(&navigator, &name.into()).is_ok_and(|member| member.is_truthy());
    if has("share") {
        match JsFuture::from(open_sheet(&navigator, title, url)).await {
            Ok(_) => return Shared::BySheet,
            Err(error) if was_closed(&error) => return Shared::BySheet,
            Err(_) => {}
        }
    }
    if has("clipboard") && JsFuture::from(navigator.clipboard().write_text(url)).await.is_ok() {
        return Shared::Copied;
    }
    Shared::Refused
}

fn open_sheet(navigator: &Navigator, title: &str, url: &str) -> Promise {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    navigator.share_with_data(&data)
}

/// Whether the person closed the sheet without choosing anything.
fn was_closed(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError")
}
