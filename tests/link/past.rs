//! What really happened, in links and files: only where the person says so, and within limits.

use plateau::link::{decode, encode, file};
use plateau::model::calendar::CalendarMonth;
use plateau::state::{Past, PastAction, PastMonth, View, Workspace};

use crate::sealed;

fn month(revenue: f64, clients: Option<f64>) -> PastMonth {
    PastMonth { revenue: Some(revenue), clients }
}

fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    let months = vec![month(12_000.0, None), PastMonth::default(), month(15_000.5, Some(2.0))];
    let past = workspace.past_mut();
    past.change(PastAction::SetMonths(months, CalendarMonth::new(2026, 3)));
    past.since = 1;
    workspace
}

#[test]
fn a_link_has_the_months_only_where_the_person_says_so() {
    let mut workspace = workspace();
    let link = encode(View::Plateau, &workspace, None);
    assert!(link.contains("start-month=2026-03") && !link.contains("past") && !link.contains("12000"), "{link}");
    let expected = Past { start: workspace.past.start, ..Past::default() };
    assert_eq!(*decode(&link).unwrap().workspace.past, expected);
    workspace.past_mut().change(PastAction::SetInLink(true));
    let link = encode(View::Plateau, &workspace, None);
    assert!(link.contains("&past=1_12000__15000.5x2~"), "{link}");
    assert_eq!(decode(&link).unwrap().workspace, workspace);
}

#[test]
fn a_file_has_the_months_in_any_case() {
    let mut workspace = workspace();
    for in_link in [false, true] {
        workspace.past_mut().change(PastAction::SetInLink(in_link));
        let text = file::write(&workspace, None);
        assert!(text.contains(if in_link { "\"past\"" } else { "\"private-past\"" }), "{text}");
        assert_eq!(file::read(&text).unwrap().workspace, workspace);
    }
}

#[test]
fn months_that_cannot_be_are_refused() {
    let too_many = format!("past=0{}", "_1".repeat(37));
    for part in [
        "past=",
        "past=3",
        "past=37_1",
        "past=1.5_1",
        "past=-1_1",
        "past=0_-1",
        "past=0_1e13",
        "past=0_1x-2",
        "past=0_1x2x3",
        "past=0_one",
        "past=0_NaN",
        "past=0_1x100001",
        too_many.as_str(),
        "private-past=x",
        "start-month=2026-13",
        "start-month=2026",
        "start-month=March",
        "start-month=9999-01",
    ] {
        let link = decode(&sealed(&format!("/plateau?v=2&{part}&reps=3"))).unwrap();
        assert_eq!(link.unread.len(), 1, "{part}");
        assert_eq!(*link.workspace.past, Past::default(), "{part}");
        assert_eq!(link.workspace.plan.reps, 3.0, "{part}");
    }
}
