//! Quantiles where one more client makes the difference.

use plateau::model::Scenario;
use plateau::model::bands::bands;

use super::{QUANTILES, SLACK, at_most, one, twelve};

/// A plan whose `P(N = 0)` in month 1 is `q` and this much more: the churn of its only client.
fn one_client_leaves(q: f64, more: f64) -> Scenario {
    one(1.0, 0.0, q + more, 1)
}

#[test]
fn a_quantile_turns_at_its_slack() {
    for (i, q) in QUANTILES.into_iter().enumerate() {
        for (more, expected) in [(0.0, 0.0), (1e-13, 0.0), (-0.5e-12, 0.0), (-2e-12, 1.0), (-1e-9, 1.0)] {
            let band = bands(&one_client_leaves(q, more)).months[1];
            assert_eq!(band.clients[i], expected, "P(N = 0) is {q} and {more} more: {band:?}");
        }
    }
}

#[test]
fn ties_go_to_the_smaller_number() {
    // P(N = 0) is the churn.
    for (churn, expected) in [(0.1, [0.0, 1.0, 1.0]), (0.5, [0.0, 0.0, 1.0]), (0.9, [0.0, 0.0, 0.0])] {
        assert_eq!(bands(&one(1.0, 0.0, churn, 1)).months[1].clients, expected);
    }
    // P(at most one of three stays) = ½ by symmetry, and so on for every odd number.
    for clients in [3.0, 11.0, 101.0, 1_001.0, 10_001.0, 99_999.0] {
        let band = bands(&one(clients, 0.0, 0.5, 1)).months[1];
        assert_eq!(band.clients[1], (clients - 1.0) / 2.0, "{clients} clients");
    }
    // A Poisson number of sign-ups that is 0 with probability ½, with referrals to come or without.
    for (referrals, more, expected) in [(0.0, 0.0, 0.0), (0.3, 0.0, 0.0), (0.0, 1e-11, 1.0), (0.3, 1e-11, 1.0)] {
        let plan = Scenario { referrals, ..one(0.0, 2_f64.ln() + more, 0.05, 1) };
        assert_eq!(bands(&plan).months[1].clients[1], expected, "{referrals}, {more}");
    }
}

/// Moves the pace until `P(N ≤ n)` is `q` there, by convolution, and looks to both sides of it.
fn turns_where_convolution_does(plan: &Scenario, month: u32, quantile: usize) {
    let q = QUANTILES[quantile];
    let middle = bands(plan);
    assert!(middle.exact);
    let n = middle.months[month as usize].clients[quantile];
    let paced = |pace: f64| Scenario { sign_ups_per_rep: pace, ..plan.clone() };
    let (mut low, mut high) = (plan.sign_ups_per_rep * 0.7, plan.sign_ups_per_rep * 1.5);
    for _ in 0..60 {
        let pace = 0.5 * (low + high);
        if at_most(&paced(pace), month, n as i64)(n as i64) >= q - SLACK { low = pace } else { high = pace }
    }
    let at = |pace: f64| bands(&paced(pace)).months[month as usize].clients[quantile];
    // Of a relative 1e-10 convolution and library may think differently.
    let (before, after) = (at(low * (1.0 - 1e-10)), at(high * (1.0 + 1e-10)));
    assert_eq!([before, after], [n, n + 1.0], "around a pace of {low}");
}

#[test]
fn quantiles_turn_where_convolution_says() {
    for quantile in 0..3 {
        turns_where_convolution_does(&one(12.0, 1.5, 0.04, 36), 20, quantile);
        turns_where_convolution_does(&one(5_000.0, 240.0, 0.035, 60), 40, quantile);
        turns_where_convolution_does(&twelve(83.0, 3.0), 30, quantile);
        turns_where_convolution_does(&Scenario { referrals: 0.02, ..one(10.0, 1.0, 0.05, 24) }, 24, quantile);
    }
}
