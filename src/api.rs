//! The JavaScript interface: the same functions that the page uses, as plain objects.
//!
//! A call runs in three steps, each in a file of its own: [`value`] copies what came from outside
//! into plain data, so that no getter, proxy or endless text can surprise later steps; [`decode`]
//! takes the fields one by one and checks each number by its row of the bounds table; the
//! functions here call the model. [`answer`] holds what goes out, through serde. (Reading through
//! serde as well was tried: 19 KB more code, and less exact errors.)
//!
//! Functions here are total: a value, or an error that names the field.

pub mod answer;
#[cfg(feature = "app")]
mod bulk;
pub mod clv;
pub mod decode;
#[cfg(feature = "app")]
pub mod exports;
pub mod goal;
pub mod plan;
pub mod retention;
pub mod scenario;
pub mod strategies;
pub mod survey;
pub mod value;

use value::Value;

use crate::model::{self, Error, hire_check};

/// `project(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn project(scenario: Value) -> Result<answer::Projection, Error> {
    Ok(model::project(&scenario::read(scenario)?).into())
}

/// `hirePays(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn hire_pays(scenario: Value) -> Result<answer::HireCheck, Error> {
    Ok(hire_check::hire_pays(&scenario::read(scenario)?).into())
}

/// `chance(scenario, target)`.
///
/// # Errors
/// What is wrong with the scenario or the target.
pub fn chance(scenario: Value, target: Value) -> Result<answer::Chance, Error> {
    let scenario = scenario::read(scenario)?;
    Ok(model::target_probability::chance(&scenario, scenario::target(target)?)?.into())
}

/// `retention(counts)`.
///
/// # Errors
/// What is wrong with the counts.
pub fn retention(counts: Value) -> Result<retention::Retention, Error> {
    Ok(model::retention::retention(retention::counts(counts)?)?.into())
}

/// `clv(client)`.
///
/// # Errors
/// What is wrong with the client.
pub fn clv(client: Value) -> Result<clv::Clv, Error> {
    Ok(model::clv::clv(&clv::client(client)?).into())
}

/// `nps(survey)`.
///
/// # Errors
/// What is wrong with the survey.
pub fn nps(survey: Value) -> Result<survey::Nps, Error> {
    let (tally, asked) = survey::survey(survey)?;
    Ok(model::nps::nps(tally, asked)?.into())
}

/// `npsByRep(rows)`.
///
/// # Errors
/// What is wrong with the rows.
pub fn nps_by_rep(rows: Value) -> Result<survey::NpsByRep, Error> {
    Ok(model::nps_by_rep::nps_by_rep(survey::rows(rows)?).into())
}

/// `applyStrategies(scenario, strategies)`.
///
/// # Errors
/// What is wrong with the scenario or the strategies.
pub fn apply_strategies(scenario: Value, strategies: Value) -> Result<strategies::Effect, Error> {
    let scenario = scenario::read(scenario)?;
    let strategies = strategies::read(strategies)?;
    Ok(model::strategies::contribution::apply(&scenario, &strategies).into())
}

/// `sensitivity(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn sensitivity(scenario: Value) -> Result<goal::Sensitivity, Error> {
    Ok(model::sensitivity::sensitivity(&scenario::read(scenario)?).into())
}

/// `goalSeek(scenario, goal)`.
///
/// # Errors
/// What is wrong with the scenario or the goal.
pub fn goal_seek(scenario: Value, goal: Value) -> Result<goal::Found, Error> {
    let scenario = scenario::read(scenario)?;
    let (target, lever) = goal::read(goal)?;
    Ok(model::goal::goal_seek(&scenario, target, lever)?.into())
}
