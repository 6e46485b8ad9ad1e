//! What explains the past: a course is found again, and nothing that can be entered makes it panic.
#![cfg(not(target_arch = "wasm32"))]

use plateau::model::fit::{Fit, FitError, Growth, fit};
use plateau::model::growth::course;
use plateau::model::{Scenario, Segment, limits};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// The course of one kind of clients who pay 1, month by month.
fn made(clients: f64, churn: f64, sign_ups: f64, growth: Growth, months: u32) -> Vec<f64> {
    let segment =
        Segment { starting_clients: clients, monthly_expansion: growth.expansion, ..Segment::plain(1.0, churn) };
    let scenario =
        Scenario { horizon_months: months, referrals: growth.referrals, ..Scenario::new(1.0, sign_ups, vec![segment]) };
    course(&scenario).into_iter().map(|step| step.mrr).collect()
}

fn known(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

fn plain(months: &[f64]) -> Result<Fit, FitError> {
    fit(&known(months), Growth::default(), 1.0 / 12.0)
}

#[test]
fn the_opening_example_is_found_again() {
    let fit = plain(&made(0.0, 1.0 / 12.0, 1.0 / 6.0, Growth::default(), 24)).unwrap();
    assert!((fit.churn * 12.0 - 1.0).abs() < 1e-6 && (fit.sign_ups * 6.0 - 1.0).abs() < 1e-6, "{fit:?}");
    assert!(!fit.is_vague() && fit.mean_error < 1e-9 && fit.explained.unwrap() > 0.999_999);
}

#[test]
fn fewer_than_three_months_say_nothing() {
    for months in [vec![], vec![Some(1.0)], vec![Some(1.0), None, None, Some(2.0)], vec![None; 36]] {
        assert_eq!(fit(&months, Growth::default(), 0.1), Err(FitError::TooFew));
    }
    assert_eq!(plain(&[0.0, 0.0, 0.0]), Err(FitError::NoClients));
}

#[test]
fn a_level_that_never_changes_is_explained_by_any_churn() {
    let fit = plain(&[4.0; 12]).unwrap();
    // So the plan's own churn stays, with the pace that makes up for it.
    assert_eq!(fit.churn, 1.0 / 12.0);
    assert!((fit.sign_ups - 4.0 / 12.0).abs() < 1e-9 && fit.is_vague() && fit.explained.is_none(), "{fit:?}");
}

#[test]
fn months_on_a_straight_line_cannot_tell_churn_and_pace_apart() {
    let line: Vec<f64> = (0..8).map(|month| 20.0 + 0.2 * f64::from(month)).collect();
    let fit = plain(&line).unwrap();
    assert!(fit.is_vague() && fit.churns[1] > 4.0 * fit.churns[0], "{fit:?}");
}

#[test]
fn clients_who_only_leave_are_explained_without_sign_ups() {
    let fit = plain(&made(50.0, 0.1, 0.0, Growth::default(), 12)).unwrap();
    assert!((fit.churn - 0.1).abs() < 1e-6 && fit.sign_ups < 1e-6, "{fit:?}");
    // More leave than a constant churn would take: the pace is none, never negative.
    let fit = plain(&[100.0, 99.0, 97.0, 90.0, 70.0, 20.0]).unwrap();
    assert_eq!(fit.sign_ups, 0.0);
}

#[test]
fn what_grows_besides_is_not_taken_for_churn() {
    let growth = Growth { expansion: 0.01, referrals: 0.02 };
    let fit = fit(&known(&made(10.0, 0.08, 1.5, growth, 30)), growth, 0.5).unwrap();
    assert!((fit.churn - 0.08).abs() < 1e-4 && (fit.sign_ups - 1.5).abs() < 1e-2, "{fit:?}");
}

proptest! {
    #[test]
    fn a_course_of_the_model_is_found_again(
        clients in 0.0_f64..200.0,
        churn in 0.02_f64..0.5,
        sign_ups in 0.1_f64..50.0,
        months in 12_u32..=35,
        first in 0_usize..4,
        gaps in vec(any::<bool>(), 36),
    ) {
        let values = made(clients, churn, sign_ups, Growth::default(), months);
        let mut observed: Vec<Option<f64>> = vec![None; first];
        observed.extend(values.iter().enumerate().map(|(at, value)| (at == 0 || at % 3 > 0 || gaps[at]).then_some(*value)));
        let fit = fit(&observed, Growth::default(), 0.01).unwrap();
        prop_assert_eq!(fit.first, first);
        let largest = values.iter().copied().fold(0.0, f64::max);
        for (found, value) in fit.course.iter().zip(&values) {
            prop_assert!((found - value).abs() <= 1e-4 * largest, "{found} for {value}: {fit:?}");
        }
        if !fit.is_vague() {
            prop_assert!((fit.churn / churn - 1.0).abs() < 0.02, "{} for {churn}", fit.churn);
        }
    }

    #[test]
    fn whatever_happened_the_fit_is_within_limits_and_no_worse_than_any_other(
        observed in vec(option::of(prop_oneof![Just(0.0), Just(1e14), 0.0_f64..1e14, 0.0_f64..10.0]), 0..=36),
        expansion in limits::MONTHLY_EXPANSION.min..=limits::MONTHLY_EXPANSION.max,
        referrals in 0.0..=limits::REFERRALS.max,
        (other, pace) in (0.0001_f64..=1.0, 0.0_f64..100.0),
    ) {
        let growth = Growth { expansion, referrals };
        if let Ok(fit) = fit(&observed, growth, 0.1) {
            prop_assert!(limits::MONTHLY_CHURN.allows(fit.churn) && fit.sign_ups >= 0.0 && fit.sign_ups.is_finite());
            prop_assert!(fit.churns[0] <= fit.churn && fit.churn <= fit.churns[1]);
            prop_assert!(fit.mean_error.is_finite() && fit.explained.is_none_or(|part| part <= 1.0 + 1e-9));
            let known = &observed[fit.first..];
            let squares = |course: &[f64]| {
                let errors = known.iter().zip(course).filter_map(|(value, of)| Some(((*value)? - of).powi(2)));
                errors.sum::<f64>()
            };
            let all: f64 = known.iter().flatten().map(|value| value * value).sum();
            let start = known[0].unwrap();
            let rest = made(start, other, pace, growth, fit.course.len() as u32 - 1);
            prop_assert!(squares(&fit.course) <= squares(&rest) * (1.0 + 1e-3) + 1e-6 * all);
        }
    }
}
