//! Whether a discount that is meant to keep clients pays; computed only while that question is open.

use crate::model::discount_break_even::Offer;
use crate::model::{Projection, Scenario, benchmarks};
use crate::state::Plan;

/// What offers to clients who stay would have to bring about.
#[derive(Clone, Debug, PartialEq)]
pub struct DiscountOutcome {
    /// The monthly revenue that costs are for: today's, or where there is none, that at the horizon.
    pub revenue: f64,
    /// The offers.
    pub offers: Vec<OfferOutcome>,
}

/// An offer to clients who stay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfferOutcome {
    /// What is offered.
    pub offer: Offer,
    /// The fraction of the fee that it takes off for good.
    pub discount: f64,
    /// The fraction by which churn has to fall for it to break even; none where no churn is low enough.
    pub break_even_fall: Option<f64>,
    /// What it costs where churn stays, money a month; of a free month, money once.
    pub cost: f64,
}

impl DiscountOutcome {
    /// What a discount (fraction of the fee), a free month and early payment would have to bring about.
    pub fn new(plan: &Plan, projection: &Projection, discount: f64) -> Self {
        let lines = Scenario { oversold: None, ..plan.scenario() }.lines();
        let at = |month: Option<&crate::model::projection::Month>| month.map_or(0.0, |month| month.mean.mrr);
        let today = at(projection.months.first());
        let revenue = if today > 0.0 { today } else { at(projection.months.last()) };
        let offer = |(offer, discount): (Offer, f64)| OfferOutcome {
            offer,
            discount,
            break_even_fall: offer.break_even_churn_factor(&lines).map(|factor| 1.0 - factor),
            cost: if offer == Offer::FreeMonth { revenue } else { offer.cost_per_month(revenue) },
        };
        let offers = [
            (Offer::Discount(discount), discount),
            (Offer::FreeMonth, 0.0),
            (Offer::EarlyPayment, benchmarks::EARLY_PAYMENT.value),
        ];
        Self { revenue, offers: offers.map(offer).to_vec() }
    }
}
