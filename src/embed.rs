//! The JavaScript interface: the same functions that the page uses, as plain objects.
//!
//! A call runs in three steps, each in a file of its own: [`value`] copies what came from outside
//! into plain data, so that no getter, proxy or endless text can surprise later steps; [`decode`]
//! fills the transfer types, which hold every number as it came; the transfer types check each
//! number against the bounds table and give the model's. Answers go out through serde.
//!
//! Functions here are total: a value, or an error that names the field.

pub mod answer;
pub mod decode;
#[cfg(feature = "app")]
pub mod exports;
pub mod scenario;
pub mod value;

use decode::decode;
use value::Value;

use crate::model::{Error, bounds, chance, hire_check, project as model_project};

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
    let target = decode::<scenario::Target>(target)?;
    let target = chance::Target {
        mrr: bounds::TARGET_MRR.check(target.mrr, bounds::TARGET_MRR.name)?,
        month: bounds::TARGET_MONTH.check(target.month, bounds::TARGET_MONTH.name)? as u32,
    };
    Ok(chance::chance(&scenario, target)?.into())
}
