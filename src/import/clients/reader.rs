//! Reads a list piece by piece.

use super::records::{Records, Step};
use super::sample::Beginning;
use super::table::Table;
use super::{ClientReading, MOST_BYTES, Options, ReadError, Reason, Summary, finish};
use crate::model::limits;

/// So much of a file is looked at before its rows are read, bytes, and so much comes together before more are.
const PIECE: usize = 1 << 18;

/// Reads a client list that comes in pieces.
#[derive(Debug)]
pub struct Reader {
    options: Options,
    /// What came and is not read yet: valid UTF-8 up to `checked`, behind it the beginning of a character.
    text: Vec<u8>,
    checked: usize,
    /// Bytes so far.
    bytes: u64,
    damaged: bool,
    body: Option<Body>,
}

/// What is there once the beginning was looked at.
#[derive(Debug)]
struct Body {
    beginning: Beginning,
    records: Records,
    table: Table,
    /// Rows so far.
    rows: u32,
}

impl Reader {
    /// A list of which nothing is known but what a person chose.
    pub fn new(options: Options) -> Self {
        Self { options, text: Vec::new(), checked: 0, bytes: 0, damaged: false, body: None }
    }

    /// Takes in the next bytes of the text, which may be cut anywhere.
    ///
    /// # Errors
    /// [`ReadError::TooManyBytes`] and [`ReadError::TooManyRows`] as soon as there are too many, [`ReadError::NoText`] and
    /// [`ReadError::NoStart`] as soon as the beginning says so. Nothing can be read after an error.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), ReadError> {
        for piece in bytes.chunks(PIECE) {
            self.bytes += piece.len() as u64;
            if self.bytes > MOST_BYTES {
                return Err(ReadError::TooManyBytes);
            }
            self.take(piece);
            if self.checked >= PIECE {
                self.read(false)?;
            }
        }
        Ok(())
    }

    /// How many rows were read so far.
    pub fn rows(&self) -> u32 {
        self.body.as_ref().map_or(0, |body| body.rows)
    }

    /// Ends the text.
    ///
    /// # Errors
    /// As [`Reader::push`], [`ReadError::Empty`] where there is nothing, and [`ReadError::NoRows`] where no row counts.
    pub fn finish(mut self) -> Result<ClientReading, ReadError> {
        if self.checked < self.text.len() {
            self.text.truncate(self.checked);
            self.text.extend_from_slice("\u{fffd}".as_bytes());
            self.checked = self.text.len();
            self.damaged = true;
        }
        if self.body.is_none() && self.text.trim_ascii().is_empty() {
            return Err(ReadError::Empty);
        }
        self.read(true)?;
        let Some(Body { mut beginning, table, .. }) = self.body else { return Err(ReadError::Empty) };
        let order = table.orders.order(self.options.date_order, beginning.is_day_first);
        beginning.summary.is_order_open = table.orders.is_open();
        beginning.summary.damaged = self.damaged;
        let reading = finish::reading(table, order, beginning.summary);
        if reading.clients.starts.is_empty() { Err(ReadError::NoRows) } else { Ok(reading) }
    }

    /// Adds bytes to the text; what is no UTF-8 becomes U+FFFD.
    fn take(&mut self, piece: &[u8]) {
        self.text.extend_from_slice(piece);
        let new = &self.text[self.checked..];
        match std::str::from_utf8(new) {
            Ok(text) => self.damaged |= !text.is_ascii() && text.contains(char::REPLACEMENT_CHARACTER),
            Err(error) if error.error_len().is_none() => {
                self.checked += error.valid_up_to();
                return;
            }
            Err(_) => {
                let new = self.text.split_off(self.checked);
                self.repair(&new);
                return;
            }
        }
        self.checked = self.text.len();
    }

    /// Adds bytes that are not all UTF-8.
    fn repair(&mut self, bytes: &[u8]) {
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            self.text.extend_from_slice(chunk.valid().as_bytes());
            self.checked = self.text.len();
            let invalid = chunk.invalid();
            at += chunk.valid().len() + invalid.len();
            // Only at the end can a character still become complete.
            let is_cut =
                at == bytes.len() && std::str::from_utf8(invalid).is_err_and(|error| error.error_len().is_none());
            if invalid.is_empty() || is_cut {
                self.text.extend_from_slice(invalid);
            } else {
                self.text.extend_from_slice("\u{fffd}".as_bytes());
                self.checked = self.text.len();
                self.damaged = true;
            }
        }
    }

    /// Reads the rows that are complete.
    fn read(&mut self, is_all: bool) -> Result<(), ReadError> {
        if self.body.is_none() {
            self.begin(is_all)?;
        }
        let Some(body) = &mut self.body else { return Ok(()) };
        let read = body.read(&self.text[..self.checked], is_all)?;
        self.text.drain(..read);
        self.checked -= read;
        Ok(())
    }

    /// Looks at the beginning of the text.
    fn begin(&mut self, is_all: bool) -> Result<(), ReadError> {
        if self.text.starts_with("\u{feff}".as_bytes()) {
            self.text.drain(..3);
            self.checked -= 3;
        }
        let text = std::str::from_utf8(&self.text[..self.checked]).unwrap_or_default();
        if crate::import::is_binary(text) {
            return Err(ReadError::NoText);
        }
        self.damaged |= crate::import::is_damaged(text);
        let mut beginning = Beginning::of(text.as_bytes(), is_all, &self.options);
        if beginning.has_no_start() {
            return Err(ReadError::NoStart);
        }
        let records = Records::new(beginning.separator, beginning.plan.width);
        let table = Table::new(std::mem::take(&mut beginning.plan));
        self.body = Some(Body { beginning, records, table, rows: 0 });
        Ok(())
    }
}

impl Body {
    /// Reads the complete rows of a text: how many bytes they have.
    fn read(&mut self, text: &[u8], is_all: bool) -> Result<usize, ReadError> {
        let mut at = 0;
        loop {
            let (step, read) = self.records.next(&text[at..], is_all);
            at += read;
            let number = self.rows + 1;
            match step {
                Step::Ends => return Ok(at),
                Step::TooLong => self.table.skip(number, Reason::TooLong),
                Step::Row(record) if record.len() == 0 => self.table.skip(number, Reason::Blank),
                Step::Row(record) if (self.rows as usize) < self.beginning.first => {
                    if self.beginning.header != Some(self.rows as usize) {
                        let is_title = record.filled() == 1;
                        self.table.skip(number, if is_title { Reason::Title } else { Reason::Header });
                    }
                }
                Step::Row(record) => self.table.push(record, number),
            }
            self.rows = number;
            let counted = self.table.rows.len() + self.table.left_out.len();
            if counted > limits::CLIENT_ROWS.max as usize {
                return Err(ReadError::TooManyRows);
            }
        }
    }
}

/// Which columns there are, by the beginning of a list, also where none of them can hold the starts.
pub fn look(beginning: &[u8], options: &Options) -> Summary {
    let text = beginning.strip_prefix("\u{feff}".as_bytes()).unwrap_or(beginning);
    Beginning::of(String::from_utf8_lossy(text).as_bytes(), true, options).summary
}

/// Reads a list that is there as a whole.
///
/// # Errors
/// Why nothing can be read.
pub fn read(text: &str, options: &Options) -> Result<ClientReading, ReadError> {
    let mut reader = Reader::new(options.clone());
    reader.push(text.as_bytes())?;
    reader.finish()
}
