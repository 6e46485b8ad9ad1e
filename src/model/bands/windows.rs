//! Clients without referrals: today's, each of whom is still there or not, and a Poisson number of
//! sign-ups. Where the variance passes `LARGE` the expansion is as exact as the sum.

use super::churn_scenarios::ChurnScenarios;
use super::{Distributions, QUESTIONS};
use crate::model::distribution::cornish_fisher::{self, CornishFisher, Cumulants};
use crate::model::distribution::pmf::{Pmf, Sum};
use crate::model::distribution::{Distribution, Mixture};
use crate::model::growth::won_and_there;
use crate::model::scenario::Cohort;

/// A variance above which the expansion is within some millionths of a client.
const LARGE: f64 = 2.5e3;

/// Standard deviations to both sides that a window covers.
const WIDTH: f64 = 18.0;

/// What a product in a window takes of a complex multiplication, and a ratio of neighbours.
const REAL: f64 = 0.25;
const RATIO: f64 = 4.0;

/// What a window takes beside its products.
const LINE: f64 = 60.0;

/// Distributions of the number of clients from month `from` to the horizon.
pub(super) fn clients(worlds: &ChurnScenarios, from: usize) -> Distributions {
    let parts: Vec<(Vec<Cohort>, Vec<f64>)> =
        worlds.lines.iter().map(|lines| (books(lines), won_and_there(worlds.scenario, lines))).collect();
    let months = f64::from(worlds.scenario.horizon_months);
    let most = |won: &[f64]| won.iter().copied().fold(0.0, f64::max);
    let exact = parts.iter().map(|(books, won)| work(books, most(won), months)).sum::<f64>() <= worlds.budget;
    let month = |t: usize| {
        let world = |(books, won): &(Vec<Cohort>, Vec<f64>)| law(books, won[t], t as u32, exact);
        let (cumulants, laws): (Vec<Cumulants>, Vec<Box<dyn Distribution>>) = parts.iter().map(world).unzip();
        Mixture::new(1.0, &cumulants, laws)
    };
    let months = (from..=worlds.scenario.horizon_months as usize).map(month).collect();
    Distributions { months, exact }
}

/// The law of one month in one world.
fn law(books: &[Cohort], won: f64, month: u32, exact: bool) -> (Cumulants, Box<dyn Distribution>) {
    let binomial = |line: &Cohort| cornish_fisher::binomial(line.clients, line.book_survival(month));
    let cumulants = books.iter().map(binomial).fold(cornish_fisher::poisson(won), cornish_fisher::plus);
    if !exact || cumulants[1] > LARGE {
        return (cumulants, Box::new(CornishFisher::new(cumulants)));
    }
    let book = books
        .iter()
        .map(|line| Pmf::binomial(line.clients, line.book_survival(month)))
        .reduce(|sum, line| sum.plus(&line))
        .unwrap_or_else(|| Pmf::sure(0));
    (cumulants, Box::new(Sum::new(book, Pmf::poisson(won))))
}

/// Multiplications that one world takes at the most.
fn work(books: &[Cohort], won: f64, months: f64) -> f64 {
    let width = |variance: f64, most: f64| (WIDTH * variance.min(LARGE).sqrt() + 4.0).min(most + 1.0);
    let (mut book, mut variance, mut work) = (1.0, 0.0, RATIO * width(won, f64::INFINITY));
    for line in books {
        let own = width(line.clients / 4.0, line.clients);
        work += LINE + RATIO * own + if variance > 0.0 { REAL * own * book } else { 0.0 };
        variance += line.clients / 4.0;
        book = width(variance, f64::INFINITY).min(book + line.clients);
    }
    // Small sums are multiplied out; others are summed against the sign-ups for each number asked.
    let asked = (book * width(won, f64::INFINITY)).min(QUESTIONS * book);
    (work + REAL * asked + QUESTIONS) * months
}

/// Lines with clients today; those that leave alike are one.
fn books(lines: &[Cohort]) -> Vec<Cohort> {
    let mut books: Vec<Cohort> = Vec::new();
    for line in lines.iter().filter(|line| line.clients > 0.0) {
        match books.iter_mut().find(|book| book.churn == line.churn && book.term == line.term) {
            Some(book) => book.clients += line.clients,
            None => books.push(*line),
        }
    }
    books
}
