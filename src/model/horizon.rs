//! Revenue in one month, for many variants of a plan.
//!
//! The same course as [`super::growth`], with what only its last month needs: no figures of the
//! months between, fees without growth from the clients, buffers used again. Growing fees are kept
//! in the money of a client's last renewal, so that a month touches one phase of each line. A
//! property test holds the two together.

use super::scenario::{Cohort, Scenario};

/// Buffers of one calculation, for the next to use.
#[derive(Default)]
pub struct Horizon {
    lines: Vec<Phases>,
    clients: Vec<f64>,
    fees: Vec<f64>,
}

/// Where a line's phases stand in the buffers, and what a month does to them.
struct Phases {
    first: usize,
    end: usize,
    /// The phase that renews next.
    next: usize,
    /// Clients of all phases.
    total: f64,
    keep: f64,
    share: f64,
    fee: f64,
    /// Growth of a fee over a month; 1 where no fees are kept.
    growth: f64,
    /// The same from one renewal to the next.
    term_growth: f64,
}

/// Reps in each month from 0 to this one, each weighted by how productive it is yet.
pub fn productive(scenario: &Scenario, month: u32) -> Vec<f64> {
    (0..=month).map(|month| scenario.reps_productive(month)).collect()
}

/// Monthly recurring revenue at the horizon, money.
pub fn revenue(scenario: &Scenario) -> f64 {
    Horizon::default().mrr(scenario, &productive(scenario, scenario.horizon_months))
}

impl Horizon {
    /// Monthly recurring revenue in the last of the months for which `productive` reps are given.
    pub fn mrr(&mut self, scenario: &Scenario, productive: &[f64]) -> f64 {
        self.mrr_of(&scenario.lines(), scenario.sign_ups_per_rep, scenario.referrals, productive)
    }

    /// The same for lines that are ready, at this pace of one rep and this many referrals per client.
    pub fn mrr_of(&mut self, lines: &[Cohort], pace: f64, referrals: f64, productive: &[f64]) -> f64 {
        self.clients.clear();
        self.fees.clear();
        self.lines.clear();
        for line in lines.iter().filter(|line| line.share > 0.0 || line.clients > 0.0) {
            self.begin(line);
        }
        for reps in &productive[1..] {
            let clients: f64 = self.lines.iter().map(|line| line.total).sum();
            self.step(pace * reps + referrals * clients);
        }
        self.lines.iter().map(|line| self.revenue(line, productive.len() - 1)).sum()
    }

    /// Spreads today's clients over the term; a phase counts as renewed last one term before it
    /// renews first.
    fn begin(&mut self, line: &Cohort) {
        let (first, term) = (self.clients.len(), line.term as usize);
        let each = line.clients / term as f64;
        let growth = 1.0 + line.expansion;
        self.clients.resize(first + term, each);
        self.fees.resize(first + term, 0.0);
        if growth != 1.0 && each > 0.0 {
            let mut since_renewal = 1.0;
            self.fees[first] = each * line.fee;
            for fees in self.fees[first + 1..].iter_mut().rev() {
                since_renewal *= growth;
                *fees = each * line.fee / since_renewal;
            }
        }
        self.lines.push(Phases {
            first,
            end: first + term,
            next: first + 1 % term,
            total: line.clients,
            keep: line.renewal(),
            share: line.share,
            fee: line.fee,
            growth,
            term_growth: growth.powi(term as i32),
        });
    }

    /// One month on.
    fn step(&mut self, sign_ups: f64) {
        for line in &mut self.lines {
            let won = line.share * sign_ups;
            let before = self.clients[line.next];
            let after = before * line.keep + won;
            self.clients[line.next] = after;
            if line.growth != 1.0 {
                let fees = &mut self.fees[line.next];
                *fees = *fees * line.keep * line.term_growth + won * line.fee;
            }
            line.next += 1;
            if line.first + 1 == line.end {
                line.next = line.first;
                line.total = after;
            } else if line.next < line.end {
                line.total = (line.total + after - before).max(0.0);
            } else {
                // Once a term the sum is taken anew, so that rounding does not outlive the clients.
                line.next = line.first;
                line.total = self.clients[line.first..line.end].iter().sum();
            }
        }
    }

    fn revenue(&self, line: &Phases, month: usize) -> f64 {
        if line.growth == 1.0 {
            return line.fee * self.clients[line.first..line.end].iter().sum::<f64>();
        }
        // From the phase that has just renewed back to the one that renews next.
        let (before, after) = self.fees[line.first..line.end].split_at(month % (line.end - line.first) + 1);
        let since_renewal = before.iter().rev().chain(after.iter().rev());
        let grown = since_renewal.scan(1.0, |growth, fees| {
            let now = fees * *growth;
            *growth *= line.growth;
            Some(now)
        });
        grown.sum()
    }
}
