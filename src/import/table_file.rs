//! A file that is put into a field for tables: how large it may be, and why it is refused.

use super::clients::ReadError;

/// Largest file, bytes, once it is unpacked.
pub const LARGEST: usize = 50_000_000;

/// Why a file gives no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFileError {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// The browser cannot read it, or it is compressed and damaged.
    Unreadable,
    /// It is a workbook of a spreadsheet program, whatever its name says.
    Workbook,
    /// It is some other file that is no text.
    NoText,
}

impl From<ReadError> for TableFileError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Workbook => Self::Workbook,
            ReadError::TooManyBytes | ReadError::TooManyRows => Self::TooLarge,
            _ => Self::NoText,
        }
    }
}
