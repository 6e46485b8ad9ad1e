//! The plan under each churn that the evidence allows, and what its clients pay.

use std::cell::OnceCell;

use crate::model::distribution::branching::Branching;
use crate::model::distribution::evidence::{POINTS, churn_factors, with_churn};
use crate::model::scenario::{Cohort, Scenario};

/// Churn scenarios of an approximation while a slider moves.
const SKETCHED: u32 = 8;

/// Cents to the unit of money.
const CENTS: f64 = 100.0;

/// The plan's cohorts under each churn, all equally likely; a single scenario without evidence.
pub(super) struct ChurnScenarios<'a> {
    pub plan: &'a Scenario,
    /// The cohorts that ever have clients, for each churn.
    pub cohorts: Vec<Vec<Cohort>>,
    /// Multiplications that the distributions of all months may take.
    pub budget: f64,
    branchings: OnceCell<Vec<Branching>>,
}

impl<'a> ChurnScenarios<'a> {
    pub fn new(plan: &'a Scenario, budget: f64) -> Self {
        Self::with_points(plan, budget, POINTS)
    }

    /// The same with fewer churns, each of which stands for more.
    pub fn thinned(&self, points: u32) -> Self {
        Self::with_points(self.plan, self.budget, points)
    }

    /// As few churns as a sketch needs.
    pub fn for_sketch(self) -> Self {
        if self.count() > 1.0 { self.thinned(SKETCHED) } else { self }
    }

    fn with_points(plan: &'a Scenario, budget: f64, points: u32) -> Self {
        let mut cohorts = plan.lines();
        cohorts.retain(|cohort| cohort.share > 0.0 || cohort.clients > 0.0);
        let factors = churn_factors(plan.churn_evidence, points);
        Self {
            plan,
            cohorts: factors.into_iter().map(|factor| with_churn(&cohorts, factor)).collect(),
            budget,
            branchings: OnceCell::new(),
        }
    }

    /// The generating functions of the scenarios, prepared once for clients and revenue.
    pub fn branchings(&self) -> &[Branching] {
        self.branchings.get_or_init(|| self.cohorts.iter().map(|cohorts| Branching::new(self.plan, cohorts)).collect())
    }

    pub fn count(&self) -> f64 {
        self.cohorts.len() as f64
    }

    /// Cohorts that ever have a client: they pay the same in every scenario.
    pub fn paying(&self) -> &[Cohort] {
        &self.cohorts[0]
    }

    /// The fee, where all clients pay the same for good.
    pub fn one_fee(&self) -> Option<f64> {
        let fee = self.paying().first()?.fee;
        self.paying().iter().all(|cohort| cohort.fee == fee && cohort.expansion == 0.0).then_some(fee)
    }

    /// The largest fee of today.
    pub fn largest_fee(&self) -> f64 {
        self.paying().iter().map(|cohort| cohort.fee).fold(0.0, f64::max)
    }

    /// The largest amount that divides all fees, if none of them grows and all are whole cents.
    pub fn common_unit(&self) -> Option<f64> {
        let mut unit = 0_u64;
        for cohort in self.paying() {
            let cents = (cohort.fee * CENTS).round();
            // The nearest number to whole cents, or not whole: a fraction of a cent, however small beside the fee,
            // would have to be shared out among neighbors, and the distribution would not be exact.
            if cohort.expansion != 0.0 || cents / CENTS != cohort.fee {
                return None;
            }
            let (mut a, mut b) = (unit, cents as u64);
            while b > 0 {
                (a, b) = (b, a % b);
            }
            unit = a;
        }
        Some(unit as f64 / CENTS)
    }
}
