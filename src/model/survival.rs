//! How long a client stays under a contract term.
//!
//! Under a term of k months a client can leave only at a renewal, and then with the churn piled up
//! over the term. k = 1 is month to month, constant churn.

use super::scenario::Cohort;

impl Cohort {
    /// Fraction of clients that a renewal keeps: `(1−c)^k`.
    pub fn renewal(&self) -> f64 {
        (1.0 - self.churn).powi(self.term as i32)
    }

    /// Fraction of sign-ups still there at this age in months; 1 in the month of sign-up.
    pub fn survival(&self, age: u32) -> f64 {
        (1.0 - self.churn).powi((age / self.term * self.term) as i32)
    }

    /// Fraction of today's clients still there after so many months: where each stands in its term
    /// is not known, every month of the term is equally likely.
    pub fn book_survival(&self, months: u32) -> f64 {
        let renewals = months / self.term;
        // Of the k phases, `months % k` have met one renewal more than the others.
        let more = f64::from(months % self.term) / f64::from(self.term);
        let keep = self.renewal();
        keep.powi(renewals as i32) * (1.0 - more + more * keep)
    }

    /// Mean lifetime in months, the month of sign-up included: the sum of survival over all ages.
    pub fn lifetime(&self) -> f64 {
        if self.term == 1 { 1.0 / self.churn } else { f64::from(self.term) / (1.0 - self.renewal()) }
    }

    /// Whether a client's fee grows at least as fast as clients leave, so that revenue per sign-up
    /// has no end.
    pub fn outgrows_churn(&self) -> bool {
        (1.0 - self.churn) * (1.0 + self.expansion) >= 1.0
    }

    /// Months of today's fee that a sign-up brings in all its life, expansion included;
    /// infinite where [`Self::outgrows_churn`].
    pub fn lifetime_fees(&self) -> f64 {
        if self.outgrows_churn() {
            return f64::INFINITY;
        }
        if self.term == 1 && self.expansion == 0.0 {
            return self.lifetime();
        }
        // Through logarithms, so that the gap to 1 survives where growth all but makes up for churn.
        let kept = ((1.0 - self.churn) * (1.0 + self.expansion)).ln() * f64::from(self.term);
        self.term_fees(self.term) / -kept.exp_m1()
    }

    /// Months of the fee at the start of a term that a client pays in its first `months` months,
    /// none of them a renewal: `Σ_{a<months} (1+g)^a`.
    pub fn term_fees(&self, months: u32) -> f64 {
        let months = f64::from(months);
        if self.expansion == 0.0 { months } else { (months * self.expansion.ln_1p()).exp_m1() / self.expansion }
    }
}

/// Mean lifetime in months over all sign-ups.
pub fn mean_lifetime(lines: &[Cohort]) -> f64 {
    lines.iter().map(|line| line.share * line.lifetime()).sum()
}
