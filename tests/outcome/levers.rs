//! Which step lifts revenue most.

use plateau::model::growth::course;
use plateau::model::sensitivity::{self, Step};
use plateau::outcome::levers::{LeverOutcome, LeversOutcome, Move};
use plateau::state::plan_inputs::{CHURN, CLIENTS, FEE, LIFETIME, MONTHS_PER_SIGN_UP, REFERRALS, REPS, SIGN_UPS};
use plateau::state::{Action, State, Workspace};
use proptest::prelude::*;

use crate::support::workspaces::workspace;

fn levers(workspace: &Workspace) -> Vec<LeverOutcome> {
    LeversOutcome::new(workspace, &[]).levers
}

fn revenue(workspace: &Workspace) -> f64 {
    course(&workspace.plan.scenario()).last().unwrap().mrr
}

fn step(workspace: &Workspace, step: Step) -> LeverOutcome {
    *levers(workspace).iter().find(|lever| lever.step.step == step).unwrap()
}

#[test]
fn the_opening_example_gains_most_from_a_rep() {
    let levers = levers(&Workspace::default());
    let steps: Vec<(Step, f64)> = levers.iter().map(|lever| (lever.step.step, lever.adds.round())).collect();
    assert_eq!(
        steps,
        [
            (Step::RepMore, 19_892.0),
            (Step::LifetimeThreeMonthsMore, 4_710.0),
            (Step::ReferralMore, 2_124.0),
            (Step::FeeTenthMore, 1_989.0),
            (Step::PaceTenthMore, 1_987.0),
        ]
    );
    assert!(levers.iter().all(|lever| !lever.taken));
}

#[test]
fn steps_are_those_of_the_model() {
    let workspace = Workspace::default();
    let (now, steps) = (revenue(&workspace), sensitivity::sensitivity(&workspace.plan.scenario()).steps);
    // One more referral of every client would dwarf all else, so that step is a tenth of the model's.
    for lever in levers(&workspace).into_iter().filter(|lever| lever.step.step != Step::ReferralMore) {
        let (_, expected) = steps.iter().find(|(step, _)| *step == lever.step.step).unwrap();
        // A pace is rounded to four digits, so that its field stays easy to read.
        assert!((lever.adds - (expected - now)).abs() < 1e-4 * expected, "{lever:?} {expected}");
    }
}

#[test]
fn a_step_moves_the_input_that_was_entered() {
    let mut workspace = Workspace::default();
    let moved = |workspace: &Workspace, which| {
        let Move { input, from, to, .. } = step(workspace, which).step;
        (input, from, to)
    };
    assert_eq!(moved(&workspace, Step::LifetimeThreeMonthsMore), (LIFETIME.field(), 12.0, 15.0));
    assert_eq!(moved(&workspace, Step::PaceTenthMore), (MONTHS_PER_SIGN_UP.field(), 6.0, 5.455));
    CHURN.field().set(&mut workspace, Some(0.05));
    SIGN_UPS.field().set(&mut workspace, Some(0.25));
    FEE.field().set(&mut workspace, Some(1_234.56));
    assert_eq!(moved(&workspace, Step::LifetimeThreeMonthsMore), (CHURN.field(), 0.05, 0.043_48));
    assert_eq!(moved(&workspace, Step::PaceTenthMore), (SIGN_UPS.field(), 0.25, 0.275));
    assert_eq!(moved(&workspace, Step::FeeTenthMore), (FEE.field(), 1_234.56, 1_358.02));
}

#[test]
fn a_step_whose_input_is_at_its_end_is_left_out() {
    let mut workspace = Workspace::default();
    for input in [&REPS, &REFERRALS] {
        input.field().set(&mut workspace, Some(input.limits.max));
    }
    let steps: Vec<Step> = levers(&workspace).iter().map(|lever| lever.step.step).collect();
    assert!(!steps.contains(&Step::RepMore) && !steps.contains(&Step::ReferralMore), "{steps:?}");
}

#[test]
fn without_reps_and_clients_only_a_rep_helps() {
    let mut workspace = Workspace::default();
    REPS.field().set(&mut workspace, Some(0.0));
    CLIENTS.field().set(&mut workspace, Some(0.0));
    let levers = levers(&workspace);
    assert_eq!(levers[0].step.step, Step::RepMore);
    assert!(levers[1..].iter().all(|lever| lever.adds == 0.0));
}

#[test]
fn a_step_is_taken_until_its_input_moves_again_and_comes_back_with_undo() {
    let before = State::default();
    let taken = step(&before.workspace, Step::RepMore).step;
    let is_taken = |state: &State| {
        let outcome = LeversOutcome::new(&state.workspace, &[taken]);
        outcome.levers.iter().find(|lever| lever.step.step == Step::RepMore).unwrap().taken
    };
    assert!(!is_taken(&before));
    let after = before.clone().reduce(Action::SetInput(taken.input, taken.to));
    assert!(is_taken(&after));
    let moved = after.clone().reduce(Action::Move(REPS.field(), 5.0));
    assert!(!is_taken(&moved));
    assert!(is_taken(&moved.reduce(Action::Undo)));
    let undone = after.reduce(Action::Undo);
    assert_eq!(undone.workspace, before.workspace);
}

proptest! {
    #[test]
    fn taking_a_step_brings_what_the_list_says_and_taking_it_back_restores_the_plan(start in workspace()) {
        for lever in levers(&start) {
            let Move { input, from, to, .. } = lever.step;
            let state = State { workspace: start.clone(), ..State::default() };
            let after = state.reduce(Action::SetInput(input, to));
            let (now, then) = (revenue(&start), revenue(&after.workspace));
            let scale = 1e-9 * (now + then).max(1.0);
            prop_assert!((then - now - lever.adds).abs() <= scale, "{:?}: {} to {}", lever, now, then);
            let taken = LeversOutcome::new(&after.workspace, &[lever.step]);
            let same = taken.levers.iter().find(|other| other.step == lever.step).unwrap();
            prop_assert!(same.taken);
            prop_assert!((same.adds - lever.adds).abs() <= scale, "{:?} {:?}", same, lever);
            let back = after.reduce(Action::SetInput(input, from));
            prop_assert!((revenue(&back.workspace) - now).abs() <= scale);
        }
    }

    #[test]
    fn steps_stand_in_the_order_of_what_they_add(drawn in workspace()) {
        let levers = levers(&drawn);
        prop_assert!(levers.is_sorted_by(|a, b| a.adds >= b.adds));
        prop_assert!(levers.iter().all(|lever| lever.adds.is_finite()));
    }
}
