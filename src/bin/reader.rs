//! Reads a list of clients and says what is in it: a program of its own, in a worker, so that the page stays live and the
//! list's memory comes back with the worker's end. `static/list-worker.js` feeds it; see scripts/build.sh.

use js_sys::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use plateau::import::clients::encoding::{Kind, kind};
use plateau::import::clients::left_out::{LeftOutWords, csv};
use plateau::import::clients::{ClientReading, ReadError, Reader, look};
use plateau::model::clients::figures;
use plateau::model::clients::{RiskReason, Settings};

/// Most steps of a survival curve that the page gets: handing on tens of thousands would hold it up.
const STEPS: usize = 2_000;

/// The worker's script calls what it needs.
fn main() {}

/// A value for JavaScript.
fn give(value: &impl Serialize) -> Result<JsValue, JsValue> {
    serde_wasm_bindgen::to_value(value).map_err(JsValue::from)
}

/// A value from JavaScript.
fn take<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(JsValue::from)
}

/// The name of what is wrong with a file.
fn refusal(error: ReadError) -> JsValue {
    give(&error).unwrap_or_else(|error| error)
}

/// What the beginning of a file is: "gzip", or the encoding of a text.
///
/// # Errors
/// The name of a [`ReadError`] for what cannot be read.
#[wasm_bindgen(js_name = kindOf)]
pub fn kind_of(beginning: &[u8]) -> Result<String, JsValue> {
    match kind(beginning) {
        Kind::Text(encoding) => Ok(encoding.label().to_owned()),
        Kind::Gzip => Ok("gzip".to_owned()),
        Kind::Refused(error) => Err(refusal(error)),
    }
}

/// Which columns there are, by the beginning of a list: for one in which none is found to hold the starts.
///
/// # Errors
/// Where these are no options.
#[wasm_bindgen(js_name = columnsOf)]
pub fn columns_of(beginning: &[u8], options: JsValue) -> Result<JsValue, JsValue> {
    give(&look(beginning, &take(options)?))
}

/// A list while it is read, and once it is.
#[wasm_bindgen]
pub struct ListReader {
    reader: Option<Reader>,
    reading: Option<ClientReading>,
}

#[wasm_bindgen]
impl ListReader {
    /// A reader of a list, with what a person chose.
    ///
    /// # Errors
    /// Where these are no options.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Self, JsValue> {
        Ok(Self { reader: Some(Reader::new(take(options)?)), reading: None })
    }

    /// Takes the next piece of the list, as UTF-8.
    ///
    /// # Errors
    /// The name of a [`ReadError`].
    pub fn push(&mut self, piece: &[u8]) -> Result<(), JsValue> {
        self.reader.as_mut().map_or(Ok(()), |reader| reader.push(piece)).map_err(refusal)
    }

    /// Rows that count so far.
    pub fn rows(&self) -> u32 {
        self.reader.as_ref().map_or(0, Reader::rows)
    }

    /// Ends the reading: how the list was read.
    ///
    /// # Errors
    /// The name of a [`ReadError`].
    pub fn finish(&mut self) -> Result<JsValue, JsValue> {
        if let Some(reader) = self.reader.take() {
            self.reading = Some(reader.finish().map_err(refusal)?);
        }
        give(&self.reading()?.summary)
    }

    /// What the list says.
    ///
    /// # Errors
    /// Where it is not read yet, or these are no settings.
    pub fn figures(&self, settings: JsValue) -> Result<JsValue, JsValue> {
        let mut figures = figures::figures(&self.reading()?.clients, &take(settings)?);
        figures.table.survival.thin(STEPS);
        give(&figures)
    }

    /// The active clients for whom all of these reasons hold, as many as the settings say.
    ///
    /// # Errors
    /// As [`Self::figures`].
    #[wasm_bindgen(js_name = atRisk)]
    pub fn at_risk(&self, question: JsValue) -> Result<JsValue, JsValue> {
        let (settings, reasons): (Settings, Vec<RiskReason>) = take(question)?;
        give(&figures::clients_at_risk(&self.reading()?.clients, &settings, &reasons))
    }

    /// All rows that are left out, as a CSV file in these words.
    ///
    /// # Errors
    /// Where the list is not read yet, or these are no words.
    #[wasm_bindgen(js_name = leftOut)]
    pub fn left_out(&self, words: JsValue) -> Result<String, JsValue> {
        let reading = self.reading()?;
        Ok(csv(reading, &take::<LeftOutWords>(words)?))
    }

    fn reading(&self) -> Result<&ClientReading, JsValue> {
        self.reading.as_ref().ok_or_else(|| Error::new("the list is not read yet").into())
    }
}
