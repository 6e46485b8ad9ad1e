//! From the press of "Save PNG" until the picture of three scenarios is there.

use plateau::link;
use plateau::state::{Beginning, ScenarioAction, View, Workspace};

use super::p50_and_p95;
use super::page::Page;

/// Prints how long that takes.
pub fn measure() {
    let mut workspace = Workspace::default();
    for reps in [2.0, 3.0] {
        workspace.change_scenarios(ScenarioAction::Add(Beginning::Edited, String::new()));
        workspace.plan_mut().reps = reps;
    }
    let page = Page::open(&link::encode(View::Compare, &workspace, None));
    page.script::<()>("document.querySelector('.share > button').click()");
    page.has(".take-picture button", 3);
    let times: Vec<f64> = page.async_script(
        "const create = URL.createObjectURL, button = document.querySelector('.take-picture button'), times = [];
         // What is saved is a PNG; what it is painted from is not.
         const saved = () => new Promise((done) => {
           URL.createObjectURL = (blob) => { if (blob.type === 'image/png') done(); return create.call(URL, blob); };
         });
         HTMLAnchorElement.prototype.click = () => {};
         for (let i = 0; i < 12; i += 1) {
           const made = saved(), began = performance.now();
           button.click();
           await made;
           times.push(performance.now() - began);
         }
         return times",
        &[],
    );
    let [median, slow] = p50_and_p95(times.clone());
    println!("PNG of three scenarios: {median:.0} ms, the median of {}; {slow:.0} ms at worst", times.len());
}
