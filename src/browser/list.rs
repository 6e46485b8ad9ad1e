//! The worker that reads a list of clients and keeps it: `static/list-worker.js` with the program of `src/bin/reader.rs`.
//!
//! Its messages have a kind and a content; what they mean is known to `outcome::client_list`.

use gloo::events::EventListener;
use js_sys::{Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Event, File, MessageEvent, Worker, WorkerOptions, WorkerType, window};

/// A message of the worker.
pub struct ListMessage(JsValue);

impl ListMessage {
    fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0, &name.into()).ok()
    }

    /// What it is about.
    pub fn kind(&self) -> String {
        self.get("kind").and_then(|kind| kind.as_string()).unwrap_or_default()
    }

    /// What it says, if that is what is expected.
    pub fn content<T: DeserializeOwned>(&self) -> Option<T> {
        serde_wasm_bindgen::from_value(self.get("content")?).ok()
    }

    /// The file that it brings.
    pub fn file(&self) -> Option<Blob> {
        self.get("content")?.dyn_into().ok()
    }
}

/// A running worker with a list. It ends, and its memory comes back, when this is dropped.
pub struct ListWorker {
    worker: Worker,
    _listeners: [EventListener; 2],
}

/// There is no worker: its script cannot be loaded, or the page is in a frame that may not have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWorker;

impl ListWorker {
    /// Starts a worker; `call` gets its messages, and none if it cannot run.
    ///
    /// # Errors
    /// Where the page may have no worker.
    pub fn start(call: impl Fn(Option<ListMessage>) + Clone + 'static) -> Result<Self, NoWorker> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&address().ok_or(NoWorker)?, &options).map_err(|_| NoWorker)?;
        let failed = call.clone();
        let listeners = [
            EventListener::new(&worker, "message", move |event: &Event| {
                if let Some(event) = event.dyn_ref::<MessageEvent>() {
                    call(Some(ListMessage(event.data())));
                }
            }),
            EventListener::new(&worker, "error", move |_| failed(None)),
        ];
        Ok(Self { worker, _listeners: listeners })
    }

    /// Has it read a file.
    pub fn read(&self, file: &File, options: &impl Serialize) {
        self.post("read", options, Some(file));
    }

    /// Asks it for something else.
    pub fn ask(&self, kind: &str, content: &impl Serialize) {
        self.post(kind, content, None);
    }

    fn post(&self, kind: &str, content: &impl Serialize, file: Option<&File>) {
        let message = Object::new();
        let content = serde_wasm_bindgen::to_value(content).unwrap_or_default();
        let file = file.map(JsValue::from).unwrap_or_default();
        for (name, value) in [("kind", kind.into()), ("content", content), ("file", file)] {
            // A plain object takes any field.
            Reflect::set(&message, &name.into(), &value).unwrap_or_default();
        }
        // Only what cannot be copied is refused.
        self.worker.post_message(&message).unwrap_or_default();
    }
}

impl Drop for ListWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// The address of the worker's script, as the page says it.
fn address() -> Option<String> {
    let document = window()?.document()?;
    let script = document.query_selector("script[data-list]").ok()??;
    let relative = script.get_attribute("data-list")?;
    web_sys::Url::new_with_base(&relative, &document.base_uri().ok()??).ok().map(|url| url.href())
}
