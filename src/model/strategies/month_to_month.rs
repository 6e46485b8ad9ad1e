//! No new clients without a contract.

use super::{Change, StrategyWarning, held, no_sign_ups, weight};
use crate::model::limits;
use crate::model::scenario::{Cohort, Scenario, Segment};

/// Month-to-month segments win no more clients; some of those who would have signed take a contract
/// instead. Defaults: [`crate::model::benchmarks::CONTRACT_FEE`], [`crate::model::benchmarks::CONTRACT_CHURN`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DropMonthToMonth {
    /// Fraction that signs the contract; the rest is lost.
    pub convert: f64,
    /// The contract's fee over the fee before.
    pub fee_factor: f64,
    /// The contract's churn over the churn before; 1 means that it only puts off leaving.
    pub churn_factor: f64,
    /// Months between its renewals.
    pub term_months: u32,
}

/// Whether a segment wins clients month to month.
fn is_open(segment: &Segment) -> bool {
    segment.term_months == 1 && segment.sign_up_share > 0.0
}

impl DropMonthToMonth {
    /// What becomes of a segment's new clients.
    fn contract(&self, open: &Segment) -> (Segment, Option<StrategyWarning>) {
        let (monthly_fee, fee_note) = held(&limits::MONTHLY_FEE, open.monthly_fee * self.fee_factor);
        let (monthly_churn, churn_note) = held(&limits::MONTHLY_CHURN, open.monthly_churn * self.churn_factor);
        let segment = Segment {
            name: open.name.clone(),
            sign_up_share: open.sign_up_share * self.convert,
            monthly_fee,
            monthly_churn,
            term_months: self.term_months,
            monthly_expansion: open.monthly_expansion,
            starting_clients: 0.0,
        };
        (segment, fee_note.or(churn_note))
    }

    /// The fraction that has to sign the contract for the plateau to stay where it is, for this
    /// plan's mix: `Σ share·fee·L` before over after. None without month-to-month sign-ups.
    pub fn break_even(&self, scenario: &Scenario) -> Option<f64> {
        let worth = |segment: &Segment| {
            let line = Cohort {
                share: segment.sign_up_share,
                fee: segment.monthly_fee,
                churn: segment.monthly_churn,
                term: segment.term_months,
                expansion: 0.0,
                clients: 0.0,
                ordinary: true,
            };
            line.fee * line.lifetime()
        };
        let (mut before, mut after) = (0.0, 0.0);
        for open in scenario.segments.iter().filter(|s| is_open(s)) {
            before += open.sign_up_share * worth(open);
            after += open.sign_up_share * worth(&self.contract(open).0);
        }
        (after > 0.0).then(|| before / after)
    }
}

impl Change for DropMonthToMonth {
    fn change(&self, plan: &mut Scenario) -> Option<StrategyWarning> {
        let (mut contracts, mut note) = (Vec::new(), None);
        for open in plan.segments.iter().filter(|s| is_open(s)) {
            let (contract, held) = self.contract(open);
            contracts.push(contract);
            note = note.or(held);
        }
        if contracts.is_empty() {
            return Some(StrategyWarning::NoMonthToMonth);
        }
        contracts.retain(|contract| contract.sign_up_share > 0.0);
        if !limits::SEGMENTS.allows((plan.segments.len() + contracts.len()) as f64) {
            return Some(StrategyWarning::SegmentsFull);
        }
        let before = weight(&plan.segments);
        let open: f64 = plan.segments.iter().filter(|s| is_open(s)).map(|s| s.sign_up_share).sum();
        let pace = 1.0 - (1.0 - self.convert) * (open / before);
        let termed = plan.segments.iter().filter(|s| !is_open(s)).map(|s| s.sign_up_share).sum::<f64>();
        if pace <= 0.0 || termed + weight(&contracts) <= 0.0 {
            return Some(no_sign_ups(plan));
        }
        plan.segments.iter_mut().filter(|s| s.term_months == 1).for_each(|s| s.sign_up_share = 0.0);
        plan.segments.append(&mut contracts);
        plan.sign_ups_per_rep *= pace;
        note
    }
}
