use super::*;
use crate::model::Evidence;
use crate::model::retention::ChurnEvidence;

fn set(state: State, field: Field, value: f64) -> State {
    state.after(Action::Set(field, value))
}

fn typed(state: State, field: Field, text: &str) -> State {
    state.after(Action::Type(field, text.into(), Language::English))
}

/// Several actions, one after the other.
fn all(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, State::after)
}

#[test]
fn what_is_typed_counts_at_once_and_stays_as_it_was_typed() {
    let state = typed(State::default(), Field::Lifetime, "24.0");
    assert_eq!(state.case.plan.stay, Stay::Lifetime(24.0));
    assert_eq!(state.draft(Field::Lifetime).map(|d| d.text.as_str()), Some("24.0"));
    assert_eq!(state.after(Action::Settle(Field::Lifetime)).drafts, []);
}

#[test]
fn nonsense_changes_nothing_and_stays_to_be_mended() {
    for (text, problem) in [("abc", Problem::NoNumber), ("", Problem::Empty), ("1e300", Problem::OutOfRange)] {
        let state = typed(State::default(), Field::Fee, text).after(Action::Settle(Field::Fee));
        assert_eq!(state.case, Case::default(), "{text}");
        assert_eq!(state.draft(Field::Fee).map(|d| d.value), Some(Err(problem)), "{text}");
        assert_eq!(state.after(Action::Revert(Field::Fee)), State::default(), "{text}");
    }
    let half = typed(State::default(), Field::Reps, "1.5");
    assert_eq!(half.draft(Field::Reps).map(|d| d.value), Some(Err(Problem::NotWhole)));
}

#[test]
fn taking_back_restores_what_was_entered_before_typing_began() {
    let churn = set(State::default(), Field::Churn, 0.05).after(Action::LetGo);
    let typing = typed(typed(churn.clone(), Field::Lifetime, "24"), Field::Lifetime, "24x");
    assert_eq!(typing.case.plan.stay, Stay::Lifetime(24.0));
    let reverted = typing.after(Action::Revert(Field::Lifetime));
    assert_eq!((&reverted.case, &reverted.drafts), (&churn.case, &churn.drafts));
    assert_eq!(reverted.after(Action::Undo).case, Case::default(), "typing and reverting is no step");
}

#[test]
fn a_slider_ends_what_was_typed_for_the_same_quantity() {
    let state = set(typed(State::default(), Field::Churn, "abc"), Field::Lifetime, 6.0);
    assert_eq!(state.drafts, []);
    let other = set(typed(State::default(), Field::Fee, "abc"), Field::Lifetime, 6.0);
    assert_eq!(other.drafts.len(), 1);
}

#[test]
fn the_quantity_stays_as_it_was_entered() {
    let state = set(State::default(), Field::Reps, 2.0);
    assert_eq!((state.case.plan.stay, state.case.plan.pace), (Stay::Lifetime(12.0), Pace::Every(6.0)));
}

#[test]
fn every_change_can_be_taken_back_and_done_again() {
    let changes = [
        Action::Set(Field::Churn, 0.05),
        Action::Type(Field::Fee, "7500".into(), Language::English),
        Action::AddHire,
        Action::Set(Field::HireMonth(0), 7.0),
        Action::HireOn(true),
        Action::Set(Field::EveryMonths, 3.0),
        Action::AimAbove(20_000.0),
        Action::Set(Field::TargetMonth, 36.0),
        Action::Pin,
        Action::Set(Field::Reps, 4.0),
        Action::BackToToday,
        Action::RemoveHire(0),
        Action::Show(Measure::Clients),
        Action::Count(Currency::ALL[1]),
        Action::AimAtNothing,
        Action::In(ViewAction::UseChurn(ChurnEvidence {
            monthly_churn: 0.07,
            evidence: Evidence { lost: 2, at_risk: 28 },
        })),
        Action::ForgetEvidence,
        Action::UseReferrals(0.2),
        Action::Set(Field::PeriodMonths, 12.0),
        Action::Type(Field::PeriodLost, String::new(), Language::English),
        Action::In(ViewAction::MakeTheMistake),
        Action::In(ViewAction::ClearPeriod),
        Action::In(ViewAction::PlanChurn(true)),
        Action::Set(Field::Answer(10), 3.0),
        Action::In(ViewAction::ClearAnswers),
        Action::Tell(Preset::SecondRep),
        Action::Load(Box::new(Case { plan: Plan { reps: 9.0, ..Plan::default() }, ..Case::default() }), None),
    ];
    let mut cases = vec![Case::default()];
    let mut state = State::default();
    for change in changes {
        state = state.after(change.clone());
        assert_ne!(Some(&state.case), cases.last(), "{change:?} changes something");
        cases.push(state.case.clone());
    }
    for case in cases.iter().rev().skip(1) {
        assert!(state.history.can_undo());
        state = state.after(Action::Undo);
        assert_eq!(&state.case, case);
    }
    assert!(!state.history.can_undo());
    for case in &cases[1..] {
        assert!(state.history.can_redo());
        state = state.after(Action::Redo);
        assert_eq!(&state.case, case);
    }
    assert!(!state.history.can_redo());
}

#[test]
fn a_gesture_is_one_step() {
    let drag = (13..=30).map(|months| Action::Set(Field::Lifetime, f64::from(months)));
    let state = all(State::default(), drag).after(Action::LetGo);
    let again = set(state.clone(), Field::Lifetime, 31.0);
    assert_eq!(again.clone().after(Action::Undo).case, state.case);
    assert_eq!(again.after(Action::Undo).after(Action::Undo).case, Case::default());
}

#[test]
fn a_gesture_that_comes_back_is_no_step() {
    let state = all(State::default(), [13.0, 14.0, 12.0].map(|months| Action::Set(Field::Lifetime, months)));
    assert!(!state.history.can_undo());
}

#[test]
fn a_change_after_undo_begins_another_future() {
    let state = set(set(State::default(), Field::Reps, 2.0).after(Action::Undo), Field::Reps, 3.0);
    assert!(!state.history.can_redo());
}

#[test]
fn many_steps_are_kept_and_no_more() {
    let steps = (0..1_000).flat_map(|i| [Action::Set(Field::Fee, 1.0 + f64::from(i)), Action::LetGo]);
    let mut state = all(State::default(), steps);
    let mut steps = 0;
    while state.history.can_undo() {
        (state, steps) = (state.after(Action::Undo), steps + 1);
    }
    assert_eq!(steps, 200);
}

#[test]
fn what_is_pinned_stays_while_the_plan_moves() {
    let state = all(State::default(), [Action::Pin, Action::Set(Field::Lifetime, 18.0)]);
    assert_eq!(state.case.today, Some(Plan::default()));
    assert_eq!(state.after(Action::BackToToday).case.plan, Plan::default());
}

#[test]
fn hires_stop_at_what_the_table_allows() {
    let state = all(State::default(), std::iter::repeat_n(Action::AddHire, 70));
    assert_eq!(state.case.plan.hires.len(), 60);
    assert!(state.case.plan.hires.iter().all(|hire| (1..=120).contains(&hire.month)));
    assert!(state.case.plan.scenario().check().is_ok());
}

#[test]
fn an_input_that_is_not_there_changes_nothing() {
    let nowhere = [Field::HireMonth(3), Field::HireCount(0), Field::FirstMonth, Field::TargetMrr, Field::TargetMonth];
    let state = all(State::default(), nowhere.map(|field| Action::Set(field, 5.0)));
    assert_eq!(state.case, Case::default());
    assert_eq!(state.after(Action::RemoveHire(7)).case, Case::default());
}

#[test]
fn the_target_is_never_beyond_the_horizon() {
    let state = all(State::default(), [Action::AimAbove(20_000.0), Action::Set(Field::Horizon, 12.0)]);
    let target = state.case.target_in_sight().expect("a target");
    assert_eq!((target.mrr, target.month), (25_000.0, 12));
    assert_eq!(state.case.target.map(|target| target.month), Some(24), "what was entered stays");
}

#[test]
fn what_is_pasted_stays_out_of_the_case_and_of_undo() {
    let pasted = State::default().after(Action::Paste(Pasted::Answers, "9;Ann\n3;Ben".into()));
    assert_eq!(pasted.case, Case::default());
    assert!(!pasted.history.can_undo());
    let matched =
        pasted.after(Action::Match(Pasted::Answers, 1, Some(0))).after(Action::Match(Pasted::Answers, 0, Some(0)));
    assert_eq!(matched.pasted.of(Pasted::Answers).chosen, [(0, Some(0))], "a column has one role");
    let other = matched.after(Action::Load(Box::default(), None));
    assert_eq!(other.pasted.of(Pasted::Answers).text, "9;Ann\n3;Ben", "a link takes nothing away that was pasted");
}

#[test]
fn referrals_taken_over_twice_are_added_once() {
    let state = set(State::default(), Field::Referrals, 0.5);
    let twice = state.after(Action::UseReferrals(0.2)).after(Action::UseReferrals(0.2));
    assert_eq!(twice.case.plan.all_referrals(), 0.7);
    assert_eq!(twice.case.plan.get(Field::Referrals), 0.5);
}

#[test]
fn a_count_may_be_left_open() {
    let state = State::default().after(Action::Type(Field::PeriodLost, " ".into(), Language::English));
    assert_eq!(state.case.beside.period.lost, None);
    let state = state.after(Action::Type(Field::Fee, String::new(), Language::English));
    assert_eq!(state.draft(Field::Fee).map(|draft| draft.value), Some(Err(Problem::Empty)));
}

/// The story of the strategies' view.
fn three_sizes() -> State {
    State::default().after(Action::In(ViewAction::TellThreeSizes))
}

#[test]
fn three_sizes_are_those_of_the_worked_example() {
    let state = three_sizes();
    let scenario = state.case.plan.scenario();
    let fees: Vec<f64> = scenario.segments.iter().map(|segment| segment.monthly_fee).collect();
    assert_eq!(fees, [800.0, 2_400.0, 6_000.0]);
    assert_eq!(crate::model::project(&scenario).months[0].mean.mrr, 31_040.0);
    assert!(state.case.beside.settings.on.iter().all(|on| *on));
}

#[test]
fn sliders_move_all_segments_in_proportion_and_back() {
    let before = three_sizes();
    let lifetime = before.case.plan.get(Field::Lifetime);
    let moved = all(before.clone(), [Action::Set(Field::Lifetime, 24.0), Action::Set(Field::Clients, 0.0)]);
    let churns = |state: &State| [0, 2].map(|place| state.case.plan.get(Field::Segment(place, Column::Churn)));
    assert!(churns(&moved)[0] < churns(&before)[0]);
    assert!((churns(&moved)[0] / churns(&moved)[1] - 2.0).abs() < 1e-12);
    assert!(
        (crate::model::project(&moved.case.plan.scenario()).mean_lifetime - 24.0).abs() > 0.1,
        "oversold deals count"
    );
    let back = all(moved, [Action::Set(Field::Lifetime, lifetime), Action::Set(Field::Clients, 12.0)]);
    assert_eq!(back.case.plan.scenario(), before.case.plan.scenario());
}

#[test]
fn a_lifetime_ends_where_contracts_keep_clients() {
    let state = set(three_sizes(), Field::Lifetime, 1.0);
    // Half of them may leave any month, the others after 6 and 12.
    assert!((state.case.plan.get(Field::Lifetime) - 4.7).abs() < 1e-9);
}

#[test]
fn a_segment_that_is_changed_moves_the_means_and_no_other_segment() {
    let before = set(three_sizes(), Field::Fee, 4_640.0);
    let fee = |state: &State, place| state.case.plan.get(Field::Segment(place, Column::Fee));
    assert_eq!([fee(&before, 0), fee(&before, 2)], [1_600.0, 12_000.0]);
    let after = set(before, Field::Segment(0, Column::Fee), 1_000.0);
    assert_eq!([fee(&after, 0), fee(&after, 2)], [1_000.0, 12_000.0]);
    assert!((after.case.plan.fee - (500.0 + 1_440.0 + 2_400.0)).abs() < 1e-9);
}

#[test]
fn one_kind_again_keeps_what_was_told_of_all() {
    let before = three_sizes();
    let after = before.clone().after(Action::In(ViewAction::TellApart(false)));
    for field in [Field::Lifetime, Field::Fee, Field::Clients] {
        assert_eq!(after.case.get(field), before.case.get(field), "{field:?}");
    }
    assert_eq!(after.case.plan.scenario().segments.len(), 1);
}

#[test]
fn shares_that_sum_to_nothing_count_alike() {
    let none = (0..3).map(|place| Action::Set(Field::Segment(place, Column::Share), 0.0));
    let state = none.fold(three_sizes(), State::after);
    let scenario = state.case.plan.scenario();
    assert!(scenario.check().is_ok());
    assert!((scenario.average_fee() - 9_200.0 / 3.0).abs() < 1e-9);
}

#[test]
fn the_last_segment_stays_and_the_list_ends() {
    let one = all(three_sizes(), [0, 0, 0].map(|place| Action::In(ViewAction::RemoveSegment(place))));
    assert_eq!(one.case.plan.mix.now().len(), 1);
    let many = all(one, std::iter::repeat_n(Action::In(ViewAction::AddSegment), 30));
    assert_eq!(many.case.plan.mix.now().len(), 24);
}

#[test]
fn a_name_that_is_typed_is_one_step_for_undo() {
    let named =
        all(three_sizes(), ["L", "Lo", "Local"].map(|name| Action::In(ViewAction::NameSegment(0, name.into()))));
    assert_eq!(named.case.plan.mix.now()[0].name, mix::Name::Own("Local".into()));
    assert_eq!(named.after(Action::Undo).case, three_sizes().case);
}

#[test]
fn a_lever_that_is_set_reaches_its_goal() {
    use crate::model::goal::{Lever, goal_seek};
    for before in [State::default(), three_sizes()] {
        for lever in Lever::ALL {
            let goal = crate::model::target_probability::Target { mrr: 45_000.0, month: 24 };
            let Ok(Some(value)) = goal_seek(&before.case.plan.scenario(), goal, lever) else { continue };
            let after = before.clone().after(Action::In(ViewAction::SetLever(lever, value)));
            let reached = crate::model::project(&after.case.plan.scenario()).months[24].mean.mrr;
            assert!(
                (reached - goal.mrr).abs() < 0.01 || lever == Lever::Reps && reached > goal.mrr,
                "{lever:?}: {reached}"
            );
        }
    }
}

#[test]
fn strategies_that_are_taken_over_make_the_plan_that_they_promised() {
    for before in [State::default(), three_sizes()] {
        let (with, _) = before.case.beside.strategies().apply(&before.case.plan.scenario());
        let promised = crate::model::project(&with);
        let after = before.clone().after(Action::In(ViewAction::TakeOver));
        let plan = crate::model::project(&after.case.plan.scenario());
        for (a, b) in promised.months.iter().zip(&plan.months) {
            assert!((a.mean.mrr - b.mean.mrr).abs() < 1e-6 * a.mean.mrr.max(1.0), "{a:?} for {b:?}");
        }
        assert_eq!(after.case.today.as_ref(), Some(&before.case.plan));
        assert!(after.case.beside.settings.on.iter().all(|on| !on));
        assert_eq!(after.after(Action::Undo).case, before.case);
    }
}
