//! Texts as part of an address and back: what is no letter, digit or mark of few stands as `%` and two digits.
//!
//! In the browser the engine does it; a crate for it is needed elsewhere only.

#[cfg(all(target_arch = "wasm32", feature = "app"))]
mod engine {
    /// The text as part of an address.
    pub fn write(text: &str) -> String {
        js_sys::encode_uri_component(text).into()
    }

    /// The text that was written like this; none where it is no such text.
    pub fn read(written: &str) -> Option<String> {
        js_sys::decode_uri_component(written).ok().map(String::from)
    }
}

#[cfg(not(all(target_arch = "wasm32", feature = "app")))]
mod engine {
    use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

    /// The text as part of an address.
    pub fn write(text: &str) -> String {
        utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
    }

    /// The text that was written like this; none where it is no such text.
    pub fn read(written: &str) -> Option<String> {
        percent_decode_str(written).decode_utf8().ok().map(String::from)
    }
}

pub use engine::{read, write};
