//! The link that is handed on: shorter than the address where that is too long for the ways that links take.

use std::rc::Rc;

use super::encode;
use crate::state::{Scenario, View, Workspace};
use crate::text::Language;

/// From this length on, characters, a link no longer carries all scenarios: chats and mails cut long links off.
pub const TOO_LONG: usize = 6_000;

/// A link to hand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedLink {
    /// The whole address.
    pub url: String,
    /// How long it would be with all scenarios and the story, characters.
    pub whole_length: usize,
    /// Whether it leaves the other scenarios and the story out.
    pub is_alone: bool,
}

/// The link to hand on, for a page with an address (without a fragment): with all scenarios and the story, or where that
/// would be too long, with the edited scenario and today alone.
pub fn shared_link(page: &str, view: View, workspace: &Workspace, language: Option<Language>) -> SharedLink {
    let link = |workspace: &Workspace| format!("{page}{}", encode(view, workspace, language));
    let whole = link(workspace);
    let whole_length = whole.len();
    if whole_length >= TOO_LONG {
        let alone = link(&edited_alone(workspace));
        if alone.len() < whole_length {
            return SharedLink { url: alone, whole_length, is_alone: true };
        }
    }
    SharedLink { url: whole, whole_length, is_alone: false }
}

/// The workspace without the other scenarios and the story.
fn edited_alone(workspace: &Workspace) -> Workspace {
    let mut alone = Workspace { story: Rc::default(), ..workspace.clone() };
    let (label, plan) = (alone.scenarios.edited_label().clone(), Rc::clone(&alone.plan));
    alone.set_scenarios(vec![Scenario { label, plan }], 0);
    alone
}
