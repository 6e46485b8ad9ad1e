//! How the state changes, and undo.

mod clients;
mod past;
mod scenarios;
#[path = "../support/mod.rs"]
mod support;

use std::rc::Rc;

use plateau::model::Evidence;
use plateau::model::rep_value::Deals;
use plateau::model::retention::ChurnEvidence;
use plateau::state::plan::{LifetimeOrChurn, SignUpPace};
use plateau::state::plan_inputs::{
    CHURN, CLIENTS, FEE, HIRE_COUNT, HIRE_MONTH, HORIZON, LIFETIME, RECURRING_EVERY, RECURRING_FIRST, REFERRALS, REPS,
};
use plateau::state::rep_inputs::BOOK_FEE;
use plateau::state::retention_inputs::{PERIOD_LOST, PERIOD_MONTHS};
use plateau::state::segment_inputs::{SEGMENT_CHURN, SEGMENT_FEE, SEGMENT_SHARE};
use plateau::state::segments::SegmentName;
use plateau::state::survey_inputs::ANSWER;
use plateau::state::target::{TARGET_MONTH, TARGET_MRR};
use plateau::state::{Action, CountedPlan, InputRef, Measure, Plan, Preset, ReportNames, State, TableKind, Workspace};
use plateau::text::Currency;

fn move_to(input: InputRef, value: f64) -> Action {
    Action::Move(input, value)
}

fn set(state: State, input: InputRef, value: f64) -> State {
    state.reduce(move_to(input, value))
}

/// The value of an input.
fn value(state: &State, input: InputRef) -> f64 {
    input.get(&state.workspace).unwrap_or_default()
}

/// Several actions, one after the other.
fn all(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, State::reduce)
}

#[test]
fn the_quantity_stays_as_it_was_entered() {
    let state = set(State::default(), REPS.field(), 2.0);
    assert_eq!(
        (state.workspace.plan.lifetime, state.workspace.plan.pace),
        (LifetimeOrChurn::Lifetime(12.0), SignUpPace::MonthsPerSignUp(6.0))
    );
}

#[test]
fn every_change_can_be_taken_back_and_done_again() {
    let changes = [
        move_to(CHURN.field(), 0.05),
        Action::Enter(FEE.field(), Some(7_500.0)),
        Action::AddHire,
        move_to(HIRE_MONTH.at(0), 7.0),
        Action::SetRecurringHires(true),
        move_to(RECURRING_EVERY.field(), 3.0),
        Action::SetTargetAbove(20_000.0),
        move_to(TARGET_MONTH.field(), 36.0),
        Action::SaveAsToday,
        move_to(REPS.field(), 4.0),
        Action::BackToToday,
        Action::RemoveHire(0),
        Action::SetMeasure(Measure::Clients),
        Action::SetCurrency(Currency::ALL[1]),
        Action::RemoveTarget,
        Action::AdoptCounts(CountedPlan {
            churn: ChurnEvidence { monthly_churn: 0.07, evidence: Evidence { lost: 2, at_risk: 28 } },
            clients: 12.0,
            sign_ups: 4.0 / 3.0,
        }),
        Action::LoadSampleCounts,
        Action::LoadSampleAnswers,
        Action::RemoveEvidence,
        Action::SetAskedReferrals(0.2),
        move_to(PERIOD_MONTHS.field(), 12.0),
        Action::Enter(PERIOD_LOST.field(), None),
        Action::LoadCommonMistake,
        Action::ClearCounts,
        Action::UsePlanChurn(true),
        move_to(ANSWER.at(10), 3.0),
        Action::ClearAnswers,
        Action::LoadPreset(Preset::SecondRep),
        Action::Load(
            Box::new(Workspace { plan: Rc::new(Plan { reps: 9.0, ..Plan::default() }), ..Workspace::default() }),
            None,
        ),
    ];
    let mut workspaces = vec![Workspace::default()];
    let mut state = State::default();
    for change in changes {
        state = state.reduce(change.clone());
        assert_ne!(Some(&state.workspace), workspaces.last(), "{change:?} changes something");
        workspaces.push(state.workspace.clone());
    }
    for case in workspaces.iter().rev().skip(1) {
        assert!(state.history.can_undo());
        state = state.reduce(Action::Undo);
        assert_eq!(&state.workspace, case);
    }
    assert!(!state.history.can_undo());
    for case in &workspaces[1..] {
        assert!(state.history.can_redo());
        state = state.reduce(Action::Redo);
        assert_eq!(&state.workspace, case);
    }
    assert!(!state.history.can_redo());
}

#[test]
fn a_gesture_is_one_step() {
    let drag = (13..=30).map(|months| move_to(LIFETIME.field(), f64::from(months)));
    let state = all(State::default(), drag).reduce(Action::EndGesture);
    let again = set(state.clone(), LIFETIME.field(), 31.0);
    assert_eq!(again.clone().reduce(Action::Undo).workspace, state.workspace);
    assert_eq!(again.reduce(Action::Undo).reduce(Action::Undo).workspace, Workspace::default());
}

#[test]
fn a_gesture_that_comes_back_is_no_step() {
    let state = all(State::default(), [13.0, 14.0, 12.0].map(|months| move_to(LIFETIME.field(), months)));
    assert!(!state.history.can_undo());
}

#[test]
fn a_change_after_undo_begins_another_future() {
    let state = set(set(State::default(), REPS.field(), 2.0).reduce(Action::Undo), REPS.field(), 3.0);
    assert!(!state.history.can_redo());
}

#[test]
fn many_steps_are_kept_and_no_more() {
    let steps = (0..1_000).flat_map(|i| [move_to(FEE.field(), 1.0 + f64::from(i)), Action::EndGesture]);
    let mut state = all(State::default(), steps);
    let mut steps = 0;
    while state.history.can_undo() {
        (state, steps) = (state.reduce(Action::Undo), steps + 1);
    }
    assert_eq!(steps, 200);
}

#[test]
fn what_is_pinned_stays_while_the_plan_moves() {
    let state = all(State::default(), [Action::SaveAsToday, move_to(LIFETIME.field(), 18.0)]);
    assert_eq!(state.workspace.today, Some(Rc::new(Plan::default())));
    assert_eq!(state.reduce(Action::BackToToday).workspace.plan, Rc::new(Plan::default()));
}

#[test]
fn hires_stop_at_what_the_table_allows() {
    let state = all(State::default(), std::iter::repeat_n(Action::AddHire, 70));
    assert_eq!(state.workspace.plan.hires.len(), 60);
    assert!(state.workspace.plan.hires.iter().all(|hire| (1..=120).contains(&hire.month)));
    assert!(state.workspace.plan.scenario().check().is_ok());
}

#[test]
fn an_input_that_is_not_there_changes_nothing() {
    let nowhere =
        [HIRE_MONTH.at(3), HIRE_COUNT.at(0), RECURRING_FIRST.field(), TARGET_MRR.field(), TARGET_MONTH.field()];
    let state = all(State::default(), nowhere.map(|field| move_to(field, 5.0)));
    assert_eq!(state.workspace, Workspace::default());
    assert_eq!(state.reduce(Action::RemoveHire(7)).workspace, Workspace::default());
}

#[test]
fn the_target_is_never_beyond_the_horizon() {
    let state = all(State::default(), [Action::SetTargetAbove(20_000.0), move_to(HORIZON.field(), 12.0)]);
    let target = state.workspace.target_within_horizon().expect("a target");
    assert_eq!((target.mrr, target.month), (25_000.0, 12));
    assert_eq!(state.workspace.target.map(|target| target.month), Some(24), "what was entered stays");
}

#[test]
fn undo_brings_back_what_was_pasted_over() {
    let paste = |text: &str| Action::Paste(TableKind::Answers, text.into());
    let text = |state: &State| state.pasted.answers.text.to_string();
    let pasted = all(State::default(), [paste("9;Ann"), paste("9;Ann\n3;Ben"), Action::EndGesture, paste("10")]);
    assert_eq!(text(&pasted), "10");
    let before = pasted.clone().reduce(Action::Undo);
    assert_eq!(text(&before), "9;Ann\n3;Ben");
    assert_eq!(text(&before.clone().reduce(Action::Undo)), "", "typing is one step");
    assert_eq!(text(&before.reduce(Action::Redo)), "10");
    let columns = [Action::ChooseColumn(TableKind::Answers, 1, Some(0)), Action::Undo];
    assert_eq!(all(pasted, columns).pasted.answers.chosen, []);
}

#[test]
fn what_is_pasted_stays_out_of_the_case() {
    let pasted = State::default().reduce(Action::Paste(TableKind::Answers, "9;Ann\n3;Ben".into()));
    assert_eq!(pasted.workspace, Workspace::default());
    let matched = pasted.reduce(Action::ChooseColumn(TableKind::Answers, 1, Some(0))).reduce(Action::ChooseColumn(
        TableKind::Answers,
        0,
        Some(0),
    ));
    assert_eq!(matched.pasted.table(TableKind::Answers).chosen, [(0, Some(0))], "a column has one role");
    let other = matched.reduce(Action::Load(Box::default(), None));
    assert_eq!(
        other.pasted.table(TableKind::Answers).text,
        "9;Ann\n3;Ben".into(),
        "a link takes nothing away that was pasted"
    );
}

#[test]
fn referrals_taken_over_twice_are_added_once() {
    let state = set(State::default(), REFERRALS.field(), 0.5);
    let twice = state.reduce(Action::SetAskedReferrals(0.2)).reduce(Action::SetAskedReferrals(0.2));
    assert_eq!(twice.workspace.plan.all_referrals(), 0.7);
    assert_eq!(value(&twice, REFERRALS.field()), 0.5);
}

#[test]
fn a_count_may_be_left_open() {
    let state = State::default().reduce(Action::Enter(PERIOD_LOST.field(), None));
    assert_eq!(state.workspace.retention.period.lost, None);
    assert_eq!(state.reduce(Action::Enter(FEE.field(), None)).workspace.plan.fee, 10_000.0, "a fee can't be open");
}

/// The story of the strategies' view.
fn three_sizes() -> State {
    State::default().reduce(Action::LoadPreset(Preset::ThreeSizes))
}

#[test]
fn three_sizes_are_those_of_the_worked_example() {
    let state = three_sizes();
    let scenario = state.workspace.plan.scenario();
    let fees: Vec<f64> = scenario.segments.iter().map(|segment| segment.monthly_fee).collect();
    assert_eq!(fees, [800.0, 2_400.0, 6_000.0]);
    assert_eq!(plateau::model::project(&scenario).months[0].mean.mrr, 31_040.0);
    assert!(state.workspace.strategies.enabled.iter().all(|on| *on));
}

#[test]
fn sliders_move_all_segments_in_proportion_and_back() {
    let before = three_sizes();
    let lifetime = value(&before, LIFETIME.field());
    let moved = all(before.clone(), [move_to(LIFETIME.field(), 24.0), move_to(CLIENTS.field(), 0.0)]);
    let churns = |state: &State| [0, 2].map(|place| value(state, SEGMENT_CHURN.at(place)));
    assert!(churns(&moved)[0] < churns(&before)[0]);
    assert!((churns(&moved)[0] / churns(&moved)[1] - 2.0).abs() < 1e-12);
    assert!(
        (plateau::model::project(&moved.workspace.plan.scenario()).mean_lifetime - 24.0).abs() > 0.1,
        "oversold deals count"
    );
    let back = all(moved, [move_to(LIFETIME.field(), lifetime), move_to(CLIENTS.field(), 12.0)]);
    assert_eq!(back.workspace.plan.scenario(), before.workspace.plan.scenario());
}

#[test]
fn a_lifetime_ends_where_contracts_keep_clients() {
    let state = set(three_sizes(), LIFETIME.field(), 1.0);
    // Half of them may leave any month, the others after 6 and 12.
    assert!((value(&state, LIFETIME.field()) - 4.7).abs() < 1e-9);
}

#[test]
fn a_segment_that_is_changed_moves_the_means_and_no_other_segment() {
    let before = set(three_sizes(), FEE.field(), 4_640.0);
    let fee = |state: &State, place| value(state, SEGMENT_FEE.at(place));
    assert_eq!([fee(&before, 0), fee(&before, 2)], [1_600.0, 12_000.0]);
    let after = set(before, SEGMENT_FEE.at(0), 1_000.0);
    assert_eq!([fee(&after, 0), fee(&after, 2)], [1_000.0, 12_000.0]);
    assert!((after.workspace.plan.fee - (500.0 + 1_440.0 + 2_400.0)).abs() < 1e-9);
}

#[test]
fn one_kind_again_keeps_what_was_told_of_all() {
    let before = three_sizes();
    let after = before.clone().reduce(Action::EnableSegments(false));
    for field in [LIFETIME.field(), FEE.field(), CLIENTS.field()] {
        assert_eq!(value(&after, field), value(&before, field), "{field:?}");
    }
    assert_eq!(after.workspace.plan.scenario().segments.len(), 1);
}

#[test]
fn shares_that_sum_to_nothing_count_alike() {
    let none = (0..3).map(|place| move_to(SEGMENT_SHARE.at(place), 0.0));
    let state = none.fold(three_sizes(), State::reduce);
    let scenario = state.workspace.plan.scenario();
    assert!(scenario.check().is_ok());
    assert!((scenario.average_fee() - 9_200.0 / 3.0).abs() < 1e-9);
}

#[test]
fn the_last_segment_stays_and_the_list_ends() {
    let one = all(three_sizes(), [0, 0, 0].map(Action::RemoveSegment));
    assert_eq!(one.workspace.plan.segments.current().len(), 1);
    let many = all(one, std::iter::repeat_n(Action::AddSegment, 30));
    assert_eq!(many.workspace.plan.segments.current().len(), 24);
}

#[test]
fn a_name_that_is_typed_is_one_step_for_undo() {
    let named = all(three_sizes(), ["L", "Lo", "Local"].map(|name| Action::RenameSegment(0, name.into())));
    assert_eq!(named.workspace.plan.segments.current()[0].name, SegmentName::Own("Local".into()));
    assert_eq!(named.reduce(Action::Undo).workspace, three_sizes().workspace);
}

#[test]
fn a_lever_that_is_set_reaches_its_goal() {
    use plateau::model::goal::{Lever, goal_seek};
    for before in [State::default(), three_sizes()] {
        for lever in Lever::ALL {
            let goal = plateau::model::target_probability::Target { mrr: 45_000.0, month: 24 };
            let Ok(Some(value)) = goal_seek(&before.workspace.plan.scenario(), goal, lever) else { continue };
            let after = before.clone().reduce(Action::ApplyGoal(lever, value));
            let reached = plateau::model::project(&after.workspace.plan.scenario()).months[24].mean.mrr;
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
        let (with, _) = before
            .workspace
            .strategies
            .strategies(before.workspace.survey.asking, &before.workspace.plan)
            .apply(&before.workspace.plan.scenario());
        let promised = plateau::model::project(&with);
        let after = before.clone().reduce(Action::AdoptStrategies(before.workspace.plan_with_strategies()));
        let plan = plateau::model::project(&after.workspace.plan.scenario());
        for (a, b) in promised.months.iter().zip(&plan.months) {
            assert!((a.mean.mrr - b.mean.mrr).abs() < 1e-6 * a.mean.mrr.max(1.0), "{a:?} for {b:?}");
        }
        assert_eq!(after.workspace.today.as_ref(), Some(&before.workspace.plan));
        assert!(after.workspace.strategies.enabled.iter().all(|on| !on));
        assert_eq!(after.reduce(Action::Undo).workspace, before.workspace);
    }
}

#[test]
fn sales_reps_are_the_plans_until_one_is_changed() {
    let mut workspace = Workspace::default();
    workspace.plan_mut().reps = 3.0;
    workspace.plan_mut().fee = 2_500.0;
    let of_plan = Deals { per_month: 0.1667, lifetime_months: 12.0, monthly_fee: 2_500.0 };
    assert_eq!(workspace.sales_reps(), [of_plan; 3]);
    // They follow the plan, and what is entered again as it is leaves them the plan's.
    workspace.plan_mut().fee = 3_000.0;
    BOOK_FEE.at(1).set(&mut workspace, Some(3_000.0));
    assert!(workspace.reps.entered.is_empty());
    let of_plan = Deals { monthly_fee: 3_000.0, ..of_plan };
    // One that differs makes all of them the person's own.
    BOOK_FEE.at(1).set(&mut workspace, Some(4_000.0));
    workspace.plan_mut().fee = 1.0;
    assert_eq!(workspace.sales_reps(), [of_plan, Deals { monthly_fee: 4_000.0, ..of_plan }, of_plan]);
    workspace.reps_mut().entered.clear();
    // A plan without reps, and one with more than the list has room for.
    for (reps, rows) in [(0.0, 1), (1_000.0, 12)] {
        workspace.plan_mut().reps = reps;
        assert_eq!(workspace.sales_reps().len(), rows);
    }
    workspace.add_rep();
    assert!(workspace.reps.entered.is_empty(), "there is no room for another one");
}

#[test]
fn names_in_a_report_are_plain_and_short() {
    let names = ReportNames::new("A\u{202e}c\nme", &"ż".repeat(70));
    assert_eq!(names, ReportNames { prepared_for: "Acme".to_owned(), by: "ż".repeat(60) });
}

#[test]
fn undo_and_links_know_nothing_of_the_names_in_a_report() {
    let names = Rc::new(ReportNames::new("Acme", "Ann"));
    let state = State::default().reduce(Action::SetReportNames(names.clone()));
    assert_eq!((&state.report, state.history.can_undo(), state.epoch), (&names, false, 0));
    assert_eq!(state.workspace, Workspace::default());
    let state = set(state, LIFETIME.field(), 20.0).reduce(Action::Undo);
    assert_eq!(state.report, names);
    let state = state.reduce(Action::Load(Box::default(), None));
    assert_eq!(state.report, names, "who a report is by has nothing to do with what is opened");
}
