//! What holds for every plan.

#[path = "support/mod.rs"]
mod support;

use plateau::api;
use plateau::model::growth::{Course, Step, course};
use plateau::model::plateau::{level_when_hiring_stops, plateau};
use plateau::model::{Oversold, Scenario, bands, project};
use proptest::prelude::*;
use serde_json::Value as Json;
use support::plans::{any_plan, as_json, usual_plan, value};

/// Fields of an answer that may say that there is none.
const MAY_BE_NULL: [&str; 5] =
    ["plateau", "noPlateau", "plateauIfHiringStops", "monthsTo90Percent", "monthsTo95Percent"];

/// Whether two figures agree to a part of the larger.
fn agree(a: f64, b: f64, part: f64) -> bool {
    (a - b).abs() <= part * a.abs().max(b.abs()).max(1e-300)
}

fn same_course(a: &[Step], b: &[Step]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|(a, b)| {
            agree(a.clients, b.clients, 1e-9)
                && agree(a.mrr, b.mrr, 1e-9)
                && agree(a.sign_ups, b.sign_ups, 1e-9)
                && (a.lost - b.lost).abs() <= 1e-9 * a.clients.max(1.0)
        })
}

/// The path of a number that is not finite: JSON has none, so that it is null there.
fn hole(json: &Json, path: &str) -> Option<String> {
    match json {
        Json::Null => Some(path.to_owned()),
        Json::Array(list) => list.iter().enumerate().find_map(|(i, json)| hole(json, &format!("{path}[{i}]"))),
        Json::Object(fields) => fields
            .iter()
            .filter(|(name, json)| !(json.is_null() && MAY_BE_NULL.contains(&name.as_str())))
            .find_map(|(name, json)| hole(json, &format!("{path}.{name}"))),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_allowed_plan_has_a_finite_answer(plan in any_plan()) {
        let answer = api::project(value(&as_json(&plan)));
        let json = serde_json::to_value(answer.expect("the plan is within the table")).expect("answers are plain data");
        prop_assert_eq!(json["months"].as_array().map(Vec::len), Some(plan.horizon_months as usize + 1));
        prop_assert_eq!(hole(&json, ""), None);
    }

    #[test]
    fn ranges_are_ordered_and_hold_four_fifths(plan in any_plan()) {
        for (month, band) in bands::bands(&plan).months.iter().enumerate() {
            let [low, middle, high] = band.clients;
            prop_assert!(0.0 <= low && low <= middle && middle <= high, "month {}: {:?}", month, band);
            let [low, middle, high] = band.mrr;
            prop_assert!(0.0 <= low && low <= middle && middle <= high, "month {}: {:?}", month, band);
            prop_assert!((0.8 - 1e-9..=1.0).contains(&band.probability), "month {}: {:?}", month, band);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_churn_never_raises_the_plateau(plan in any_plan(), factor in 1.0..3.0) {
        let mut worse = plan.clone();
        for segment in &mut worse.segments {
            segment.monthly_churn = f64::min(1.0, segment.monthly_churn * factor);
        }
        // Without a plateau growth has no end: nothing is higher.
        if let Ok(before) = level_when_hiring_stops(&plan) {
            let after = level_when_hiring_stops(&worse).expect("more churn cannot end a plateau");
            prop_assert!(after.clients <= before.clients * (1.0 + 1e-9));
            prop_assert!(after.mrr <= before.mrr * (1.0 + 1e-9));
        }
    }

    #[test]
    fn pace_scales_the_plateau(plan in any_plan(), factor in 0.1..3.0) {
        let scaled = Scenario { sign_ups_per_rep: plan.sign_ups_per_rep * factor, ..plan.clone() };
        match (plateau(&plan), plateau(&scaled)) {
            (Ok(a), Ok(b)) => {
                prop_assert!(agree(a.clients * factor, b.clients, 1e-12));
                prop_assert!(agree(a.mrr * factor, b.mrr, 1e-12));
            }
            (a, b) => prop_assert_eq!(a.err(), b.err()),
        }
    }

    #[test]
    fn fees_scale_revenue_and_nothing_else(plan in any_plan(), factor in 0.1..3.0) {
        let mut scaled = plan.clone();
        scaled.segments.iter_mut().for_each(|segment| segment.monthly_fee *= factor);
        if let Some(oversold) = &mut scaled.oversold {
            oversold.monthly_fee = oversold.monthly_fee.map(|fee| fee * factor);
        }
        for (a, b) in course(&plan).iter().zip(course(&scaled)) {
            prop_assert_eq!(a.clients, b.clients);
            prop_assert!(agree(a.mrr * factor, b.mrr, 1e-9));
        }
        if let (Ok(a), Ok(b)) = (plateau(&plan), plateau(&scaled)) {
            prop_assert_eq!(a.clients, b.clients);
            prop_assert!(agree(a.mrr * factor, b.mrr, 1e-9));
        }
    }

    #[test]
    fn the_course_tends_to_the_plateau(plan in usual_plan()) {
        let level = plateau(&plan).expect("usual plans have one");
        let late = Course::new(&plan).nth(3_000).expect("a course has no end");
        prop_assert!((late.clients - level.clients).abs() <= 1e-6, "{} and {}", late.clients, level.clients);
        prop_assert!((late.mrr - level.mrr).abs() <= 1e-6 * level.mrr.max(1.0), "{} and {}", late.mrr, level.mrr);
    }

    #[test]
    fn month_to_month_follows_the_closed_form(plan in usual_plan(), churn in 0.01..1.0) {
        let mut plan = Scenario { referrals: 0.0, ..plan };
        plan.segments.truncate(1);
        plan.segments[0].monthly_churn = churn;
        plan.segments[0].term_months = 1;
        let (level, today) = (plan.final_pace() / churn, plan.segments[0].starting_clients);
        for (t, step) in (0..).zip(course(&plan)) {
            let expected = level + (today - level) * (1.0 - churn).powi(t);
            prop_assert!((step.clients - expected).abs() <= 1e-9 * level.max(today).max(1.0));
        }
    }

    #[test]
    fn halves_of_a_segment_are_the_segment(plan in usual_plan()) {
        let mut split = plan.clone();
        let first = &mut split.segments[0];
        first.sign_up_share /= 2.0;
        first.starting_clients /= 2.0;
        let half = first.clone();
        split.segments.push(half);
        prop_assert!(same_course(&course(&plan), &course(&split)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_segments_does_not_matter(plan in usual_plan()) {
        let mut turned = plan.clone();
        turned.segments.reverse();
        prop_assert!(same_course(&course(&plan), &course(&turned)));
        let (a, b) = (bands::bands(&plan), bands::bands(&turned));
        prop_assert_eq!(a.exact, b.exact);
        for (a, b) in a.months.iter().zip(&b.months) {
            prop_assert_eq!(a.clients, b.clients);
            prop_assert!((a.probability - b.probability).abs() < 1e-9);
            // A revenue between two steps of its lattice may fall to either.
            prop_assert!(a.mrr.iter().zip(&b.mrr).all(|(x, y)| (x - y).abs() <= 0.01 * a.mrr[2].max(b.mrr[2])));
        }
    }

    #[test]
    fn no_oversold_deals_are_the_same_as_none(plan in usual_plan(), lifetime_months in 1.0..120.0) {
        let none = Oversold { sign_up_share: 0.0, lifetime_months, starting_clients: 0.0, monthly_fee: None };
        let with = Scenario { oversold: Some(none), ..plan.clone() };
        prop_assert_eq!(project(&with), project(&plan));
    }
}
