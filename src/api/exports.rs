//! The functions on `window.plateau`. The page's start-up script puts them there once [`load_interface`] is done, and
//! turns whatever else is thrown, by a proxy for example, into a `PlateauError`.
//!
//! What they run is in a chunk of its own, so that the first view does not wait for it.

use std::sync::OnceLock;

use wasm_bindgen::prelude::*;

use super::calls::{Function, run};

/// Runs a function with its inputs.
type Run = fn(Function, &[&JsValue]) -> Result<JsValue, JsValue>;

/// What runs the functions, once it is there.
static RUN: OnceLock<Run> = OnceLock::new();

fn call(function: Function, inputs: &[&JsValue]) -> Result<JsValue, JsValue> {
    // Nobody has the functions before they are loaded.
    RUN.get().copied().unwrap_or(NOT_LOADED)(function, inputs)
}

/// What runs before anything is loaded: where there are no chunks, the functions themselves.
const NOT_LOADED: Run = if cfg!(feature = "split") { |_, _| Err(JsValue::NULL) } else { run };

/// The functions, in their chunk.
#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "what fails is loading the chunk")]
#[wasm_split_helpers::wasm_split(interface, fallible)]
fn interface() -> Result<Run, JsError> {
    Ok(run)
}

/// Loads what the functions run.
///
/// # Errors
/// It cannot be loaded.
#[cfg_attr(
    not(feature = "split"),
    expect(clippy::unused_async, reason = "there is a chunk to wait for where there are chunks")
)]
#[wasm_bindgen(js_name = loadInterface)]
pub async fn load_interface() -> Result<(), JsError> {
    #[cfg(feature = "split")]
    {
        let run = interface().await?;
        RUN.get_or_init(|| run);
    }
    Ok(())
}

/// Projects a plan.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Projection")]
pub fn project(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::Project, &[scenario])
}

/// Whether one more sales rep pays.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = hirePays, unchecked_return_type = "HireCheck")]
pub fn hire_pays(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::HirePays, &[scenario])
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
    call(Function::Chance, &[scenario, target])
}

/// What a period's counts say about retention.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Retention")]
pub fn retention(#[wasm_bindgen(unchecked_param_type = "Counts")] counts: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::Retention, &[counts])
}

/// What a client is worth.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Clv")]
pub fn clv(#[wasm_bindgen(unchecked_param_type = "Client")] client: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::Clv, &[client])
}

/// What a survey says.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Nps")]
pub fn nps(#[wasm_bindgen(unchecked_param_type = "Survey")] survey: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::Nps, &[survey])
}

/// What a survey says, by service rep.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = npsByRep, unchecked_return_type = "NpsByRep")]
pub fn nps_by_rep(#[wasm_bindgen(unchecked_param_type = "AnswerRow[]")] rows: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::NpsByRep, &[rows])
}

/// What a list of clients says.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = clientList, unchecked_return_type = "ClientList")]
pub fn client_list(
    #[wasm_bindgen(unchecked_param_type = "ClientRow[]")] rows: &JsValue,
    #[wasm_bindgen(js_name = asOf, unchecked_param_type = "string")] as_of: &JsValue,
) -> Result<JsValue, JsValue> {
    call(Function::ClientList, &[rows, as_of])
}

/// How long clients stay, from their first and last days.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Survival")]
pub fn survival(
    #[wasm_bindgen(unchecked_param_type = "StayRow[]")] rows: &JsValue,
    #[wasm_bindgen(js_name = asOf, unchecked_param_type = "string")] as_of: &JsValue,
) -> Result<JsValue, JsValue> {
    call(Function::Survival, &[rows, as_of])
}

/// How long clients stay, from months.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(js_name = survivalFromDurations, unchecked_return_type = "Survival")]
pub fn survival_from_durations(
    #[wasm_bindgen(unchecked_param_type = "Duration[]")] durations: &JsValue,
) -> Result<JsValue, JsValue> {
    call(Function::SurvivalFromDurations, &[durations])
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
    call(Function::ApplyStrategies, &[scenario, strategies])
}

/// How far each lever moves revenue at the horizon.
///
/// # Errors
/// A `PlateauError`.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(#[wasm_bindgen(unchecked_param_type = "Scenario")] scenario: &JsValue) -> Result<JsValue, JsValue> {
    call(Function::Sensitivity, &[scenario])
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
    call(Function::GoalSeek, &[scenario, goal])
}
