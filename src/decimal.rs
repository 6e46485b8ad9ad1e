//! Numbers as decimal text and back, exactly: the shortest text that reads back as the same number.
//!
//! In the browser the engine does it. The standard library's own tables would add 20 KB to the page
//! (measured, brotli), a fifth of all it may weigh.

#[cfg(all(target_arch = "wasm32", feature = "app"))]
mod engine {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        /// JavaScript's own reading of a number.
        #[wasm_bindgen(js_name = Number)]
        fn number(text: &str) -> f64;
    }

    /// The shortest decimal text of a number.
    pub fn write(number: f64) -> String {
        let text = js_sys::Number::from(number).to_string_with_radix(10);
        text.map(String::from).unwrap_or_default()
    }

    /// The number that a text is, or none.
    pub fn read(text: &str) -> Option<f64> {
        // Number() also knows other notations; what reaches it here is made of these only.
        let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
        if text.is_empty() || !text.bytes().all(plain) {
            return None;
        }
        let read = number(text);
        (!read.is_nan()).then_some(read)
    }
}

#[cfg(not(all(target_arch = "wasm32", feature = "app")))]
mod engine {
    /// The shortest decimal text of a number.
    pub fn write(number: f64) -> String {
        number.to_string()
    }

    /// The number that a text is, or none.
    pub fn read(text: &str) -> Option<f64> {
        let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
        if text.bytes().all(plain) { text.parse().ok() } else { None }
    }
}

pub use engine::{read, write};
