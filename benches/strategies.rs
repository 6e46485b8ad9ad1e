//! How long the strategies, goal seek and reps' scores take, against what they may take.

use std::hint::black_box;
use std::time::{Duration, Instant};

use plateau::model::strategies::contribution::{apply, contributions, revenue_of_subsets};
use plateau::model::strategies::{
    AskPromoters, DropMonthToMonth, Enabled, GoUpmarket, QualifyLeads, RescueDetractors, SetExpectations, Strategies,
};
use plateau::model::target_probability::Target;
use plateau::model::{Hire, Oversold, Scenario, Segment, goal, nps_by_rep, sensitivity, sketch};

fn free<T>(strategy: T) -> Enabled<T> {
    Enabled { strategy, monthly_cost: 0.0 }
}

fn all_seven() -> Strategies {
    let contract = DropMonthToMonth { convert: 0.7, fee_factor: 0.8, churn_factor: 0.5, term_months: 6 };
    let referrals =
        AskPromoters { promoter_share: 0.4, ask_share: 0.5, referrals_per_ask_per_year: 1.0, cold_close_rate: 0.05 };
    Strategies {
        hire: Some(free(Hire { month: 1, count: 1 })),
        drop_month_to_month: Some(free(contract)),
        go_upmarket: Some(free(GoUpmarket { shift: 0.1, pace_cost: 0.1 })),
        qualify_leads: Some(free(QualifyLeads { reject: 0.25, refill: 0.5 })),
        set_expectations: Some(free(SetExpectations { oversold_share: 0.05, keep_rate: 0.5 })),
        ask_promoters: Some(free(referrals)),
        rescue_detractors: Some(free(RescueDetractors { detractor_churn_share: 0.4, save_rate: 0.3 })),
    }
}

/// Segments small, medium, big, over and over, with oversold deals beside them.
fn plan(segments: usize, months: u32, expansion: f64) -> Scenario {
    let kinds =
        [(0.5, 800.0, 1.0 / 8.0, 1, 6.0), (0.3, 2_400.0, 1.0 / 16.0, 6, 4.0), (0.2, 6_000.0, 1.0 / 16.0, 12, 2.0)];
    let segment = |i: usize| {
        let (share, fee, churn, term_months, starting_clients) = kinds[i % 3];
        let segment = Segment::plain(fee + i as f64, churn);
        Segment { sign_up_share: share, term_months, starting_clients, monthly_expansion: expansion, ..segment }
    };
    let mut plan = Scenario::new(2.0, 0.5, (0..segments).map(segment).collect());
    plan.horizon_months = months;
    plan.oversold =
        Some(Oversold { sign_up_share: 0.2, lifetime_months: 5.0, starting_clients: 2.0, monthly_fee: None });
    plan
}

/// The fastest and the median of many runs, printed beside the limit.
fn time<T>(name: &str, limit: Duration, mut run: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..101)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{name:<60} {:>10.1?} {:>10.1?} (may take {limit:?})", times[0], times[times.len() / 2]);
}

fn main() {
    let strategies = all_seven();
    let us = Duration::from_micros;
    for (segments, months, limit) in [(3, 60, us(300)), (12, 120, us(3_000))] {
        for expansion in [0.0, 0.01] {
            let plan = plan(segments, months, expansion);
            let name = format!("2^7 subsets, {segments} segments, {months} months, expansion {expansion}");
            let (enabled, hire) = (strategies.enabled(), strategies.hire.map(|e| e.strategy));
            time(&name, limit, || revenue_of_subsets(&plan, &enabled, hire));
        }
        let plan = plan(segments, months, 0.0);
        let (_, notes) = strategies.apply(&plan);
        let name = format!("contributions, {segments} segments, {months} months");
        time(&name, limit, || contributions(&plan, &strategies, &notes));
        let (with, _) = strategies.apply(&plan);
        let name = format!("the whole call with all likely ranges, {segments} segments, {months} months");
        time(&name, Duration::from_millis(40), || apply(&plan, &strategies));
        let name = format!("ranges sketched, {segments} segments, {months} months");
        time(&name, limit, || sketch(&with));
        time(&format!("sensitivity, {segments} segments, {months} months"), limit, || sensitivity::sensitivity(&plan));
        for lever in goal::Lever::ALL {
            let target = Target { mrr: 100_000.0, month: months / 2 };
            time(&format!("goal seek {lever:?}, {segments} segments"), limit, || goal::goal_seek(&plan, target, lever));
        }
    }
    let names: Vec<String> = (0..300).map(|i| format!("rep {i}")).collect();
    let rows: Vec<(&str, u8)> =
        (0..50_000_usize).map(|i| (names[i * 7_919 % 300].as_str(), (i * 31 % 11) as u8)).collect();
    time("50,000 answers of 300 reps", Duration::from_millis(100), || {
        nps_by_rep::nps_by_rep(nps_by_rep::tallies(&rows))
    });
}
