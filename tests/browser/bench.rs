//! Measurements, never tests: `make bench` prints them.

use serde_json::json;

use super::budget::first_load;
use super::page::Page;

/// How much slower than this machine the processor is made, as browsers' tools do for a phone.
const THROTTLE: u32 = 4;

fn quantile(sorted: &[f64], part: f64) -> f64 {
    sorted[((sorted.len() as f64 * part).ceil() as usize).clamp(1, sorted.len()) - 1]
}

/// What the page holds after the garbage is collected: bytes of JavaScript, of WebAssembly, nodes, listeners.
fn held(page: &Page) -> [f64; 4] {
    page.browser.protocol("HeapProfiler.collectGarbage", json!({}));
    let metrics = page.browser.protocol("Performance.getMetrics", json!({}));
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array().expect("a list");
        all.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64()).unwrap_or(f64::NAN)
    };
    let wasm: f64 = page.js_later(
        "const { js } = document.querySelector('script[data-wasm]').dataset;
         const program = await import(new URL(js, document.baseURI));
         return (await program.default()).memory.buffer.byteLength",
        &[],
    );
    [metric("JSHeapUsedSize"), wasm, metric("Nodes"), metric("JSEventListeners")]
}

#[test]
#[ignore = "a measurement"]
fn bench_first_load() {
    let files = first_load();
    println!("\nfirst load, brotli:");
    for (name, size) in &files {
        println!("  {size:>7}  {name}");
    }
    println!("  {:>7}  in all", files.values().sum::<u64>());
}

/// The page with today pinned and a target set.
fn pinned() -> Page {
    let page = Page::open("");
    page.js::<()>("document.querySelectorAll('.presets button')[2].click()");
    page.answers("$40,000");
    page.js::<()>("document.querySelector('.after > button').click()");
    page.shows("svg.chart .target text", "$50,000");
    page
}

/// A slider, its ends, and what every step of it changes: sentence, figures, chart.
struct Slider {
    id: &'static str,
    ends: [u32; 2],
    watched: &'static [&'static str],
}

/// The first view's: the sentence and the tiles of plateau and lifetime change with every step.
const LIFETIME: Slider = Slider {
    id: "lifetime",
    ends: [1, 48],
    watched: &["h1.answer", ".tile:nth-child(1)", ".tile:nth-child(3)", ".chart .line path"],
};
/// One of the strategies'.
const HIRE: Slider = Slider {
    id: "strategy-month",
    ends: [1, 24],
    watched: &["h1.answer", ".rows", ".card:nth-of-type(1) .effect", ".chart .line path"],
};

/// The strategies with three segments, oversold deals, all seven on, over five years.
fn all_seven() -> Page {
    let page = Page::open("#/strategies");
    page.js::<()>("document.querySelector('.presets button').click()");
    page.answers("by month 36");
    page.follow("#/plateau");
    page.answers("$37,015");
    page.open_more();
    page.type_into("horizon", "60");
    page.follow("#/strategies");
    page.answers("by month 60");
    page
}

#[test]
#[ignore = "a measurement"]
fn bench_slider_step() {
    for (what, page, slider) in [
        ("the opening example", Page::open(""), LIFETIME),
        ("today pinned, target set", pinned(), LIFETIME),
        ("strategies, one kind of clients", Page::open("#/strategies"), HIRE),
        ("strategies, three segments, all seven, 60 months", all_seven(), HIRE),
    ] {
        println!("\nslider step until sentence, figures and chart show it, ms, {what}:");
        slider_step(&page, &slider);
    }
}

/// Takes so many steps; how long each took, ms, the shortest first.
fn steps(page: &Page, slider: &Slider, count: u32, framed: bool) -> Vec<f64> {
    let css = super::page::slider(slider.id);
    let given =
        [json!(count), json!(framed), json!(css), json!(slider.ends[0]), json!(slider.ends[1]), json!(slider.watched)];
    let mut times: Vec<f64> = page.js_later(include_str!("bench.js"), &given);
    times.sort_by(f64::total_cmp);
    times
}

fn slider_step(page: &Page, slider: &Slider) {
    steps(page, slider, 50, false);
    for throttle in [1, THROTTLE] {
        page.browser.protocol("Emulation.setCPUThrottlingRate", json!({ "rate": throttle }));
        let times = steps(page, slider, 300, true);
        let [p50, p95, most] = [0.5, 0.95, 1.0].map(|part| quantile(&times, part));
        println!("  processor {throttle}x slower: p50 {p50:.1}, p95 {p95:.1}, longest {most:.1} (300 steps)");
    }
}

#[test]
#[ignore = "a measurement"]
fn bench_memory() {
    let page = pinned();
    page.browser.protocol("Performance.enable", json!({}));
    println!("\nheld after so many slider steps: JavaScript KB, WebAssembly KB, nodes, listeners");
    for count in [100, 1_000, 4_000, 5_000] {
        steps(&page, &LIFETIME, count, false);
        let [js, wasm, nodes, listeners] = held(&page);
        println!("  {count:>5} more: {:.0}, {:.0}, {nodes}, {listeners}", js / 1024.0, wasm / 1024.0);
    }
}

/// From the paste of 50,000 rows, with clients and 300 reps, until their figures are painted.
#[test]
#[ignore = "a measurement"]
fn bench_paste() {
    let page = Page::open("#/nps");
    let rows: Vec<String> =
        (0..50_000).map(|i| format!("{},client {i},rep {}", i * 31 % 11, i * 7_919 % 300)).collect();
    let times: Vec<f64> = page.js_later(
        "const field = document.getElementById('paste-answers'), times = [];
         const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
         for (let i = 0; i < 7; i += 1) {
           field.value = '';
           field.dispatchEvent(new InputEvent('input', { bubbles: true }));
           await painted();
           const began = performance.now();
           field.value = arguments[0];
           field.dispatchEvent(new InputEvent('input', { bubbles: true }));
           await painted();
           times.push(performance.now() - began);
         }
         return times",
        &[json!(rows.join("\n"))],
    );
    page.shows(".quietly", "50,000 answers read");
    let mut sorted = times.clone();
    sorted.sort_by(f64::total_cmp);
    println!("\n50,000 pasted rows until painted, ms: median {:.0}, all {times:.0?}", quantile(&sorted, 0.5));
}
