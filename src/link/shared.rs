//! The link that is handed on: shorter than the address where that is too long for the ways that links take. In a frame it
//! leads to the host's page.

use std::rc::Rc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encode;
use crate::state::{Past, Scenario, ScenarioLabel, View, Workspace};
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

/// The page that a link leads to, with its address without a fragment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page<'a> {
    /// This one.
    Own(&'a str),
    /// One with the calculator in a frame, whose script reads the plan from the fragment.
    Host(&'a str),
}

/// What stands in a host's fragment as it is.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/').remove(b'=');

/// The link to hand on, for a page: with all scenarios and the story, or where that would be too long, with the edited
/// scenario and today alone.
pub fn shared_link(page: Page, view: View, workspace: &Workspace, language: Option<Language>) -> SharedLink {
    let link = |workspace: &Workspace| {
        let plan = encode(view, workspace, language);
        match page {
            Page::Own(address) => format!("{address}{plan}"),
            Page::Host(address) => format!("{address}#plateau={}", utf8_percent_encode(&plan, &PLAIN)),
        }
    };
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

/// The plan that a host's page is told of, as a fragment: the edited one with today, without names, story and what really
/// happened.
pub fn told_plan(view: View, workspace: &Workspace) -> String {
    let mut told = Workspace { story: Rc::default(), past: Rc::new(Past::default()), ..workspace.clone() };
    told.set_scenarios(vec![Scenario { label: ScenarioLabel::new(1, ""), plan: Rc::clone(&workspace.plan) }], 0);
    for plan in [Some(&mut told.plan), told.today.as_mut()].into_iter().flatten() {
        for row in 0..plan.segments.current().len() {
            Rc::make_mut(plan).segments.rename(row, "");
        }
    }
    encode(view, &told, None)
}

/// The workspace without the other scenarios and the story.
fn edited_alone(workspace: &Workspace) -> Workspace {
    let mut alone = Workspace { story: Rc::default(), ..workspace.clone() };
    let (label, plan) = (alone.scenarios.edited_label().clone(), Rc::clone(&alone.plan));
    alone.set_scenarios(vec![Scenario { label, plan }], 0);
    alone
}
