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
pub mod client_list;
pub mod client_rows;
pub mod clv;
pub mod dates;
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
pub mod rows;
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

use crate::model::clients::Settings;
use crate::model::clients::stays::Stays;
use crate::model::clients::survival::{of_durations, of_stays};
use crate::model::{self, Error};

/// The day up to which a list of clients is complete, as its functions name it.
const AS_OF: &str = "asOf";

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

/// `clientList(rows, asOf)`.
///
/// # Errors
/// What is wrong with the rows or the date.
pub fn client_list(rows: Value, as_of: Value) -> Result<client_list::ClientList, Error> {
    list_of_rows(rows::read(rows)?, as_of)
}

/// `clientList(rows, asOf)` of rows that have been read.
fn list_of_rows(rows: client_rows::ClientRows, as_of: Value) -> Result<client_list::ClientList, Error> {
    let as_of = dates::read(as_of, AS_OF)?;
    let settings = Settings { as_of, active_since: None, gross_margin: 1.0, listed: u32::MAX };
    Ok(model::clients::figures::figures(&rows.list(), &settings).into())
}

/// `survival(rows, asOf)`.
///
/// # Errors
/// What is wrong with the rows or the date.
pub fn survival(rows: Value, as_of: Value) -> Result<client_list::Survival, Error> {
    survival_of_rows(&rows::read(rows)?, as_of)
}

/// `survival(rows, asOf)` of rows that have been read.
fn survival_of_rows(rows: &client_rows::StayRows, as_of: Value) -> Result<client_list::Survival, Error> {
    let stays = Stays::of_dates(&rows.starts, &rows.ends, dates::read(as_of, AS_OF)?, None);
    Ok(of_stays(&stays).into())
}

/// `survivalFromDurations(durations)`.
///
/// # Errors
/// What is wrong with the durations.
pub fn survival_from_durations(durations: Value) -> Result<client_list::Survival, Error> {
    let client_rows::Durations(durations) = rows::read(durations)?;
    Ok(of_durations(&durations).into())
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
