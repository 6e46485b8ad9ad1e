//! Scenarios side by side.

use std::rc::Rc;

use plateau::model::Hire;
use plateau::outcome::comparison::{Comparison, Difference, Figure, Payback};
use plateau::state::plan::LifetimeOrChurn;
use plateau::state::plan_inputs::REPS;
use plateau::state::scenarios::{Scenario, ScenarioLabel};
use plateau::state::{Plan, Workspace};
use proptest::prelude::*;

use crate::support::workspaces::workspace;

fn stuck() -> Plan {
    Plan { clients: 2.0, ..Plan::default() }
}

/// These plans as scenarios, the first of them edited.
fn scenarios(plans: &[Plan]) -> Workspace {
    let scenario = |(place, plan): (usize, &Plan)| Scenario {
        label: ScenarioLabel::new(place as u8 + 1, ""),
        plan: Rc::new(plan.clone()),
    };
    let mut workspace = Workspace::default();
    workspace.set_scenarios(plans.iter().enumerate().map(scenario).collect(), 0);
    workspace
}

fn compared(workspace: &Workspace) -> Comparison {
    Comparison::new(workspace, &[], false)
}

#[test]
fn each_figure_is_the_plans_own_and_the_best_of_a_row_is_known() {
    let longer = Plan { lifetime: LifetimeOrChurn::Lifetime(18.0), ..stuck() };
    let comparison = compared(&scenarios(&[stuck(), Plan { reps: 2.0, ..stuck() }, longer]));
    let values = |figure| comparison.columns.iter().map(|column| column.value(figure).unwrap()).collect::<Vec<_>>();
    for (figure, expected) in [
        (Figure::Plateau, [20_000.0, 40_000.0, 30_000.0]),
        (Figure::Lifetime, [12.0, 12.0, 18.0]),
        // A stuck agency has its plateau's revenue in each of 60 months.
        (Figure::CumulativeMargin, [1_200_000.0, 2_181_189.0, 1_635_509.0]),
    ] {
        for (value, expected) in values(figure).into_iter().zip(expected) {
            assert!((value - expected).abs() < 1.0, "{figure:?}: {value}");
        }
    }
    assert_eq!(comparison.best(Figure::Plateau), [false, true, false]);
    assert_eq!(comparison.best(Figure::Lifetime), [false, false, true]);
    assert_eq!(comparison.best(Figure::Reached), [true, false, false], "less of it is better");
    assert_eq!(compared(&scenarios(&[stuck(), stuck()])).best(Figure::Plateau), [false, false], "none where all are");
}

#[test]
fn growth_without_end_is_the_best_plateau() {
    let endless = Plan { referrals: 12.0, ..stuck() };
    assert_eq!(compared(&scenarios(&[stuck(), endless])).best(Figure::Plateau), [false, true]);
}

#[test]
fn a_second_rep_pays_back_in_its_eleventh_month() {
    // A rep in month 13 who costs 5,000 and is productive after three months: worked out with the rule for one more rep.
    let plan = Plan { ramp: 3.0, rep_cost: 5_000.0, ..stuck() };
    let hired = Plan { hires: vec![Hire { month: 13, count: 1 }], ..plan.clone() };
    let never = Plan { reps: 2.0, rep_cost: 25_000.0, ..plan.clone() };
    let cheaper = Plan { rep_cost: 4_000.0, ..plan.clone() };
    let mut workspace = scenarios(&[hired, never, cheaper, plan.clone()]);
    workspace.today = Some(Rc::new(plan));
    let comparison = compared(&workspace);
    let paybacks: Vec<Option<Payback>> = comparison.columns.iter().map(|column| column.payback).collect();
    let expected = [Payback::Month(23), Payback::Never, Payback::AtOnce, Payback::Same].map(Some);
    assert_eq!(paybacks[0], None, "today stands first");
    assert_eq!(paybacks[1..], expected);
}

#[test]
fn all_are_compared_up_to_the_horizon_of_the_edited_one() {
    let short = Plan { horizon: 24.0, ..stuck() };
    let comparison = compared(&scenarios(&[short, stuck()]));
    assert!(comparison.columns.iter().all(|column| column.results.projection.months.len() == 25));
    let months = comparison.figures().into_iter().filter(|figure| matches!(figure, Figure::Revenue(_)));
    assert_eq!(months.collect::<Vec<_>>(), [Figure::Revenue(12), Figure::Revenue(24)]);
    assert_eq!(comparison.differences(), [], "the horizon is the comparison's");
}

#[test]
fn only_what_differs_is_listed() {
    let hired = Plan { hires: vec![Hire { month: 13, count: 1 }], reps: 3.0, ..stuck() };
    let comparison = compared(&scenarios(&[stuck(), hired]));
    assert_eq!(comparison.differences(), [Difference::Input(REPS.field(), vec![1.0, 3.0]), Difference::Hires]);
}

#[test]
fn what_is_known_is_not_computed_again() {
    let workspace = scenarios(&[stuck(), Plan { reps: 2.0, ..stuck() }]);
    let first = compared(&workspace);
    let again = Comparison::new(&workspace, &first.known(), false);
    assert!(first.columns.iter().zip(&again.columns).all(|(a, b)| Rc::ptr_eq(&a.results, &b.results)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn anything_can_be_compared(workspace in workspace()) {
        let comparison = Comparison::new(&workspace, &[], true);
        let columns = workspace.scenarios.count() + usize::from(workspace.today.is_some());
        prop_assert_eq!(comparison.columns.len(), columns);
        for figure in comparison.figures() {
            for column in &comparison.columns {
                prop_assert!(column.value(figure).is_none_or(|value| !value.is_nan()), "{:?}", figure);
            }
            prop_assert!(!comparison.best(figure).into_iter().all(|best| best));
        }
    }
}
