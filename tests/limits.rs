//! The table of inputs: its checks, and its ranges beside those that are documented.

use plateau::model::limits::{self, Limits, Unit};
use serde_json::Value as Json;

fn code(bound: &Limits, given: f64) -> Result<f64, &'static str> {
    bound.check(given, "field").map_err(|error| error.code())
}

/// Every row that the interface documents.
fn rows() -> Vec<(&'static str, Limits)> {
    vec![
        ("horizonMonths", limits::HORIZON_MONTHS),
        ("reps", limits::REPS),
        ("signUpsPerRepPerMonth", limits::SIGN_UPS_PER_REP),
        ("hires", limits::HIRES),
        ("hires.month", limits::HIRE_MONTH),
        ("hires.count", limits::HIRE_COUNT),
        ("recurringHires.firstMonth", limits::FIRST_MONTH),
        ("recurringHires.everyMonths", limits::EVERY_MONTHS),
        ("rampMonths", limits::RAMP_MONTHS),
        ("referralsPerClientPerMonth", limits::REFERRALS),
        ("segments", limits::SEGMENTS),
        ("segments.signUpShare", limits::SIGN_UP_SHARE),
        ("oversold.signUpShare", limits::OVERSOLD_SHARE),
        ("segments.monthlyFee", limits::MONTHLY_FEE),
        ("segments.monthlyChurn", limits::MONTHLY_CHURN),
        ("segments.termMonths", limits::TERM_MONTHS),
        ("segments.monthlyExpansion", limits::MONTHLY_EXPANSION),
        ("segments.startingClients", limits::STARTING_CLIENTS),
        ("oversold.lifetimeMonths", limits::OVERSOLD_LIFETIME),
        ("repMonthlyCost", limits::REP_MONTHLY_COST),
        ("commissionMonths", limits::COMMISSION_MONTHS),
        ("grossMargin", limits::GROSS_MARGIN),
        ("churnEvidence.lost", limits::EVIDENCE_LOST),
        ("churnEvidence.atRisk", limits::EVIDENCE_AT_RISK),
        ("target.mrr", limits::TARGET_MRR),
        ("target.month", limits::TARGET_MONTH),
        ("text", limits::TEXT),
    ]
}

#[test]
fn the_table_is_as_documented() {
    let documented: Json = serde_json::from_str(include_str!("data/limits.json")).expect("the data file is JSON");
    let documented = documented.as_object().expect("one object");
    assert_eq!(documented.len(), rows().len());
    for (name, row) in rows() {
        let range = documented.get(name).unwrap_or_else(|| panic!("{name} is not documented"));
        assert_eq!(range["min"].as_f64(), Some(row.min), "{name}");
        assert_eq!(range["max"].as_f64(), Some(row.max), "{name}");
        assert_eq!(range["whole"].as_bool().unwrap_or(false), row.whole, "{name}");
        assert_eq!(range["default"].as_f64(), row.default, "{name}");
        assert_eq!(name.rsplit('.').next(), Some(row.name), "{name}");
    }
}

#[test]
fn ends_are_allowed_and_what_lies_beyond_is_not() {
    for (name, row) in rows() {
        assert_eq!(code(&row, row.min), Ok(row.min), "{name}");
        assert_eq!(code(&row, row.max), Ok(row.max), "{name}");
        assert_eq!(code(&row, row.min.next_down()), Err("out-of-range"), "{name}");
        assert_eq!(code(&row, row.max.next_up()), Err("out-of-range"), "{name}");
        assert!(row.default.is_none_or(|value| row.allows(value)), "{name}");
    }
}

#[test]
fn infinite_comes_before_out_of_range_and_that_before_not_whole() {
    let row = limits::TERM_MONTHS;
    assert_eq!(code(&row, f64::NAN), Err("not-finite"));
    assert_eq!(code(&row, f64::INFINITY), Err("not-finite"));
    assert_eq!(code(&row, f64::NEG_INFINITY), Err("not-finite"));
    assert_eq!(code(&row, 60.5), Err("out-of-range"));
    assert_eq!(code(&row, 59.5), Err("not-whole"));
    assert_eq!(code(&row, 59.0), Ok(59.0));
}

#[test]
fn refusals_name_the_field_the_value_and_the_range() {
    let error = limits::MONTHLY_CHURN.check(2.5, "segments[1].monthlyChurn").expect_err("out of range");
    assert_eq!(error.field, "segments[1].monthlyChurn");
    assert_eq!(error.to_string(), "segments[1].monthlyChurn is 2.5, allowed is 0.0001 to 1");
}

#[test]
fn minus_zero_becomes_zero() {
    let zero = limits::REPS.check(-0.0, "reps").expect("zero reps");
    assert!(zero.is_sign_positive());
}

#[test]
fn holds_a_value_at_the_nearer_end() {
    let row = limits::GROSS_MARGIN;
    assert_eq!([row.clamp(-1.0), row.clamp(0.5), row.clamp(7.0)], [0.01, 0.5, 1.0]);
}

#[test]
fn shares_lie_between_minus_one_and_one() {
    for (name, row) in rows().into_iter().filter(|(_, row)| row.unit == Unit::Share) {
        assert!(-1.0 <= row.min && row.max <= 1.0, "{name}");
    }
}
