//! The generating function of clients and of revenue, month by month.
//!
//! A client that stays to age r has met r months in each of which it brought a Poisson(ρ) number of
//! referred sign-ups, who start trees of their own. With `C(t,r) = Π_{m=1..r} E(t−m)` and
//! `E(τ) = exp(ρ·Σ_j w_j·(h_j(τ) − 1))` a sign-up that has τ months before it has the transform
//!
//! ```text
//! h_j(τ) = Σ_{r=1..τ} (S_j(r−1) − S_j(r))·C(τ,r) + S_j(τ)·v_j(τ)·C(τ,τ)
//! ```
//!
//! where `v` is the transform of what a client still there at that age counts for. Today's clients
//! have the same form with the survival of the book; month t then has
//!
//! ```text
//! Π_i book_i(t)^{n_i} · exp(Σ_{u=1..t} s_u·H(t−u)),   H(τ) = Σ_j w_j·(h_j(τ) − 1)
//! ```
//!
//! Without referrals every C is 1. No phase within a term needs a state of its own.

use super::jet::Ring;
use crate::model::scenario::{Line, Scenario};

/// A line's survival, looked up by month.
struct Fate {
    share: f64,
    clients: f64,
    sign_up: Vec<f64>,
    book: Vec<f64>,
}

/// All that the generating function needs, reckoned once for a plan and reused on every root.
pub struct Tree {
    months: usize,
    referrals: f64,
    fates: Vec<Fate>,
    /// Changes of the reps' sign-ups from month to month, where there are any.
    changes: Vec<(usize, f64)>,
    /// Share of sign-ups that leave at this age, over all lines.
    leaving: Vec<f64>,
}

impl Tree {
    /// The tree of these lines, with the staff and the referrals of the scenario.
    pub fn new(scenario: &Scenario, lines: &[Line]) -> Self {
        let months = scenario.horizon_months as usize;
        let over = |survival: &dyn Fn(u32) -> f64| (0..=months as u32).map(survival).collect::<Vec<_>>();
        let fates: Vec<Fate> = lines
            .iter()
            .map(|line| Fate {
                share: line.share,
                clients: line.clients.round(),
                sign_up: over(&|age| line.survival(age)),
                book: over(&|age| line.book_survival(age)),
            })
            .collect();
        let paces: Vec<f64> = (0..=months as u32).map(|month| scenario.won_by_reps(month)).collect();
        let changes = paces.windows(2).zip(1..).map(|(p, month)| (month, p[1] - p[0])).filter(|c| c.1 != 0.0).collect();
        let leaving = (0..=months)
            .map(|age| fates.iter().map(|f| f.share * (f.sign_up[age.saturating_sub(1)] - f.sign_up[age])).sum())
            .collect();
        Self { months, referrals: scenario.referrals, fates, changes, leaving }
    }

    /// Multiplications for one root, by which the work is estimated beforehand.
    pub fn work(scenario: &Scenario, lines: &[Line]) -> f64 {
        let months = f64::from(scenario.horizon_months);
        let books = lines.iter().filter(|line| line.clients > 0.0).count() as f64;
        let changes = 1.0 + scenario.all_hires().count() as f64 * f64::from(1 + scenario.ramp_months.min(6));
        let each = lines.len() as f64 + 12.0 * books + 8.0 + changes.min(months);
        let referred = if scenario.referrals > 0.0 { months / 2.0 * (2.0 + books) } else { 0.0 };
        months * (each + referred)
    }

    /// Logarithms of the generating function in the months 0 to the horizon, at one argument.
    /// `value` is what a client of a line counts for, so many months after today or its sign-up.
    pub fn logarithms<R: Ring>(&self, value: &dyn Fn(usize, usize) -> R) -> Vec<R> {
        let one = R::real(1.0);
        let (mut fed, mut heads): (Vec<R>, Vec<R>) = (Vec::new(), Vec::new());
        let mut sum = R::real(0.0);
        let mut books = vec![R::real(0.0); self.fates.len()];
        (0..=self.months)
            .map(|t| {
                books.fill(R::real(0.0));
                let (gone, whole) = self.walk(t, &fed, &mut books);
                let mut head = gone;
                let mut log = R::real(0.0);
                for (i, fate) in self.fates.iter().enumerate() {
                    if fate.share > 0.0 {
                        let stay = value(i, t).times(whole).scale(fate.sign_up[t]);
                        head = head.plus(stay.scale(fate.share));
                    }
                    if fate.clients > 0.0 {
                        let stay = value(i, t).times(whole).scale(fate.book[t]);
                        log = log.plus(books[i].plus(stay).ln().scale(fate.clients));
                    }
                }
                let head = head.plus(one.scale(-1.0));
                heads.push(head);
                if self.referrals > 0.0 {
                    fed.push(head.scale(self.referrals).exp());
                }
                for &(month, change) in self.changes.iter().take_while(|c| c.0 <= t) {
                    sum = sum.plus(heads[t - month].scale(change));
                }
                log.plus(sum)
            })
            .collect()
    }

    /// Sums what those who leave before month `t` have brought: of sign-ups over all lines, and of
    /// each line's clients today into `books`. Returns it with `C(t,t)`.
    fn walk<R: Ring>(&self, t: usize, fed: &[R], books: &mut [R]) -> (R, R) {
        if self.referrals == 0.0 {
            for (book, fate) in books.iter_mut().zip(&self.fates) {
                *book = R::real(1.0 - fate.book[t]);
            }
            let left: f64 = self.fates.iter().map(|f| f.share * (1.0 - f.sign_up[t])).sum();
            return (R::real(left), R::real(1.0));
        }
        let (mut gone, mut whole) = (R::real(0.0), R::real(1.0));
        for r in 1..=t {
            whole = whole.times(fed[t - r]);
            gone = gone.plus(whole.scale(self.leaving[r]));
            for (book, fate) in books.iter_mut().zip(&self.fates).filter(|(_, fate)| fate.clients > 0.0) {
                *book = book.plus(whole.scale(fate.book[r - 1] - fate.book[r]));
            }
        }
        (gone, whole)
    }
}
