//! What a person has set up, in a file to keep: `plateau.json`. docs/file.md describes it.
//!
//! Plans and settings are objects with the names and values of links. As there, only what differs from the opening example
//! is written; what cannot be read is named, and the rest is kept. A file that lacks what everything else hangs on is
//! refused.

mod reader;
mod writer;

use serde_json::error::Category;

pub use reader::read as read_value;
pub use writer::{to_value, write};

use crate::state::Workspace;
use crate::text::Language;

/// The name that a file is saved under.
pub const NAME: &str = "plateau.json";
/// Largest file that is read, bytes. One with the longest names and texts has 250,000.
pub const LARGEST: usize = 1_000_000;

/// Says whose file it is.
const FORMAT: &str = "plateau";
/// The version that is written and read.
const VERSION: u32 = 1;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedFile {
    /// What was set up.
    pub workspace: Workspace,
    /// The language, if one was chosen.
    pub language: Option<Language>,
    /// What cannot be used of it: where it stands, and what stands there, shortened.
    pub unread: Vec<String>,
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// The browser cannot read it: it is a folder, or gone.
    Unreadable,
    /// There is nothing in it.
    Empty,
    /// It is a page of the web.
    Page,
    /// It is a table.
    Table,
    /// It was cut off or changed.
    Damaged,
    /// It is something else.
    Foreign,
    /// It was written by a newer version of the page.
    Newer,
    /// What everything else hangs on is missing, or is not what belongs there; this is where it stands.
    Lost(String),
}

/// Reads a file.
///
/// # Errors
/// Why it cannot be used.
pub fn read(text: &str) -> Result<OpenedFile, FileError> {
    if text.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    match serde_json::from_str(text) {
        Ok(value) => reader::read(value),
        Err(error) => Err(what_it_is(text, error.classify())),
    }
}

/// What a text is that is no JSON, by its beginning.
fn what_it_is(text: &str, category: Category) -> FileError {
    let first_line = text.lines().next().unwrap_or_default();
    match text.chars().next() {
        None => FileError::Empty,
        Some('{') => FileError::Damaged,
        Some('<') => FileError::Page,
        _ if text.starts_with("PK\u{3}\u{4}") || first_line.contains(['\t', ';', ',']) => FileError::Table,
        _ if category == Category::Eof => FileError::Damaged,
        _ => FileError::Foreign,
    }
}
