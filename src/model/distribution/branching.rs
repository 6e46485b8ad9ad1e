//! The generating function of clients and of revenue, month by month.
//!
//! A branching process with immigration: sign-ups by reps are the immigrants. A client that stays to age r has brought
//! in a Poisson(ρ) number of referred sign-ups in each of r months, who bring in others. With `E(τ) = exp(ρ·H(τ))`, `H(τ) = Σ_j w_j·(h_j(τ) − 1)`
//! and `C(τ) = Π_{s<τ} E(s)` a sign-up of cohort j, which renews every k months with σ = (1−c)^k, has
//! with τ months before it the transform
//!
//! ```text
//! h_j(τ) = A_j(τ) + S_j(τ)·v_j(τ)·C(τ)
//! A_j(τ) = C(τ)·Y_j(τ−k), 0 where τ < k      Y_j(τ) = ((1−σ) + σ·A_j(τ)) ÷ C(τ)
//! ```
//!
//! where `v` is the transform of what a client still there at that age counts for and A stands for
//! those that left. Today's clients renew first in any of the next k months, so that theirs is
//! `C(t)·((Y(t−k) + … + Y(t−1)) ÷ k + S_book(t)·v(t))`. Month t then has
//!
//! ```text
//! Π_i book_i(t)^{n_i} · exp(Σ_{u=1..t} s_u·H(t−u))
//! ```
//!
//! Without referrals and without growing fees, the sum of `s_u·H` is for each cohort the mean number of clients won and
//! still there, and no month depends on another.
//!
//! Neither a phase within a term nor an age needs a state of its own. |C| falls and 1/|C| rises with
//! every month, so that the running sums of Y lose no digits; over 120 months at ρ = 2 they stay within e^±480.

use std::ops::RangeInclusive;

use super::power_series::Ring;
use crate::model::growth::won_and_there;
use crate::model::scenario::{Cohort, Scenario};

/// Work of one argument apart from its months, in multiplications.
const CALL: f64 = 300.0;

/// A cohort's survival, looked up by month.
struct CohortSurvival {
    share: f64,
    clients: f64,
    term: usize,
    /// Fraction that a renewal keeps.
    keep: f64,
    sign_up: Vec<f64>,
    book: Vec<f64>,
    /// Clients won since today and still there in the mean; only if steady.
    won: Vec<f64>,
}

/// All that the generating function needs, computed once for a plan and used for every argument.
pub struct Branching {
    months: usize,
    referrals: f64,
    cohorts: Vec<CohortSurvival>,
    /// Neither referrals nor growing fees.
    steady: bool,
    /// Changes of the reps' sign-ups from month to month, where there are any.
    changes: Vec<(usize, f64)>,
}

/// Y of every cohort and its running sums from 0 on: a row of cohorts for each month.
struct Past<R> {
    lines: usize,
    renewals: Vec<R>,
    sums: Vec<R>,
}

impl<R: Ring> Past<R> {
    fn new(lines: usize, months: usize) -> Self {
        let mut sums = Vec::with_capacity((months + 2) * lines);
        sums.resize(lines, R::real(0.0));
        Self { lines, renewals: Vec::with_capacity((months + 1) * lines), sums }
    }

    /// The part that left within so many months, over C: of sign-ups, and of today's clients.
    fn left(&self, line: usize, months: usize, term: usize) -> (R, R) {
        let at = |month: usize| month * self.lines + line;
        let since = at(months.saturating_sub(term));
        let sign_ups = if months < term { R::real(0.0) } else { self.renewals[since] };
        let book = self.sums[at(months)].plus(self.sums[since].scale(-1.0)).scale(1.0 / term as f64);
        (sign_ups, book)
    }

    /// The next cohort of this month.
    fn push(&mut self, renewal: R) {
        let before = self.sums[self.renewals.len()];
        self.renewals.push(renewal);
        self.sums.push(before.plus(renewal));
    }
}

impl Branching {
    /// The process of these cohorts, with the staff and the referrals of the scenario.
    pub fn new(scenario: &Scenario, lines: &[Cohort]) -> Self {
        let months = scenario.horizon_months as usize;
        let steady = scenario.referrals == 0.0 && lines.iter().all(|line| line.expansion == 0.0);
        let over = |survival: &dyn Fn(u32) -> f64| (0..=months as u32).map(survival).collect::<Vec<_>>();
        let cohorts: Vec<CohortSurvival> = lines
            .iter()
            .map(|line| CohortSurvival {
                share: line.share,
                clients: line.clients.round(),
                term: line.term as usize,
                keep: line.renewal(),
                sign_up: over(&|age| line.survival(age)),
                book: over(&|age| line.book_survival(age)),
                won: if steady { won_and_there(scenario, &[*line]) } else { Vec::new() },
            })
            .collect();
        let paces: Vec<f64> = (0..=months as u32).map(|month| scenario.won_by_reps(month)).collect();
        let changes = paces.windows(2).zip(1..).map(|(p, month)| (month, p[1] - p[0])).filter(|c| c.1 != 0.0).collect();
        Self { months, referrals: scenario.referrals, cohorts, steady, changes }
    }

    /// Multiplications for some months at one argument, by which the work is estimated beforehand.
    pub fn work(&self, wanted: &RangeInclusive<usize>) -> f64 {
        let referred = self.referrals > 0.0;
        let line = |cohort: &CohortSurvival| {
            let book = if cohort.clients > 0.0 { 6.0 + 2.0 * cohort.clients.log2() } else { 0.0 };
            book + if referred { 8.0 } else { 2.0 }
        };
        let lines: f64 = self.cohorts.iter().map(line).sum();
        if self.steady {
            return CALL + wanted.clone().count() as f64 * (25.0 + lines);
        }
        let exponentials = if referred { 75.0 } else { 25.0 };
        CALL + (wanted.end() + 1) as f64 * (exponentials + lines + 1.5 * self.changes.len() as f64)
    }

    /// The generating function in some months at one argument, as [`Ring::gather`] keeps it. `values` has for each
    /// cohort what a client counts for, by the months since today or its sign-up.
    pub fn generate<R: Ring>(&self, wanted: RangeInclusive<usize>, values: &[Vec<R>]) -> Vec<R> {
        let mut books: Vec<(R, f64)> = Vec::with_capacity(self.cohorts.len());
        if self.steady {
            let month = |t| {
                books.clear();
                let sum = self.plain(t, |cohort| cohort.won[t], &mut books, values);
                R::gather(sum, &books)
            };
            return wanted.map(month).collect();
        }
        let mut heads: Vec<R> = Vec::with_capacity(self.months + 1);
        let mut past = Past::new(self.cohorts.len(), if self.referrals > 0.0 { self.months } else { 0 });
        let (mut fed, mut sum) = (R::real(0.0), R::real(0.0));
        let mut months = Vec::with_capacity(wanted.clone().count());
        for t in 0..=*wanted.end() {
            books.clear();
            let head = if self.referrals > 0.0 {
                self.referred(t, fed, &mut past, &mut books, values)
            } else {
                self.plain(t, |cohort| cohort.share * cohort.sign_up[t], &mut books, values)
            };
            heads.push(head);
            fed = fed.plus(head.scale(self.referrals));
            for &(month, change) in self.changes.iter().take_while(|c| c.0 <= t) {
                sum = sum.plus(heads[t - month].scale(change));
            }
            if wanted.contains(&t) {
                months.push(R::gather(sum, &books));
            }
        }
        months
    }

    /// What so many sign-ups of each cohort add to the exponent without referrals, and the transforms of today's clients.
    fn plain<R: Ring>(
        &self,
        t: usize,
        sign_ups: impl Fn(&CohortSurvival) -> f64,
        books: &mut Vec<(R, f64)>,
        values: &[Vec<R>],
    ) -> R {
        let mut head = R::real(0.0);
        for (cohort, values) in self.cohorts.iter().zip(values) {
            let more = values[t].plus(R::real(-1.0));
            head = head.plus(more.scale(sign_ups(cohort)));
            if cohort.clients > 0.0 {
                books.push((more.scale(cohort.book[t]).plus(R::real(1.0)), cohort.clients));
            }
        }
        head
    }

    /// The same with referrals; `fed` is ρ times the sum of all earlier H.
    fn referred<R: Ring>(
        &self,
        t: usize,
        fed: R,
        past: &mut Past<R>,
        books: &mut Vec<(R, f64)>,
        values: &[Vec<R>],
    ) -> R {
        let (whole, inverse) = (fed.exp(), fed.scale(-1.0).exp());
        let mut head = R::real(-1.0);
        for (i, (cohort, values)) in self.cohorts.iter().zip(values).enumerate() {
            let (left, book_left) = past.left(i, t, cohort.term);
            let left = whole.times(left);
            let there = whole.times(values[t]);
            head = head.plus(left.plus(there.scale(cohort.sign_up[t])).scale(cohort.share));
            if cohort.clients > 0.0 {
                books.push((whole.times(book_left).plus(there.scale(cohort.book[t])), cohort.clients));
            }
            past.push(inverse.times(left.scale(cohort.keep).plus(R::real(1.0 - cohort.keep))));
        }
        head.without_rounding()
    }
}
