//! How long it takes to say everything about a list of clients, from the columns to all figures.
//!
//! Goal on a desktop: a million rows of start, end, fee, rep and term in 150 ms. The cost grows with the rows.

use divan::{Bencher, black_box};
use plateau::model::clients::figures::figures;
use plateau::model::clients::stays::Stays;
use plateau::model::clients::survival::of_stays;
use plateau::model::clients::{Clients, Labels, Settings};
use time::Date;

fn main() {
    divan::main();
}

/// Sales reps of the list.
const REPS: u32 = 40;
/// Days over which clients start, from 2015 on.
const DAYS: i32 = 4_000;

fn day(after: i32) -> Date {
    let first = Date::from_ordinal_date(2015, 1).expect("a date");
    Date::from_julian_day(first.to_julian_day() + after).expect("a date")
}

/// A list of so many rows: starts at random, stays of 20 months on average, one of three terms.
fn list(rows: usize) -> Clients {
    let mut random = fastrand::Rng::with_seed(16);
    let mut clients = Clients { rows: (2..).take(rows).collect(), ..Clients::default() };
    let (mut fees, mut terms, mut places) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rows {
        let start = random.i32(0..DAYS);
        let stay = (-(1.0 - random.f64()).ln() * 600.0) as i32;
        clients.starts.push(day(start));
        clients.ends.push((start + stay < DAYS).then(|| day(start + stay)));
        fees.push(f64::from(random.u32(10_000..1_000_000)) / 100.0);
        terms.push([1, 6, 12][random.usize(0..3)]);
        places.push(random.u32(0..REPS));
    }
    let texts = (0..REPS).map(|rep| format!("rep {rep}").into()).collect();
    Clients { fees: Some(fees), terms: Some(terms), sales_reps: Some(Labels { texts, places }), ..clients }
}

fn settings(listed: u32) -> Settings {
    Settings { as_of: day(DAYS), active_since: None, gross_margin: 0.6, listed }
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 20)]
fn all_figures(bencher: Bencher, rows: usize) {
    let (clients, settings) = (list(rows), settings(1_000));
    bencher.bench(|| figures(black_box(&clients), &settings));
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 20)]
fn all_figures_and_every_client_at_risk(bencher: Bencher, rows: usize) {
    let (clients, settings) = (list(rows), settings(u32::MAX));
    bencher.bench(|| figures(black_box(&clients), &settings));
}

#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 20)]
fn survival_alone(bencher: Bencher, rows: usize) {
    let (clients, settings) = (list(rows), settings(0));
    bencher.bench(|| of_stays(&Stays::of(black_box(&clients), &settings)));
}
