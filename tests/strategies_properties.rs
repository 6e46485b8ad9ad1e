//! What holds for every plan under every set of strategies.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/mod.rs"]
mod support;

use plateau::api;
use plateau::api::value::{Value, serde_json_value};
use plateau::model::growth::course;
use plateau::model::horizon::{Horizon, productive};
use plateau::model::strategies::contribution::{alone, apply, contributions, revenue_of_subsets, shapley_values};
use plateau::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, Name, QualifyLeads, RescueDetractors, SetExpectations,
    Strategies, StrategyWarning,
};
use plateau::model::{Hire, Oversold, Scenario, Segment, limits, project, segment_scaling, sensitivity};
use proptest::prelude::*;

use support::scenarios::{plan, strategies};

/// The revenue of a plan at its horizon, and how large the amounts were that made it.
fn mrr_and_scale(scenario: &Scenario) -> (f64, f64) {
    let steps = course(scenario);
    let most = steps.iter().map(|step| step.clients).fold(0.0, f64::max);
    let fee = scenario.segments.iter().map(|s| s.monthly_fee).fold(0.0, f64::max);
    let last = steps.last().unwrap().mrr;
    (last, last.max(most * fee * 1e-5))
}

fn mrr(scenario: &Scenario) -> f64 {
    course(scenario).last().unwrap().mrr
}

/// Whether two revenues are the same but for rounding; `scale` is the largest that was at play.
fn same(a: f64, b: f64, scale: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(scale)
}

fn free<T>(strategy: T) -> Enabled<T> {
    Enabled { strategy, monthly_cost: 0.0 }
}

/// Example S of the worked numbers without its strategies.
fn example() -> Scenario {
    let segment = |share, fee, churn, term_months, starting_clients| Segment {
        sign_up_share: share,
        term_months,
        starting_clients,
        ..Segment::plain(fee, churn)
    };
    let segments = vec![
        segment(0.5, 800.0, 0.125, 1, 6.0),
        segment(0.3, 2_400.0, 0.0625, 6, 4.0),
        segment(0.2, 6_000.0, 0.0625, 12, 2.0),
    ];
    let oversold = Oversold { sign_up_share: 0.2, lifetime_months: 5.0, starting_clients: 2.0, monthly_fee: None };
    Scenario { horizon_months: 36, oversold: Some(oversold), ..Scenario::new(2.0, 0.5, segments) }
}

/// The strategies with only these of them.
fn only(all: &Strategies, keep: impl Fn(Name) -> bool) -> Strategies {
    Strategies {
        hire: all.hire.filter(|_| keep(Name::Hire)),
        drop_month_to_month: all.drop_month_to_month.filter(|_| keep(Name::DropMonthToMonth)),
        go_upmarket: all.go_upmarket.filter(|_| keep(Name::GoUpmarket)),
        qualify_leads: all.qualify_leads.filter(|_| keep(Name::QualifyLeads)),
        set_expectations: all.set_expectations.filter(|_| keep(Name::SetExpectations)),
        ask_promoters: all.ask_promoters.filter(|_| keep(Name::AskPromoters)),
        rescue_detractors: all.rescue_detractors.filter(|_| keep(Name::RescueDetractors)),
    }
}

proptest! {
    #[test]
    fn the_horizon_alone_is_the_end_of_the_course(plan in plan(6)) {
        let (last, scale) = mrr_and_scale(&plan);
        let mut horizon = Horizon::default();
        for _ in 0..2 {
            let got = horizon.mrr(&plan, &productive(&plan, plan.horizon_months));
            prop_assert!(same(got, last, scale), "{} {}", got, last);
        }
    }

    #[test]
    fn contributions_sum_to_the_difference(plan in plan(4), all in strategies()) {
        let (changed, notes) = all.apply(&plan);
        let contributions = contributions(&plan, &all, &notes);
        let sum: f64 = contributions.iter().map(|c| c.mrr).sum();
        let largest = contributions.iter().map(|c| c.mrr.abs()).fold(0.0, f64::max);
        let ((before, scale), (after, later)) = (mrr_and_scale(&plan), mrr_and_scale(&changed));
        prop_assert!(same(sum, after - before, scale.max(later).max(largest)));
        prop_assert!(contributions.iter().all(|c| [c.mrr, c.alone, c.cost, c.net].iter().all(|n| n.is_finite())));
        if let [only] = contributions[..] {
            prop_assert!(same(only.mrr, only.alone, scale.max(later)));
        }
    }

    #[test]
    fn a_changed_plan_is_one_that_the_interface_takes(plan in plan(24), all in strategies()) {
        let (changed, notes) = all.apply(&plan);
        prop_assert_eq!(notes.len(), all.enabled().len());
        let json = serde_json::to_value(api::scenario::Plan::from(changed.clone())).unwrap();
        let given = serde_json::from_value::<serde_json_value::Value>(json).unwrap().0;
        let read = api::scenario::read(given);
        prop_assert_eq!(read, Ok(changed));
    }

    #[test]
    fn neutral_inputs_change_nothing(plan in plan(5), cost in 0.0_f64..1e6) {
        let neutral = Strategies {
            go_upmarket: Some(free(GoUpmarket { shift: 0.0, pace_cost: 0.0 })),
            qualify_leads: Some(free(QualifyLeads { reject: 0.0, refill: 0.3 })),
            set_expectations: Some(free(SetExpectations { oversold_share: 1.0, keep_rate: 0.0 })),
            ask_promoters: Some(free(AskPromoters {
                promoter_share: 0.0,
                ask_share: 1.0,
                referrals_per_ask_per_year: 12.0,
                cold_close_rate: 1.0,
            })),
            rescue_detractors: Some(Enabled {
                strategy: RescueDetractors { detractor_churn_share: 1.0, save_rate: 0.0 },
                monthly_cost: cost,
            }),
            ..Strategies::default()
        };
        prop_assert_eq!(course(&neutral.apply(&plan).0), course(&plan));
        let contributions = contributions(&plan, &neutral, &[]);
        prop_assert!(contributions.iter().all(|c| c.mrr == 0.0 && c.alone == 0.0 && c.net == -c.cost));
    }

    #[test]
    fn a_contract_like_none_changes_nothing(plan in plan(5)) {
        let same_terms = DropMonthToMonth { convert: 1.0, fee_factor: 1.0, churn_factor: 1.0, term_months: 1 };
        let all = Strategies { drop_month_to_month: Some(free(same_terms)), ..Strategies::default() };
        let (before, after) = (mrr(&plan), mrr(&all.apply(&plan).0));
        prop_assert!(same(before, after, 0.0));
    }

    #[test]
    fn break_even_conversion_leaves_the_plateau_where_it_is(churn in 0.01_f64..0.5, fee_factor in 0.5_f64..1.0, term in 1_u32..24, other in 0.0_f64..1.0) {
        let other = Segment { sign_up_share: other, term_months: 3, ..Segment::plain(500.0, 0.1) };
        let plan = Scenario::new(1.0, 1.0, vec![Segment::plain(1_000.0, churn), other]);
        let contract = DropMonthToMonth { convert: 1.0, fee_factor, churn_factor: 0.5, term_months: term };
        let convert = contract.break_even(&plan).unwrap();
        prop_assume!(convert <= 1.0);
        let all = Strategies { drop_month_to_month: Some(free(DropMonthToMonth { convert, ..contract })), ..Strategies::default() };
        let plateau = |plan: &Scenario| plateau::model::plateau::plateau(plan).unwrap().mrr;
        prop_assert!(same(plateau(&plan), plateau(&all.apply(&plan).0), 0.0));
    }

    #[test]
    fn shapley_values_of_independent_players_are_what_each_adds(worth in prop::collection::vec(-100.0_f64..100.0, 0..7)) {
        let subsets: Vec<f64> = (0..1_usize << worth.len())
            .map(|subset| worth.iter().enumerate().filter(|(i, _)| subset >> i & 1 == 1).map(|(_, w)| w).sum())
            .collect();
        for (value, worth) in shapley_values(&subsets).into_iter().zip(worth) {
            prop_assert!((value - worth).abs() < 1e-9);
        }
    }

    #[test]
    fn segments_are_moved_to_any_lifetime_that_contracts_allow(plan in plan(6), part in 0.0_f64..=1.0) {
        let [shortest, longest] = segment_scaling::lifetimes(&plan.segments);
        let lifetime = shortest * (longest / shortest).powf(part);
        let mut moved = plan.segments.clone();
        segment_scaling::scale(&mut moved, segment_scaling::Means { lifetime, ..segment_scaling::means(&plan.segments) });
        let reached = segment_scaling::means(&moved).lifetime;
        prop_assert!((reached - lifetime).abs() <= 1e-6 * lifetime, "{} for {}", reached, lifetime);
        prop_assert!(moved.iter().all(|s| limits::MONTHLY_CHURN.allows(s.monthly_churn)));
    }

    #[test]
    fn sensitivity_is_finite_and_sorted(plan in plan(24)) {
        let answer = sensitivity::sensitivity(&plan);
        prop_assert_eq!(answer.percent.len(), sensitivity::Lever::ALL.len());
        prop_assert!(answer.percent.iter().all(|s| s.low.is_finite() && s.high.is_finite()));
        prop_assert!(answer.steps.iter().all(|(_, mrr)| mrr.is_finite() && *mrr >= 0.0));
        let spread = |s: &sensitivity::Spread| (s.high - s.low).abs();
        prop_assert!(answer.percent.is_sorted_by(|a, b| spread(a) >= spread(b)));
    }
}

proptest! {
    // Whole courses of every subset, and likely ranges, take a while without optimization.
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn every_subset_is_worth_what_its_plan_projects(plan in plan(3), all in strategies()) {
        let enabled = all.enabled();
        let revenue = revenue_of_subsets(&plan, &enabled, all.hire.map(|e| e.strategy));
        prop_assert_eq!(revenue.len(), 1 << enabled.len());
        for (subset, &revenue) in revenue.iter().enumerate() {
            let on = |name| enabled.iter().position(|e| e.0 == name).is_some_and(|place| subset >> place & 1 == 1);
            let (changed, _) = only(&all, on).apply(&plan);
            let (last, scale) = mrr_and_scale(&changed);
            prop_assert!(same(revenue, last, scale));
        }
    }

    #[test]
    fn projecting_the_returned_scenario_gives_the_combined_course(all in strategies(), referrals in 0.0_f64..0.02) {
        let plan = Scenario { horizon_months: 4, referrals, ..example() };
        let small = only(&all, |name| name != Name::Hire && name != Name::AskPromoters);
        let effect = apply(&plan, &small);
        prop_assert_eq!(&project(&effect.scenario), &effect.combined);
        prop_assert_eq!(&project(&plan), &effect.baseline);
    }
}

/// Serde's plain data as the interface takes it.
fn value(json: &serde_json::Value) -> Value {
    serde_json::from_value::<serde_json_value::Value>(json.clone()).unwrap().0
}

#[test]
fn the_scenario_that_comes_out_can_go_in_again() {
    let given = serde_json::to_value(api::scenario::Plan::from(example())).unwrap();
    let on = serde_json::json!({
        "hire": { "month": 1, "count": 1 }, "dropMonthToMonth": { "convert": 0.7 },
        "setExpectations": { "oversoldShare": 0.05, "keepRate": 0.5, "monthlyCost": 500 }
    });
    let effect = serde_json::to_value(api::apply_strategies(value(&given), value(&on)).unwrap()).unwrap();
    let again = serde_json::to_value(api::project(value(&effect["scenario"])).unwrap()).unwrap();
    assert_eq!(again, effect["combined"]);
    let names: Vec<&str> =
        effect["contributions"].as_array().unwrap().iter().map(|c| c["strategy"].as_str().unwrap()).collect();
    assert_eq!(names, ["hire", "dropMonthToMonth", "setExpectations"]);
    assert_eq!(effect["contributions"][2]["cost"], 500.0);
    assert!((effect["breakEvenConvert"].as_f64().unwrap() - 0.535).abs() < 5e-4);
}

#[test]
fn the_order_of_switching_on_never_matters() {
    let given = serde_json::to_value(api::scenario::Plan::from(example())).unwrap();
    let on = [
        ("hire", serde_json::json!({ "month": 1, "count": 1 })),
        ("dropMonthToMonth", serde_json::json!({ "convert": 0.7 })),
        ("goUpmarket", serde_json::json!({ "shift": 0.1, "paceCost": 0.1 })),
        ("rescueDetractors", serde_json::json!({ "detractorChurnShare": 0.4, "saveRate": 0.3 })),
    ];
    let effect = |order: [usize; 4]| {
        let fields = order.map(|place| (on[place].0.to_owned(), value(&on[place].1)));
        let effect = api::apply_strategies(value(&given), Value::Object(fields.into())).unwrap();
        serde_json::to_value(effect).unwrap()
    };
    let first = effect([0, 1, 2, 3]);
    for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
        assert_eq!(effect(order), first);
    }
}

#[test]
fn each_alone_is_what_its_contribution_says() {
    let plan = example();
    let all = Strategies {
        hire: Some(free(Hire { month: 1, count: 1 })),
        go_upmarket: Some(free(GoUpmarket { shift: 0.1, pace_cost: 0.1 })),
        rescue_detractors: Some(free(RescueDetractors { detractor_churn_share: 0.4, save_rate: 0.3 })),
        ..Strategies::default()
    };
    let told = alone(&plan, &all);
    let contributions = apply(&plan, &all).contributions;
    assert_eq!(told.len(), 3);
    for (alone, contribution) in told.iter().zip(&contributions) {
        assert_eq!(alone.strategy, contribution.strategy);
        assert!(same(alone.mrr, contribution.alone, 1e5), "{alone:?} {contribution:?}");
    }
}

#[test]
fn strategies_that_cannot_apply_say_why() {
    let plan = Scenario { horizon_months: 12, ..Scenario::new(1.0, 1.0, vec![contract()]) };
    let all = Strategies {
        hire: Some(free(Hire { month: 13, count: 1 })),
        drop_month_to_month: Some(free(drop_all(0.5))),
        go_upmarket: Some(free(GoUpmarket { shift: 0.5, pace_cost: 0.1 })),
        set_expectations: Some(free(SetExpectations { oversold_share: 0.0, keep_rate: 1.0 })),
        rescue_detractors: Some(free(RescueDetractors { detractor_churn_share: 1.0, save_rate: 1.0 })),
        ..Strategies::default()
    };
    let (changed, notes) = all.apply(&plan);
    let expected = [
        StrategyWarning::HireAfterHorizon,
        StrategyWarning::NoMonthToMonth,
        StrategyWarning::OneFee,
        StrategyWarning::NothingOversold,
        StrategyWarning::Held(limits::MONTHLY_CHURN.name),
    ];
    assert_eq!(notes, expected.map(Some));
    assert!((changed.sign_ups_per_rep - 0.9).abs() < 1e-12, "going upmarket costs its pace in any case");
}

fn contract() -> Segment {
    Segment { term_months: 6, ..Segment::plain(1_000.0, 0.1) }
}

fn drop_all(convert: f64) -> DropMonthToMonth {
    DropMonthToMonth { convert, fee_factor: 0.8, churn_factor: 0.5, term_months: 6 }
}

#[test]
fn no_sign_ups_left_leaves_the_shares_as_they_were() {
    let plan = Scenario::new(1.0, 1.0, vec![Segment::plain(1_000.0, 0.1), Segment::plain(500.0, 0.1)]);
    let all = Strategies { drop_month_to_month: Some(free(drop_all(0.0))), ..Strategies::default() };
    let (changed, notes) = all.apply(&plan);
    assert_eq!((changed.sign_ups_per_rep, notes), (0.0, vec![Some(StrategyWarning::NoSignUpsLeft)]));
    assert_eq!(changed.segments, plan.segments);
}

#[test]
fn full_lists_are_not_overfilled() {
    let many = |count| Scenario::new(1.0, 1.0, vec![Segment::plain(1_000.0, 0.1); count]);
    let all = Strategies { drop_month_to_month: Some(free(drop_all(0.5))), ..Strategies::default() };
    assert_eq!(all.apply(&many(12)).0.segments.len(), 24);
    let (changed, notes) = all.apply(&many(13));
    assert_eq!((changed.segments.len(), notes), (13, vec![Some(StrategyWarning::SegmentsFull)]));

    let hired = Scenario { hires: vec![Hire { month: 2, count: 1 }; 60], ..many(1) };
    let hire = |month| Strategies { hire: Some(free(Hire { month, count: 3 })), ..Strategies::default() };
    assert_eq!(hire(2).apply(&hired).0.hires[0].count, 4, "beside another of the same month there is room");
    assert_eq!(hire(3).apply(&hired).1, [Some(StrategyWarning::HiresFull)]);
}

#[test]
fn a_hire_costs_its_pay_too() {
    let plan = Scenario { rep_monthly_cost: 4_000.0, gross_margin: 0.5, ..example() };
    let hire = Enabled { strategy: Hire { month: 1, count: 2 }, monthly_cost: 100.0 };
    let all = Strategies { hire: Some(hire), ..Strategies::default() };
    let contribution = contributions(&plan, &all, &[None])[0];
    assert_eq!(contribution.cost, 8_100.0);
    assert!(same(contribution.net, 0.5 * contribution.mrr - 8_100.0, 0.0));
}
