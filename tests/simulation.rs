//! The likely ranges against a simulation of single clients: seeded, so that every run is the same.

use fastrand::Rng;
use plateau::model::bands::bands;
use plateau::model::{Evidence, Hire, Scenario, Segment};

const PATHS: usize = 100_000;

/// How far, in standard errors, a share of the paths may lie from its probability.
const ERRORS: f64 = 4.0;

/// One client: when it renews next, its line, and what it pays.
#[derive(Clone, Copy)]
struct Client {
    line: usize,
    renews: u32,
    fee: f64,
}

/// A Poisson number, by Knuth's product: the means here are small.
fn poisson(rng: &mut Rng, mean: f64) -> u32 {
    let (limit, mut product, mut count) = ((-mean).exp(), rng.f64(), 0);
    while product > limit {
        product *= rng.f64();
        count += 1;
    }
    count
}

/// Sign-ups of a month by reps, who count as soon as their ramp allows.
fn won(plan: &Scenario, month: u32) -> f64 {
    let share = |hire: &Hire| {
        let since = f64::from(month.saturating_sub(hire.month));
        let ramped = if plan.ramp_months == 0 { 1.0 } else { (since / f64::from(plan.ramp_months)).min(1.0) };
        if month < hire.month { 0.0 } else { ramped * f64::from(hire.count) }
    };
    plan.sign_ups_per_rep * (plan.reps + plan.hires.iter().map(share).sum::<f64>())
}

/// One path: clients and revenue in the months that are looked at.
fn path(plan: &Scenario, rng: &mut Rng, churns: &[f64], looks: &[u32], paces: &[f64]) -> Vec<(f64, f64)> {
    let shares: f64 = plan.segments.iter().map(|s| s.sign_up_share).sum();
    let mut clients = Vec::new();
    for (line, segment) in plan.segments.iter().enumerate() {
        for _ in 0..segment.starting_clients as u32 {
            clients.push(Client { line, renews: rng.u32(1..=segment.term_months), fee: segment.monthly_fee });
        }
    }
    let mut seen = Vec::new();
    for month in 1..=*looks.last().expect("some month is looked at") {
        let referred = plan.referrals * clients.len() as f64;
        clients.retain_mut(|client: &mut Client| {
            let segment = &plan.segments[client.line];
            client.fee *= 1.0 + segment.monthly_expansion;
            if client.renews > month {
                return true;
            }
            client.renews = month + segment.term_months;
            // Churn piles up over the term.
            (0..segment.term_months).all(|_| rng.f64() >= churns[client.line])
        });
        for _ in 0..poisson(rng, paces[month as usize] + referred) {
            let (mut draw, mut line) = (rng.f64() * shares, 0);
            while draw >= plan.segments[line].sign_up_share && line + 1 < plan.segments.len() {
                draw -= plan.segments[line].sign_up_share;
                line += 1;
            }
            let segment = &plan.segments[line];
            clients.push(Client { line, renews: month + segment.term_months, fee: segment.monthly_fee });
        }
        if looks.contains(&month) {
            seen.push((clients.len() as f64, clients.iter().map(|client| client.fee).sum()));
        }
    }
    seen
}

/// Many paths: for each month looked at, all that was seen.
fn simulate(plan: &Scenario, looks: &[u32], seed: u64) -> Vec<Vec<(f64, f64)>> {
    let mut rng = Rng::with_seed(seed);
    let paces: Vec<f64> = (0..=plan.horizon_months).map(|month| won(plan, month)).collect();
    let mut seen = vec![Vec::with_capacity(PATHS); looks.len()];
    for _ in 0..PATHS {
        // A Beta number with half-integer parameters is a ratio of sums of squared normal ones.
        let factor = plan.churn_evidence.map_or(1.0, |Evidence { lost, at_risk }| {
            let squares = |rng: &mut Rng, count: u32| (0..count).map(|_| normal(rng).powi(2)).sum::<f64>();
            let (left, stayed) = (squares(&mut rng, 2 * lost + 1), squares(&mut rng, 2 * (at_risk - lost) + 1));
            left / (left + stayed) * f64::from(at_risk + 1) / (f64::from(lost) + 0.5)
        });
        let churns: Vec<f64> = plan.segments.iter().map(|s| (s.monthly_churn * factor).clamp(0.0001, 1.0)).collect();
        for (month, now) in seen.iter_mut().zip(path(plan, &mut rng, &churns, looks, &paces)) {
            month.push(now);
        }
    }
    seen
}

fn normal(rng: &mut Rng) -> f64 {
    (-2.0 * (1.0 - rng.f64()).ln()).sqrt() * (std::f64::consts::TAU * rng.f64()).cos()
}

/// Share of the paths for which something holds.
fn share(seen: &[(f64, f64)], holds: impl Fn(f64, f64) -> bool) -> f64 {
    seen.iter().filter(|(clients, mrr)| holds(*clients, *mrr)).count() as f64 / seen.len() as f64
}

/// Four standard errors, widened by what the 32 churns that stand for the evidence are off.
fn slack(plan: &Scenario, probability: f64) -> f64 {
    let own = ERRORS * (probability * (1.0 - probability) / PATHS as f64).sqrt();
    own + if plan.churn_evidence.is_some() { 0.003 } else { 0.0 }
}

/// The ranges of clients hold as many paths as they say, and their ends are the quantiles.
fn clients_agree(plan: &Scenario, looks: &[u32]) {
    let bands = bands(plan);
    assert!(bands.exact);
    for (month, seen) in looks.iter().zip(simulate(plan, looks, 7)) {
        let band = &bands.months[*month as usize];
        let [low, middle, high] = band.clients;
        let within = share(&seen, |n, _| low <= n && n <= high);
        let slack_within = slack(plan, band.probability);
        assert!((within - band.probability).abs() <= slack_within, "month {month}: {within}, said {band:?}");
        for (quantile, q) in [(low, 0.1), (middle, 0.5), (high, 0.9)] {
            let (to, under) = (share(&seen, |n, _| n <= quantile), share(&seen, |n, _| n < quantile));
            let near = slack(plan, q);
            assert!(under <= q + near && q - near <= to, "month {month}: {under} and {to} at {q}, said {band:?}");
        }
    }
}

/// The quantiles of revenue lie within 1% of those seen.
fn revenue_agrees(plan: &Scenario, looks: &[u32]) {
    let bands = bands(plan);
    for (month, seen) in looks.iter().zip(simulate(plan, looks, 11)) {
        let mrr = bands.months[*month as usize].mrr;
        let step = 0.01 * mrr[2];
        for (quantile, q) in mrr.into_iter().zip([0.1, 0.5, 0.9]) {
            let (to, under) = (share(&seen, |_, m| m <= quantile + step), share(&seen, |_, m| m < quantile - step));
            let near = slack(plan, q);
            assert!(under <= q + near && q - near <= to, "month {month}: {under} and {to} at {q}, said {mrr:?}");
        }
    }
}

fn one(pace: f64, fee: f64, churn: f64, clients: f64) -> Scenario {
    Scenario::new(1.0, pace, vec![Segment { starting_clients: clients, ..Segment::plain(fee, churn) }])
}

fn three() -> Scenario {
    let segment = |share, fee, churn, term, clients| Segment {
        sign_up_share: share,
        term_months: term,
        starting_clients: clients,
        ..Segment::plain(fee, churn)
    };
    let segments = vec![
        segment(0.5, 800.0, 0.125, 1, 6.0),
        segment(0.3, 2_400.0, 0.0625, 6, 4.0),
        segment(0.2, 6_000.0, 0.0625, 12, 2.0),
    ];
    Scenario::new(2.0, 0.5, segments)
}

#[test]
fn one_rep_from_nothing() {
    clients_agree(&one(1.0 / 6.0, 10_000.0, 1.0 / 12.0, 0.0), &[12, 24, 60]);
}

#[test]
fn a_second_rep_with_a_ramp() {
    let plan = Scenario {
        hires: vec![Hire { month: 13, count: 1 }],
        ramp_months: 3,
        ..one(1.0 / 6.0, 10_000.0, 1.0 / 12.0, 2.0)
    };
    clients_agree(&plan, &[12, 16, 36, 60]);
}

#[test]
fn segments_with_terms() {
    clients_agree(&three(), &[1, 6, 12, 24]);
}

#[test]
fn clients_that_bring_others() {
    clients_agree(&Scenario { referrals: 0.02, ..one(1.0 / 6.0, 10_000.0, 0.05, 10.0) }, &[1, 12, 60]);
}

#[test]
fn segments_with_terms_that_bring_others() {
    clients_agree(&Scenario { referrals: 0.01, ..three() }, &[6, 12, 24]);
}

#[test]
fn more_brought_than_leave() {
    clients_agree(&Scenario { referrals: 0.06, ..one(1.0 / 6.0, 10_000.0, 0.05, 10.0) }, &[12, 24]);
}

#[test]
fn churn_known_from_few_clients() {
    let evidence = Some(Evidence { lost: 2, at_risk: 25 });
    clients_agree(&Scenario { churn_evidence: evidence, ..one(1.0, 1_000.0, 0.08, 25.0) }, &[12, 36]);
}

#[test]
fn revenue_of_several_fees() {
    revenue_agrees(&three(), &[1, 18]);
    revenue_agrees(&Scenario { referrals: 0.01, ..three() }, &[12]);
}

#[test]
fn revenue_of_growing_fees() {
    let mut plan = three();
    for (segment, growth) in plan.segments.iter_mut().zip([0.01, 0.02, -0.01]) {
        segment.monthly_expansion = growth;
    }
    revenue_agrees(&plan, &[1, 18]);
    revenue_agrees(&Scenario { referrals: 0.01, ..plan }, &[12]);
}
