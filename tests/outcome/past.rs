//! What really happened beside the plan.

use std::rc::Rc;

use plateau::model::calendar::CalendarMonth;
use plateau::model::fit::FitError;
use plateau::outcome::past::{deviation, past_fit};
use plateau::outcome::plan::{PlanOutcome, projection};
use plateau::outcome::story::{StoryOutcome, own_steps};
use plateau::state::plan_inputs::{CHURN, LIFETIME, MONTHS_PER_SIGN_UP, REPS, SIGN_UPS};
use plateau::state::{Action, Measure, Past, PastMonth, Plan, State, Workspace};
use proptest::prelude::*;

use crate::support::workspaces::workspace;

fn revenues(revenues: &[f64]) -> Vec<PastMonth> {
    revenues.iter().map(|revenue| PastMonth { revenue: Some(*revenue), clients: None }).collect()
}

fn with(plan: Plan, months: Vec<PastMonth>, since: u8) -> Workspace {
    let past = Rc::new(Past { months, since, ..Past::default() });
    Workspace { plan: Rc::new(plan), past, ..Workspace::default() }
}

#[test]
fn months_stand_left_of_month_0_and_over_the_course() {
    let mut workspace = with(Plan::default(), revenues(&[1.0, 2.0, 3.0, 4.0]), 1);
    workspace.past_mut().months[1] = PastMonth::default();
    workspace.past_mut().start = CalendarMonth::new(2026, 3);
    let series = PlanOutcome::of(&workspace).series.clone();
    assert_eq!(series.past, [(-2, 1.0), (0, 3.0), (1, 4.0)]);
    assert_eq!((series.first(), series.start, series.begins_now()), (-2, workspace.past.start, false));
    workspace.measure = Measure::Clients;
    let series = PlanOutcome::of(&workspace).series.clone();
    assert_eq!(
        (series.past.len(), series.first(), series.begins_now()),
        (0, 0, true),
        "only what was entered is drawn"
    );
}

#[test]
fn months_beyond_the_horizon_are_not_drawn() {
    let workspace = with(Plan { horizon: 2.0, ..Plan::default() }, revenues(&[1.0, 2.0, 3.0, 4.0, 5.0]), 4);
    assert_eq!(PlanOutcome::of(&workspace).series.past, [(0, 1.0), (1, 2.0), (2, 3.0)]);
}

#[test]
fn a_chart_holds_what_really_happened() {
    let workspace = with(Plan::default(), revenues(&[90_000.0, 10_000.0]), 0);
    assert_eq!(PlanOutcome::of(&workspace).series.extent()[1], 90_000.0);
    let story = StoryOutcome::new(&workspace, own_steps(&workspace)).unwrap();
    let series = story.series(&story.steps[0].outcome);
    assert_eq!((series.past.len(), series.extent()[1]), (2, 90_000.0));
}

#[test]
fn a_story_of_another_agency_does_not_show_what_happened_in_this_one() {
    let mut workspace = with(Plan::default(), revenues(&[90_000.0, 10_000.0]), 0);
    workspace.past_mut().start = CalendarMonth::new(2026, 3);
    let story = StoryOutcome::told(&workspace, own_steps(&workspace)).unwrap();
    let series = story.series(&story.steps[0].outcome);
    assert_eq!((series.past.len(), series.start), (0, workspace.past.start));
}

#[test]
fn the_plan_is_held_against_the_last_month_that_is_known() {
    let plan = Plan { clients: 2.0, ..Plan::default() };
    // The plan stays at two clients, 20,000 a month.
    let mut workspace = with(plan, revenues(&[18_000.0, 19_000.0, 17_000.0]), 2);
    workspace.past_mut().months.push(PastMonth::default());
    workspace.past_mut().since = 3;
    let now = deviation(&workspace, &PlanOutcome::of(&workspace)).unwrap();
    assert_eq!((now.measure, now.month, now.actual), (Measure::Revenue, 2, 17_000.0));
    assert!((now.planned - 20_000.0).abs() < 1e-6 && now.range.is_some());
    workspace.past_mut().since = 0;
    let before = deviation(&workspace, &PlanOutcome::of(&workspace)).unwrap();
    assert_eq!((before.month, before.planned, before.range), (-1, 20_000.0, None));
    assert_eq!(deviation(&Workspace::default(), &PlanOutcome::of(&Workspace::default())), None);
}

/// Months as a plan makes them.
fn made_by(plan: &Plan, months: usize, fee: f64) -> Vec<PastMonth> {
    let mut months: Vec<PastMonth> = projection(plan, false).months[..months]
        .iter()
        .map(|month| PastMonth { revenue: Some(month.mean.clients * fee), clients: Some(month.mean.clients) })
        .collect();
    months[1] = PastMonth::default();
    months
}

#[test]
fn what_explains_the_past_is_entered_the_way_the_plan_has_it() {
    let past = Plan::default();
    let plan = Plan { reps: 2.0, ..Plan::default() };
    let workspace = with(plan, made_by(&past, 24, 12_000.0), 0);
    let fit = past_fit(&workspace).unwrap();
    // The past has half of the fee's clients more, but clients are counted.
    assert_eq!(fit.measure, Measure::Clients);
    assert_eq!(fit.entries, [(LIFETIME.field(), Some(12.0)), (MONTHS_PER_SIGN_UP.field(), Some(12.0))]);
    let state = State { workspace, ..State::default() };
    let used = state.clone().reduce(Action::EnterCells(fit.entries));
    assert!(past_fit(&used.workspace).unwrap().is_used);
    assert_eq!((used.workspace.plan.reps, used.workspace.plan.churn()), (2.0, 1.0 / 12.0));
    assert_eq!(used.reduce(Action::Undo).workspace, state.workspace);
}

#[test]
fn revenue_is_divided_by_the_fee_where_clients_are_not_known() {
    let mut months = made_by(&Plan::default(), 24, 10_000.0);
    months[4].clients = None;
    let mut workspace = with(Plan { reps: 0.0, ..Plan::default() }, months, 0);
    CHURN.field().set(&mut workspace, Some(0.5));
    SIGN_UPS.field().set(&mut workspace, Some(3.0));
    let fit = past_fit(&workspace).unwrap();
    assert_eq!(fit.measure, Measure::Revenue);
    // Nobody could win clients without a rep.
    let entries = [(CHURN.field(), Some(0.0833)), (REPS.field(), Some(1.0)), (SIGN_UPS.field(), Some(0.167))];
    assert_eq!(fit.entries, entries);
    assert!(fit.fit.mean_error < 1e-3 && fit.series.past.len() == 23 && fit.series.past[0].0 == 0);
}

#[test]
fn two_months_are_too_few() {
    let workspace = with(Plan::default(), revenues(&[1.0, 2.0]), 0);
    assert_eq!(past_fit(&workspace), Err(FitError::TooFew));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_fitted_is_within_the_limits_of_its_inputs(workspace in workspace()) {
        if let Ok(fit) = past_fit(&workspace) {
            for (input, value) in fit.entries {
                prop_assert!(value.is_some_and(|value| input.limits().allows(value)), "{input:?}: {value:?}");
            }
        }
    }
}
