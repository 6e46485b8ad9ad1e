//! A scenario as it comes from outside, and its check against the bounds table.

use serde::{Deserialize, Serialize};
#[cfg(feature = "app")]
use tsify::Tsify;

use crate::model::bounds::{self, Bound};
use crate::model::{self, Error, Kind};

/// A group of clients that pay and leave alike.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a segment, an object")]
pub struct Segment {
    name: Option<String>,
    /// Weight among the sign-ups; the weights are normalised to sum 1.
    sign_up_share: f64,
    /// Money a month.
    monthly_fee: f64,
    /// Fraction of 1.
    monthly_churn: f64,
    /// Months between renewals; 1 when absent.
    term_months: Option<f64>,
    /// Growth of a client's fee, fraction a month; 0 when absent.
    monthly_expansion: Option<f64>,
    /// Clients today; 0 when absent.
    starting_clients: Option<f64>,
}

/// Reps that start in a month.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a hire, an object")]
pub struct Hire {
    month: f64,
    count: f64,
}

/// Reps that start again and again, up to the horizon.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "recurring hires, an object")]
pub struct RecurringHires {
    first_month: f64,
    every_months: f64,
    count: f64,
}

/// Deals sold with promises that do not hold.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "oversold deals, an object")]
pub struct Oversold {
    /// Fraction of all sign-ups.
    sign_up_share: f64,
    lifetime_months: f64,
    /// 0 when absent.
    starting_clients: Option<f64>,
    /// The segments' average over sign-ups when absent.
    monthly_fee: Option<f64>,
}

/// So many of so many clients left in one month.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "evidence about churn, an object")]
pub struct ChurnEvidence {
    lost: f64,
    at_risk: f64,
}

/// An agency's plan.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a scenario, an object")]
pub struct Scenario {
    name: Option<String>,
    /// 60 when absent.
    horizon_months: Option<f64>,
    reps: f64,
    sign_ups_per_rep_per_month: f64,
    segments: Vec<Segment>,
    hires: Option<Vec<Hire>>,
    recurring_hires: Option<RecurringHires>,
    /// Months until a new rep is fully productive; 0 when absent.
    ramp_months: Option<f64>,
    /// 0 when absent.
    referrals_per_client_per_month: Option<f64>,
    oversold: Option<Oversold>,
    churn_evidence: Option<ChurnEvidence>,
    /// 0 when absent.
    rep_monthly_cost: Option<f64>,
    /// Months of the fee for each sign-up of a rep; 0 when absent.
    commission_months: Option<f64>,
    /// Fraction of 1; 1 when absent.
    gross_margin: Option<f64>,
}

/// A level of revenue to be reached in a month.
#[derive(Deserialize)]
#[cfg_attr(feature = "app", derive(Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a target, an object")]
pub struct Target {
    /// Money a month.
    mrr: f64,
    /// Month, 1 to the horizon.
    month: f64,
}

/// Reads by a row of the table: the value at `at` + the row's name, or its default.
pub(super) fn read(bound: &Bound, value: Option<f64>, at: &str) -> Result<f64, Error> {
    let field = format!("{at}{}", bound.name);
    match value.or(bound.default) {
        Some(value) => bound.check(value, &field),
        None => Err(Error::new(field, Kind::Missing)),
    }
}

pub(super) fn whole(bound: &Bound, value: impl Into<Option<f64>>, at: &str) -> Result<u32, Error> {
    read(bound, value.into(), at).map(|value| value as u32)
}

impl Segment {
    fn checked(self, at: &str) -> Result<model::Segment, Error> {
        Ok(model::Segment {
            name: self.name,
            sign_up_share: read(&bounds::SIGN_UP_SHARE, Some(self.sign_up_share), at)?,
            monthly_fee: read(&bounds::MONTHLY_FEE, Some(self.monthly_fee), at)?,
            monthly_churn: read(&bounds::MONTHLY_CHURN, Some(self.monthly_churn), at)?,
            term_months: whole(&bounds::TERM_MONTHS, self.term_months, at)?,
            monthly_expansion: read(&bounds::MONTHLY_EXPANSION, self.monthly_expansion, at)?,
            starting_clients: read(&bounds::STARTING_CLIENTS, self.starting_clients, at)?,
        })
    }
}

impl Oversold {
    fn checked(self, at: &str) -> Result<model::Oversold, Error> {
        let fee = |fee| read(&bounds::MONTHLY_FEE, Some(fee), at);
        Ok(model::Oversold {
            sign_up_share: read(&bounds::OVERSOLD_SHARE, Some(self.sign_up_share), at)?,
            lifetime_months: read(&bounds::OVERSOLD_LIFETIME, Some(self.lifetime_months), at)?,
            starting_clients: read(&bounds::STARTING_CLIENTS, self.starting_clients, at)?,
            monthly_fee: self.monthly_fee.map(fee).transpose()?,
        })
    }
}

impl Hire {
    fn checked(self, at: &str) -> Result<model::Hire, Error> {
        Ok(model::Hire {
            month: whole(&bounds::HIRE_MONTH, self.month, at)?,
            count: whole(&bounds::HIRE_COUNT, self.count, at)?,
        })
    }
}

impl Target {
    /// The model's target.
    ///
    /// # Errors
    /// The first input that is out of its row in the bounds table.
    pub fn checked(self) -> Result<model::chance::Target, Error> {
        Ok(model::chance::Target {
            mrr: read(&bounds::TARGET_MRR, Some(self.mrr), "")?,
            month: whole(&bounds::TARGET_MONTH, self.month, "")?,
        })
    }
}

impl Scenario {
    /// The model's scenario.
    ///
    /// # Errors
    /// The first input that is out of its row in the bounds table.
    pub fn checked(self) -> Result<model::Scenario, Error> {
        let recurring = |r: RecurringHires| {
            let at = "recurringHires.";
            Ok(model::RecurringHires {
                first_month: whole(&bounds::FIRST_MONTH, r.first_month, at)?,
                every_months: whole(&bounds::EVERY_MONTHS, r.every_months, at)?,
                count: whole(&bounds::HIRE_COUNT, r.count, at)?,
            })
        };
        let evidence = |e: ChurnEvidence| {
            let at = "churnEvidence.";
            Ok(model::Evidence {
                lost: whole(&bounds::EVIDENCE_LOST, e.lost, at)?,
                at_risk: whole(&bounds::EVIDENCE_AT_RISK, e.at_risk, at)?,
            })
        };
        let segments = self.segments.into_iter().enumerate();
        let hires = self.hires.unwrap_or_default().into_iter().enumerate();
        let scenario = model::Scenario {
            name: self.name,
            horizon_months: whole(&bounds::HORIZON_MONTHS, self.horizon_months, "")?,
            reps: read(&bounds::REPS, Some(self.reps), "")?,
            sign_ups_per_rep: read(&bounds::SIGN_UPS_PER_REP, Some(self.sign_ups_per_rep_per_month), "")?,
            segments: segments.map(|(i, s)| s.checked(&format!("segments[{i}]."))).collect::<Result<_, _>>()?,
            hires: hires.map(|(i, h)| h.checked(&format!("hires[{i}]."))).collect::<Result<_, _>>()?,
            recurring_hires: self.recurring_hires.map(recurring).transpose()?,
            ramp_months: whole(&bounds::RAMP_MONTHS, self.ramp_months, "")?,
            referrals: read(&bounds::REFERRALS, self.referrals_per_client_per_month, "")?,
            oversold: self.oversold.map(|o| o.checked("oversold.")).transpose()?,
            churn_evidence: self.churn_evidence.map(evidence).transpose()?,
            rep_monthly_cost: read(&bounds::REP_MONTHLY_COST, self.rep_monthly_cost, "")?,
            commission_months: read(&bounds::COMMISSION_MONTHS, self.commission_months, "")?,
            gross_margin: read(&bounds::GROSS_MARGIN, self.gross_margin, "")?,
        };
        scenario.check()?;
        Ok(scenario)
    }
}

impl From<model::Segment> for Segment {
    fn from(segment: model::Segment) -> Self {
        Self {
            name: segment.name,
            sign_up_share: segment.sign_up_share,
            monthly_fee: segment.monthly_fee,
            monthly_churn: segment.monthly_churn,
            term_months: Some(segment.term_months.into()),
            monthly_expansion: Some(segment.monthly_expansion),
            starting_clients: Some(segment.starting_clients),
        }
    }
}

impl From<model::Hire> for Hire {
    fn from(hire: model::Hire) -> Self {
        Self { month: hire.month.into(), count: hire.count.into() }
    }
}

impl From<model::Scenario> for Scenario {
    /// Every input told, defaults too.
    fn from(scenario: model::Scenario) -> Self {
        let recurring = |r: model::RecurringHires| RecurringHires {
            first_month: r.first_month.into(),
            every_months: r.every_months.into(),
            count: r.count.into(),
        };
        let oversold = |o: model::Oversold| Oversold {
            sign_up_share: o.sign_up_share,
            lifetime_months: o.lifetime_months,
            starting_clients: Some(o.starting_clients),
            monthly_fee: o.monthly_fee,
        };
        let evidence = |e: model::Evidence| ChurnEvidence { lost: e.lost.into(), at_risk: e.at_risk.into() };
        Self {
            name: scenario.name,
            horizon_months: Some(scenario.horizon_months.into()),
            reps: scenario.reps,
            sign_ups_per_rep_per_month: scenario.sign_ups_per_rep,
            segments: scenario.segments.into_iter().map(Segment::from).collect(),
            hires: Some(scenario.hires.into_iter().map(Hire::from).collect()),
            recurring_hires: scenario.recurring_hires.map(recurring),
            ramp_months: Some(scenario.ramp_months.into()),
            referrals_per_client_per_month: Some(scenario.referrals),
            oversold: scenario.oversold.map(oversold),
            churn_evidence: scenario.churn_evidence.map(evidence),
            rep_monthly_cost: Some(scenario.rep_monthly_cost),
            commission_months: Some(scenario.commission_months),
            gross_margin: Some(scenario.gross_margin),
        }
    }
}
