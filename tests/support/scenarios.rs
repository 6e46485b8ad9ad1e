//! Generators of plans and strategies over their whole ranges, for the property tests.

use plateau::model::limits::{self, Limits};
use plateau::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, QualifyLeads, RescueDetractors, SetExpectations, Strategies,
};
use plateau::model::{Hire, Oversold, RecurringHires, Scenario, Segment};
use proptest::prelude::*;

/// Values of a row of the table: its ends, small ones, and all between.
pub fn any_of(bound: &'static Limits) -> impl Strategy<Value = f64> {
    let whole = |value: f64| if bound.whole { value.round() } else { value };
    let near = (bound.min + 10.0).min(bound.max);
    prop_oneof![
        1 => Just(bound.min),
        1 => Just(bound.max),
        4 => bound.min..=near,
        4 => bound.min..=bound.max,
    ]
    .prop_map(move |value| bound.clamp(whole(value)))
}

fn segment() -> impl Strategy<Value = Segment> {
    let share = prop_oneof![2 => Just(0.0), 6 => 0.1_f64..1.0, 1 => any_of(&limits::SIGN_UP_SHARE), 1 => Just(5e-324)];
    let term = prop_oneof![Just(1.0), any_of(&limits::TERM_MONTHS)];
    let expansion = prop_oneof![Just(0.0), any_of(&limits::MONTHLY_EXPANSION)];
    let churn = prop_oneof![3 => 0.01_f64..0.3, 1 => any_of(&limits::MONTHLY_CHURN)];
    let fee = prop_oneof![3 => 100.0_f64..10_000.0, 1 => any_of(&limits::MONTHLY_FEE)];
    let clients = prop_oneof![3 => (0.0_f64..30.0).prop_map(f64::round), 1 => any_of(&limits::STARTING_CLIENTS)];
    (share, fee, churn, term, expansion, clients).prop_map(|(share, fee, churn, term, expansion, clients)| Segment {
        name: Some("a segment".into()),
        sign_up_share: share,
        monthly_fee: fee,
        monthly_churn: churn,
        term_months: term as u32,
        monthly_expansion: expansion,
        starting_clients: clients,
    })
}

fn oversold() -> impl Strategy<Value = Oversold> {
    let fee = prop::option::of(any_of(&limits::MONTHLY_FEE));
    let parts =
        (any_of(&limits::OVERSOLD_SHARE), any_of(&limits::OVERSOLD_LIFETIME), any_of(&limits::STARTING_CLIENTS), fee);
    parts.prop_map(|(sign_up_share, lifetime_months, starting_clients, monthly_fee)| Oversold {
        sign_up_share,
        lifetime_months,
        starting_clients,
        monthly_fee,
    })
}

fn hire() -> impl Strategy<Value = Hire> {
    (any_of(&limits::HIRE_MONTH), any_of(&limits::HIRE_COUNT))
        .prop_map(|(month, count)| Hire { month: month as u32, count: count as u32 })
}

fn recurring() -> impl Strategy<Value = RecurringHires> {
    (1_u32..=120, 1_u32..=120, 1_u32..=1_000).prop_map(|(first_month, every_months, count)| RecurringHires {
        first_month,
        every_months,
        count,
    })
}

/// A plan that the checks let through.
pub fn plan(most_segments: usize) -> impl Strategy<Value = Scenario> {
    let segments = prop::collection::vec(segment(), 1..=most_segments);
    let staff = (
        any_of(&limits::REPS),
        any_of(&limits::SIGN_UPS_PER_REP),
        prop_oneof![3 => prop::collection::vec(hire(), 0..3), 1 => prop::collection::vec(hire(), 60)],
        prop::option::of(recurring()),
        any_of(&limits::RAMP_MONTHS),
    );
    let money = (any_of(&limits::REP_MONTHLY_COST), any_of(&limits::COMMISSION_MONTHS), any_of(&limits::GROSS_MARGIN));
    let referrals = prop_oneof![2 => Just(0.0), 2 => 0.0_f64..0.1, 1 => any_of(&limits::REFERRALS)];
    (segments, staff, money, referrals, prop::option::of(oversold()), any_of(&limits::HORIZON_MONTHS))
        .prop_map(|(segments, staff, money, referrals, oversold, horizon)| Scenario {
            horizon_months: horizon as u32,
            hires: staff.2,
            recurring_hires: staff.3,
            ramp_months: staff.4 as u32,
            referrals,
            oversold,
            rep_monthly_cost: money.0,
            commission_months: money.1,
            gross_margin: money.2,
            ..Scenario::new(staff.0, staff.1, segments)
        })
        .prop_filter("some segment wins clients", |plan| plan.check().is_ok())
}

fn on<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Option<Enabled<T>>> {
    let enabled = (strategy, any_of(&limits::STRATEGY_COST))
        .prop_map(|(strategy, monthly_cost)| Enabled { strategy, monthly_cost });
    prop::option::weighted(0.75, enabled)
}

/// Some of the strategies, over their whole ranges.
pub fn strategies() -> impl Strategy<Value = Strategies> {
    let contract = (
        any_of(&limits::CONVERT),
        any_of(&limits::FEE_FACTOR),
        any_of(&limits::CHURN_FACTOR),
        any_of(&limits::CONTRACT_MONTHS),
    )
        .prop_map(|(convert, fee_factor, churn_factor, term)| DropMonthToMonth {
            convert,
            fee_factor,
            churn_factor,
            term_months: term as u32,
        });
    let upmarket = (any_of(&limits::SHIFT), any_of(&limits::PACE_COST))
        .prop_map(|(shift, pace_cost)| GoUpmarket { shift, pace_cost });
    let leads =
        (any_of(&limits::REJECT), any_of(&limits::REFILL)).prop_map(|(reject, refill)| QualifyLeads { reject, refill });
    let expectations = (any_of(&limits::OVERSOLD_LEFT), any_of(&limits::KEEP_RATE))
        .prop_map(|(oversold_share, keep_rate)| SetExpectations { oversold_share, keep_rate });
    let promoters =
        (
            any_of(&limits::PROMOTER_SHARE),
            any_of(&limits::ASK_SHARE),
            any_of(&limits::REFERRALS_PER_ASK),
            any_of(&limits::COLD_CLOSE_RATE),
        )
            .prop_map(|(promoter_share, ask_share, referrals_per_ask_per_year, cold_close_rate)| {
                AskPromoters { promoter_share, ask_share, referrals_per_ask_per_year, cold_close_rate }
            });
    let detractors = (any_of(&limits::DETRACTOR_CHURN_SHARE), any_of(&limits::SAVE_RATE))
        .prop_map(|(detractor_churn_share, save_rate)| RescueDetractors { detractor_churn_share, save_rate });
    (on(hire()), on(contract), on(upmarket), on(leads), on(expectations), on(promoters), on(detractors)).prop_map(
        |(
            hire,
            drop_month_to_month,
            go_upmarket,
            qualify_leads,
            set_expectations,
            ask_promoters,
            rescue_detractors,
        )| {
            Strategies {
                hire,
                drop_month_to_month,
                go_upmarket,
                qualify_leads,
                set_expectations,
                ask_promoters,
                rescue_detractors,
            }
        },
    )
}
