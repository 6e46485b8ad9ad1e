//! The JavaScript interface: the same functions that the page uses, as plain objects.
//!
//! A call runs in three steps, each in a file of its own: [`value`] copies what came from outside
//! into plain data, so that no getter, proxy or endless text can surprise later steps; [`decode`]
//! fills the transfer types, which hold every number as it came; the transfer types check each
//! number against the bounds table and give the model's. Answers go out through serde.
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
pub mod retention;
pub mod scenario;
pub mod strategies;
pub mod survey;
pub mod value;

use decode::decode;
use value::Value;

use crate::model::{self, Error, chance, hire_check, project as model_project};

/// `project(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn project(scenario: Value) -> Result<answer::Projection, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    Ok(model_project(&scenario).into())
}

/// `hirePays(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn hire_pays(scenario: Value) -> Result<answer::HireCheck, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    Ok(hire_check::hire_pays(&scenario).into())
}

/// `chance(scenario, target)`.
///
/// # Errors
/// What is wrong with the scenario or the target.
pub fn chance(scenario: Value, target: Value) -> Result<answer::Chance, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    let target = decode::<scenario::Target>(target)?.checked()?;
    Ok(chance::chance(&scenario, target)?.into())
}

/// `retention(counts)`.
///
/// # Errors
/// What is wrong with the counts.
pub fn retention(counts: Value) -> Result<retention::Retention, Error> {
    let counts = decode::<retention::Counts>(counts)?.checked()?;
    Ok(model::retention::retention(counts)?.into())
}

/// `clv(client)`.
///
/// # Errors
/// What is wrong with the client.
pub fn clv(client: Value) -> Result<clv::Clv, Error> {
    let client = decode::<clv::Client>(client)?.checked()?;
    Ok(model::clv::clv(&client).into())
}

/// `nps(survey)`.
///
/// # Errors
/// What is wrong with the survey.
pub fn nps(survey: Value) -> Result<survey::Nps, Error> {
    let (tally, asked) = decode::<survey::Survey>(survey)?.checked()?;
    Ok(model::nps::nps(tally, asked)?.into())
}

/// `npsByRep(rows)`.
///
/// # Errors
/// What is wrong with the rows.
pub fn nps_by_rep(rows: Value) -> Result<survey::NpsByRep, Error> {
    let rows = survey::rows(rows)?;
    let rows = rows.iter().map(|row| (row.rep.as_str(), row.score));
    Ok(model::nps_by_rep::nps_by_rep(rows).into())
}

/// `applyStrategies(scenario, strategies)`.
///
/// # Errors
/// What is wrong with the scenario or the strategies.
pub fn apply_strategies(scenario: Value, strategies: Value) -> Result<strategies::Effect, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    let strategies = decode::<strategies::Strategies>(strategies)?.checked()?;
    Ok(model::strategies::contribution::apply(&scenario, &strategies).into())
}

/// `sensitivity(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn sensitivity(scenario: Value) -> Result<goal::Sensitivity, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    Ok(model::levers::sensitivity(&scenario).into())
}

/// `goalSeek(scenario, goal)`.
///
/// # Errors
/// What is wrong with the scenario or the goal.
pub fn goal_seek(scenario: Value, goal: Value) -> Result<goal::Found, Error> {
    let scenario = decode::<scenario::Scenario>(scenario)?.checked()?;
    let (target, lever) = decode::<goal::Goal>(goal)?.checked()?;
    Ok(model::goal::goal_seek(&scenario, target, lever)?.into())
}
