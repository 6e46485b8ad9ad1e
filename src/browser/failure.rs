//! What happens when the program itself fails.

use std::panic;

use wasm_bindgen::JsValue;

/// Writes a panic to the console. The trap that follows reaches the start-up script, which shows a
/// plain message with a way to begin anew: there is nothing left here that could.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| web_sys::console::error_1(&JsValue::from_str(&info.to_string()))));
}
