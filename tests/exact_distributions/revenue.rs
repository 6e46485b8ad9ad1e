//! Chances of a target where fees differ.

use plateau::model::target_probability::{Target, chance};
use plateau::model::{Evidence, Scenario};

use super::{EXACT, at_least, with_terms};

#[test]
fn chances_of_revenue_that_are_called_exact_are() {
    let evidence = Some(Evidence { lost: 2, at_risk: 25 });
    let plans = [
        with_terms(1.0),
        with_terms(2.0),
        Scenario { referrals: 0.02, ..with_terms(1.0) },
        Scenario { churn_evidence: evidence, ..with_terms(1.0) },
        Scenario { referrals: 0.2, ..with_terms(0.0) },
    ];
    for plan in &plans {
        for month in [1, 12, 40] {
            for mrr in [400.0, 8_000.0, 26_400.0, 50_000.0, 160_000.0] {
                let target = Target { mrr, month };
                let got = chance(plan, target).unwrap();
                assert!(got.exact, "{plan:?}");
                let expected = at_least(plan, target, 400.0);
                assert!((got.probability - expected).abs() <= EXACT, "{target:?}: {got:?}, {expected}");
            }
        }
    }
}

#[test]
fn parts_of_a_cent_are_not_called_exact() {
    // Beside a large fee half a cent looks like rounding; the common unit would be another.
    let fees = |fee: f64| {
        let mut plan = with_terms(1.0);
        plan.segments.iter_mut().for_each(|segment| segment.monthly_fee *= 1_000.0);
        plan.segments[2].monthly_fee = fee;
        plan
    };
    let target = Target { mrr: 12e6, month: 12 };
    assert!(chance(&fees(6_000_000.0), target).unwrap().exact);
    for fee in [6_000_000.005, 6_000_000.000_1] {
        assert!(!chance(&fees(fee), target).unwrap().exact, "{fee}");
    }
    // Cents that a binary number only comes near to are cents.
    let mut plan = with_terms(1.0);
    plan.segments.iter_mut().zip([0.1, 0.2, 0.3]).for_each(|(segment, fee)| segment.monthly_fee = fee);
    assert!(chance(&plan, Target { mrr: 1.0, month: 12 }).unwrap().exact);
}
