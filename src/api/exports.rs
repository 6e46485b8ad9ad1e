//! What the page puts on `window.plateau`. The page's start-up script adds the names there and
//! turns whatever else is thrown, by a proxy for example, into the same kind of error.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::value::Value;
use crate::model::{Error, limits};

/// What goes in; what comes out is declared by the types in [`super::answer`].
#[wasm_bindgen(typescript_custom_section)]
const INPUTS: &str = include_str!("inputs.ts");

#[inline(never)]
fn given(value: &JsValue) -> Result<Value, JsValue> {
    Value::copy(value, "", "", 0).map_err(|error| thrown(&error))
}

/// A list that is a parameter itself; its name stands in the path of its entries.
fn given_list(value: &JsValue, name: &str) -> Result<Value, JsValue> {
    Value::copy(value, name, name, 0).map_err(|error| thrown(&error))
}

fn answer<T: Serialize>(result: Result<T, Error>) -> Result<JsValue, JsValue> {
    match result {
        Ok(answer) => answer.serialize(&Serializer::json_compatible()).map_err(JsValue::from),
        Err(error) => Err(thrown(&error)),
    }
}

/// The `PlateauError` of the interface.
#[inline(never)]
fn thrown(error: &Error) -> JsValue {
    let js = js_sys::Error::new(&error.to_string());
    js.set_name("PlateauError");
    let field = if error.field.is_empty() { JsValue::NULL } else { JsValue::from_str(&error.field) };
    for (name, value) in [("code", JsValue::from_str(error.code())), ("field", field)] {
        // Setting a field of an error made here cannot fail.
        js_sys::Reflect::set(&js, &name.into(), &value).unwrap_or_default();
    }
    js.into()
}

/// Projects a plan.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::project(given(scenario)?))
}

/// Whether one more sales rep pays.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = hirePays, unchecked_return_type = "HireCheck")]
pub fn hire_pays(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::hire_pays(given(scenario)?))
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
    answer(super::chance(given(scenario)?, given(target)?))
}

/// What a period's counts say about retention.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Retention")]
pub fn retention(#[wasm_bindgen(unchecked_param_type = "Counts")] counts: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::retention(given(counts)?))
}

/// What a client is worth.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Clv")]
pub fn clv(#[wasm_bindgen(unchecked_param_type = "Client")] client: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::clv(given(client)?))
}

/// What a survey says.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Nps")]
pub fn nps(#[wasm_bindgen(unchecked_param_type = "Survey")] survey: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::nps(given(survey)?))
}

/// What a survey says, by service rep.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = npsByRep, unchecked_return_type = "NpsByRep")]
pub fn nps_by_rep(#[wasm_bindgen(unchecked_param_type = "AnswerRow[]")] rows: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::nps_by_rep(given_list(rows, limits::ANSWER_ROWS.name)?))
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
    answer(super::apply_strategies(given(scenario)?, given(strategies)?))
}

/// How far each lever moves revenue at the horizon.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    answer(super::sensitivity(given(scenario)?))
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
    answer(super::goal_seek(given(scenario)?, given(goal)?))
}
