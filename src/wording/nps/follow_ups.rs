//! The lists of clients to follow up in words.

use crate::import::survey::Answer;
use crate::outcome::nps::follow_ups::{FollowUp, FollowUpList};
use crate::text::Locale;

/// The title of a list of so many clients.
pub fn title(locale: &Locale, follow_up: FollowUp, count: usize) -> String {
    let count = locale.number(count as f64);
    match follow_up {
        FollowUp::AskForReferral => locale.messages.to_ask(&count),
        FollowUp::Rescue => locale.messages.to_rescue(&count),
    }
}

/// The titles of a list's columns.
pub fn heads(locale: &Locale) -> [&'static str; 3] {
    let messages = locale.messages;
    [messages.list_head_client(), messages.list_head_rep(), messages.list_head_score()]
}

/// The rows of a list.
pub fn rows(locale: &Locale, list: &FollowUpList) -> Vec<Vec<String>> {
    let name = |name: &str| if name.is_empty() { locale.messages.nobody() } else { name }.to_owned();
    let row = |answer: &Answer| vec![name(&answer.client), name(&answer.rep), answer.score.to_string()];
    list.answers.iter().map(row).collect()
}

/// How many clients a list leaves out, where it does.
pub fn more(locale: &Locale, list: &FollowUpList) -> Option<String> {
    (list.more > 0).then(|| locale.messages.more_rows(&locale.number(list.more as f64)))
}
