//! The inputs of a plan.

use super::input::Input;
use super::plan::{HALF_YEARLY, LifetimeOrChurn, SignUpPace};
use super::workspace::Workspace;
use crate::model::{Hire, RecurringHires, limits};

fn has_segments(workspace: &Workspace) -> bool {
    !workspace.plan.segments.is_empty()
}

fn set_hire(workspace: &mut Workspace, row: usize, change: impl FnOnce(&mut Hire)) {
    if let Some(hire) = workspace.plan_mut().hires.get_mut(row) {
        change(hire);
    }
}

fn set_recurring(workspace: &mut Workspace, change: impl FnOnce(&mut RecurringHires)) {
    if let Some(recurring) = &mut workspace.plan_mut().recurring {
        change(recurring);
    }
}

/// Mean lifetime of a client, months.
pub static LIFETIME: Input = Input::number(
    "lifetime",
    &limits::LIFETIME_MONTHS,
    |w| w.plan.lifetime.lifetime(),
    |w, value| w.plan_mut().change_all_segments(|plan| plan.lifetime = LifetimeOrChurn::Lifetime(value)),
)
.entered_if(|w, _| matches!(w.plan.lifetime, LifetimeOrChurn::Lifetime(_)))
.rounded_if(has_segments);
/// Fraction of clients that leave in a month.
pub static CHURN: Input = Input::number(
    "churn",
    &limits::MONTHLY_CHURN,
    |w| w.plan.churn(),
    |w, value| w.plan_mut().change_all_segments(|plan| plan.lifetime = LifetimeOrChurn::Churn(value)),
)
.entered_if(|w, _| matches!(w.plan.lifetime, LifetimeOrChurn::Churn(_)))
.rounded_if(|w| w.plan.evidence.is_some());
/// Sales reps.
pub static REPS: Input = Input::number("reps", &limits::REPS, |w| w.plan.reps, |w, value| w.plan_mut().reps = value);
/// Months between two sign-ups of one rep.
pub static MONTHS_PER_SIGN_UP: Input = Input::number(
    "months-per-sign-up",
    &limits::MONTHS_PER_SIGN_UP,
    |w| w.plan.pace.months_per_sign_up(),
    |w, value| w.plan_mut().pace = SignUpPace::MonthsPerSignUp(value),
)
.entered_if(|w, _| matches!(w.plan.pace, SignUpPace::MonthsPerSignUp(_)));
/// Sign-ups of one rep a month.
pub static SIGN_UPS: Input = Input::number(
    "sign-ups",
    &limits::SIGN_UPS_PER_REP,
    |w| w.plan.sign_ups(),
    |w, value| w.plan_mut().pace = SignUpPace::PerMonth(value),
)
.entered_if(|w, _| matches!(w.plan.pace, SignUpPace::PerMonth(_)));
/// Fee of a client, money a month.
pub static FEE: Input = Input::number(
    "fee",
    &limits::MONTHLY_FEE,
    |w| w.plan.fee,
    |w, value| w.plan_mut().change_all_segments(|plan| plan.fee = value),
)
.rounded_if(has_segments);
/// Clients today.
pub static CLIENTS: Input = Input::number(
    "clients",
    &limits::STARTING_CLIENTS,
    |w| w.plan.clients,
    |w, value| w.plan_mut().change_all_segments(|plan| plan.clients = value),
);
/// Growth of a client’s fee, fraction a month.
pub static EXPANSION: Input = Input::number(
    "expansion",
    &limits::MONTHLY_EXPANSION,
    |w| w.plan.expansion,
    |w, value| w.plan_mut().change_all_segments(|plan| plan.expansion = value),
)
.rounded_if(has_segments);
/// Referred sign-ups of a client a year.
pub static REFERRALS: Input = Input::number(
    "referrals",
    &limits::REFERRALS_PER_YEAR,
    |w| w.plan.referrals,
    |w, value| w.plan_mut().referrals = value,
);
/// Referred sign-ups of a client a year that asking promoters adds.
pub static ASKED_REFERRALS: Input = Input::number(
    "asked-referrals",
    &limits::REFERRALS_PER_YEAR,
    |w| w.plan.asked_referrals,
    |w, value| w.plan_mut().asked_referrals = value,
);
/// What a rep costs, money a month.
pub static REP_COST: Input =
    Input::number("rep-cost", &limits::REP_MONTHLY_COST, |w| w.plan.rep_cost, |w, value| w.plan_mut().rep_cost = value);
/// A rep’s commission, months of the fee.
pub static COMMISSION: Input = Input::number(
    "commission",
    &limits::COMMISSION_MONTHS,
    |w| w.plan.commission,
    |w, value| w.plan_mut().commission = value,
);
/// Fraction of revenue left after the cost of serving.
pub static MARGIN: Input =
    Input::number("margin", &limits::GROSS_MARGIN, |w| w.plan.margin, |w, value| w.plan_mut().margin = value);
/// Months until a new rep is fully productive.
pub static RAMP: Input =
    Input::number("ramp", &limits::RAMP_MONTHS, |w| w.plan.ramp, |w, value| w.plan_mut().ramp = value);
/// Months that the chart shows.
pub static HORIZON: Input =
    Input::number("horizon", &limits::HORIZON_MONTHS, |w| w.plan.horizon, |w, value| w.plan_mut().horizon = value);

/// The inputs that every plan has.
pub static INPUTS: [&Input; 15] = [
    &LIFETIME,
    &CHURN,
    &REPS,
    &MONTHS_PER_SIGN_UP,
    &SIGN_UPS,
    &FEE,
    &CLIENTS,
    &EXPANSION,
    &REFERRALS,
    &ASKED_REFERRALS,
    &REP_COST,
    &COMMISSION,
    &MARGIN,
    &RAMP,
    &HORIZON,
];

/// Month of a hire.
pub static HIRE_MONTH: Input = Input::of_rows(
    "hire-month",
    &limits::HIRE_MONTH,
    |w, row| w.plan.hires.get(row).map(|hire| f64::from(hire.month)),
    |w, row, value| set_hire(w, row, |hire| hire.month = value as u32),
);
/// Reps of a hire.
pub static HIRE_COUNT: Input = Input::of_rows(
    "hire-count",
    &limits::HIRE_COUNT,
    |w, row| w.plan.hires.get(row).map(|hire| f64::from(hire.count)),
    |w, row, value| set_hire(w, row, |hire| hire.count = value as u32),
);
/// Month of the first recurring hire.
pub static RECURRING_FIRST: Input = Input::number(
    "recurring-first",
    &limits::FIRST_MONTH,
    |w| f64::from(w.plan.recurring.unwrap_or(HALF_YEARLY).first_month),
    |w, value| set_recurring(w, |recurring| recurring.first_month = value as u32),
);
/// Months between two recurring hires.
pub static RECURRING_EVERY: Input = Input::number(
    "recurring-every",
    &limits::EVERY_MONTHS,
    |w| f64::from(w.plan.recurring.unwrap_or(HALF_YEARLY).every_months),
    |w, value| set_recurring(w, |recurring| recurring.every_months = value as u32),
);
/// Reps of a recurring hire.
pub static RECURRING_COUNT: Input = Input::number(
    "recurring-count",
    &limits::HIRE_COUNT,
    |w| f64::from(w.plan.recurring.unwrap_or(HALF_YEARLY).count),
    |w, value| set_recurring(w, |recurring| recurring.count = value as u32),
);

/// The inputs of a hire.
pub static HIRE_INPUTS: [&Input; 2] = [&HIRE_MONTH, &HIRE_COUNT];
/// The inputs of recurring hires.
pub static RECURRING_INPUTS: [&Input; 3] = [&RECURRING_FIRST, &RECURRING_EVERY, &RECURRING_COUNT];
