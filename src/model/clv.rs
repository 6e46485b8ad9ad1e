//! What one client is worth over its life.
//!
//! `CLV = margin·fee·Σ_{a≥0} S(a)·((1+g)/(1+d))^a`: a client pays from the month of sign-up, fees
//! grow by g a month, later money counts less by d. Growth less discount acts as expansion alone
//! would, so the sum is [`Cohort::lifetime_fees`].

use super::benchmarks;
use super::scenario::Cohort;
use super::tier::LifetimeTier;
use super::units::{annual_retention_from_churn, monthly_discount_from_annual, monthly_from_annual};

/// Rounding that must not put off the month of paying back, nor invent one (fraction).
const TOLERANCE: f64 = 1e-12;

/// One client's terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Client {
    /// Money a month.
    pub monthly_fee: f64,
    /// Fraction a month.
    pub monthly_churn: f64,
    /// Months between renewals, at least 1.
    pub term_months: u32,
    /// Growth of the fee, fraction a month.
    pub monthly_expansion: f64,
    /// Fraction of revenue left after the cost of serving.
    pub gross_margin: f64,
    /// Interest by which later money counts less, fraction a year.
    pub annual_discount_rate: f64,
    /// What winning the client cost, if that is to be compared.
    pub acquisition_cost: Option<f64>,
}

/// What the client is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clv {
    /// Margin over its life, discounted; none where the sum has no end.
    pub clv: Option<f64>,
    /// The same without discount.
    pub undiscounted: Option<f64>,
    /// Mean lifetime in months.
    pub lifetime: f64,
    /// Its tier.
    pub tier: LifetimeTier,
    /// Value over acquisition cost; none without a cost.
    pub clv_to_cac: Option<f64>,
    /// First number of months whose margin, not discounted, covers the acquisition cost; none
    /// without a cost or where a client never does.
    pub payback_months: Option<f64>,
    /// What five points more of annual retention add (fraction); none where that passes 100% or a
    /// sum has no end. The studies' claims: [`benchmarks::FIVE_POINTS_CLAIM`], [`benchmarks::FIVE_POINTS_STUDY`].
    pub gain_from_five_points: Option<f64>,
}

impl Client {
    /// The client as a line of one, with this churn and this growth of what a month's fee counts.
    fn line(&self, churn: f64, expansion: f64) -> Cohort {
        Cohort {
            share: 1.0,
            fee: self.monthly_fee,
            churn,
            term: self.term_months,
            expansion,
            clients: 0.0,
            ordinary: true,
        }
    }

    /// Growth of a month's fee less the discount, fraction a month.
    fn discounted_expansion(&self) -> f64 {
        let discount = monthly_discount_from_annual(self.annual_discount_rate);
        (self.monthly_expansion - discount) / (1.0 + discount)
    }

    /// Margin over a life; none where it has no end.
    fn value(&self, churn: f64, expansion: f64) -> Option<f64> {
        let value = self.gross_margin * self.monthly_fee * self.line(churn, expansion).lifetime_fees();
        value.is_finite().then_some(value)
    }

    /// Margin that one sign-up has brought in after so many months of billing, not discounted: full
    /// terms as a geometric sum, then the months of the term begun.
    pub fn margin_after(&self, months: u64) -> f64 {
        let line = self.line(self.monthly_churn, self.monthly_expansion);
        let (terms, rest) = (months / u64::from(line.term), (months % u64::from(line.term)) as u32);
        let growth = ((-line.churn).ln_1p() + line.expansion.ln_1p()) * f64::from(line.term);
        let full = match terms {
            0 => 0.0,
            terms if growth == 0.0 => terms as f64,
            terms => (terms as f64 * growth).exp_m1() / growth.exp_m1(),
        };
        let kept = if terms == 0 { 1.0 } else { (terms as f64 * growth).exp() };
        let begun = if rest == 0 { 0.0 } else { kept * line.term_fees(rest) };
        self.gross_margin * self.monthly_fee * (full * line.term_fees(line.term) + begun)
    }

    /// The first month count whose margin covers this cost.
    fn payback(&self, cost: f64, undiscounted: Option<f64>) -> Option<f64> {
        if undiscounted.is_some_and(|all| cost >= all * (1.0 - TOLERANCE)) {
            return None;
        }
        let covers = |months: u64| self.margin_after(months) >= cost * (1.0 - TOLERANCE);
        // Doubles until it is covered, then halves. Without an end of the sum it always is, if late.
        let (mut below, mut months) = (None, 0_u64);
        while !covers(months) {
            below = Some(months);
            months = months.max(1).checked_mul(2)?;
        }
        while let Some(low) = below.filter(|low| months - low > 1) {
            let middle = low.midpoint(months);
            if covers(middle) { months = middle } else { below = Some(middle) }
        }
        Some(months as f64)
    }

    /// Monthly churn with five points more of annual retention; none where that passes 100%.
    fn churn_with_five_points(&self) -> Option<f64> {
        let kept = annual_retention_from_churn(self.monthly_churn) + benchmarks::FIVE_POINTS;
        (kept <= 1.0).then(|| monthly_from_annual(1.0 - kept))
    }
}

/// What a client is worth.
pub fn clv(client: &Client) -> Clv {
    let expansion = client.discounted_expansion();
    let value = client.value(client.monthly_churn, expansion);
    let undiscounted = client.value(client.monthly_churn, client.monthly_expansion);
    let lifetime = client.line(client.monthly_churn, 0.0).lifetime();
    let better = client.churn_with_five_points().and_then(|churn| client.value(churn, expansion));
    let ratio = |cost: f64| value.map(|value| value / cost).filter(|ratio| ratio.is_finite());
    Clv {
        clv: value,
        undiscounted,
        lifetime,
        tier: LifetimeTier::of(lifetime),
        clv_to_cac: client.acquisition_cost.and_then(ratio),
        payback_months: client.acquisition_cost.and_then(|cost| client.payback(cost, undiscounted)),
        gain_from_five_points: better.zip(value).map(|(better, value)| better / value - 1.0),
    }
}

/// A client's margin, added up month by month: `margin_after` of 0 to `months`; for a chart against
/// the acquisition cost.
pub fn cumulative_margin(client: &Client, months: u32) -> Vec<f64> {
    (0..=months).map(|month| client.margin_after(u64::from(month))).collect()
}
