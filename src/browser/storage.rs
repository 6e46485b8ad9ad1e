//! Texts that the browser keeps for the page.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent, window};

/// Why a text cannot be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser lets the page store nothing.
    Blocked,
    /// There is no room left.
    Full,
}

impl From<JsValue> for StorageError {
    fn from(error: JsValue) -> Self {
        // Firefox has a name of its own.
        let is_full = error.dyn_ref::<DomException>().is_some_and(|error| error.name().contains("Quota"));
        if is_full { Self::Full } else { Self::Blocked }
    }
}

fn storage() -> Result<Storage, StorageError> {
    window().ok_or(StorageError::Blocked)?.local_storage()?.ok_or(StorageError::Blocked)
}

/// The text under a key, if there is one.
///
/// # Errors
/// The browser lets the page store nothing.
pub fn read(key: &str) -> Result<Option<String>, StorageError> {
    Ok(storage()?.get_item(key)?)
}

/// Stores a text under a key, in place of what is there.
///
/// # Errors
/// The browser refuses; what was there is still there.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    Ok(storage()?.set_item(key, text)?)
}

/// Removes the text under a key.
///
/// # Errors
/// The browser lets the page store nothing.
pub fn remove(key: &str) -> Result<(), StorageError> {
    Ok(storage()?.remove_item(key)?)
}

/// Listens to changes of the text under a key by other tabs.
pub fn on_change(key: &'static str, call: impl Fn() + 'static) -> Option<EventListener> {
    let listener = move |event: &web_sys::Event| {
        // Without a key everything was removed.
        let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
        if changed.is_none_or(|changed| changed == key) {
            call();
        }
    };
    Some(EventListener::new(&window()?.into(), "storage", listener))
}
