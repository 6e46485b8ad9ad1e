//! Eight scenarios: a slider's step where they are compared, against a step in the first view; and how much longer a
//! link with all of them takes to open than one without.

use plateau::link;
use plateau::state::plan_inputs::{FEE, LIFETIME};
use plateau::state::{Beginning, Preset, ScenarioAction, View as Route, Workspace, scenarios};
use serde_json::json;

use super::page::Page;
use super::steps::{FIRST, STEPS, THROTTLES, TURNS, View, WARM_UP};
use super::{Wanted, line, p50_and_p95};

/// A step with all scenarios over each other may take so many times as long as one of the first view.
const WANTED: Wanted = Wanted::AtMost(1.5);
/// A link with eight scenarios may take so many milliseconds more than one with one.
const WANTED_MORE_MS: f64 = 50.0;
/// How often each link is opened.
const OPENED: u32 = 20;

/// As many scenarios as there may be, all different; the opening example is edited.
fn eight() -> Workspace {
    let mut workspace = Workspace::default();
    let presets = [Preset::Stuck, Preset::SecondRep, Preset::RepEveryHalfYear];
    for place in 1..scenarios::MOST {
        let beginning = Beginning::Example(presets[place % presets.len()]);
        workspace.change_scenarios(ScenarioAction::Add(beginning, format!("Scenario with a name {place}")));
        LIFETIME.at(0).set(&mut workspace, Some(6.0 + 3.0 * place as f64));
    }
    workspace.change_scenarios(ScenarioAction::Edit(0));
    workspace
}

/// A step with eight scenarios against one of the first view.
fn step() {
    let fragment = link::encode(Route::Compare, &eight(), None);
    let compare = View {
        name: "eight scenarios compared",
        fragment: &fragment,
        input: "lifetime",
        ends: FIRST.ends,
        // The edited one, which is drawn above the others.
        watched: &[".chart .line[data-series='0'] path"],
    };
    let (Some(eight), Some(first)) = (compare.open(), FIRST.open()) else {
        println!("{}: it has no slider", compare.name);
        return;
    };
    let both = [(&compare, &eight), (&FIRST, &first)];
    for (view, page) in both {
        view.steps(page, 0, WARM_UP);
    }
    for throttle in THROTTLES {
        for (_, page) in both {
            page.browser.protocol("Emulation.setCPUThrottlingRate", json!({ "rate": throttle }));
        }
        let mut times = [Vec::new(), Vec::new()];
        for turn in 0..TURNS {
            for ((view, page), times) in both.into_iter().zip(&mut times) {
                times.extend(view.steps(page, WARM_UP + turn * STEPS, STEPS));
            }
        }
        let [eight, first] = times.map(p50_and_p95);
        for (which, name) in ["p50", "p95"].into_iter().enumerate() {
            let what = format!("a step, {}, {throttle}x, {name}", compare.name);
            line(&what, eight[which], "the first view's step", first[which], WANTED);
        }
    }
}

/// From a link in the address until what it says is painted, ms: the median of many.
fn opening(page: &Page, links: &[String; 2]) -> [f64; 2] {
    let times: [Vec<f64>; 2] = page.async_script(
        "const [links, opened] = arguments;
         const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
         const answer = () => document.querySelector('h1.answer').textContent;
         const times = links.map(() => []);
         for (let i = 0; i < opened; i += 1) {
           for (const [k, link] of links.entries()) {
             const before = answer();
             await painted();
             const began = performance.now();
             location.hash = link;
             do await painted(); while (answer() === before && performance.now() - began < 2000);
             times[k].push(performance.now() - began);
           }
         }
         return times",
        &[json!(links), json!(OPENED)],
    );
    times.map(|times| p50_and_p95(times)[0])
}

/// Prints how long it all takes.
pub fn measure() {
    step();
    for route in [Route::Plateau, Route::Compare] {
        // Another fee, so that each link changes the answer of the one before.
        let mut one = Workspace::default();
        FEE.at(0).set(&mut one, Some(20_000.0));
        let links = [&eight(), &one].map(|workspace| link::encode(route, workspace, None));
        let page = Page::open(&links[0]);
        page.is_painted();
        let [eight, one] = opening(&page, &links);
        let missed = if eight - one > WANTED_MORE_MS { ": MISSED" } else { "" };
        println!(
            "opening a link, {route:?}: {eight:.1} ms with eight scenarios, {one:.1} ms with one; wanted at most \
             {WANTED_MORE_MS} ms more{missed}"
        );
    }
}
