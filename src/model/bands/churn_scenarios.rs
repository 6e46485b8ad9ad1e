//! The plan under each churn that the evidence allows, and what its clients pay.

use std::cell::OnceCell;

use crate::model::distribution::branching::Branching;
use crate::model::distribution::evidence::{POINTS, churn_factors, with_churn};
use crate::model::scenario::{Cohort, Scenario};

/// Churns that stand for all of them in a sketch.
const SKETCHED: u32 = 8;

/// One set of lines for each churn, all equally likely; a single one without evidence.
pub(super) struct ChurnScenarios<'a> {
    pub scenario: &'a Scenario,
    pub lines: Vec<Vec<Cohort>>,
    /// Multiplications that a law may take.
    pub budget: f64,
    trees: OnceCell<Vec<Branching>>,
}

impl<'a> ChurnScenarios<'a> {
    pub fn new(scenario: &'a Scenario, budget: f64) -> Self {
        Self::with_points(scenario, budget, POINTS)
    }

    /// The same with fewer churns, each of which stands for more.
    pub fn thinned(&self, points: u32) -> Self {
        Self::with_points(self.scenario, self.budget, points)
    }

    /// As few churns as a sketch needs.
    pub fn for_sketch(self) -> Self {
        if self.count() > 1.0 { self.thinned(SKETCHED) } else { self }
    }

    fn with_points(scenario: &'a Scenario, budget: f64, points: u32) -> Self {
        let mut plan = scenario.lines();
        plan.retain(|line| line.share > 0.0 || line.clients > 0.0);
        let factors = churn_factors(scenario.churn_evidence, points);
        Self {
            scenario,
            lines: factors.into_iter().map(|factor| with_churn(&plan, factor)).collect(),
            budget,
            trees: OnceCell::new(),
        }
    }

    /// Their trees, planted once for clients and revenue.
    pub fn trees(&self) -> &[Branching] {
        self.trees.get_or_init(|| self.lines.iter().map(|lines| Branching::new(self.scenario, lines)).collect())
    }

    pub fn count(&self) -> f64 {
        self.lines.len() as f64
    }

    /// Lines that ever have a client: they pay the same in every world.
    pub fn paying(&self) -> &[Cohort] {
        &self.lines[0]
    }

    /// The fee, where all clients pay the same for good.
    pub fn one_fee(&self) -> Option<f64> {
        let fee = self.paying().first()?.fee;
        self.paying().iter().all(|line| line.fee == fee && line.expansion == 0.0).then_some(fee)
    }

    /// The largest fee of today.
    pub fn largest_fee(&self) -> f64 {
        self.paying().iter().map(|line| line.fee).fold(0.0, f64::max)
    }

    /// The largest amount that divides all fees, if none of them grows and all are whole cents.
    pub fn common_unit(&self) -> Option<f64> {
        const CENTS: f64 = 100.0;
        let mut unit = 0_u64;
        for line in self.paying() {
            let cents = line.fee * CENTS;
            if line.expansion != 0.0 || (cents - cents.round()).abs() > 1e-6 * cents.max(1.0) {
                return None;
            }
            let (mut a, mut b) = (unit, cents.round() as u64);
            while b > 0 {
                (a, b) = (b, a % b);
            }
            unit = a;
        }
        Some(unit as f64 / CENTS)
    }
}
