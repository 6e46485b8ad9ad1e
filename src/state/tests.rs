use super::*;
use crate::model::Evidence;

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
        Action::UseChurn(ForPlan { monthly_churn: 0.07, evidence: Evidence { lost: 2, at_risk: 28 } }),
        Action::ForgetEvidence,
        Action::UseReferrals(0.2),
        Action::Set(Field::PeriodMonths, 12.0),
        Action::Type(Field::PeriodLost, String::new(), Language::English),
        Action::MakeTheMistake,
        Action::ClearPeriod,
        Action::PlanChurn(true),
        Action::Set(Field::Answer(10), 3.0),
        Action::ClearAnswers,
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
