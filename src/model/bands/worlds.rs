//! The plan under each churn that the evidence allows, and what its clients pay.

use crate::model::law::evidence::{churn_factors, with_churn};
use crate::model::scenario::{Line, Scenario};

/// One set of lines for each churn, all equally likely; a single one without evidence.
pub(super) struct Worlds<'a> {
    pub scenario: &'a Scenario,
    pub lines: Vec<Vec<Line>>,
}

impl<'a> Worlds<'a> {
    pub fn new(scenario: &'a Scenario) -> Self {
        let mut plan = scenario.lines();
        plan.retain(|line| line.share > 0.0 || line.clients > 0.0);
        let factors = churn_factors(scenario.churn_evidence);
        Self { scenario, lines: factors.into_iter().map(|factor| with_churn(&plan, factor)).collect() }
    }

    pub fn count(&self) -> f64 {
        self.lines.len() as f64
    }

    /// Lines that ever have a client: they pay the same in every world.
    pub fn paying(&self) -> &[Line] {
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
