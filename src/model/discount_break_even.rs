//! Does a discount pay that is to keep clients?
//!
//! It pays if clients then stay long enough longer. Half of companies reach for discounts first,
//! [`super::benchmarks::DISCOUNTS_FIRST`], before they ask whether it can.

use super::benchmarks;
use super::scenario::Cohort;

/// Where the search begins: a ten-thousandth of today's churn, which no offer brings about.
const LEAST_FACTOR: f64 = 1e-4;

/// What is offered to clients for staying.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Offer {
    /// A lower fee for good: fraction of the fee taken off, 0 to 1.
    Discount(f64),
    /// One month without a fee, now.
    FreeMonth,
    /// A discount for paying early, for good: [`benchmarks::EARLY_PAYMENT`].
    EarlyPayment,
}

impl Offer {
    /// Fraction of the fee taken off for good.
    fn discount(self) -> f64 {
        match self {
            Self::Discount(discount) => discount,
            Self::FreeMonth => 0.0,
            Self::EarlyPayment => benchmarks::EARLY_PAYMENT.value,
        }
    }

    /// Months of the fee that are given once.
    fn free_months(self) -> f64 {
        if self == Self::FreeMonth { 1.0 } else { 0.0 }
    }

    /// What it costs if churn does not move: money per client over its life, fees not growing.
    pub fn cost_per_client(self, client: &Cohort) -> f64 {
        client.fee * (self.discount() * client.lifetime() + self.free_months())
    }

    /// What it costs a month if churn does not move, for so much monthly revenue that gets it; a
    /// free month costs one month's revenue once, and nothing a month.
    pub fn cost_per_month(self, mrr: f64) -> f64 {
        mrr * self.discount()
    }

    /// The factor on churn at which revenue over the clients' lives is what it was: `1 − d` for a
    /// discount d where all are month to month. Lines count by their share of sign-ups; fees do not
    /// grow. None where no churn is low enough, as when everything is given away.
    pub fn break_even_churn_factor(self, lines: &[Cohort]) -> Option<f64> {
        let kept = 1.0 - self.discount();
        let pays = |factor: f64| {
            let gain = |line: &Cohort| {
                let after = Cohort { churn: line.churn * factor, ..*line }.lifetime();
                line.share * line.fee * (kept * after - self.free_months() - line.lifetime())
            };
            lines.iter().filter(|line| line.share > 0.0).map(gain).sum::<f64>() >= 0.0
        };
        if pays(1.0) {
            return Some(1.0);
        }
        let (mut low, mut high) = (LEAST_FACTOR, 1.0);
        if !pays(low) {
            return None;
        }
        // Bisection; the factor is found to eight digits.
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if pays(middle) { low = middle } else { high = middle }
        }
        Some(low)
    }
}
