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
pub mod decode;
#[cfg(feature = "app")]
pub mod exports;
pub mod scenario;
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
    Ok(model::chance::chance(&scenario, scenario::target(target)?)?.into())
}
