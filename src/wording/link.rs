//! What is said about a link of which not everything can be used.

use crate::text::Messages;

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
