//! Random plans, drawn from the bounds table, and plans as plain data.

use plateau::api::value::{Value, serde_json_value};
use plateau::model::limits::{self, Limits};
use plateau::model::{Evidence, Hire, Oversold, RecurringHires, Scenario, Segment};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Plain data from JSON.
pub fn value(json: &Json) -> Value {
    serde_json::from_value::<serde_json_value::Value>(json.clone()).expect("any JSON is plain data").0
}

/// Any value of a row of the table: its ends as often as what lies between, which is spread evenly
/// and over the orders of magnitude.
pub fn within(bound: Limits) -> impl Strategy<Value = f64> {
    let (low, high) = (bound.min, bound.max);
    let smallest = low.max(high * 1e-9);
    let settle = move |x: f64| bound.clamp(if bound.whole { x.round() } else { x });
    prop_oneof![
        1 => Just(low),
        1 => Just(high),
        1 => Just(settle(bound.default.unwrap_or(low))),
        2 => (low..=high).prop_map(settle),
        3 => (0.0..=1.0).prop_map(move |x: f64| settle(smallest * (high / smallest).powf(x))),
    ]
}

/// The same between narrower ends.
pub fn between(bound: Limits, min: f64, max: f64) -> impl Strategy<Value = f64> {
    within(Limits { min: min.max(bound.min), max: max.min(bound.max), ..bound })
}

fn whole(bound: Limits) -> impl Strategy<Value = u32> {
    within(bound).prop_map(|x| x as u32)
}

fn segment() -> impl Strategy<Value = Segment> {
    let numbers = (
        within(limits::SIGN_UP_SHARE),
        within(limits::MONTHLY_FEE),
        within(limits::MONTHLY_CHURN),
        whole(limits::TERM_MONTHS),
        within(limits::MONTHLY_EXPANSION),
        within(limits::STARTING_CLIENTS),
    );
    numbers.prop_map(|(sign_up_share, monthly_fee, monthly_churn, term_months, monthly_expansion, starting_clients)| {
        Segment {
            name: None,
            sign_up_share,
            monthly_fee,
            monthly_churn,
            term_months,
            monthly_expansion,
            starting_clients,
        }
    })
}

fn hire() -> impl Strategy<Value = Hire> {
    (whole(limits::HIRE_MONTH), whole(limits::HIRE_COUNT)).prop_map(|(month, count)| Hire { month, count })
}

fn recurring() -> impl Strategy<Value = RecurringHires> {
    let numbers = (whole(limits::FIRST_MONTH), whole(limits::EVERY_MONTHS), whole(limits::HIRE_COUNT));
    numbers.prop_map(|(first_month, every_months, count)| RecurringHires { first_month, every_months, count })
}

fn oversold() -> impl Strategy<Value = Oversold> {
    let numbers = (
        within(limits::OVERSOLD_SHARE),
        within(limits::OVERSOLD_LIFETIME),
        within(limits::STARTING_CLIENTS),
        option::of(within(limits::MONTHLY_FEE)),
    );
    numbers.prop_map(|(sign_up_share, lifetime_months, starting_clients, monthly_fee)| Oversold {
        sign_up_share,
        lifetime_months,
        starting_clients,
        monthly_fee,
    })
}

fn evidence() -> impl Strategy<Value = Evidence> {
    let lost =
        move |at_risk: u32| between(limits::EVIDENCE_LOST, 0.0, f64::from(at_risk)).prop_map(move |x| (x, at_risk));
    whole(limits::EVIDENCE_AT_RISK)
        .prop_flat_map(lost)
        .prop_map(|(lost, at_risk)| Evidence { lost: lost as u32, at_risk })
}

/// Any plan that the table allows.
pub fn any_plan() -> impl Strategy<Value = Scenario> {
    let staff = (
        whole(limits::HORIZON_MONTHS),
        within(limits::REPS),
        within(limits::SIGN_UPS_PER_REP),
        vec(hire(), 0..=limits::HIRES.max as usize),
        option::of(recurring()),
        whole(limits::RAMP_MONTHS),
    );
    let clients = (
        prop_oneof![3 => vec(segment(), 1..=3), 1 => vec(segment(), 1..=limits::SEGMENTS.max as usize)],
        within(limits::REFERRALS),
        option::of(oversold()),
        option::of(evidence()),
    );
    let money = (within(limits::REP_MONTHLY_COST), within(limits::COMMISSION_MONTHS), within(limits::GROSS_MARGIN));
    (staff, clients, money).prop_map(
        |(
            (horizon_months, reps, sign_ups_per_rep, hires, recurring_hires, ramp_months),
            (mut segments, referrals, oversold, churn_evidence),
            (rep_monthly_cost, commission_months, gross_margin),
        )| {
            if segments.iter().all(|s| s.sign_up_share == 0.0) {
                segments[0].sign_up_share = 1.0;
            }
            Scenario {
                name: None,
                horizon_months,
                reps,
                sign_ups_per_rep,
                segments,
                hires,
                recurring_hires,
                ramp_months,
                referrals,
                oversold,
                churn_evidence,
                rep_monthly_cost,
                commission_months,
                gross_margin,
            }
        },
    )
}

/// A plan of the size that people have: few clients, lifetimes of months to years, a plateau.
pub fn usual_plan() -> impl Strategy<Value = Scenario> {
    let segment = (0.1..1.0, 100.0..10_000.0, 0.05..0.5, 1_u32..=6, -0.02..0.02, 0_u32..=12);
    let segment = segment.prop_map(|(share, fee, churn, term, expansion, clients): (f64, f64, _, _, _, u32)| Segment {
        sign_up_share: share,
        term_months: term,
        monthly_expansion: expansion,
        starting_clients: f64::from(clients),
        ..Segment::plain(fee.round(), churn)
    });
    (vec(segment, 1..=3), 0.0..4.0, 0.1..1.0, 0.0..0.02, 6_u32..=36).prop_map(
        |(segments, reps, pace, referrals, horizon_months): (_, f64, _, _, _)| Scenario {
            horizon_months,
            referrals,
            ..Scenario::new(reps.round(), pace, segments)
        },
    )
}

/// The plan as the interface takes it.
pub fn as_json(plan: &Scenario) -> Json {
    let segment = |s: &Segment| {
        json!({
            "name": s.name, "signUpShare": s.sign_up_share, "monthlyFee": s.monthly_fee,
            "monthlyChurn": s.monthly_churn, "termMonths": s.term_months,
            "monthlyExpansion": s.monthly_expansion, "startingClients": s.starting_clients,
        })
    };
    json!({
        "name": plan.name,
        "horizonMonths": plan.horizon_months,
        "reps": plan.reps,
        "signUpsPerRepPerMonth": plan.sign_ups_per_rep,
        "segments": plan.segments.iter().map(segment).collect::<Vec<_>>(),
        "hires": plan.hires.iter().map(|h| json!({ "month": h.month, "count": h.count })).collect::<Vec<_>>(),
        "recurringHires": plan.recurring_hires.map(|r| {
            json!({ "firstMonth": r.first_month, "everyMonths": r.every_months, "count": r.count })
        }),
        "rampMonths": plan.ramp_months,
        "referralsPerClientPerMonth": plan.referrals,
        "oversold": plan.oversold.map(|o| json!({
            "signUpShare": o.sign_up_share, "lifetimeMonths": o.lifetime_months,
            "startingClients": o.starting_clients, "monthlyFee": o.monthly_fee,
        })),
        "churnEvidence": plan.churn_evidence.map(|e| json!({ "lost": e.lost, "atRisk": e.at_risk })),
        "repMonthlyCost": plan.rep_monthly_cost,
        "commissionMonths": plan.commission_months,
        "grossMargin": plan.gross_margin,
    })
}
