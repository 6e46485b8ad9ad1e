//! Plans of any size and kind.

use plateau::model::target_probability::{Target, chance};
use plateau::model::{Evidence, Hire, Oversold, RecurringHires, Scenario, Segment};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{EXACT, at_least, is_exact, must_be_exact, segment};

/// A number spread evenly over the orders of magnitude, or one of the ends.
fn magnitude(low: f64, high: f64) -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(low),
        1 => Just(high),
        6 => (0.0..=1.0).prop_map(move |x: f64| low * (high / low).powf(x)),
    ]
}

fn clients(most: f64) -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 4 => magnitude(1.0, most).prop_map(f64::round)]
}

fn any_segment(most: f64) -> impl Strategy<Value = Segment> {
    let numbers = (magnitude(0.01, 1.0), magnitude(0.0001, 1.0), 1_u32..=12, clients(most), 1_u32..=4);
    numbers.prop_map(|(share, churn, term, clients, fee)| {
        segment(share, 100.0 * f64::from(fee), churn, if term < 6 { 1 } else { term }, clients)
    })
}

/// Plans from nothing to very large, and what may go with them.
fn any_plan(most_segments: usize, most_clients: f64, most_pace: f64) -> impl Strategy<Value = Scenario> {
    let staff = (1_u32..=120, prop_oneof![1 => Just(0.0), 5 => magnitude(1e-6, most_pace)], 0_u32..=12);
    let hires = (vec((1_u32..=120, 1_u32..=3), 0..=2), option::of((1_u32..=120, 1_u32..=24)));
    let oversold = option::weighted(0.2, (0.0..=1.0, 1.0..=120.0, clients(most_clients)));
    let evidence = option::weighted(0.25, (1_u32..=2_000, 0.0..=1.0));
    (staff, hires, vec(any_segment(most_clients), 1..=most_segments), oversold, evidence).prop_map(
        |((horizon_months, pace, ramp_months), (hires, recurring), segments, oversold, evidence)| Scenario {
            horizon_months,
            ramp_months,
            hires: hires.into_iter().map(|(month, count)| Hire { month, count }).collect(),
            recurring_hires: recurring.map(|(first_month, every_months)| RecurringHires {
                first_month,
                every_months,
                count: 1,
            }),
            oversold: oversold.map(|(sign_up_share, lifetime_months, starting_clients)| Oversold {
                sign_up_share,
                lifetime_months,
                starting_clients,
                monthly_fee: Some(100.0),
            }),
            churn_evidence: evidence
                .map(|(at_risk, share)| Evidence { lost: (share * f64::from(at_risk)) as u32, at_risk }),
            ..Scenario::new(1.0, pace, segments)
        },
    )
}

/// One of a plan's months.
fn month_of(plan: &Scenario, part: f64) -> u32 {
    (part * f64::from(plan.horizon_months)).round() as u32
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plans_of_any_size_are_exact_where_they_say_so(plan in any_plan(6, 100_000.0, 1_000.0), part in 0.0..=1.0) {
        is_exact(&plan, &[month_of(&plan, part), plan.horizon_months]);
    }

    #[test]
    fn small_plans_are_exact(plan in any_plan(2, 40.0, 3.0), part in 0.0..=1.0) {
        must_be_exact(&plan, &[month_of(&plan, part), plan.horizon_months]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn referrals_are_exact_where_they_say_so(
        plan in any_plan(3, 100.0, 5.0),
        referrals in magnitude(0.0001, 2.0),
        part in 0.0..=1.0,
    ) {
        let plan = Scenario { referrals, ..plan };
        is_exact(&plan, &[month_of(&plan, part)]);
    }

    #[test]
    fn chances_are_exact_where_they_say_so(
        plan in any_plan(3, 100.0, 5.0),
        referrals in prop_oneof![1 => Just(0.0), 1 => magnitude(0.0001, 0.1)],
        (part, wanted) in (0.0..=1.0, 1_u32..=400),
    ) {
        let plan = Scenario { referrals, ..plan };
        let target = Target { mrr: 100.0 * f64::from(wanted), month: month_of(&plan, part).max(1) };
        let got = chance(&plan, target).unwrap();
        if got.exact {
            let expected = at_least(&plan, target, 100.0);
            prop_assert!((got.probability - expected).abs() <= EXACT, "{target:?}: {got:?}, {expected}");
        }
    }
}
