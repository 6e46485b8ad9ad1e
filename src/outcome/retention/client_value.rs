//! What a client is worth, and when winning it is paid back.

use std::rc::Rc;

use super::RetentionOutcome;
use crate::model::benchmarks;
use crate::model::clv::{self, Client, Clv};
use crate::model::limits;
use crate::model::units::annual_retention_from_churn;
use crate::outcome::series::Series;
use crate::state::Plan;
use crate::state::retention::RetentionInputs;

/// The fewest and the most months that the chart shows.
const CHART_MONTHS: [f64; 2] = [12.0, 120.0];
/// Lifetimes that the chart shows: by then most of what a client brings is there.
const CHART_LIFETIMES: f64 = 2.0;
/// The month of payback lies at this part of the chart or before it.
const PAYBACK_WITHIN: f64 = 0.8;

/// The churn that a client's value is computed at, fractions a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChurnBasis {
    /// The churn of the period's counts; none where they say none.
    pub counted: Option<f64>,
    /// The plan's churn.
    pub plan: f64,
    /// Whether the plan's is used.
    pub uses_plan: bool,
}

impl ChurnBasis {
    /// The churn of the counts where they say one, unless the plan's was chosen.
    fn new(plan: &Plan, inputs: &RetentionInputs, counts: &RetentionOutcome) -> Self {
        let counted = counts.counted_churn().map(|churn| limits::MONTHLY_CHURN.clamp(churn));
        Self { counted, plan: plan.churn(), uses_plan: inputs.use_plan_churn || counted.is_none() }
    }

    /// The churn that is used.
    pub fn churn(&self) -> f64 {
        self.counted.filter(|_| !self.uses_plan).unwrap_or(self.plan)
    }
}

/// What a client is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientValueOutcome {
    /// The churn that it is computed at.
    pub basis: ChurnBasis,
    /// The client's terms.
    pub client: Client,
    /// What the client is worth.
    pub value: Clv,
    /// Annual retention as it is, and five points better (fractions).
    pub five_points: [f64; 2],
    /// The margin, added up month by month, and what winning the client costs.
    pub series: Rc<Series>,
}

impl ClientValueOutcome {
    /// What a client of a plan is worth.
    pub fn new(plan: &Plan, inputs: &RetentionInputs, counts: &RetentionOutcome) -> Self {
        let basis = ChurnBasis::new(plan, inputs, counts);
        let client = inputs.client(plan, basis.churn());
        let value = clv::clv(&client);
        let kept = annual_retention_from_churn(basis.churn());
        Self {
            basis,
            client,
            value,
            five_points: [kept, kept + benchmarks::FIVE_POINTS],
            series: Rc::new(Series {
                course: clv::cumulative_margin(&client, chart_months(&value)),
                level: client.acquisition_cost,
                ..Series::default()
            }),
        }
    }
}

/// Months that the chart shows: until most of what the client brings is there and the month of payback is in sight.
fn chart_months(value: &Clv) -> u32 {
    let payback = value.payback_months.unwrap_or_default() / PAYBACK_WITHIN;
    let months = (CHART_LIFETIMES * value.lifetime).max(payback).ceil();
    months.clamp(CHART_MONTHS[0], CHART_MONTHS[1]) as u32
}
