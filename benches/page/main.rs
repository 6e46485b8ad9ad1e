//! How fast the built page is in Chromium. Each figure stands beside what it has to be held against, both measured in
//! turns within one run, so that a busy machine moves both. `make bench` prints them.

mod calls;
#[allow(dead_code)]
#[path = "../../tests/support/driver.rs"]
mod driver;
mod lists;
mod memory;
#[allow(dead_code)]
#[path = "../../tests/support/page.rs"]
mod page;
mod paste;
mod picture;
mod scenarios;
#[allow(dead_code)]
#[path = "../../tests/support/server.rs"]
mod server;
mod steps;

/// What a ratio should be.
#[derive(Clone, Copy)]
enum Wanted {
    AtMost(f64),
    AtLeast(f64),
}

impl Wanted {
    fn holds(self, ratio: f64) -> bool {
        match self {
            Self::AtMost(most) => ratio <= most,
            Self::AtLeast(least) => ratio >= least,
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtMost(most) => format!("at most {most}"),
            Self::AtLeast(least) => format!("at least {least}"),
        }
    }
}

/// Prints the table's head.
fn head() {
    println!("\n{:<44}{:>10}  {:<24}{:>10}{:>9}  wanted", "", "page, ms", "against", "its ms", "ratio");
}

/// Prints a line of the table: a time in the page, what it is held against, its time, their ratio.
fn line(what: &str, page: f64, against: &str, other: f64, wanted: Wanted) {
    let ratio = match wanted {
        Wanted::AtMost(_) => page / other,
        Wanted::AtLeast(_) => other / page,
    };
    let holds = if wanted.holds(ratio) { "" } else { ": MISSED" };
    println!("{what:<44}{page:>10.3}  {against:<24}{other:>10.3}{ratio:>9.2}  {}{holds}", wanted.text());
}

/// The time that a part of all times lies at or below.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    sorted[((sorted.len() as f64 * part).ceil() as usize).clamp(1, sorted.len()) - 1]
}

/// Sorts times and gives their median and the 95th percentile.
fn p50_and_p95(mut times: Vec<f64>) -> [f64; 2] {
    times.sort_by(f64::total_cmp);
    [0.5, 0.95].map(|part| quantile(&times, part))
}

fn main() {
    head();
    steps::measure();
    scenarios::measure();
    calls::measure();
    println!();
    paste::measure();
    lists::measure();
    picture::measure();
    memory::measure();
}
