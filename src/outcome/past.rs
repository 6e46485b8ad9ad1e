//! What really happened beside the plan: how far the plan is off, and what explains the past best.

use std::rc::Rc;

use super::plan::PlanOutcome;
use super::series::{Series, past_value, ranges, value};
use crate::model::fit::{Fit, FitError, Growth, fit};
use crate::model::units::{MONTHS_PER_YEAR, lifetime_from_churn, to_digits};
use crate::state::cells::Entry;
use crate::state::plan_inputs::{CHURN, LIFETIME, MONTHS_PER_SIGN_UP, REPS, SIGN_UPS};
use crate::state::{Input, Measure, Workspace};

/// Digits of what is proposed.
const DIGITS: i32 = 3;

/// The plan beside the last month that is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deviation {
    /// What is held against each other: revenue or clients.
    pub measure: Measure,
    /// The month of the plan, 0 or before where none has passed since the plan began.
    pub month: i32,
    /// What really happened.
    pub actual: f64,
    /// What the plan has for it; for month 0 where none has passed since.
    pub planned: f64,
    /// The likely range, where it is known and the month has passed since.
    pub range: Option<[f64; 2]>,
}

/// How far the plan is off, as the chart measures it if that is known; none where no month is known.
pub fn deviation(workspace: &Workspace, outcome: &PlanOutcome) -> Option<Deviation> {
    let wanted = if workspace.measure == Measure::Clients { Measure::Clients } else { Measure::Revenue };
    let other = if wanted == Measure::Clients { Measure::Revenue } else { Measure::Clients };
    [wanted, other].into_iter().find_map(|measure| deviation_of(measure, workspace, outcome))
}

fn deviation_of(measure: Measure, workspace: &Workspace, outcome: &PlanOutcome) -> Option<Deviation> {
    let known = Series { course: vec![0.0; outcome.what_if.months.len()], ..Series::default() };
    let (month, actual) = known.with_past(measure, &workspace.past).past.last().copied()?;
    let at = month.max(0) as usize;
    let planned = value(measure, outcome.what_if.months.get(at)?);
    let range = ranges(measure, &workspace.plan, &outcome.what_if).get(at).copied().filter(|_| month > 0);
    Some(Deviation { measure, month, actual, planned, range })
}

/// What explains the past best.
#[derive(Clone, Debug, PartialEq)]
pub struct PastFit {
    /// What was counted: clients where every month that is known has them, else revenue.
    pub measure: Measure,
    /// What explains it, with errors and the course in what was counted.
    pub fit: Fit,
    /// What the plan would have.
    pub entries: Vec<Entry>,
    /// The past and what explains it, from the first month that is known on.
    pub series: Rc<Series>,
    /// Whether the plan has it already.
    pub is_used: bool,
}

/// What explains the past of a workspace best, with its plan's fee, expansion and referrals.
///
/// # Errors
/// Why nothing does.
pub fn past_fit(workspace: &Workspace) -> Result<PastFit, FitError> {
    let (past, plan) = (&workspace.past, &workspace.plan);
    let is_counted = past.months.iter().all(|month| month.clients.is_some() || month.revenue.is_none());
    let measure = if is_counted { Measure::Clients } else { Measure::Revenue };
    let unit = if is_counted { 1.0 } else { plan.fee };
    let months: Vec<Option<f64>> =
        past.months.iter().map(|month| past_value(measure, month).map(|value| value / unit)).collect();
    let growth = Growth {
        expansion: if is_counted { 0.0 } else { plan.expansion },
        referrals: plan.all_referrals() / MONTHS_PER_YEAR,
    };
    let mut fit = fit(&months, growth, plan.churn())?;
    fit.course.iter_mut().for_each(|value| *value *= unit);
    fit.mean_error *= unit;
    let entries = entries(workspace, &fit);
    let first = past.plan_month(fit.first);
    let points = past.plan_months().filter_map(|(month, of)| Some((month - first, past_value(measure, &of)?)));
    let series = Series {
        course: fit.course.clone(),
        past: points.collect(),
        start: past.start.map(|start| start.plus(first)),
        ..Series::default()
    };
    let is_used = entries.iter().all(|(input, value)| input.is_entered(workspace) && input.get(workspace) == *value);
    Ok(PastFit { measure, fit, entries, series: Rc::new(series), is_used })
}

/// What enters a fit into the plan, within the limits of its inputs and the way churn and pace were entered.
fn entries(workspace: &Workspace, fit: &Fit) -> Vec<Entry> {
    let held = |input: &'static Input, value: f64| (input.field(), Some(input.limits.clamp(to_digits(value, DIGITS))));
    let churn = if LIFETIME.field().is_entered(workspace) {
        held(&LIFETIME, lifetime_from_churn(fit.churn))
    } else {
        held(&CHURN, fit.churn)
    };
    // Without a rep nobody wins what was won.
    let is_nobody = workspace.plan.reps == 0.0 && fit.sign_ups > 0.0;
    let reps = is_nobody.then(|| held(&REPS, 1.0));
    let pace = fit.sign_ups / workspace.plan.reps.max(1.0);
    let months = MONTHS_PER_SIGN_UP.field();
    let pace = if months.is_entered(workspace) && months.limits().allows(to_digits(1.0 / pace, DIGITS)) {
        held(&MONTHS_PER_SIGN_UP, 1.0 / pace)
    } else {
        held(&SIGN_UPS, pace)
    };
    [Some(churn), reps, Some(pace)].into_iter().flatten().collect()
}
