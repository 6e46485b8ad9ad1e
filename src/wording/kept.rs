//! What is said about what is kept in the browser.

use super::file::parts;
use super::scenarios::isolated;
use crate::link::file::FileError;
use crate::link::kept::{Kept, KeptError, KeptSet, Standing, Trouble};
use crate::text::Locale;

/// What a set is called.
pub fn set_name(locale: &Locale, set: &KeptSet) -> String {
    if set.name.trim().is_empty() { locale.messages.kept_numbered(&locale.whole(set.id)) } else { isolated(&set.name) }
}

fn name_of(locale: &Locale, kept: &Kept, id: u32) -> String {
    kept.set(id).map_or_else(|| locale.messages.kept_numbered(&locale.whole(id)), |set| set_name(locale, set))
}

/// What keeps the page's numbers from being kept; none where nothing does.
pub fn said(locale: &Locale, standing: Standing, kept: &Kept) -> Option<String> {
    let messages = locale.messages;
    Some(match standing {
        Standing::Nothing | Standing::Own(_) => return None,
        Standing::Forgotten => messages.kept_forgotten().to_owned(),
        Standing::Changed(id) => messages.kept_changed(&name_of(locale, kept, id)),
        Standing::Deleted(_) => messages.kept_deleted_elsewhere().to_owned(),
        Standing::Apart => apart(locale, kept),
        Standing::Trouble(Trouble::Blocked) => messages.kept_blocked().to_owned(),
        Standing::Trouble(Trouble::Full) => messages.kept_full().to_owned(),
        Standing::Trouble(Trouble::Unreadable(error)) => match error {
            KeptError::Damaged => messages.kept_damaged().to_owned(),
            KeptError::Foreign => messages.kept_foreign().to_owned(),
            KeptError::Newer => messages.kept_newer().to_owned(),
        },
    })
}

/// That the page's numbers belong to no set, and why the set that it would begin with cannot be had.
fn apart(locale: &Locale, kept: &Kept) -> String {
    let not_saved = locale.messages.kept_apart();
    match kept.begin_with().map(|set| (set_name(locale, set), set.open())) {
        Some((name, Err(error))) => format!("{} {not_saved}", refused(locale, &name, &error)),
        Some((name, Ok(file))) if !file.unread.is_empty() => partly(locale, &name, &file.unread),
        _ => not_saved.to_owned(),
    }
}

fn partly(locale: &Locale, name: &str, unread: &[String]) -> String {
    locale.messages.kept_partly(name, &parts(locale, unread))
}

/// That a set is open, and what could not be used of it.
pub fn opened(locale: &Locale, name: &str, unread: &[String]) -> String {
    let text = locale.messages.kept_opened(name);
    if unread.is_empty() { text } else { format!("{text} {}", partly(locale, name, unread)) }
}

/// Why a set cannot be opened.
pub fn refused(locale: &Locale, name: &str, error: &FileError) -> String {
    match error {
        FileError::Newer => locale.messages.kept_set_newer(name),
        _ => locale.messages.kept_set_damaged(name),
    }
}
