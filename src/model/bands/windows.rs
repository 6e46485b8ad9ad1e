//! Clients without referrals: a sum of today's clients, each of whom is still there or not, and a Poisson number of
//! sign-ups. Convolved where the variance is small, by Fourier inversion where it is large; both are exact.

use super::churn_scenarios::ChurnScenarios;
use super::{Distributions, QUESTIONS};
use crate::model::distribution::binomial_poisson::{self, FREQUENCIES};
use crate::model::distribution::cornish_fisher::{self, CornishFisher, Cumulants};
use crate::model::distribution::pmf::{Pmf, Sum};
use crate::model::distribution::{Distribution, Mixture};
use crate::model::growth::won_and_there;
use crate::model::scenario::{Cohort, Scenario};

/// Standard deviations that the probabilities of a convolution cover, both sides together, and numbers beside them.
const WIDTH: f64 = 18.0;
const MARGIN: f64 = 4.0;

/// Work of a real product, of a ratio of neighbors, and of a cohort beside them, in complex multiplications.
const REAL: f64 = 0.25;
const RATIO: f64 = 4.0;
const COHORT: f64 = 60.0;

/// Work of a frequency, of a cohort at one, and of a frequency for each number asked for. Most scenarios lie wholly
/// to one side of such a number, which takes no work.
const FREQUENCY: f64 = 15.0;
const COHORT_FREQUENCY: f64 = 12.0;
const ASKED_FREQUENCY: f64 = 0.5;

/// What the clients of one month are the sum of, in one scenario.
struct Month {
    /// Counts of today's clients, with the probability of being still there.
    binomials: Vec<(f64, f64)>,
    /// Mean number of sign-ups still there.
    won: f64,
}

/// Distributions of the number of clients from month `from` to the horizon.
pub(super) fn clients(scenarios: &ChurnScenarios, from: usize) -> Distributions {
    let last = scenarios.plan.horizon_months as usize;
    let all: Vec<Vec<Month>> = scenarios.cohorts.iter().map(|cohorts| months(scenarios.plan, cohorts, from)).collect();
    let exact = all.iter().flatten().map(Month::work).sum::<f64>() <= scenarios.budget;
    let month = |month: usize| {
        let distribution = |months: &Vec<Month>| {
            let (month, cumulants) = (&months[month], months[month].cumulants());
            let distribution = if exact { month.exact() } else { Box::new(CornishFisher::new(cumulants)) };
            (cumulants, distribution)
        };
        let (cumulants, parts): (Vec<Cumulants>, Vec<Box<dyn Distribution>>) = all.iter().map(distribution).unzip();
        Mixture::new(1.0, &cumulants, parts)
    };
    Distributions { months: (0..=last - from).map(month).collect(), exact }
}

/// Months `from` to the horizon in one scenario.
fn months(plan: &Scenario, cohorts: &[Cohort], from: usize) -> Vec<Month> {
    let books = books(cohorts);
    let month = |(month, won): (usize, f64)| Month {
        binomials: books.iter().map(|cohort| (cohort.clients, cohort.book_survival(month as u32))).collect(),
        won,
    };
    won_and_there(plan, cohorts).into_iter().enumerate().skip(from).map(month).collect()
}

impl Month {
    fn cumulants(&self) -> Cumulants {
        let binomials = self.binomials.iter().map(|&(count, p)| cornish_fisher::binomial(count, p));
        binomials.fold(cornish_fisher::poisson(self.won), cornish_fisher::plus)
    }

    /// By the method that takes less.
    fn exact(&self) -> Box<dyn Distribution> {
        if self.inversion() < self.convolution() {
            return Box::new(binomial_poisson::inversion(&self.binomials, self.won));
        }
        let book = self
            .binomials
            .iter()
            .map(|&(count, p)| Pmf::binomial(count, p))
            .reduce(|sum, cohort| sum.plus(&cohort))
            .unwrap_or_else(|| Pmf::constant(0));
        Box::new(Sum::new(book, Pmf::poisson(self.won)))
    }

    /// Multiplications that the month takes.
    fn work(&self) -> f64 {
        self.inversion().min(self.convolution())
    }

    /// The same by convolution.
    fn convolution(&self) -> f64 {
        let width = |variance: f64| WIDTH * variance.sqrt() + MARGIN;
        let (mut book, mut variance, mut work) = (1.0, 0.0, RATIO * width(self.won));
        for &(count, p) in &self.binomials {
            let own = width(count * p * (1.0 - p)).min(count + 1.0);
            work += COHORT + RATIO * own + if variance > 0.0 { REAL * own * book } else { 0.0 };
            variance += count * p * (1.0 - p);
            book = width(variance).min(book + count);
        }
        // Small sums are convolved at once; others are summed for each number asked for.
        let asked = (book * width(self.won)).min(QUESTIONS * book);
        work + REAL * asked + QUESTIONS
    }

    /// The same by Fourier inversion, infinite where that is not exact.
    fn inversion(&self) -> f64 {
        if self.cumulants()[1] < binomial_poisson::LEAST_VARIANCE {
            return f64::INFINITY;
        }
        let frequency = FREQUENCY + COHORT_FREQUENCY * self.binomials.len() as f64 + ASKED_FREQUENCY * QUESTIONS;
        FREQUENCIES * frequency
    }
}

/// Cohorts with clients today; those that leave alike are one.
fn books(cohorts: &[Cohort]) -> Vec<Cohort> {
    let mut books: Vec<Cohort> = Vec::new();
    for cohort in cohorts.iter().filter(|cohort| cohort.clients > 0.0) {
        match books.iter_mut().find(|book| book.churn == cohort.churn && book.term == cohort.term) {
            Some(book) => book.clients += cohort.clients,
            None => books.push(*cohort),
        }
    }
    books
}
