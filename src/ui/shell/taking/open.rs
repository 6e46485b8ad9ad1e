//! Opens a file that was chosen, dropped or pasted.

use web_sys::File;

use super::{MENU_ID, TakingProps};
use crate::browser::file;
use crate::browser::page::hide_popover;
use crate::link::file::{FileError, LARGEST, OpenedFile, read};
use crate::state::Action;
use crate::text::Locale;
use crate::ui::context::Dispatch;
use crate::wording::file::{opened, refused};

/// What is opened.
pub enum Source {
    /// A file.
    File(File),
    /// The text of one.
    Text(String),
}

/// Opens a file, closes the menu, and says above the answer what was opened.
///
/// # Errors
/// Why it cannot be used, in words; then nothing has changed.
pub async fn open(source: Source, locale: &Locale, dispatch: &Dispatch, props: &TakingProps) -> Result<(), String> {
    let opened_file = read_source(source).await.map_err(|error| refused(locale, &error))?;
    let text = opened(locale, &opened_file);
    let OpenedFile { workspace, language, .. } = opened_file;
    // Without a language of its own it leaves the one that was chosen.
    let language = language.or(props.taken.emit(()).1);
    dispatch.send(Action::Load(Box::new(workspace), language));
    props.notify.emit(text);
    hide_popover(MENU_ID);
    Ok(())
}

async fn read_source(source: Source) -> Result<OpenedFile, FileError> {
    match source {
        Source::Text(text) => read(&text),
        // One that is too large is not even read.
        Source::File(file) if file.size() > LARGEST as f64 => Err(FileError::TooLarge),
        Source::File(file) => read(&file::read(&file).await.ok_or(FileError::Unreadable)?),
    }
}
