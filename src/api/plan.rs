//! A plan as it goes out, every input told, defaults too, so that it can go in again.

use serde::Serialize;

use crate::model;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Segment {
    name: Option<String>,
    sign_up_share: f64,
    monthly_fee: f64,
    monthly_churn: f64,
    term_months: u32,
    monthly_expansion: f64,
    starting_clients: f64,
}

#[derive(Serialize)]
struct Hire {
    month: u32,
    count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RecurringHires {
    first_month: u32,
    every_months: u32,
    count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Oversold {
    sign_up_share: f64,
    lifetime_months: f64,
    starting_clients: f64,
    monthly_fee: Option<f64>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ChurnEvidence {
    lost: u32,
    at_risk: u32,
}

/// A plan.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    name: Option<String>,
    horizon_months: u32,
    reps: f64,
    sign_ups_per_rep_per_month: f64,
    segments: Vec<Segment>,
    hires: Vec<Hire>,
    recurring_hires: Option<RecurringHires>,
    ramp_months: u32,
    referrals_per_client_per_month: f64,
    oversold: Option<Oversold>,
    churn_evidence: Option<ChurnEvidence>,
    rep_monthly_cost: f64,
    commission_months: f64,
    gross_margin: f64,
}

impl From<model::Segment> for Segment {
    fn from(segment: model::Segment) -> Self {
        Self {
            name: segment.name,
            sign_up_share: segment.sign_up_share,
            monthly_fee: segment.monthly_fee,
            monthly_churn: segment.monthly_churn,
            term_months: segment.term_months,
            monthly_expansion: segment.monthly_expansion,
            starting_clients: segment.starting_clients,
        }
    }
}

impl From<model::Oversold> for Oversold {
    fn from(oversold: model::Oversold) -> Self {
        Self {
            sign_up_share: oversold.sign_up_share,
            lifetime_months: oversold.lifetime_months,
            starting_clients: oversold.starting_clients,
            monthly_fee: oversold.monthly_fee,
        }
    }
}

impl From<model::Scenario> for Plan {
    fn from(plan: model::Scenario) -> Self {
        let hire = |h: model::Hire| Hire { month: h.month, count: h.count };
        let recurring = |r: model::RecurringHires| RecurringHires {
            first_month: r.first_month,
            every_months: r.every_months,
            count: r.count,
        };
        let evidence = |e: model::Evidence| ChurnEvidence { lost: e.lost, at_risk: e.at_risk };
        Self {
            name: plan.name,
            horizon_months: plan.horizon_months,
            reps: plan.reps,
            sign_ups_per_rep_per_month: plan.sign_ups_per_rep,
            segments: plan.segments.into_iter().map(Segment::from).collect(),
            hires: plan.hires.into_iter().map(hire).collect(),
            recurring_hires: plan.recurring_hires.map(recurring),
            ramp_months: plan.ramp_months,
            referrals_per_client_per_month: plan.referrals,
            oversold: plan.oversold.map(Oversold::from),
            churn_evidence: plan.churn_evidence.map(evidence),
            rep_monthly_cost: plan.rep_monthly_cost,
            commission_months: plan.commission_months,
            gross_margin: plan.gross_margin,
        }
    }
}
