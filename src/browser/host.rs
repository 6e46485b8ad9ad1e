//! The page whose frame this page is in: what it has set, and messages to and from it. docs/embed.md describes them.

use gloo::events::EventListener;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, window};

use super::location;

use crate::api::plain_projection;
use crate::model::Scenario;

/// Says whose messages they are, and their version.
const MARK: &str = "plateau";
const VERSION: f64 = 1.0;

/// A message of the host, or what its script has written into the frame's name.
pub struct HostMessage(JsValue);

impl HostMessage {
    /// Takes it for one if it bears our mark.
    fn of(data: JsValue) -> Option<Self> {
        let message = Self(data);
        (message.number(MARK) == Some(VERSION)).then_some(message)
    }

    fn get(&self, name: &str) -> Option<JsValue> {
        Reflect::get(&self.0, &name.into()).ok()
    }

    /// A text, or that there is none; nothing for anything else.
    pub fn text(&self, name: &str) -> Option<Option<String>> {
        let value = self.get(name)?;
        if value.is_null() { Some(None) } else { value.as_string().map(Some) }
    }

    /// A number.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.get(name)?.as_f64()
    }
}

/// Whether the address says that the page is in a frame of another one.
pub fn is_embedded() -> bool {
    location::query().split(['?', '&']).any(|setting| setting == "embed=1")
}

/// What the host's script has written into the frame's name, if it has.
pub fn told_first() -> Option<HostMessage> {
    HostMessage::of(JSON::parse(&window()?.name().ok()?).ok()?)
}

/// Posts a message to the host, if it has an origin or is the one that has none.
pub fn post(origin: &str, kind: &str, fields: &[(&str, JsValue)]) {
    let Some(parent) = window().and_then(|window| window.parent().ok().flatten()) else { return };
    let message = Object::new();
    let all = [(MARK, VERSION.into()), ("type", kind.into())].into_iter().chain(fields.iter().cloned());
    for (name, value) in all {
        // A plain object takes any field.
        Reflect::set(&message, &name.into(), &value).unwrap_or_default();
    }
    // A page without an origin, as in a frame without any rights, can be named in no other way.
    let target = if origin == "null" { "*" } else { origin };
    // Fails only for what is no origin.
    parent.post_message(&message, target).unwrap_or_default();
}

/// Listens to messages of the host: calls with their type. Those of others are dropped.
pub fn on_message(origin: String, call: impl Fn(&str, &HostMessage) + 'static) -> Option<EventListener> {
    let window = window()?;
    let parent: JsValue = window.parent().ok().flatten()?.into();
    let listener = move |event: &Event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let is_from_host =
            event.source().is_some_and(|source| JsValue::from(source) == parent) && event.origin() == origin;
        if is_from_host
            && let Some(message) = HostMessage::of(event.data())
            && let Some(Some(kind)) = message.text("type")
        {
            call(&kind, &message);
        }
    };
    Some(EventListener::new(&window.into(), "message", listener))
}

/// What `window.plateau.project` answers for a plan.
pub fn projection(scenario: &Scenario) -> JsValue {
    plain_projection(scenario)
}
