//! The JavaScript interface: the functions of `window.plateau`, with plain objects in and out.
//!
//! Each file declares what one function takes and gives: the fields with their descriptions, how
//! they are read and checked, and how they become values of the model or come from them. The
//! TypeScript declarations are made from the same lines, by [`mod@input`] for what comes in and by
//! Tsify for what goes out.
//!
//! A call runs in three steps. [`value`] copies the input into plain data, so that no getter, proxy
//! or endless text can surprise later steps. [`fields`] decodes the fields one by one; each number
//! is checked by its row of the bounds table. The functions here then call the model. They are
//! total: a value, or an error that names the field.

#[cfg(feature = "app")]
mod calls;
pub mod clv;
mod declare;
pub mod effect;
#[cfg(feature = "app")]
mod error;
#[cfg(feature = "app")]
pub mod exports;
pub mod fields;
pub mod goal;
pub mod hire_check;
pub mod input;
pub mod nps_by_rep;
pub mod output;
pub mod projection;
pub mod retention;
pub mod scenario;
pub mod sensitivity;
pub mod strategies;
pub mod survey;
pub mod target;
pub mod tier;
pub mod typescript;
pub mod value;

#[cfg(feature = "app")]
pub use calls::plain_projection;
use input::decode;
use value::Value;

use crate::model::{self, Error};

/// `project(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn project(scenario: Value) -> Result<projection::Projection, Error> {
    Ok(model::project(&scenario::read(scenario)?).into())
}

/// `hirePays(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn hire_pays(scenario: Value) -> Result<hire_check::HireCheck, Error> {
    Ok(model::hire_check::hire_pays(&scenario::read(scenario)?).into())
}

/// `chance(scenario, target)`.
///
/// # Errors
/// What is wrong with the scenario or the target.
pub fn chance(scenario: Value, target: Value) -> Result<target::Chance, Error> {
    let scenario = scenario::read(scenario)?;
    let target = decode(target, String::new())?;
    Ok(model::target_probability::chance(&scenario, target)?.into())
}

/// `retention(counts)`.
///
/// # Errors
/// What is wrong with the counts.
pub fn retention(counts: Value) -> Result<retention::Retention, Error> {
    let counts: retention::Counts = decode(counts, String::new())?;
    Ok(model::retention::retention(counts.into())?.into())
}

/// `clv(client)`.
///
/// # Errors
/// What is wrong with the client.
pub fn clv(client: Value) -> Result<clv::Clv, Error> {
    Ok(model::clv::clv(&decode(client, String::new())?).into())
}

/// `nps(survey)`.
///
/// # Errors
/// What is wrong with the survey.
pub fn nps(survey: Value) -> Result<survey::Nps, Error> {
    let (tally, asked) = survey::read(survey)?;
    Ok(model::nps::nps(tally, asked)?.into())
}

/// `npsByRep(rows)`.
///
/// # Errors
/// What is wrong with the rows.
pub fn nps_by_rep(rows: Value) -> Result<nps_by_rep::NpsByRep, Error> {
    Ok(model::nps_by_rep::nps_by_rep(nps_by_rep::read(rows)?).into())
}

/// `applyStrategies(scenario, strategies)`.
///
/// # Errors
/// What is wrong with the scenario or the strategies.
pub fn apply_strategies(scenario: Value, strategies: Value) -> Result<effect::Effect, Error> {
    let scenario = scenario::read(scenario)?;
    let strategies = decode(strategies, String::new())?;
    Ok(model::strategies::contribution::apply(&scenario, &strategies).into())
}

/// `sensitivity(scenario)`.
///
/// # Errors
/// What is wrong with the scenario.
pub fn sensitivity(scenario: Value) -> Result<sensitivity::Sensitivity, Error> {
    Ok(model::sensitivity::sensitivity(&scenario::read(scenario)?).into())
}

/// `goalSeek(scenario, goal)`.
///
/// # Errors
/// What is wrong with the scenario or the goal.
pub fn goal_seek(scenario: Value, goal: Value) -> Result<goal::Found, Error> {
    let scenario = scenario::read(scenario)?;
    let goal: goal::Goal = decode(goal, String::new())?;
    Ok(model::goal::goal_seek(&scenario, goal.target(), goal.lever)?.into())
}
