//! Files: saved, chosen, dropped, read.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, ClipboardEvent, DataTransfer, DragEvent, Element, Event, EventTarget, File, FilePropertyBag,
    HtmlAnchorElement, HtmlInputElement, Url, window,
};

/// How long a browser may take until it has what is to be saved, milliseconds.
const SAVING_MS: u32 = 60_000;

/// Saves a text as a file of a type, such as `text/csv`, among what the person has downloaded.
pub fn save(name: &str, kind: &str, text: &str) {
    // Fails only where there is no page.
    text_blob(kind, text).and_then(|blob| try_save(name, &blob)).unwrap_or_default();
}

/// Saves what is no text.
pub fn save_blob(name: &str, blob: &Blob) {
    // Fails only where there is no page.
    try_save(name, blob).unwrap_or_default();
}

/// A text as the content of a file of a type.
///
/// # Errors
/// Only where there is no page.
pub fn text_blob(kind: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// A text as a file of a type; none only where there is no page.
pub fn text_file(name: &str, kind: &str, text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    File::new_with_str_sequence_and_options(&Array::of1(&text.into()), name, &options).ok()
}

fn try_save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(SAVING_MS, move || Url::revoke_object_url(&url).unwrap_or_default()).forget();
    Ok(())
}

/// The text in a file, as UTF-8; none where the browser cannot read it.
pub async fn read(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// The file that was chosen in an input, which is empty afterwards, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The file that an event pastes.
pub fn pasted(event: &Event) -> Option<File> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.files()?.get(0)
}

/// What is dragged over the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Drag {
    /// No file.
    #[default]
    Nothing,
    /// A file.
    Over,
    /// A file, which was dropped.
    Dropped(File),
}

/// What an event drags, if it drags files.
fn dragged_files(event: &Event) -> Option<DataTransfer> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    data.types().includes(&"Files".into(), 0).then_some(data)
}

/// Whether an event drags files.
pub fn drags_files(event: &DragEvent) -> bool {
    dragged_files(event).is_some()
}

/// The file that an event drops, if it drops one.
pub fn dropped(event: &DragEvent) -> Option<File> {
    dragged_files(event)?.files()?.get(0)
}

/// Whether an event is over an element that takes files itself, as its attribute says.
fn is_taken(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // Only a selector that is none could fail.
    target.is_some_and(|target| target.closest("[data-takes-files]").is_ok_and(|taker| taker.is_some()))
}

/// Listens to files that are dragged over the page. Whatever else is dragged is left to the browser, and what is over an
/// element with the attribute `data-takes-files` is left to that element.
pub fn on_drag(call: impl Fn(Drag) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window().map(EventTarget::from) else { return Vec::new() };
    let listen = |name: &'static str, drag: fn(&Event, &DataTransfer) -> Option<Drag>| {
        let call = call.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, move |event| {
            let Some(data) = dragged_files(event) else { return };
            let drag = if is_taken(event) { Some(Drag::Nothing) } else { drag(event, &data) };
            if let Some(drag) = drag {
                call(drag);
            }
        })
    };
    vec![
        listen("dragover", |event, data| {
            // Otherwise the browser would open the file in the place of the page.
            event.prevent_default();
            data.set_drop_effect("copy");
            Some(Drag::Over)
        }),
        listen("dragleave", |event, _| {
            let has_left = event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none());
            has_left.then_some(Drag::Nothing)
        }),
        listen("drop", |event, data| {
            event.prevent_default();
            Some(data.files().and_then(|files| files.get(0)).map_or(Drag::Nothing, Drag::Dropped))
        }),
    ]
}
