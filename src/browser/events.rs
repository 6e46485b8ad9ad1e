//! Listeners of the window. They end when they are dropped.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, EventTarget, HtmlElement, KeyboardEvent, window};

use super::page;

/// Listens to changes of the address's fragment by the person or by a link.
pub fn on_fragment_change(call: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "hashchange", move |_| call()))
}

/// Whether a key with Ctrl or Cmd is that for undo (true) or that for redo (false); none where it is neither.
pub fn undo_key(key: &KeyboardEvent) -> Option<bool> {
    let undo = match key.key().as_str() {
        "z" | "Z" => !key.shift_key(),
        "y" => false,
        _ => return None,
    };
    ((key.ctrl_key() || key.meta_key()) && !key.alt_key()).then_some(undo)
}

/// Listens to the keys for undo (calls with true) and redo (with false). Where text can be typed the keys stay the
/// browser's.
pub fn on_undo_keys(call: impl Fn(bool) + 'static) -> Option<EventListener> {
    let listener = move |event: &Event| {
        let Some(undo) = event.dyn_ref::<KeyboardEvent>().and_then(undo_key) else { return };
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let typing =
            element.is_some_and(|element| matches!(element.matches("[type=text], textarea:read-write"), Ok(true)));
        if !typing {
            event.prevent_default();
            call(undo);
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window()?.into(), "keydown", options, listener))
}

/// Listens to keys pressed alone, or with Shift, where no field and no list has the focus, and nothing lies over the page
/// that Escape would close; Space and Enter also where no button or link would take them. Escape leaves a field. `call`
/// returns whether it has used the key, which then does nothing else.
pub fn on_keys(call: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    let listener = move |event: &Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if key.ctrl_key() || key.meta_key() || key.alt_key() || event.default_prevented() {
            return;
        }
        let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let on = |selector: &str| element.as_ref().filter(|element| matches!(element.matches(selector), Ok(true)));
        if page::has_open_popover() {
            return;
        }
        if let Some(field) = on("input, textarea, select") {
            if key.key() == "Escape" {
                field.blur().unwrap_or_default();
            }
            return;
        }
        let is_press = matches!(key.key().as_str(), " " | "Enter");
        if is_press && on("button, a, summary").is_some() {
            return;
        }
        if call(&key.key()) {
            event.prevent_default();
        }
    };
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window()?.into(), "keydown", options, listener))
}

/// A pointer went down, or is up again.
#[derive(Clone, Debug)]
pub struct PointerPress {
    /// Whether it went down.
    pub down: bool,
    /// What it is over.
    pub target: Option<Element>,
}

/// Listens to pointers that go down or come up, anywhere in the window.
pub fn on_pointer_press(call: impl Fn(PointerPress) + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window().map(EventTarget::from) else { return Vec::new() };
    let listen = |name: &'static str, down: bool| {
        let call = call.clone();
        EventListener::new_with_options(&window, name, EventListenerOptions::run_in_capture_phase(), move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            call(PointerPress { down, target });
        })
    };
    vec![listen("pointerdown", true), listen("pointerup", false), listen("pointercancel", false)]
}

/// Listens to the moment when the person leaves the page: another tab, another page, the end of the browser.
pub fn on_leave(call: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = window() else { return Vec::new() };
    let also = call.clone();
    let document = window.document().map(|document| {
        EventListener::new(&document.clone().into(), "visibilitychange", move |_| {
            if document.hidden() {
                also();
            }
        })
    });
    let page = EventListener::new(&window.into(), "pagehide", move |_| call());
    document.into_iter().chain([page]).collect()
}

/// The text that an event pastes.
pub fn pasted_text(event: &Event) -> Option<String> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?.get_data("text").ok()
}
