//! What the page holds after many steps: it should not grow.

use serde_json::json;

use super::page::Page;
use super::steps::FIRST;

/// Steps before each look.
const STEPS: [u32; 3] = [200, 500, 1_000];

/// What the page holds after the garbage is collected: bytes of JavaScript, of WebAssembly, nodes, listeners.
fn held(page: &Page) -> [f64; 4] {
    page.browser.protocol("HeapProfiler.collectGarbage", json!({}));
    let metrics = page.browser.protocol("Performance.getMetrics", json!({}));
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().expect("a list");
        all.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64()).unwrap_or(f64::NAN)
    };
    let wasm: f64 = page.async_script(
        "const { js } = document.querySelector('script[data-wasm]').dataset;
         const program = await import(new URL(js, document.baseURI));
         return (await program.default()).memory.buffer.byteLength",
        &[],
    );
    [metric("JSHeapUsedSize"), wasm, metric("Nodes"), metric("JSEventListeners")]
}

/// Prints what is held after more and more steps.
pub fn measure() {
    let Some(page) = FIRST.open() else { return };
    page.browser.protocol("Performance.enable", json!({}));
    let mut taken = 0;
    for steps in STEPS {
        FIRST.steps(&page, taken, steps);
        taken += steps;
        let [js, wasm, nodes, listeners] = held(&page);
        let [js, wasm] = [js, wasm].map(|bytes| bytes / 1024.0);
        println!(
            "after {taken} steps: JavaScript {js:.0} KB, WebAssembly {wasm:.0} KB, {nodes} nodes, {listeners} listeners"
        );
    }
}
