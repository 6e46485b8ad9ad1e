//! The mean course: clients and revenue month by month.

use super::scenario::{Cohort, Scenario};

/// One month of the mean course.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Step {
    /// Clients billed.
    pub clients: f64,
    /// Monthly recurring revenue.
    pub mrr: f64,
    /// Sign-ups of the month, referrals included.
    pub sign_ups: f64,
    /// Of them, those won by reps.
    pub won_by_reps: f64,
    /// Clients that left.
    pub lost: f64,
}

/// Clients of one line, kept by the month of the term in which they renew: a month touches only
/// those that renew in it, so no convolution over ages is needed.
struct Book {
    line: Cohort,
    keep: f64,
    growth: f64,
    clients: Vec<f64>,
    fees: Vec<f64>,
}

impl Book {
    fn new(line: Cohort) -> Self {
        let phases = line.term as usize;
        let each = line.clients / phases as f64;
        Self {
            line,
            keep: line.renewal(),
            growth: 1.0 + line.expansion,
            clients: vec![each; phases],
            fees: vec![each * line.fee; phases],
        }
    }

    /// One month on: renewals, fees' growth, sign-ups. Returns how many left.
    fn step(&mut self, month: usize, sign_ups: f64) -> f64 {
        if self.growth != 1.0 {
            self.fees.iter_mut().for_each(|fee| *fee *= self.growth);
        }
        let phase = month % self.clients.len();
        let (clients, fees) = (&mut self.clients[phase], &mut self.fees[phase]);
        let lost = *clients * (1.0 - self.keep);
        *clients = *clients * self.keep + sign_ups;
        *fees = *fees * self.keep + sign_ups * self.line.fee;
        lost
    }

    fn clients(&self) -> f64 {
        self.clients.iter().sum()
    }

    fn mrr(&self) -> f64 {
        self.fees.iter().sum()
    }
}

/// The mean course without end, month 0 first; take as many months as are wanted.
pub struct Course<'a> {
    scenario: &'a Scenario,
    books: Vec<Book>,
    month: u32,
    clients: f64,
}

impl<'a> Course<'a> {
    /// The course of this scenario.
    pub fn new(scenario: &'a Scenario) -> Self {
        Self { scenario, books: scenario.lines().into_iter().map(Book::new).collect(), month: 0, clients: 0.0 }
    }
}

impl Iterator for Course<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let mut step = Step::default();
        if self.month > 0 {
            step.won_by_reps = self.scenario.won_by_reps(self.month);
            step.sign_ups = step.won_by_reps + self.scenario.referrals * self.clients;
            for book in &mut self.books {
                step.lost += book.step(self.month as usize, book.line.share * step.sign_ups);
            }
        }
        step.clients = self.books.iter().map(Book::clients).sum();
        step.mrr = self.books.iter().map(Book::mrr).sum();
        self.clients = step.clients;
        self.month += 1;
        Some(step)
    }
}

/// Months 0 to the horizon.
pub fn course(scenario: &Scenario) -> Vec<Step> {
    Course::new(scenario).take(scenario.horizon_months as usize + 1).collect()
}

/// Clients in each month, 0 to the horizon, that reps have won since today and that are still there:
/// the mean of the Poisson part where there are no referrals.
pub fn won_and_there(scenario: &Scenario, lines: &[Cohort]) -> Vec<f64> {
    let mut there = vec![0.0; scenario.horizon_months as usize + 1];
    let paces: Vec<f64> = (0..=scenario.horizon_months).map(|month| scenario.won_by_reps(month)).collect();
    for line in lines.iter().filter(|line| line.share > 0.0) {
        let mut book = Book::new(Cohort { clients: 0.0, ..*line });
        for (month, sum) in there.iter_mut().enumerate().skip(1) {
            book.step(month, line.share * paces[month]);
            *sum += book.clients();
        }
    }
    there
}
