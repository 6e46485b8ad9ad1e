//! What the functions on `window.plateau` run: inputs are copied and read, the answer is made an object.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::client_list::Survival;
use super::client_rows::Durations;
use super::error::plateau_error;
use super::goal::Goal;
use super::input::Input;
use super::nps_by_rep::AnswerRow;
use super::retention::Counts;
use super::rows;
use super::survey::Survey;
use super::value::{self, Value};
use crate::model::clients::survival::of_durations;
use crate::model::clv::Client;
use crate::model::strategies::Strategies;
use crate::model::target_probability::Target;
use crate::model::{self, Error, Scenario, limits};

/// A function of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `project(scenario)`.
    Project,
    /// `hirePays(scenario)`.
    HirePays,
    /// `chance(scenario, target)`.
    Chance,
    /// `retention(counts)`.
    Retention,
    /// `clv(client)`.
    Clv,
    /// `nps(survey)`.
    Nps,
    /// `npsByRep(rows)`.
    NpsByRep,
    /// `clientList(rows, asOf)`.
    ClientList,
    /// `survival(rows, asOf)`.
    Survival,
    /// `survivalFromDurations(durations)`.
    SurvivalFromDurations,
    /// `applyStrategies(scenario, strategies)`.
    ApplyStrategies,
    /// `sensitivity(scenario)`.
    Sensitivity,
    /// `goalSeek(scenario, goal)`.
    GoalSeek,
}

/// Copies an input.
fn copy<T: Input>(input: &JsValue) -> Result<Value, JsValue> {
    value::copy(input, T::PARTS).map_err(|error| plateau_error(&error))
}

fn answer<T: Serialize>(result: Result<T, Error>) -> Result<JsValue, JsValue> {
    match result {
        Ok(answer) => answer.serialize(&Serializer::json_compatible()).map_err(JsValue::from),
        Err(error) => Err(plateau_error(&error)),
    }
}

/// What `project` answers for a plan that is within all limits; null if it cannot be made an object.
pub fn plain_projection(scenario: &Scenario) -> JsValue {
    answer(Ok(super::projection::Projection::from(model::project(scenario)))).unwrap_or(JsValue::NULL)
}

/// Runs a function with its inputs, in order.
///
/// # Errors
/// A `PlateauError`.
pub fn run(function: Function, inputs: &[&JsValue]) -> Result<JsValue, JsValue> {
    match (function, inputs) {
        (Function::Project, [scenario]) => answer(super::project(copy::<Scenario>(scenario)?)),
        (Function::HirePays, [scenario]) => answer(super::hire_pays(copy::<Scenario>(scenario)?)),
        (Function::Chance, [scenario, target]) => {
            answer(super::chance(copy::<Scenario>(scenario)?, copy::<Target>(target)?))
        }
        (Function::Retention, [counts]) => answer(super::retention(copy::<Counts>(counts)?)),
        (Function::Clv, [client]) => answer(super::clv(copy::<Client>(client)?)),
        (Function::Nps, [survey]) => answer(super::nps(copy::<Survey>(survey)?)),
        (Function::NpsByRep, [rows]) => {
            let rows = value::copy_rows(rows, &limits::ANSWER_ROWS, AnswerRow::PARTS);
            answer(rows.and_then(super::nps_by_rep))
        }
        (Function::ClientList, [rows, as_of]) => {
            answer(rows::copy(rows).and_then(|rows| super::list_of_rows(rows, value::copy(as_of, &[])?)))
        }
        (Function::Survival, [rows, as_of]) => {
            answer(rows::copy(rows).and_then(|rows| super::survival_of_rows(&rows, value::copy(as_of, &[])?)))
        }
        (Function::SurvivalFromDurations, [durations]) => {
            answer(rows::copy(durations).map(|Durations(durations)| Survival::from(of_durations(&durations))))
        }
        (Function::ApplyStrategies, [scenario, strategies]) => {
            answer(super::apply_strategies(copy::<Scenario>(scenario)?, copy::<Strategies>(strategies)?))
        }
        (Function::Sensitivity, [scenario]) => answer(super::sensitivity(copy::<Scenario>(scenario)?)),
        (Function::GoalSeek, [scenario, goal]) => {
            answer(super::goal_seek(copy::<Scenario>(scenario)?, copy::<Goal>(goal)?))
        }
        // Each function's inputs are as many as it declares.
        _ => Err(JsValue::UNDEFINED),
    }
}
