//! `PlateauError`: what every function throws for an input that cannot be used.

use wasm_bindgen::prelude::*;

use crate::model::Error;

/// The codes are those of [`Error::code`].
#[wasm_bindgen(typescript_custom_section)]
const PLATEAU_ERROR: &str = r#"
/** What every function throws for an input that cannot be used. */
export interface PlateauError extends Error {
  name: "PlateauError";
  code: "missing" | "wrong-type" | "not-finite" | "not-whole" | "out-of-range" | "too-many" | "unknown-name"
    | "counts-disagree" | "conflict" | "bad-date";
  /** Path such as `segments[1].monthlyChurn`; null when the whole input is meant. */
  field: string | null;
}
"#;

/// Makes the `PlateauError` of an error.
pub fn plateau_error(error: &Error) -> JsValue {
    let js = js_sys::Error::new(&error.to_string());
    js.set_name("PlateauError");
    let field = if error.field.is_empty() { JsValue::NULL } else { JsValue::from_str(&error.field) };
    for (name, value) in [("code", JsValue::from_str(error.code())), ("field", field)] {
        // Setting a field of an error made here cannot fail.
        js_sys::Reflect::set(&js, &name.into(), &value).unwrap_or_default();
    }
    js.into()
}
