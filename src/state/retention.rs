//! What the retention view starts from: the counts of a period, and what a client costs.

use super::plan::Plan;
use crate::model::clv::Client;
use crate::model::limits;
use crate::model::retention::Counts;

/// What the retention view starts from. At first no count is entered.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionInputs {
    /// Counts of a period.
    pub period: Counts,
    /// Interest by which later money is worth less, fraction a year.
    pub discount_rate: f64,
    /// What winning a client costs, money; 0 when it is not known.
    pub acquisition_cost: f64,
    /// Whether a client's value is computed at the plan's churn rather than at that of the counts.
    pub use_plan_churn: bool,
}

impl Default for RetentionInputs {
    fn default() -> Self {
        Self {
            period: Counts { start: None, new: None, end: None, lost: None, period_months: 3.0 },
            discount_rate: limits::ANNUAL_DISCOUNT.default.unwrap_or_default(),
            acquisition_cost: 0.0,
            use_plan_churn: false,
        }
    }
}

/// The counts that a published example gets wrong: they make 12 at the end, not 10.
const COMMON_MISTAKE: Counts =
    Counts { start: Some(10), new: Some(4), end: Some(10), lost: Some(2), period_months: 3.0 };

/// A sample: 10 clients, 4 won and 2 lost in a quarter.
const SAMPLE: Counts = Counts { start: Some(10), new: Some(4), end: None, lost: Some(2), period_months: 3.0 };

impl RetentionInputs {
    /// Enters the sample.
    pub fn load_sample(&mut self) {
        self.period = SAMPLE;
    }

    /// Whether the counts are the sample's, and not the person's own.
    pub fn is_sample(&self) -> bool {
        self.period == SAMPLE
    }

    /// Whether no count is entered.
    pub fn is_empty(&self) -> bool {
        let Counts { start, new, end, lost, .. } = self.period;
        [start, new, end, lost] == [None; 4]
    }

    /// Enters the counts of the common mistake.
    pub fn load_common_mistake(&mut self) {
        self.period = COMMON_MISTAKE;
    }

    /// Leaves the counts open.
    pub fn clear_counts(&mut self) {
        self.period = Counts { start: None, new: None, end: None, lost: None, ..self.period };
    }

    /// A client of a plan, leaving at a churn (fraction a month).
    pub fn client(&self, plan: &Plan, monthly_churn: f64) -> Client {
        Client {
            monthly_fee: plan.fee,
            monthly_churn,
            term_months: 1,
            monthly_expansion: plan.expansion,
            gross_margin: plan.margin,
            annual_discount_rate: self.discount_rate,
            acquisition_cost: (self.acquisition_cost > 0.0).then_some(self.acquisition_cost),
        }
    }
}
