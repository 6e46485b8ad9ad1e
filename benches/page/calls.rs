//! Calls of `window.plateau` in the page: against the same call in native code, and against a simulation in plain
//! JavaScript.

use std::hint::black_box;
use std::time::Instant;

use plateau::api;
use plateau::api::value::serde_json_value;
use plateau::model::{self, Scenario, Segment, limits};
use serde_json::{Value, json};

use super::page::Page;
use super::{Wanted, line, p50_and_p95};

/// A call in the page may take so many times as long as in native code.
const WANTED_NATIVE: Wanted = Wanted::AtMost(3.0);
/// A simulation has to take so many times as long as the exact ranges.
const WANTED_SIMULATION: Wanted = Wanted::AtLeast(100.0);
/// Turns of those that are compared, and calls in each.
const TURNS: usize = 15;
const CALLS: u32 = 200;
/// Random paths of the simulation.
const PATHS: u32 = 10_000;
/// The opening example: one rep wins a client every six months, who stays a year.
const PACE: f64 = 1.0 / 6.0;
const CHURN: f64 = 1.0 / 12.0;

fn opening_example() -> Value {
    json!({
        "horizonMonths": limits::HORIZON_MONTHS.default, "reps": 1, "signUpsPerRepPerMonth": PACE,
        "segments": [{ "signUpShare": 1, "monthlyFee": 10_000, "monthlyChurn": CHURN }],
    })
}

/// `project` as the page calls it, natively: from an object to an object.
fn project(scenario: &Value) -> Value {
    let read = serde_json::from_value::<serde_json_value::Value>(scenario.clone()).expect("any JSON is plain data");
    let Ok(projection) = api::project(read.0) else { panic!("the opening example is a plan") };
    serde_json::to_value(projection).expect("a projection is plain data")
}

/// Milliseconds of one call in native code, in the mean of many.
fn native<T>(call: impl Fn() -> T) -> f64 {
    let began = Instant::now();
    for _ in 0..CALLS {
        black_box(call());
    }
    began.elapsed().as_secs_f64() * 1e3 / f64::from(CALLS)
}

/// The same in the page.
fn in_page(page: &Page, scenario: &Value) -> f64 {
    page.script_with(
        "const [scenario, calls] = arguments;
         const began = performance.now();
         for (let i = 0; i < calls; i += 1) window.plateau.project(scenario);
         return (performance.now() - began) / calls",
        &[scenario.clone(), json!(CALLS)],
    )
}

/// P10 and P90 of clients in each month.
fn ranges(projection: &Value) -> Vec<[f64; 2]> {
    let months = projection["months"].as_array().expect("months are a list");
    let number = |month: &Value, name: &str| month[name].as_f64().expect("a number");
    months.iter().map(|month| [number(month, "clientsP10"), number(month, "clientsP90")]).collect()
}

/// Prints how long the calls take.
pub fn measure() {
    let page = Page::open("");
    page.has_functions();
    let scenario = opening_example();
    // Until the engine has compiled it with all its means.
    for _ in 0..10 {
        in_page(&page, &scenario);
    }
    let plan = Scenario::new(1.0, PACE, vec![Segment::plain(10_000.0, CHURN)]);
    let [mut in_page_times, mut native_times, mut model_times, mut simulation_times] =
        [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    let mut simulated: Vec<[f64; 2]> = Vec::new();
    for _ in 0..TURNS {
        in_page_times.push(in_page(&page, &scenario));
        native_times.push(native(|| project(black_box(&scenario))));
        model_times.push(native(|| model::project(black_box(&plan))));
        let given = [json!(PATHS), json!(limits::HORIZON_MONTHS.default), json!(PACE), json!(CHURN), json!(0)];
        let (time, ranges) = page.async_script(include_str!("simulation.js"), &given);
        simulation_times.push(time);
        simulated = ranges;
    }
    let [in_page, native, model, simulation] =
        [in_page_times, native_times, model_times, simulation_times].map(|times| p50_and_p95(times)[0]);
    line("plateau.project, the opening example", in_page, "the same natively", native, WANTED_NATIVE);
    line("plateau.project, the opening example", in_page, "the model alone natively", model, WANTED_NATIVE);
    line("its exact ranges", in_page, &format!("{PATHS} simulated paths"), simulation, WANTED_SIMULATION);

    let exact = ranges(&page.script_with("return window.plateau.project(arguments[0])", &[scenario]));
    let months = exact.iter().zip(&simulated);
    let differ = months.clone().filter(|(exact, simulated)| exact != simulated).count();
    // Where a probability is near 10% or 90%, chance decides for the simulation between two neighbors.
    let agree =
        months.flat_map(|(a, b)| [a[0] - b[0], a[1] - b[1]]).all(|by| by.abs() <= 1.0) && differ * 5 <= exact.len();
    let verdict = if agree { "agree" } else { "DISAGREE" };
    println!("  (the ranges {verdict}: {differ} of {} months differ, by a client at most)", exact.len());
}
