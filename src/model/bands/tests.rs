//! Exact ranges without a budget against approximate ones with a small budget. That exact ones are exact is tested
//! in `tests/exact_distributions`.

use super::{Band, bands, bands_within, sketch};
use crate::model::scenario::{Evidence, Scenario, Segment};

fn segment(share: f64, fee: f64, churn: f64, term: u32, clients: f64) -> Segment {
    Segment { sign_up_share: share, term_months: term, starting_clients: clients, ..Segment::plain(fee, churn) }
}

/// Three segments with terms, so many times as large as a small agency.
fn three(times: f64) -> Scenario {
    let segments = vec![
        segment(0.5, 800.0, 0.125, 1, 6.0 * times),
        segment(0.3, 2_400.0, 0.0625, 6, 4.0 * times),
        segment(0.2, 6_000.0, 0.0625, 12, 2.0 * times),
    ];
    Scenario::new(2.0, 0.5 * times, segments)
}

fn one(pace: f64, churn: f64, clients: f64) -> Scenario {
    Scenario::new(1.0, pace, vec![segment(1.0, 10_000.0, churn, 1, clients)])
}

fn with_referrals(plan: Scenario, referrals: f64) -> Scenario {
    Scenario { referrals, ..plan }
}

fn with_evidence(plan: Scenario) -> Scenario {
    Scenario { churn_evidence: Some(Evidence { lost: 2, at_risk: 25 }), ..plan }
}

/// So many segments, all different, with so many clients in all.
fn various(count: u32, clients: f64) -> Scenario {
    let each = (clients / f64::from(count)).floor();
    let one = |i: u32| segment(1.0, 100.0 + 50.0 * f64::from(i), 0.02 + 0.01 * f64::from(i), 1 + i, each);
    Scenario { horizon_months: 120, ..Scenario::new(3.0, 1.0, (0..count).map(one).collect()) }
}

/// Calls back for every quantile of every month of the exact and the approximate ranges.
fn compare(plan: &Scenario, budget: f64, check: impl Fn(&Band, &Band, usize)) {
    let (exact, near) = (bands_within(plan, f64::INFINITY), bands_within(plan, budget));
    assert!(exact.exact);
    for (exact, near) in exact.months.iter().zip(&near.months) {
        (0..3).for_each(|quantile| check(exact, near, quantile));
    }
}

#[test]
fn clients_beyond_the_budget_are_within_one_or_one_per_cent() {
    let plans = [
        one(1.0 / 6.0, 1.0 / 12.0, 0.0),
        one(10.0, 0.05, 100.0),
        with_evidence(one(1.0, 0.08, 25.0)),
        with_referrals(one(1.0 / 6.0, 0.05, 10.0), 0.06),
        three(1.0),
        with_evidence(three(1.0)),
        with_referrals(three(1.0), 0.01),
        with_referrals(three(20.0), 0.05),
        with_referrals(three(1.0), 0.08),
        with_evidence(with_referrals(three(1.0), 0.02)),
    ];
    for plan in plans {
        assert!(!bands_within(&plan, 0.0).exact);
        compare(&plan, 0.0, |exact, near, q| {
            let slack = f64::max(1.0, 0.01 * exact.clients[2]);
            assert!((exact.clients[q] - near.clients[q]).abs() <= slack, "{exact:?} {near:?}");
        });
    }
}

#[test]
fn a_fine_lattice_finds_clients_where_few_may_become_many() {
    // One client and strong referrals: far from normal, so that the expansion alone would not do.
    let plan = Scenario { horizon_months: 48, ..with_referrals(one(1.0 / 6.0, 0.05, 1.0), 0.2) };
    let budget = 8e6;
    assert!(!bands_within(&plan, budget).exact);
    compare(&plan, budget, |exact, near, q| {
        let slack = f64::max(1.0, 0.025 * exact.clients[2]);
        assert!((exact.clients[q] - near.clients[q]).abs() <= slack, "{exact:?} {near:?}");
    });
}

#[test]
fn rare_sign_ups_that_bring_many_others_keep_their_distribution_finite() {
    // Steps of a lattice far above one client, and growth that would blow up a transform beyond 1.
    let plan = Scenario { horizon_months: 26, ..with_referrals(one(0.0085, 0.0001, 0.0), 1.58) };
    for band in bands(&plan).months {
        assert!((0.8..=1.0).contains(&band.probability), "{band:?}");
    }
}

#[test]
fn churn_scenarios_are_thinned_out_once() {
    // Half of the scenarios take a little more than half of the work here: with them the budget does not suffice
    // either, and there is nothing left to thin out.
    let segments = vec![
        segment(1.0, 400.0, 0.021_524_110_664_528_646, 1, 2.0),
        segment(0.256_962_918_232_795_43, 100.0, 0.260_183_340_966_448_5, 1, 78.0),
        segment(0.011_436_830_654_663_619, 100.0, 0.204_323_337_288_273_48, 1, 4.0),
    ];
    let plan = Scenario {
        horizon_months: 30,
        referrals: 0.001_312_959_149_684_101_5,
        churn_evidence: Some(Evidence { lost: 55, at_risk: 87 }),
        ..Scenario::new(1.0, 0.013_884_897_899_399_944, segments)
    };
    assert_eq!(bands(&plan).months.len(), 31);
}

#[test]
fn revenue_on_a_fine_lattice_is_near_that_on_the_common_one() {
    for plan in [three(1.0), with_referrals(three(1.0), 0.05), with_evidence(three(1.0))] {
        // A step of the lattice beside one between two fees.
        compare(&plan, 2e6, |exact, near, q| {
            assert!((exact.mrr[q] - near.mrr[q]).abs() <= 0.025 * exact.mrr[2], "{exact:?} {near:?}");
        });
    }
}

#[test]
fn what_is_promised_to_be_exact_is() {
    for clients in [0.0, 1.0, 50.0, 1_000.0, 100_000.0] {
        for pace in [0.1, 10.0, 1_000.0] {
            let plan = Scenario { horizon_months: 120, ..one(pace, 0.03, clients) };
            assert!(bands(&plan).exact, "{clients} clients, {pace} a month");
        }
    }
    for count in 1..=12 {
        assert!(bands(&various(count, 1_000.0)).exact, "{count} segments");
    }
    let branching = Scenario { horizon_months: 60, ..with_referrals(various(3, 250.0), 0.01) };
    assert!(bands(&branching).exact);
    assert!(bands(&with_referrals(three(250.0 / 14.0), 0.01)).exact);
    assert!(bands(&with_evidence(one(1.0, 0.08, 25.0))).exact);
}

#[test]
fn a_sketch_is_close_enough_to_be_looked_at_while_a_slider_moves() {
    // With evidence, fewer churns stand for all of them.
    for (plan, whole, part) in [
        (three(1.0), 1.0, 0.05),
        (three(8.0), 1.0, 0.05),
        (with_referrals(three(1.0), 0.01), 1.0, 0.05),
        (one(0.5, 0.05, 12.0), 1.0, 0.05),
        (with_evidence(three(2.0)), 2.0, 0.1),
    ] {
        let (exact, sketched) = (bands(&plan), sketch(&plan));
        let fee = plan.segments.iter().map(|s| s.monthly_fee).fold(0.0, f64::max);
        for (month, (a, b)) in exact.months.iter().zip(&sketched.months).enumerate() {
            for i in 0..3 {
                let (clients, mrr) = ((a.clients[i] - b.clients[i]).abs(), (a.mrr[i] - b.mrr[i]).abs());
                assert!(clients <= f64::max(whole, part * a.clients[i]), "month {month}: {a:?} for {b:?}");
                assert!(mrr <= f64::max(whole * fee, part * a.mrr[i]), "month {month}: {a:?} for {b:?}");
            }
        }
    }
}
