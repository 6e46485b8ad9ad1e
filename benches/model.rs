//! How long the model takes: the plans that people have, and the worst that the bounds table allows.
//!
//! Goals on a desktop: the headline 50 µs, a large agency 1 ms, twelve large segments 2 ms, referrals 20 ms, and no
//! call over 40 ms, which leaves a browser under 100 ms.

use divan::{Bencher, black_box};
use plateau::model::target_probability::{Target, chance};
use plateau::model::{Evidence, Hire, Oversold, RecurringHires, Scenario, Segment, project};

fn main() {
    divan::main();
}

/// One rep who wins a client every six months.
fn headline() -> Scenario {
    Scenario::new(1.0, 1.0 / 6.0, vec![Segment::plain(10_000.0, 1.0 / 12.0)])
}

fn segment(share: f64, fee: f64, churn: f64, term: u32, clients: f64) -> Segment {
    Segment { sign_up_share: share, term_months: term, starting_clients: clients, ..Segment::plain(fee, churn) }
}

/// Three segments with terms.
fn small_medium_big() -> Scenario {
    let segments = vec![
        segment(0.5, 800.0, 0.125, 1, 6.0),
        segment(0.3, 2_400.0, 0.0625, 6, 4.0),
        segment(0.2, 6_000.0, 0.0625, 12, 2.0),
    ];
    Scenario::new(2.0, 0.5, segments)
}

/// So many segments over ten years, each with a fee, a churn and a term of its own.
fn many(count: u32, clients: f64) -> Scenario {
    let one = |i: u32| {
        let f = f64::from(i);
        segment(1.0 + f, 150.0 + 137.0 * f, 0.01 + 0.004 * f, if i.is_multiple_of(2) { 6 } else { 12 }, clients)
    };
    Scenario { horizon_months: 120, ..Scenario::new(4.0, 0.5, (0..count).map(one).collect()) }
}

/// Everything that a plan can have.
fn everything(clients: f64, referrals: f64) -> Scenario {
    let mut plan = many(24, clients);
    for (segment, i) in plan.segments.iter_mut().zip(0_u32..) {
        segment.monthly_expansion = if i.is_multiple_of(2) { 0.2 } else { -0.2 };
    }
    Scenario {
        hires: (0..60).map(|i| Hire { month: 1 + 2 * i, count: 1 }).collect(),
        recurring_hires: Some(RecurringHires { first_month: 1, every_months: 1, count: 1 }),
        ramp_months: 36,
        referrals,
        oversold: Some(Oversold {
            sign_up_share: 0.2,
            lifetime_months: 5.0,
            starting_clients: clients,
            monthly_fee: None,
        }),
        churn_evidence: Some(Evidence { lost: 2, at_risk: 25 }),
        ..plan
    }
}

mod goals {
    use super::{Bencher, Scenario, black_box, many, project, small_medium_big};

    #[divan::bench]
    fn headline(bencher: Bencher) {
        let plan = super::headline();
        bencher.bench(|| project(black_box(&plan)));
    }

    #[divan::bench]
    fn large_agency(bencher: Bencher) {
        let plan = Scenario::new(1.0, 240.0, vec![super::segment(1.0, 99.0, 0.035, 1, 5_000.0)]);
        bencher.bench(|| project(black_box(&plan)));
    }

    #[divan::bench]
    fn twelve_large_segments(bencher: Bencher) {
        let mut plan = many(12, 5_000.0);
        plan.segments.iter_mut().for_each(|segment| segment.monthly_fee = 1_000.0);
        bencher.bench(|| project(black_box(&plan)));
    }

    #[divan::bench]
    fn three_segments_with_referrals(bencher: Bencher) {
        let plan = Scenario { referrals: 0.01, ..small_medium_big() };
        bencher.bench(|| project(black_box(&plan)));
    }
}

mod worst {
    use super::{Bencher, Evidence, Scenario, Target, black_box, chance, everything, many, project};

    #[divan::bench(args = [0.0, 40.0, 5_000.0, 100_000.0], sample_count = 20)]
    fn everything_at_once(bencher: Bencher, clients: f64) {
        let plan = everything(clients, 0.0);
        bencher.bench(|| project(black_box(&plan)));
    }

    #[divan::bench(args = [0.0, 40.0, 5_000.0, 100_000.0], sample_count = 20)]
    fn everything_at_once_with_referrals(bencher: Bencher, clients: f64) {
        let plan = everything(clients, 2.0);
        bencher.bench(|| project(black_box(&plan)));
    }

    /// The most that is exact with evidence about churn.
    #[divan::bench(args = [40.0, 5_000.0, 100_000.0], sample_count = 20)]
    fn three_segments_with_evidence(bencher: Bencher, clients: f64) {
        let mut plan = Scenario { churn_evidence: Some(Evidence { lost: 2, at_risk: 25 }), ..many(3, clients) };
        plan.segments.iter_mut().for_each(|segment| segment.monthly_fee = 1_000.0);
        bencher.bench(|| project(black_box(&plan)));
    }

    #[divan::bench(args = [40.0, 5_000.0], sample_count = 20)]
    fn chance_of_everything(bencher: Bencher, clients: f64) {
        let plan = everything(clients, 0.01);
        bencher.bench(|| chance(black_box(&plan), Target { mrr: 1e6, month: 120 }));
    }
}
