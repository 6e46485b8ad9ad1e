//! What holds for every period, client and plan taken from them.
#![cfg(not(target_arch = "wasm32"))]

use plateau::model::clv::{Client, clv, cumulative_margin};
use plateau::model::interval::wilson;
use plateau::model::retention::{Counts, Period, monthly_from_period, period_from_monthly, pooled, retention};
use plateau::model::{ErrorKind, limits};
use proptest::prelude::*;

fn count() -> impl Strategy<Value = u32> {
    prop_oneof![0_u32..30, 0_u32..=10_000_000]
}

fn months() -> impl Strategy<Value = f64> {
    prop_oneof![Just(1.0), Just(3.0), Just(12.0), limits::PERIOD_MONTHS.min..=limits::PERIOD_MONTHS.max]
}

fn period() -> impl Strategy<Value = Period> {
    (1_u32..=10_000_000, count(), count(), months()).prop_map(|(start, new, lost, months)| {
        let lost = lost % (start + 1);
        Period { start, new, end: start + new - lost, lost, months }
    })
}

fn client() -> impl Strategy<Value = Client> {
    let fee = prop_oneof![Just(0.01), Just(1e9), 0.01_f64..1e4];
    let churn = prop_oneof![Just(0.0001), Just(1.0), 0.0001_f64..1.0];
    let expansion = prop_oneof![Just(0.0), -0.2_f64..=0.2, -1e-9_f64..1e-9];
    let cost = prop_oneof![
        Just(None),
        Just(Some(0.0)),
        Just(Some(5e-324)),
        (0.0_f64..1e12).prop_map(Some),
        (0.0_f64..1e5).prop_map(Some)
    ];
    (fee, churn, 1_u32..=60, expansion, 0.01_f64..=1.0, prop_oneof![Just(0.0), 0.0_f64..=10.0], cost).prop_map(
        |(monthly_fee, monthly_churn, term_months, monthly_expansion, gross_margin, annual_discount_rate, cost)| {
            Client {
                monthly_fee,
                monthly_churn,
                term_months,
                monthly_expansion,
                gross_margin,
                annual_discount_rate,
                acquisition_cost: cost,
            }
        },
    )
}

proptest! {
    #[test]
    fn any_three_counts_give_the_fourth(period in period(), open in 0..4_usize) {
        let mut counts = [Some(period.start), Some(period.new), Some(period.end), Some(period.lost)];
        counts[open] = None;
        let [start, new, end, lost] = counts;
        let completed = Counts { start, new, end, lost, period_months: period.months }.complete();
        prop_assert_eq!(completed, Ok(period));
    }

    #[test]
    fn four_counts_either_agree_or_are_refused(start in 1_u32..50, new in 0_u32..50, end in 0_u32..50, lost in 0_u32..50) {
        let counts = Counts { start: Some(start), new: Some(new), end: Some(end), lost: Some(lost), period_months: 1.0 };
        let agree = start + new == end + lost && lost <= start;
        match counts.complete() {
            Ok(_) => prop_assert!(agree),
            Err(error) => {
                let disagree = matches!(error.kind, ErrorKind::CountsDisagree { .. });
                prop_assert!(!agree && disagree);
            }
        }
    }

    #[test]
    fn retention_inverts_churn(churn in 1e-6_f64..0.9, months in months()) {
        let there_and_back = monthly_from_period(period_from_monthly(churn, months), months);
        // Over ten years nearly all have left, and what is kept has few digits.
        let few_left = period_from_monthly(churn, months) > 0.999_999;
        prop_assert!(few_left || (there_and_back - churn).abs() <= 1e-9 * churn.max(1e-3));
    }

    #[test]
    fn a_period_says_finite_things_in_order(period in period()) {
        let answer = period.retention();
        let [low, high] = answer.churn_interval;
        prop_assert!(0.0 <= low && low <= answer.churn_rate && answer.churn_rate <= high && high <= 1.0);
        prop_assert!((answer.retention_rate + answer.churn_rate - 1.0).abs() < 1e-12);
        prop_assert!(answer.lifetime_low.is_finite() && answer.lifetime_low >= 1.0);
        prop_assert!((0.0..=1.0).contains(&answer.annual_retention));
        prop_assert_eq!(answer.lifetime.is_none(), period.lost == 0);
        prop_assert_eq!(answer.lifetime_high.is_none(), period.lost == 0);
        if let (Some(lifetime), Some(tier)) = (answer.lifetime, answer.tier) {
            prop_assert!(lifetime.is_finite() && answer.lifetime_low <= lifetime * (1.0 + 1e-9));
            prop_assert!(answer.lifetime_high.is_none_or(|high| high.is_finite() && lifetime <= high * (1.0 + 1e-9)));
            prop_assert!(answer.plausible_tiers.contains(&tier));
        }
        let plan = answer.for_plan();
        prop_assert!(limits::MONTHLY_CHURN.allows(plan.monthly_churn));
        prop_assert!(limits::EVIDENCE_AT_RISK.allows(f64::from(plan.evidence.at_risk)));
        prop_assert!(plan.evidence.lost <= plan.evidence.at_risk);
    }

    #[test]
    fn wilson_shrinks_with_more_of_the_same(hits in 0_u32..50, more in 0_u32..50, times in 2_u32..100) {
        let (hits, trials) = (f64::from(hits), f64::from(hits + more + 1));
        let width = |times: f64| {
            let [low, high] = wilson(hits * times, trials * times);
            high - low
        };
        prop_assert!(width(f64::from(times)) < width(1.0));
    }

    #[test]
    fn pooling_equal_periods_adds_their_counts(start in 1_u32..1_000, lost in prop::collection::vec(0_u32..1_000, 1..8), months in months()) {
        let one = |&lost: &u32| Period { start, new: 0, end: 0, lost: lost % (start + 1), months };
        let periods: Vec<Period> = lost.iter().map(one).collect();
        let (all, lost) = (start * periods.len() as u32, periods.iter().map(|p| p.lost).sum());
        let together = Period { start: all, new: 0, end: all - lost, lost, months }.retention();
        let pooled = pooled(&periods).unwrap();
        prop_assert_eq!(pooled.lost, lost);
        prop_assert!((pooled.monthly_churn - together.monthly_churn).abs() < 1e-9);
        let low = monthly_from_period(together.churn_interval[0], months);
        prop_assert!((pooled.interval[0] - low).abs() < 1e-9);
    }

    #[test]
    fn pooled_churn_lies_between_its_periods(periods in prop::collection::vec(period(), 1..6)) {
        let each: Vec<f64> = periods.iter().map(|p| p.retention().monthly_churn).collect();
        let pooled = pooled(&periods).unwrap();
        let (least, most) = (each.iter().copied().fold(1.0, f64::min), each.iter().copied().fold(0.0, f64::max));
        prop_assert!(least - 1e-9 <= pooled.monthly_churn && pooled.monthly_churn <= most + 1e-9);
        prop_assert!(pooled.interval.iter().all(|end| (0.0..=1.0).contains(end)));
        prop_assert!(limits::MONTHLY_CHURN.allows(pooled.for_plan().monthly_churn));
    }

    #[test]
    fn a_client_is_worth_something_finite(client in client()) {
        let answer = clv(&client);
        let told = [answer.clv, answer.undiscounted, answer.clv_to_cac, answer.payback_months, answer.gain_from_five_points];
        prop_assert!(told.into_iter().flatten().all(f64::is_finite));
        prop_assert!(answer.clv.is_none_or(|value| value > 0.0));
        prop_assert!(answer.gain_from_five_points.is_none_or(|gain| gain >= 0.0));
        if let (Some(value), Some(undiscounted)) = (answer.clv, answer.undiscounted) {
            prop_assert!(value <= undiscounted * (1.0 + 1e-9));
        }
    }

    #[test]
    fn payback_is_the_first_month_that_covers_the_cost(client in client(), cost in 0.0_f64..1e6) {
        let client = Client { acquisition_cost: Some(cost), ..client };
        if let Some(months) = clv(&client).payback_months.filter(|&months| months < 1e6) {
            prop_assert!(client.margin_after(months as u64) >= cost * (1.0 - 1e-9));
            prop_assert!(months == 0.0 || client.margin_after(months as u64 - 1) < cost);
        }
    }

    #[test]
    fn margin_adds_up_month_by_month(client in client()) {
        let survival = |age: u32| (1.0 - client.monthly_churn).powi((age / client.term_months * client.term_months) as i32);
        let mut sum = 0.0;
        for (month, margin) in cumulative_margin(&client, 130).into_iter().enumerate() {
            prop_assert!((margin - sum).abs() <= 1e-9 * sum.max(margin));
            let fee = client.monthly_fee * (1.0 + client.monthly_expansion).powi(month as i32);
            sum += client.gross_margin * fee * survival(month as u32);
        }
    }
}

#[test]
fn names_the_article_s_mistake() {
    let counts = |end| Counts { start: Some(10), new: Some(4), end, lost: Some(2), period_months: 3.0 };
    let right = retention(counts(None)).unwrap();
    assert_eq!((right.period.end, right.retention_rate), (12, 0.8));
    let wrong = retention(counts(Some(10))).unwrap_err();
    assert_eq!(wrong.to_string(), "end: 10 at the start, 4 new and 2 lost make 12 at the end, not 10");
}

#[test]
fn refuses_more_lost_than_were_there() {
    let counts = Counts { start: Some(10), new: Some(5), end: None, lost: Some(12), period_months: 1.0 };
    let error = retention(counts).unwrap_err();
    assert_eq!((error.code(), error.field.as_str()), ("counts-disagree", "lost"));
    assert!(error.to_string().contains("count only those lost"));
}

#[test]
fn evidence_for_a_plan_is_of_one_month() {
    let of = |start: u32, lost: u32, months: f64| {
        let plan = Period { start, new: 0, end: start - lost, lost, months }.retention().for_plan();
        (plan.evidence.lost, plan.evidence.at_risk, plan.monthly_churn)
    };
    assert_eq!(of(25, 2, 1.0), (2, 25, 0.08));
    let (lost, at_risk, churn) = of(10, 2, 3.0);
    assert_eq!((lost, at_risk), (2, 28), "2 lost at 7.17% a month were at risk as 27.9 are in one");
    assert!((churn - 0.071_682_233_277).abs() < 1e-9);
    assert_eq!(of(12, 0, 3.0), (0, 36, 0.5 / 37.0), "nobody left: the evidence's mean");
}
