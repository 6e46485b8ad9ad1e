//! Scenarios and targets as they come from outside.

use super::decode::{Fields, whole};
use super::value::Value;
use crate::model::chance::Target;
use crate::model::{Error, Evidence, Hire, Kind, Oversold, RecurringHires, Scenario, Segment, bounds};

fn segment(fields: &mut Fields) -> Segment {
    Segment {
        name: fields.text("name"),
        sign_up_share: fields.number(&bounds::SIGN_UP_SHARE),
        monthly_fee: fields.number(&bounds::MONTHLY_FEE),
        monthly_churn: fields.number(&bounds::MONTHLY_CHURN),
        term_months: fields.whole(&bounds::TERM_MONTHS),
        monthly_expansion: fields.number(&bounds::MONTHLY_EXPANSION),
        starting_clients: fields.number(&bounds::STARTING_CLIENTS),
    }
}

fn hire(fields: &mut Fields) -> Hire {
    Hire { month: fields.whole(&bounds::HIRE_MONTH), count: fields.whole(&bounds::HIRE_COUNT) }
}

fn recurring_hires(fields: &mut Fields) -> RecurringHires {
    RecurringHires {
        first_month: fields.whole(&bounds::FIRST_MONTH),
        every_months: fields.whole(&bounds::EVERY_MONTHS),
        count: fields.whole(&bounds::HIRE_COUNT),
    }
}

fn oversold(fields: &mut Fields) -> Oversold {
    Oversold {
        sign_up_share: fields.number(&bounds::OVERSOLD_SHARE),
        lifetime_months: fields.number(&bounds::OVERSOLD_LIFETIME),
        starting_clients: fields.number(&bounds::STARTING_CLIENTS),
        monthly_fee: fields.maybe(&bounds::MONTHLY_FEE),
    }
}

fn evidence(fields: &mut Fields) -> Evidence {
    Evidence { lost: fields.whole(&bounds::EVIDENCE_LOST), at_risk: fields.whole(&bounds::EVIDENCE_AT_RISK) }
}

fn segments(fields: &mut Fields) -> Vec<Segment> {
    let segments = fields.list(&bounds::SEGMENTS, segment);
    if segments.is_none() {
        fields.refuse(Error::new(bounds::SEGMENTS.name, Kind::Missing));
    }
    segments.unwrap_or_default()
}

fn fields(fields: &mut Fields) -> Scenario {
    Scenario {
        name: fields.text("name"),
        horizon_months: fields.whole(&bounds::HORIZON_MONTHS),
        reps: fields.number(&bounds::REPS),
        sign_ups_per_rep: fields.number(&bounds::SIGN_UPS_PER_REP),
        segments: segments(fields),
        hires: fields.list(&bounds::HIRES, hire).unwrap_or_default(),
        recurring_hires: fields.object("recurringHires", &recurring_hires),
        ramp_months: fields.whole(&bounds::RAMP_MONTHS),
        referrals: fields.number(&bounds::REFERRALS),
        oversold: fields.object("oversold", &oversold),
        churn_evidence: fields.object("churnEvidence", &evidence),
        rep_monthly_cost: fields.number(&bounds::REP_MONTHLY_COST),
        commission_months: fields.number(&bounds::COMMISSION_MONTHS),
        gross_margin: fields.number(&bounds::GROSS_MARGIN),
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
        mrr: fields.number(&bounds::TARGET_MRR),
        month: fields.whole(&bounds::TARGET_MONTH),
    })
}
