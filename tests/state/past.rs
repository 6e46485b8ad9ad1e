//! What really happened: months that are typed, pasted, removed and undone.

use plateau::model::calendar::CalendarMonth;
use plateau::state::past::MOST;
use plateau::state::past_inputs::{PAST_CLIENTS, PAST_REVENUE, PAST_SINCE};
use plateau::state::{Action, Past, PastAction, PastMonth, State};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn after(actions: impl IntoIterator<Item = PastAction>) -> Past {
    let state = actions.into_iter().fold(State::default(), |state, action| state.reduce(Action::Past(action)));
    (*state.workspace.past).clone()
}

fn revenue(revenue: f64) -> PastMonth {
    PastMonth { revenue: Some(revenue), clients: None }
}

fn months(count: usize) -> Vec<PastMonth> {
    (1..=count).map(|place| revenue(place as f64)).collect()
}

fn month(year: i32, month: u32) -> Option<CalendarMonth> {
    CalendarMonth::new(year, month)
}

fn plan_months(past: &Past) -> Vec<i32> {
    past.plan_months().map(|(month, _)| month).collect()
}

#[test]
fn the_last_month_is_month_0_until_some_have_passed_since() {
    let mut past = after([PastAction::SetMonths(months(3), None)]);
    assert_eq!(plan_months(&past), [-2, -1, 0]);
    past.since = 2;
    assert_eq!(plan_months(&past), [0, 1, 2]);
    // Behind them comes another one that has passed since.
    past.change(PastAction::AddMonth);
    assert_eq!(plan_months(&past), [0, 1, 2, 3]);
    past.change(PastAction::RemoveMonth(2));
    assert_eq!(plan_months(&past), [0, 1, 2]);
    past.change(PastAction::RemoveMonth(0));
    assert_eq!(plan_months(&past), [1, 2], "the months since stay where they are");
}

#[test]
fn typed_figures_are_undone_in_one_step_and_can_be_left_open() {
    let state = State::default().reduce(Action::Past(PastAction::AddMonth));
    let typed = ["1", "12", "125"]
        .into_iter()
        .fold(state.clone(), |state, typed| state.reduce(Action::Enter(PAST_REVENUE.at(0), typed.parse().ok())));
    assert_eq!(typed.workspace.past.months, [revenue(125.0)]);
    let open = typed.clone().reduce(Action::EndGesture).reduce(Action::Enter(PAST_REVENUE.at(0), None));
    assert_eq!(open.workspace.past.months, [PastMonth::default()]);
    assert_eq!(open.reduce(Action::Undo).workspace, typed.workspace);
    assert_eq!(typed.reduce(Action::Undo).workspace, state.workspace);
    // A row that there is not takes nothing.
    let beyond = state.clone().reduce(Action::Enter(PAST_CLIENTS.at(7), Some(1.0)));
    assert_eq!(beyond.workspace, state.workspace);
}

#[test]
fn dated_months_give_the_plan_its_start_or_take_their_places_by_it() {
    let last = month(2026, 3);
    assert_eq!(after([PastAction::SetMonths(months(3), last)]).start, last);
    let began = after([PastAction::SetStart(month(2026, 1)), PastAction::SetMonths(months(3), last)]);
    assert_eq!((began.since, began.start, plan_months(&began)), (2, month(2026, 1), vec![0, 1, 2]));
    // What lies between the last month and month 0 is not known.
    let ahead = after([PastAction::SetStart(month(2026, 5)), PastAction::SetMonths(months(3), last)]);
    assert_eq!((ahead.since, ahead.months.len()), (0, 5));
    assert_eq!(ahead.months[3..], [PastMonth::default(); 2]);
    // Too far away to be shown beside each other: month 0 follows the months.
    for start in [month(2000, 1), month(2100, 1)] {
        let far = after([PastAction::SetStart(start), PastAction::SetMonths(months(3), last)]);
        assert_eq!((far.since, far.start, far.months.len()), (0, last, 3));
    }
}

#[test]
fn without_months_nothing_is_in_links_and_nothing_has_passed_since() {
    let some = [PastAction::SetMonths(months(2), None), PastAction::SetInLink(true)];
    assert!(after(some.clone()).in_link);
    for none in [vec![PastAction::Clear], vec![PastAction::RemoveMonth(0), PastAction::RemoveMonth(0)]] {
        assert_eq!(after(some.iter().cloned().chain(none)), Past::default());
    }
    assert_eq!(after([PastAction::SetInLink(true)]), Past::default());
}

fn action() -> impl Strategy<Value = PastAction> {
    let start = || option::of((1900_i32..2200, 1_u32..=12).prop_map(|(year, of)| month(year, of).unwrap()));
    prop_oneof![
        Just(PastAction::AddMonth),
        (0_usize..40).prop_map(PastAction::RemoveMonth),
        (0_usize..50, start()).prop_map(|(count, last)| PastAction::SetMonths(months(count), last)),
        start().prop_map(PastAction::SetStart),
        any::<bool>().prop_map(PastAction::SetInLink),
        Just(PastAction::Clear),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_the_months_stay_within_their_limits(actions in vec((action(), 0_u8..=36), 0..20)) {
        let mut state = State::default();
        for (action, since) in actions {
            state = state.reduce(Action::Past(action));
            if !state.workspace.past.months.is_empty() {
                state = state.reduce(Action::SetInput(PAST_SINCE.field(), f64::from(since)));
            }
            let past = &state.workspace.past;
            prop_assert!(past.months.len() <= MOST && usize::from(past.since) <= MOST);
            prop_assert!(!past.months.is_empty() || (past.since == 0 && !past.in_link));
        }
    }
}
