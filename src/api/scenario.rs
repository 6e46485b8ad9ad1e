//! Scenarios and targets as they come from outside.

use super::decode::{Fields, whole};
use super::value::Value;
use crate::model::target_probability::Target;
use crate::model::{Error, ErrorKind, Evidence, Hire, Oversold, RecurringHires, Scenario, Segment, limits};

fn segment(fields: &mut Fields) -> Segment {
    Segment {
        name: fields.text("name"),
        sign_up_share: fields.number(&limits::SIGN_UP_SHARE),
        monthly_fee: fields.number(&limits::MONTHLY_FEE),
        monthly_churn: fields.number(&limits::MONTHLY_CHURN),
        term_months: fields.whole(&limits::TERM_MONTHS),
        monthly_expansion: fields.number(&limits::MONTHLY_EXPANSION),
        starting_clients: fields.number(&limits::STARTING_CLIENTS),
    }
}

fn hire(fields: &mut Fields) -> Hire {
    Hire { month: fields.whole(&limits::HIRE_MONTH), count: fields.whole(&limits::HIRE_COUNT) }
}

fn recurring_hires(fields: &mut Fields) -> RecurringHires {
    RecurringHires {
        first_month: fields.whole(&limits::FIRST_MONTH),
        every_months: fields.whole(&limits::EVERY_MONTHS),
        count: fields.whole(&limits::HIRE_COUNT),
    }
}

fn oversold(fields: &mut Fields) -> Oversold {
    Oversold {
        sign_up_share: fields.number(&limits::OVERSOLD_SHARE),
        lifetime_months: fields.number(&limits::OVERSOLD_LIFETIME),
        starting_clients: fields.number(&limits::STARTING_CLIENTS),
        monthly_fee: fields.maybe(&limits::MONTHLY_FEE),
    }
}

fn evidence(fields: &mut Fields) -> Evidence {
    Evidence { lost: fields.whole(&limits::EVIDENCE_LOST), at_risk: fields.whole(&limits::EVIDENCE_AT_RISK) }
}

fn segments(fields: &mut Fields) -> Vec<Segment> {
    let segments = fields.list(&limits::SEGMENTS, segment);
    if segments.is_none() {
        fields.refuse(Error::new(limits::SEGMENTS.name, ErrorKind::Missing));
    }
    segments.unwrap_or_default()
}

fn fields(fields: &mut Fields) -> Scenario {
    Scenario {
        name: fields.text("name"),
        horizon_months: fields.whole(&limits::HORIZON_MONTHS),
        reps: fields.number(&limits::REPS),
        sign_ups_per_rep: fields.number(&limits::SIGN_UPS_PER_REP),
        segments: segments(fields),
        hires: fields.list(&limits::HIRES, hire).unwrap_or_default(),
        recurring_hires: fields.object("recurringHires", &recurring_hires),
        ramp_months: fields.whole(&limits::RAMP_MONTHS),
        referrals: fields.number(&limits::REFERRALS),
        oversold: fields.object("oversold", &oversold),
        churn_evidence: fields.object("churnEvidence", &evidence),
        rep_monthly_cost: fields.number(&limits::REP_MONTHLY_COST),
        commission_months: fields.number(&limits::COMMISSION_MONTHS),
        gross_margin: fields.number(&limits::GROSS_MARGIN),
    }
}

/// Reads a scenario.
///
/// # Errors
/// The first field that cannot be used.
pub fn read(value: Value) -> Result<Scenario, Error> {
    let scenario = whole(value, String::new(), &fields)?;
    scenario.check()?;
    Ok(scenario)
}

/// Reads a target.
///
/// # Errors
/// The first field that cannot be used.
pub fn target(value: Value) -> Result<Target, Error> {
    whole(value, String::new(), &|fields| Target {
        mrr: fields.number(&limits::TARGET_MRR),
        month: fields.whole(&limits::TARGET_MONTH),
    })
}
