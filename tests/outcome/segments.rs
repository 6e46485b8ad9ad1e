//! The client segments as they are entered, and what follows from that.

use plateau::outcome::segments::{SegmentResult, SegmentsOutcome};
use plateau::state::plan_inputs::{CLIENTS, FEE, LIFETIME};
use plateau::state::segment_inputs::{SEGMENT_FEE, SEGMENT_SHARE};
use plateau::state::segments::SegmentName;
use plateau::state::{Action, State, Workspace};

/// The workspace after actions on a plan whose clients pay and stay as those of the three sizes do on average.
fn after(actions: impl IntoIterator<Item = Action>) -> Workspace {
    let mut state = State::default();
    state.workspace.plan_mut().load_three_sizes();
    state.workspace.plan_mut().enable_segments(false);
    actions.into_iter().fold(state, State::reduce).workspace
}

fn three_sizes() -> Workspace {
    after([Action::EnableSegments(true)])
}

/// The keys and values of a segment's fields.
fn fields(outcome: &SegmentsOutcome, row: usize) -> Vec<(&'static str, f64)> {
    let fields = outcome.segments[row].fields.iter();
    fields.map(|(field, _)| (field.input.input.key, field.value.unwrap())).collect()
}

fn result(outcome: &SegmentsOutcome, row: usize, key: &str) -> Option<SegmentResult> {
    outcome.segments[row].fields.iter().find(|(field, _)| field.input.input.key == key).unwrap().1
}

#[test]
fn at_first_all_clients_are_of_one_kind() {
    let outcome = SegmentsOutcome::of(&Workspace::default());
    assert_eq!((outcome.fee, outcome.lifetime, outcome.segments.len()), (10_000.0, 12.0, 0));
    assert_eq!(outcome.oversold, None);
}

#[test]
fn three_sizes_to_begin_with() {
    let outcome = SegmentsOutcome::of(&three_sizes());
    let keys = ["share", "ad-spend", "fee-rate", "churn", "term", "expansion", "clients"];
    let expected = [
        [50.0, 8_000.0, 0.1, 0.125, 1.0, 0.0, 6.0],
        [30.0, 30_000.0, 0.08, 0.0625, 6.0, 0.0, 4.0],
        [20.0, 100_000.0, 0.06, 0.0625, 12.0, 0.0, 2.0],
    ];
    for (row, values) in expected.into_iter().enumerate() {
        let fields = fields(&outcome, row);
        assert_eq!(fields.iter().map(|(key, _)| *key).collect::<Vec<_>>(), keys.map(|key| format!("segment-{key}")));
        assert_eq!(fields.iter().map(|(_, value)| *value).collect::<Vec<_>>(), values);
        assert_eq!(outcome.segments[row].name, SegmentName::Size(row as u8));
    }
    assert_eq!(result(&outcome, 2, "segment-fee-rate"), Some(SegmentResult::Fee(6_000.0)));
    assert_eq!((outcome.share_sum, outcome.has_room), (100.0, true));
    assert!((outcome.lifetime - 14.06).abs() < 0.005, "{}", outcome.lifetime);
}

#[test]
fn shares_count_in_proportion_and_alike_where_all_are_none() {
    let mut workspace = three_sizes();
    SEGMENT_SHARE.at(0).set(&mut workspace, Some(150.0));
    let outcome = SegmentsOutcome::of(&workspace);
    assert_eq!((outcome.share_sum, result(&outcome, 0, "segment-share")), (200.0, Some(SegmentResult::Share(0.75))));
    for row in 0..3 {
        SEGMENT_SHARE.at(row).set(&mut workspace, Some(0.0));
    }
    let outcome = SegmentsOutcome::of(&workspace);
    assert_eq!((outcome.share_sum, result(&outcome, 2, "segment-share")), (0.0, Some(SegmentResult::Share(1.0 / 3.0))));
}

#[test]
fn a_fee_is_entered_plain_or_as_a_part_of_ad_spend() {
    let mut workspace = after([Action::EnableSegments(true), Action::AddSegment, Action::SetFeeByAdSpend(3, false)]);
    let outcome = SegmentsOutcome::of(&workspace);
    assert_eq!(outcome.segments.len(), 4);
    assert_eq!((outcome.segments[3].by_ad_spend, outcome.segments[2].by_ad_spend), (false, true));
    // Like the last one, without clients.
    assert_eq!(fields(&outcome, 3)[1], ("segment-fee", 6_000.0));
    assert_eq!(fields(&outcome, 3).last(), Some(&("segment-clients", 0.0)));
    assert_eq!(outcome.segments[3].name, SegmentName::Own(String::new()));
    SEGMENT_FEE.at(3).set(&mut workspace, Some(7_500.5));
    assert_eq!(fields(&SegmentsOutcome::of(&workspace), 3)[1].1, 7_500.5);
}

#[test]
fn the_last_segment_stays_and_the_list_has_an_end() {
    let removed = after([Action::EnableSegments(true), Action::RemoveSegment(0), Action::RemoveSegment(0)]);
    let outcome = SegmentsOutcome::of(&removed);
    assert_eq!((outcome.segments.len(), outcome.segments[0].removable), (1, false));
    let name = SegmentsOutcome::of(&three_sizes()).segments[2].name.clone();
    assert_eq!(outcome.segments[0].name, name);

    let many = after(std::iter::once(Action::EnableSegments(true)).chain((0..30).map(|_| Action::AddSegment)));
    let outcome = SegmentsOutcome::of(&many);
    assert!(!outcome.has_room && outcome.segments.len() < 30);
}

#[test]
fn a_change_of_the_plan_moves_all_segments() {
    let mut workspace = three_sizes();
    LIFETIME.field().set(&mut workspace, Some(20.0));
    FEE.field().set(&mut workspace, Some(4_640.0));
    CLIENTS.field().set(&mut workspace, Some(24.0));
    let outcome = SegmentsOutcome::of(&workspace);
    assert_eq!(outcome.fee, 4_640.0);
    let fee = |row| match result(&outcome, row, "segment-fee-rate") {
        Some(SegmentResult::Fee(fee)) => fee,
        other => panic!("{other:?}"),
    };
    assert!((fee(0) - 1_600.0).abs() < 1e-6 && (fee(1) - 4_800.0).abs() < 1e-6);
    assert_eq!(fields(&outcome, 1).last(), Some(&("segment-clients", 8.0)));
    let churn = |row: usize| fields(&outcome, row)[3].1;
    assert!((churn(0) / churn(1) - 2.0).abs() < 1e-6 && churn(0) < 0.125);
    // A computed value is not shown with all its digits.
    let exact = |row: usize| outcome.segments[row].fields[3].0.exact;
    assert_eq!((exact(0), outcome.segments[0].fields[0].0.exact), (false, true));
}

#[test]
fn a_split_keeps_the_persons_own_clients_fee_and_lifetime() {
    let mut state = State::default();
    for (input, value) in [(&CLIENTS, 46.0), (&FEE, 4_500.0), (&LIFETIME, 30.0)] {
        input.field().set(&mut state.workspace, Some(value));
    }
    let split = state.clone().reduce(Action::EnableSegments(true));
    let (before, after) = (&state.workspace.plan, &split.workspace.plan);
    assert_eq!((after.clients, after.fee, after.lifetime), (before.clients, before.fee, before.lifetime));
    let segments = SegmentsOutcome::of(&split.workspace);
    let clients: f64 = (0..3).map(|row| fields(&segments, row).last().unwrap().1).sum();
    assert_eq!((segments.segments.len(), clients), (3, 46.0));
    assert!((segments.fee - 4_500.0).abs() < 1e-9);
    assert_eq!(split.reduce(Action::EnableSegments(false)).workspace, state.workspace, "merging brings all back");
}

#[test]
fn merged_segments_leave_their_means() {
    let merged = after([Action::EnableSegments(true), Action::EnableSegments(false)]);
    let outcome = SegmentsOutcome::of(&merged);
    assert_eq!((outcome.segments.len(), outcome.fee), (0, 2_320.0));
    let state = State::default().reduce(Action::EnableSegments(true));
    let undone = state.clone().reduce(Action::EnableSegments(false)).reduce(Action::Undo);
    assert_eq!(undone.workspace, state.workspace);
}

#[test]
fn oversold_deals_have_fields_of_their_own() {
    let outcome = SegmentsOutcome::of(&after([Action::EnableOversold(true)]));
    let values: Vec<Option<f64>> = outcome.oversold.unwrap().iter().map(|field| field.value).collect();
    assert_eq!(values, [Some(0.2), Some(5.0), Some(2.0), None]);
    let outcome = SegmentsOutcome::of(&after([Action::EnableOversold(true), Action::EnableOversold(false)]));
    assert_eq!(outcome.oversold, None);
}
