//! What is said about a file that is opened.

use super::scenarios::isolated;
use crate::link::file::{FileError, NAME, OpenedFile};
use crate::text::Locale;

/// Most parts that are named of what cannot be used.
const MOST_NAMED: usize = 8;

/// What was opened, and what could not be used of it.
pub fn opened(locale: &Locale, file: &OpenedFile) -> String {
    let messages = locale.messages;
    let count = locale.quantity(file.workspace.scenarios.count() as f64);
    let text = messages.file_opened(&messages.file_scenarios(&count));
    if file.unread.is_empty() {
        return text;
    }
    format!("{text} {}", messages.file_unread(&parts(locale, &file.unread)))
}

/// Parts that cannot be used, the first of them by name.
pub fn parts(locale: &Locale, unread: &[String]) -> String {
    let more = unread.len().saturating_sub(MOST_NAMED);
    let more = (more > 0).then(|| locale.messages.more_rows(&locale.number(more as f64)));
    let parts: Vec<String> = unread.iter().take(MOST_NAMED).map(|part| isolated(part)).chain(more).collect();
    parts.join(", ")
}

/// Why a file is refused.
pub fn refused(locale: &Locale, error: &FileError) -> String {
    let messages = locale.messages;
    let why = match error {
        FileError::TooLarge => messages.file_too_large().to_owned(),
        FileError::Unreadable => messages.file_unreadable().to_owned(),
        FileError::Empty => messages.file_empty().to_owned(),
        FileError::Page => messages.file_page(NAME),
        FileError::Table => messages.file_table(NAME),
        FileError::Damaged => messages.file_damaged().to_owned(),
        FileError::Foreign => messages.file_foreign(NAME),
        FileError::Newer => messages.file_newer().to_owned(),
        FileError::Lost(place) => messages.file_lost(&isolated(place)),
    };
    messages.file_refused(&why)
}
