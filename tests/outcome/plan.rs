//! What becomes of a plan, as the first view shows it.

use plateau::outcome::plan::PlanOutcome;
use plateau::state::plan_inputs::OFFICE_RENT;
use plateau::state::{Measure, Workspace};

#[test]
fn office_rent_lowers_the_margin_of_every_month_and_of_the_plateau() {
    let mut workspace = Workspace { measure: Measure::Margin, ..Workspace::default() };
    let without = PlanOutcome::of(&workspace).series;
    OFFICE_RENT.field().set(&mut workspace, Some(1_500.0));
    let with = PlanOutcome::of(&workspace).series;
    for (with, without) in with.course.iter().zip(&without.course) {
        assert!((without - with - 1_500.0).abs() < 1e-9);
    }
    assert_eq!(without.level.unwrap() - with.level.unwrap(), 1_500.0);
}
