//! The link that is handed on.

use std::rc::Rc;

use plateau::link::decode;
use plateau::link::shared::{Page, TOO_LONG, shared_link, told_plan};
use plateau::state::{Beginning, ScenarioAction, View, Workspace};
use plateau::text::Language;
use proptest::prelude::*;

use crate::file::largest;
use crate::support::workspaces::linked_workspace;

const PAGE: Page = Page::Own("https://plateau.example/");

/// The workspace that a link to hand on holds.
fn held(url: &str) -> Workspace {
    let link = decode(url).unwrap();
    assert!(link.is_whole());
    link.workspace
}

#[test]
fn all_scenarios_travel_in_one_link_while_that_is_short() {
    let mut workspace = Workspace::default();
    for name in ["A second rep", "Zażółć", "שלום"] {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, name.to_owned()));
        workspace.plan_mut().reps += 1.0;
    }
    let link = shared_link(PAGE, View::Compare, &workspace, None);
    assert!(!link.is_alone && link.url.len() < 400 && link.whole_length == link.url.len());
    assert_eq!(held(&link.url), workspace);
}

#[test]
fn a_link_that_would_be_too_long_has_the_edited_scenario_and_today() {
    let mut workspace = Workspace::default();
    workspace.plan_mut().load_three_sizes();
    workspace.plan_mut().segments.rename(0, &"ż".repeat(40));
    workspace.today = Some(workspace.plan.clone());
    while shared_link(PAGE, View::Plateau, &workspace, None).whole_length < TOO_LONG {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, "ż".repeat(60)));
        workspace.plan_mut().reps += 1.0;
    }
    let link = shared_link(PAGE, View::Plateau, &workspace, None);
    assert!(link.is_alone && link.url.len() < TOO_LONG);
    let alone = held(&link.url);
    assert_eq!((&alone.plan, &alone.today), (&workspace.plan, &workspace.today));
    assert_eq!(alone.scenarios.labels(), [workspace.scenarios.edited_label()]);
}

#[test]
fn eight_extreme_scenarios_are_too_long_even_alone() {
    let link = shared_link(PAGE, View::Plateau, &largest(), None);
    assert!(link.is_alone && link.url.len() >= TOO_LONG && link.whole_length > 8 * TOO_LONG);
    assert_eq!(held(&link.url).plan, largest().plan);
}

proptest! {
    #[test]
    fn what_is_handed_on_is_all_of_it_or_says_that_it_is_not(workspace in linked_workspace()) {
        let link = shared_link(PAGE, View::Plateau, &workspace, None);
        let held = held(&link.url);
        prop_assert_eq!(&held.plan, &workspace.plan);
        prop_assert_eq!(&held.today, &workspace.today);
        prop_assert_eq!(held == workspace, !link.is_alone);
        prop_assert!(link.is_alone == (link.whole_length >= TOO_LONG && link.whole_length > link.url.len()));
    }
}

#[test]
fn from_a_frame_the_link_leads_to_the_hosts_page() {
    let mut workspace = Workspace::default();
    workspace.plan_mut().reps = 2.0;
    let host = "https://agency.example/growth?from=ad";
    let link = shared_link(Page::Host(host), View::Nps, &workspace, Some(Language::Polish));
    let plan =
        link.url.strip_prefix("https://agency.example/growth?from=ad#plateau=").expect("it begins with the host");
    assert!(plan.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"%-_.~/=".contains(&byte)), "{plan}");
    let plan = percent_encoding::percent_decode_str(plan).decode_utf8().unwrap();
    let read = decode(&plan).unwrap();
    assert!(read.is_whole());
    assert_eq!((read.view, read.language, read.workspace), (View::Nps, Some(Language::Polish), workspace));
}

proptest! {
    /// A host is told the plan, and neither names nor story nor what really happened.
    #[test]
    fn a_host_is_told_no_names(mut workspace in linked_workspace(), view in prop::sample::select(View::ALL.to_vec())) {
        const SECRET: &str = "Acme";
        let plan = Rc::clone(&workspace.plan);
        workspace.change_scenarios(ScenarioAction::Rename(0, SECRET.to_owned()));
        for row in 0..plan.segments.current().len() {
            workspace.plan_mut().segments.rename(row, SECRET);
        }
        workspace.today = Some(Rc::clone(&workspace.plan));
        let told = told_plan(view, &workspace);
        prop_assert!(!told.contains(SECRET), "{}", told);
        let read = decode(&told).unwrap();
        prop_assert!(read.is_whole());
        prop_assert_eq!((read.view, read.language), (view, None));
        prop_assert_eq!(read.workspace.plan.scenario(), workspace.plan.scenario());
        prop_assert!(read.workspace.past.months.is_empty() && read.workspace.story.steps.is_empty());
        prop_assert_eq!(read.workspace.all_scenarios().len(), 1);
    }
}
