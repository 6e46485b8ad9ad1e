//! The bytes of a file: read up to a limit, unpacked, decoded, all by the browser itself.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair, TextDecoder};

#[wasm_bindgen]
extern "C" {
    /// Unpacks what is compressed. web-sys has it only behind a flag of the compiler.
    #[wasm_bindgen(extends = ReadableWritablePair)]
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// Why there are no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesError {
    /// There are more than allowed.
    TooMany,
    /// The browser cannot read the file, or it is compressed and damaged.
    Unreadable,
}

impl From<JsValue> for BytesError {
    fn from(_: JsValue) -> Self {
        Self::Unreadable
    }
}

/// The bytes of a file, at most `most`.
///
/// # Errors
/// Why there are none.
pub async fn bytes(file: &Blob, most: usize) -> Result<Vec<u8>, BytesError> {
    read(file.stream(), most).await
}

/// The bytes that a file compressed by gzip holds, at most `most`.
///
/// # Errors
/// Why there are none.
pub async fn unpacked(file: &Blob, most: usize) -> Result<Vec<u8>, BytesError> {
    let unpack = DecompressionStream::new("gzip")?;
    read(file.stream().pipe_through(&unpack), most).await
}

/// Reads a stream piece by piece, since what is compressed may be of any size.
async fn read(stream: ReadableStream, most: usize) -> Result<Vec<u8>, BytesError> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await?;
        let Ok(piece) = Reflect::get(&piece, &"value".into())?.dyn_into::<Uint8Array>() else { return Ok(bytes) };
        if bytes.len() + piece.length() as usize > most {
            // What is left of the file is not read.
            let _ = reader.cancel();
            return Err(BytesError::TooMany);
        }
        bytes.extend(piece.to_vec());
    }
}

/// A text in an encoding by its name in the Encoding Standard. What is no text in it becomes U+FFFD; a byte order mark goes.
pub fn decode(bytes: &[u8], encoding: &str) -> Option<String> {
    TextDecoder::new_with_label(encoding).ok()?.decode_with_u8_array(bytes).ok()
}
