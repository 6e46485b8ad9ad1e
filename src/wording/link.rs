//! What is said about a link: of which not everything can be used, or which is handed on.

use crate::link::shared::{SharedLink, TOO_LONG};
use crate::text::{Locale, Messages};

/// What was left out of a link, and whether it was changed on its way.
pub fn partial_link(messages: Messages, unread: &[String], changed: bool) -> String {
    let mut text = String::new();
    if changed {
        text.push_str(messages.link_damaged());
    }
    if !unread.is_empty() {
        if changed {
            text.push(' ');
        }
        text.push_str(&messages.link_unread(&unread.join(", ")));
    }
    text
}

/// That a link which is handed on does not carry everything, or is too long for some ways.
pub fn shared_link(locale: &Locale, link: &SharedLink) -> Option<String> {
    let length = |length: usize| locale.number(length as f64);
    let alone = link.is_alone.then(|| locale.messages.take_link_alone(&length(link.whole_length)));
    let long = (link.url.len() >= TOO_LONG).then(|| locale.messages.take_link_long(&length(link.url.len())));
    let said: Vec<String> = alone.into_iter().chain(long).collect();
    (!said.is_empty()).then(|| said.join(" "))
}
