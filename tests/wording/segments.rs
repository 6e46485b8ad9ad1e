//! The client segments in words.

use std::fmt::Write as _;

use plateau::outcome::segments::SegmentsOutcome;
use plateau::state::segment_inputs::{SEGMENT_CHURN, SEGMENT_SHARE};
use plateau::state::segments::LONGEST_NAME;
use plateau::state::{Action, State, Workspace};
use plateau::text::{Language, Locale};
use plateau::wording::segments as wording;

use crate::support::formats::locale;

/// The workspace after actions on a plan whose clients pay and stay as those of the three sizes do on average.
fn after(actions: impl IntoIterator<Item = Action>) -> Workspace {
    let mut state = State::default();
    state.workspace.plan_mut().load_three_sizes();
    state.workspace.plan_mut().enable_segments(false);
    actions.into_iter().fold(state, State::reduce).workspace
}

/// All that the part says.
fn view(locale: &Locale, workspace: &Workspace) -> String {
    let outcome = SegmentsOutcome::of(workspace);
    let mut text = format!("# {}\n", locale.messages.segments_title());
    let mut line = |words: &str| writeln!(text, "{words}").unwrap();
    if outcome.segments.is_empty() {
        line(&wording::one_kind(locale, &outcome));
    } else {
        line(&wording::shares_sum(locale, outcome.share_sum));
    }
    for segment in &outcome.segments {
        line(&format!("\n## {} [{}]", wording::name(locale, segment), wording::name_field(locale, segment)));
        for (field, result) in &segment.fields {
            let (text, value) = (field.input.input.text, field.value.unwrap());
            let written = locale.field_value(field.input.limits(), value, field.exact);
            let unit = locale.unit(text, value);
            let result = result.map_or_else(String::new, |result| wording::result(locale, result));
            line(format!("{}: {written} {unit} {result}", locale.messages.label(text)).trim_end());
        }
    }
    text
}

fn snapshot(name: &str, workspace: &Workspace) {
    for language in Language::ALL {
        let text = view(&locale(language), workspace);
        for bad in ["NaN", "inf", "{", "}", "*"] {
            assert!(!text.contains(bad), "{bad} in {text}");
        }
        insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
    }
}

#[test]
fn one_kind_of_clients() {
    snapshot("one_kind", &Workspace::default());
    let text = view(&locale(Language::English), &Workspace::default());
    assert!(text.contains("they pay $10,000 a month, stay 12\u{a0}months"), "{text}");
}

#[test]
fn three_sizes() {
    let workspace = after([Action::EnableSegments(true)]);
    snapshot("three_sizes", &workspace);
    let text = view(&locale(Language::English), &workspace);
    for part in ["Fee rate: 6 % = $6,000 a month", "Contract length: 1 month", "The shares add up to 100"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_segment_is_called_what_was_typed_or_by_its_number() {
    let english = locale(Language::English);
    let names = |workspace: &Workspace| -> Vec<[String; 2]> {
        let outcome = SegmentsOutcome::of(workspace);
        let names = outcome.segments.iter();
        names.map(|one| [wording::name(&english, one), wording::typed_name(&english, one)]).collect()
    };
    let named = |name: &str| after([Action::EnableSegments(true), Action::RenameSegment(1, name.to_owned())]);
    assert_eq!(names(&named("Shops"))[1], ["Shops", "Shops"]);
    assert_eq!(names(&named(""))[1], ["Segment 2", ""]);
    assert_eq!(names(&named("  "))[1], ["Segment 2", "  "]);
    assert_eq!(names(&named("Shops"))[0], ["Small", "Small"]);
    assert_eq!(names(&named(&"x".repeat(90)))[1][0].len(), LONGEST_NAME);
}

#[test]
fn shares_that_do_not_sum_to_100() {
    let mut workspace = after([Action::EnableSegments(true), Action::SetFeeByAdSpend(2, false)]);
    SEGMENT_SHARE.at(0).set(&mut workspace, Some(150.0));
    SEGMENT_CHURN.at(0).set(&mut workspace, Some(0.105));
    snapshot("shares", &workspace);
    let text = view(&locale(Language::English), &workspace);
    assert!(text.contains("The shares add up to 200") && text.contains("150  = 75%"), "{text}");
}
