//! What a file is, by its first bytes: a text and its encoding, compressed, or no text at all.

use super::ReadError;

/// How a text is written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark at its beginning.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Central Europe, as by older spreadsheet programs.
    Windows1250,
    /// Western Europe.
    Windows1252,
}

impl Encoding {
    /// Its name in the Encoding Standard, for the browser's `TextDecoder`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1250 => "windows-1250",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// What the beginning of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text(Encoding),
    /// Compressed by gzip.
    Gzip,
    /// Nothing that can be read.
    Refused(ReadError),
}
