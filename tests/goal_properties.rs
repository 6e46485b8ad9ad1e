//! What holds for every goal: its answer reaches it, and nothing less does.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/mod.rs"]
mod support;

use plateau::model::goal::{Lever, goal_seek};
use plateau::model::growth::course;
use plateau::model::target_probability::Target;
use plateau::model::{Scenario, Segment, limits};
use proptest::prelude::*;

fn mrr(plan: &Scenario, month: u32) -> f64 {
    course(plan)[month as usize].mrr
}

fn lever() -> impl Strategy<Value = Lever> {
    prop::sample::select(Lever::ALL.to_vec())
}

proptest! {
    #[test]
    fn the_answer_reaches_the_goal(plan in support::scenarios::plan(5), month in 1_u32..=120, more in 1.0_f64..100.0, lever in lever()) {
        let month = month.min(plan.horizon_months);
        let target = Target { mrr: (mrr(&plan, month) * more).min(1e12), month };
        let found = goal_seek(&plan, target, lever).unwrap();
        let Some(value) = found else { return Ok(()) };
        let set = lever.set(&plan, value);
        prop_assert!(set.check().is_ok());
        prop_assert!(set.segments.iter().all(|s| limits::MONTHLY_CHURN.allows(s.monthly_churn)));
        prop_assert!(set.segments.iter().all(|s| limits::MONTHLY_FEE.allows(s.monthly_fee)));
        prop_assert!(limits::REPS.allows(set.reps) && limits::SIGN_UPS_PER_REP.allows(set.sign_ups_per_rep));
        let reached = mrr(&set, month);
        prop_assert!(reached >= target.mrr * (1.0 - 2e-9), "{} of {}", reached, target.mrr);
    }

    #[test]
    fn a_little_less_does_not(plan in support::scenarios::plan(3), more in 1.01_f64..10.0, lever in lever()) {
        let month = plan.horizon_months;
        let target = Target { mrr: mrr(&plan, month) * more, month };
        let Some(value) = goal_seek(&plan, target, lever).unwrap() else { return Ok(()) };
        let today = lever.today(&plan);
        // Of a target far under a cent a pace is found to fewer digits.
        if value == today || target.mrr < 1e-6 {
            return Ok(());
        }
        let less = if lever == Lever::Reps { value - 1.0 } else { value + (today - value) * 1e-3 };
        prop_assert!(mrr(&lever.set(&plan, less), month) <= target.mrr);
    }

    #[test]
    fn a_goal_already_reached_asks_for_today(plan in support::scenarios::plan(5), part in 0.0_f64..=1.0, lever in lever()) {
        let peak = course(&plan).iter().map(|step| step.mrr).fold(0.0, f64::max);
        let last = mrr(&plan, plan.horizon_months);
        // Where nearly all revenue is gone, what is left has few digits.
        let target = Target { mrr: if last > 1e-6 * peak { last * part } else { 0.0 }, month: plan.horizon_months };
        prop_assert_eq!(goal_seek(&plan, target, lever).unwrap(), Some(lever.today(&plan)));
    }
}

/// Two reps' worth of clients, half of what the goals below ask for.
fn plain() -> Scenario {
    Scenario::new(2.0, 0.5, vec![Segment::plain(1_000.0, 0.1)])
}

#[test]
fn each_lever_doubles_revenue_its_own_way() {
    let doubled = Target { mrr: 2.0 * mrr(&plain(), 60), month: 60 };
    let found = |lever| goal_seek(&plain(), doubled, lever).unwrap().unwrap();
    assert!((found(Lever::Pace) - 1.0).abs() < 1e-8);
    assert!((found(Lever::Fee) - 2.0).abs() < 1e-8);
    assert_eq!(found(Lever::Reps), 4.0);
    assert!((0.4..0.5).contains(&found(Lever::Churn)));
}

#[test]
fn what_no_value_reaches_is_not_reachable() {
    let target = Target { mrr: 1e12, month: 12 };
    for lever in [Lever::Churn, Lever::Pace, Lever::Reps] {
        assert_eq!(goal_seek(&plain(), target, lever), Ok(None));
    }
    let nobody = Scenario::new(0.0, 0.0, vec![Segment::plain(1_000.0, 0.1)]);
    for lever in Lever::ALL {
        assert_eq!(goal_seek(&nobody, Target { mrr: 1.0, month: 12 }, lever), Ok(None));
    }
    let late = goal_seek(&plain(), Target { mrr: 1.0, month: 61 }, Lever::Fee).unwrap_err();
    assert_eq!((late.code(), late.field.as_str()), ("out-of-range", "month"));
}
