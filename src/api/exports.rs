//! The functions on `window.plateau`. The page's start-up script puts them there, and turns whatever
//! else is thrown, by a proxy for example, into a `PlateauError`.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::error::plateau_error;
use super::goal::Goal;
use super::input::Input;
use super::nps_by_rep::AnswerRow;
use super::retention::Counts;
use super::survey::Survey;
use super::value::{self, Value};
use crate::model::clv::Client;
use crate::model::strategies::Strategies;
use crate::model::target_probability::Target;
use crate::model::{Error, Scenario, limits};

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

/// Projects a plan.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::project(copy::<Scenario>(scenario)?))
}

/// Whether one more sales rep pays.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = hirePays, unchecked_return_type = "HireCheck")]
pub fn hire_pays(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::hire_pays(copy::<Scenario>(scenario)?))
}

/// How likely a plan has at least a target's revenue in its month.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Chance")]
pub fn chance(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Target")] target: &JsValue,
) -> Result<JsValue, JsValue> {
    answer(super::chance(copy::<Scenario>(scenario)?, copy::<Target>(target)?))
}

/// What a period's counts say about retention.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Retention")]
pub fn retention(#[wasm_bindgen(unchecked_param_type = "Counts")] counts: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::retention(copy::<Counts>(counts)?))
}

/// What a client is worth.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Clv")]
pub fn clv(#[wasm_bindgen(unchecked_param_type = "Client")] client: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::clv(copy::<Client>(client)?))
}

/// What a survey says.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Nps")]
pub fn nps(#[wasm_bindgen(unchecked_param_type = "Survey")] survey: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::nps(copy::<Survey>(survey)?))
}

/// What a survey says, by service rep.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = npsByRep, unchecked_return_type = "NpsByRep")]
pub fn nps_by_rep(#[wasm_bindgen(unchecked_param_type = "AnswerRow[]")] rows: &JsValue) -> Result<JsValue, JsValue> {
    let rows = value::copy_rows(rows, &limits::ANSWER_ROWS, AnswerRow::PARTS);
    answer(rows.and_then(super::nps_by_rep))
}

/// A plan with strategies and without, and what each of them adds.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = applyStrategies, unchecked_return_type = "Effect")]
pub fn apply_strategies(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Strategies")] strategies: &JsValue,
) -> Result<JsValue, JsValue> {
    answer(super::apply_strategies(copy::<Scenario>(scenario)?, copy::<Strategies>(strategies)?))
}

/// How far each lever moves revenue at the horizon.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::sensitivity(copy::<Scenario>(scenario)?))
}

/// What one lever alone would have to be for a goal.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = goalSeek, unchecked_return_type = "Found")]
pub fn goal_seek(
    #[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Goal")] goal: &JsValue,
) -> Result<JsValue, JsValue> {
    answer(super::goal_seek(copy::<Scenario>(scenario)?, copy::<Goal>(goal)?))
}
