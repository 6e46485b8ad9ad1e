//! Which sales rep's book is worth most, and what bonuses come to.

use plateau::model::rep_value::Deals;
use plateau::outcome::reps::{BooksOutcome, ServiceBonusOutcome, StayBonusOutcome};
use plateau::state::Plan;
use plateau::state::reps::RepInputs;
use plateau::state::segments::Oversold;

use crate::support::samples;

fn books(lifetimes: &[f64]) -> BooksOutcome {
    let deals =
        |lifetime_months: &f64| Deals { per_month: 1.0, lifetime_months: *lifetime_months, monthly_fee: 1_000.0 };
    BooksOutcome::of(&lifetimes.iter().map(deals).collect::<Vec<_>>())
}

#[test]
fn a_book_is_deals_times_lifetime_times_fee() {
    let outcome = BooksOutcome::of(&samples::reps().entered);
    let revenue: Vec<f64> = outcome.books.iter().map(|book| book.mrr).collect();
    assert_eq!(revenue, [200_000.0, 288_000.0]);
    assert_eq!((outcome.best, outcome.worst, outcome.books[0].clients), (1, 0, 100.0));
    assert!(!outcome.is_alike());
}

#[test]
fn of_equal_books_the_first_is_best() {
    let outcome = books(&[5.0, 9.0, 5.0, 9.0]);
    assert_eq!((outcome.best, outcome.worst), (1, 0));
    assert!(books(&[5.0, 5.0]).is_alike());
    assert!(books(&[5.0]).is_alike());
}

#[test]
fn bonuses_cost_what_the_clients_of_the_plan_earn_them() {
    let outcome = StayBonusOutcome::new(&Plan::default(), &RepInputs::default());
    assert_eq!(outcome.expected.round(), 329.0);
    assert_eq!(outcome.milestones.map(|milestone| milestone.months), [6, 12, 18]);
    let kept = (11.0_f64 / 12.0).powi(6);
    assert!((outcome.milestones[0].kept - kept).abs() < 1e-12);
    assert!((outcome.milestones[0].expected - 200.0 * kept).abs() < 1e-9);
    assert!((outcome.longer - outcome.expected / 10_000.0).abs() < 1e-12);
}

#[test]
fn oversold_deals_earn_no_bonus() {
    let plain = StayBonusOutcome::new(&Plan::default(), &RepInputs::default());
    let oversold = Plan { oversold: Some(Oversold::default()), ..Plan::default() };
    assert_eq!(StayBonusOutcome::new(&oversold, &RepInputs::default()), plain);
}

fn service(retention_floor: f64, retention_target: f64, salary: f64) -> ServiceBonusOutcome {
    let inputs = RepInputs { retention_floor, retention_target, salary, ..RepInputs::default() };
    ServiceBonusOutcome::new(&Plan::default(), &inputs)
}

#[test]
fn a_service_bonus_grows_with_retention_between_its_ends() {
    // The plan keeps 35.2% a year.
    assert_eq!(service(0.6, 0.9, 48_000.0).plan.bonus, 0.0);
    let between = service(0.3, 0.4, 48_000.0);
    assert_eq!(between.plan.bonus.round(), 3_744.0);
    assert!((between.part - 0.078).abs() < 5e-5);
    assert_eq!(between.rows.map(|row| row.bonus.round()), [0.0, 3_600.0, 7_200.0]);
    assert!(!between.is_reversed);
}

#[test]
fn odd_service_bonuses_come_to_something_all_the_same() {
    let reversed = service(0.5, 0.4, 48_000.0);
    assert!(reversed.is_reversed);
    assert_eq!(reversed.plan.bonus, 0.0);
    assert_eq!(service(0.3, 0.3, 48_000.0).plan.bonus, 7_200.0);
    assert_eq!(service(0.3, 0.4, 0.0).part, 0.0);
}
