//! Version 1 of the link: one name for each input.

use super::LinkError;
use crate::decimal;
use crate::state::{Field, Plan};

/// The name of the language.
pub const LANGUAGE: &str = "lang";

/// The inputs' names. They are part of links that people keep: never change one.
const NAMES: [(Field, &str); 8] = [
    (Field::Lifetime, "life"),
    (Field::Churn, "churn"),
    (Field::Reps, "reps"),
    (Field::MonthsPerSignUp, "every"),
    (Field::SignUps, "pace"),
    (Field::Fee, "fee"),
    (Field::Clients, "clients"),
    (Field::Horizon, "months"),
];

/// What differs from the opening example, as it was entered.
pub fn pairs(plan: &Plan) -> Vec<(&'static str, String)> {
    let opening = Plan::default();
    let differs = |field| plan.entered(field) && !(opening.entered(field) && opening.get(field) == plan.get(field));
    NAMES
        .into_iter()
        .filter(|(field, _)| differs(*field))
        .map(|(field, name)| (name, decimal::write(plan.get(field))))
        .collect()
}

/// The plan with one pair read.
///
/// # Errors
/// `Foreign` for a name that does not exist, `Damaged` for what is no number, `OutOfRange`.
pub fn read(plan: Plan, name: &str, value: &str) -> Result<Plan, LinkError> {
    let (field, _) = NAMES.into_iter().find(|(_, known)| *known == name).ok_or(LinkError::Foreign)?;
    let value = decimal::read(value).ok_or(LinkError::Damaged)?;
    let value = field.bound().check(value, name).map_err(|_| LinkError::OutOfRange)?;
    Ok(plan.with(field, value))
}
