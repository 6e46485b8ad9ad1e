//! The smallest and the largest plans that count as exact.

use plateau::model::{Evidence, Hire, Oversold, RecurringHires, Scenario};

use super::{is_exact, must_be_exact, one, segment, twelve, with_terms};

#[test]
fn one_fee_at_its_extremes() {
    for (clients, pace, churn) in [
        (0.0, 0.0, 0.03),
        (0.0, 1e-9, 0.03),
        (1.0, 0.0, 0.0001),
        (1.0, 0.0, 1.0),
        (100_000.0, 0.0, 0.0001),
        (100_000.0, 0.0, 1.0),
        (100_000.0, 1_000.0, 0.03),
        (100_000.0, 0.01, 0.5),
        (0.0, 1_000.0, 0.0001),
        (0.0, 1_000.0, 1.0),
        (5_000.0, 240.0, 0.035),
        (300.0, 7.0, 0.02),
        (50.0, 12.0, 0.09),
    ] {
        must_be_exact(&one(clients, pace, churn, 120), &[0, 1, 2, 40, 60, 119, 120]);
        must_be_exact(&one(clients, pace, churn, 1), &[0, 1]);
    }
}

#[test]
fn the_largest_plan_of_all() {
    // As many reps as the table allows from the first month on, each as productive as it allows.
    let plan = Scenario {
        reps: 1_000.0,
        recurring_hires: Some(RecurringHires { first_month: 1, every_months: 1, count: 1_000 }),
        ..one(100_000.0, 1_000.0, 0.0001, 120)
    };
    must_be_exact(&plan, &[1, 20, 60]);
}

#[test]
fn many_segments_at_their_extremes() {
    must_be_exact(&twelve(0.0, 0.0), &[0, 120]);
    must_be_exact(&twelve(0.0, 1e-6), &[1, 120]);
    must_be_exact(&twelve(83.0, 3.0), &[0, 1, 12, 60, 120]);
    must_be_exact(&twelve(5_000.0, 300.0), &[1, 30]);
    must_be_exact(&Scenario { ramp_months: 36, hires: vec![Hire { month: 2, count: 9 }], ..twelve(83.0, 3.0) }, &[37]);
}

#[test]
fn whatever_has_neither_referrals_nor_evidence() {
    let one = |i: u32| segment(1.0, 100.0, 0.0001 + 0.02 * f64::from(i), 1 + 2 * i, 100_000.0);
    let oversold =
        Oversold { sign_up_share: 0.3, lifetime_months: 5.0, starting_clients: 100_000.0, monthly_fee: Some(100.0) };
    for (clients, pace) in [(0.0, 0.0), (1.0, 0.1), (100_000.0, 1_000.0)] {
        let mut plan = Scenario::new(1_000.0, pace, (0..24).map(one).collect());
        plan.segments.iter_mut().for_each(|segment| segment.starting_clients = clients);
        let oversold = Some(Oversold { starting_clients: clients, ..oversold });
        must_be_exact(&Scenario { horizon_months: 120, oversold, ..plan }, &[0, 1, 77]);
    }
}

#[test]
fn three_segments_with_evidence() {
    for (clients, pace) in [(0.0, 1e-3), (30.0, 2.0), (100_000.0, 1_000.0)] {
        let mut plan = Scenario { horizon_months: 120, ..with_terms(1.0) };
        plan.sign_ups_per_rep = pace;
        plan.segments.iter_mut().for_each(|segment| segment.starting_clients = clients);
        must_be_exact(&Scenario { churn_evidence: Some(Evidence { lost: 2, at_risk: 25 }), ..plan }, &[1, 120]);
    }
}

#[test]
fn referrals_at_their_extremes() {
    let plan = |clients, pace, churn, referrals, horizon| Scenario { referrals, ..one(clients, pace, churn, horizon) };
    must_be_exact(&plan(10.0, 1.0 / 6.0, 0.05, 0.02, 60), &[0, 1, 12, 60]);
    must_be_exact(&plan(10.0, 1.0 / 6.0, 0.05, 0.06, 60), &[24, 60]);
    must_be_exact(&plan(0.0, 0.0, 0.05, 0.5, 12), &[0, 12]);
    must_be_exact(&plan(1.0, 0.0, 1.0, 2.0, 2), &[1, 2]);
    must_be_exact(&plan(200.0, 2.5, 0.05, 0.04, 120), &[1, 60, 120]);
    must_be_exact(&plan(1.0, 0.0, 0.0001, 1e-6, 120), &[120]);
    must_be_exact(&Scenario { referrals: 0.01, ..with_terms(1.0) }, &[1, 12, 60]);
    must_be_exact(&Scenario { referrals: 0.01, ..with_terms(250.0 / 14.0) }, &[12, 60]);
}

#[test]
fn few_clients_who_may_become_many() {
    // Most such plans stay without clients, and the others grow far beyond twelve standard deviations.
    for (referrals, horizon) in [(0.1, 40), (0.15, 40), (0.2, 30), (0.3, 24), (0.5, 14), (1.0, 8), (2.0, 6)] {
        for (clients, pace) in [(0.0, 0.0001), (0.0, 0.01), (1.0, 0.0)] {
            let plan = Scenario { referrals, ..one(clients, pace, 0.05, horizon) };
            is_exact(&plan, &[horizon / 2, horizon]);
        }
    }
}

#[test]
fn evidence_at_its_extremes() {
    for (lost, at_risk) in [(0, 1), (1, 1), (2, 25), (0, 1_000_000), (300, 10_000), (500_000, 1_000_000)] {
        let churn_evidence = Some(Evidence { lost, at_risk });
        for (clients, pace, churn) in [(25.0, 1.0, 0.08), (0.0, 0.0, 0.5), (100_000.0, 50.0, 0.02)] {
            let plan = Scenario { churn_evidence, ..one(clients, pace, churn, 60) };
            must_be_exact(&plan, &[1, 12, 60]);
        }
        is_exact(&Scenario { churn_evidence, ..with_terms(4.0) }, &[1, 60]);
        is_exact(&Scenario { churn_evidence, referrals: 0.01, ..with_terms(1.0) }, &[12]);
    }
}
