//! `Scenario`: an agency's plan, as it comes in and goes out.

pub mod churn_evidence;
pub mod hires;
pub mod oversold;
pub mod segment;

use super::declare::input_and_output;
use super::input::decode;
use super::output::Outgoing;
use super::value::Value;
use crate::model::{Error, Evidence, Hire, Oversold, RecurringHires, Scenario, Segment, limits};

/// A plan as it goes out.
pub type Plan = Outgoing<Scenario>;

/// Decodes a plan and checks it.
///
/// # Errors
/// The first field that cannot be used, then what [`Scenario::check`] refuses.
pub fn read(value: Value) -> Result<Scenario, Error> {
    let scenario: Scenario = decode(value, String::new())?;
    scenario.check()?;
    Ok(scenario)
}

input_and_output! {
    /// An agency's plan.
    Scenario for Scenario {
        name: Option<String> = "name",
        /// Months to project; 60 when absent.
        horizon_months: u32 = limits::HORIZON_MONTHS,
        /// Sales reps today.
        reps: f64 = limits::REPS,
        sign_ups_per_rep: f64 = limits::SIGN_UPS_PER_REP,
        segments: Vec<Segment> = limits::SEGMENTS,
        /// Sales reps who start later.
        hires: Vec<Hire> = limits::HIRES,
        /// Sales reps who start again and again, up to the horizon.
        recurring_hires: Option<RecurringHires> = "recurringHires",
        /// Months until a new rep is fully productive; 0 when absent.
        ramp_months: u32 = limits::RAMP_MONTHS,
        /// Sign-ups; 0 when absent.
        referrals: f64 = limits::REFERRALS,
        oversold: Option<Oversold> = "oversold",
        churn_evidence: Option<Evidence> = "churnEvidence",
        /// Money a month; 0 when absent.
        rep_monthly_cost: f64 = limits::REP_MONTHLY_COST,
        /// Months of the fee, paid for each sign-up of a rep; 0 when absent.
        commission_months: f64 = limits::COMMISSION_MONTHS,
        /// Fraction of revenue left after the cost of serving; 1 when absent.
        gross_margin: f64 = limits::GROSS_MARGIN,
    }
}
