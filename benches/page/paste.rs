//! From the paste of 50,000 rows, with clients and 300 reps, until their figures are painted.

use serde_json::json;

use super::p50_and_p95;
use super::page::Page;

const ROWS: usize = 50_000;

/// Prints how long that takes.
pub fn measure() {
    let page = Page::open("#/nps");
    page.shows("label[for=paste-answers]", "paste");
    let rows: Vec<String> = (0..ROWS).map(|i| format!("{},client {i},rep {}", i * 31 % 11, i * 7_919 % 300)).collect();
    let times: Vec<f64> = page.async_script(
        "const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
         const paste = (text) => {
           const clipboardData = new DataTransfer();
           clipboardData.setData('text/plain', text);
           const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
           document.getElementById('paste-answers').dispatchEvent(event);
           return painted();
         };
         const times = [];
         for (let i = 0; i < 8; i += 1) {
           const began = performance.now();
           // Another table each time: the same one brings nothing new.
           await paste(`${arguments[0]}\n${i},another client,rep ${i}`);
           times.push(performance.now() - began);
         }
         return times",
        &[json!(rows.join("\n"))],
    );
    page.shows(".quietly", "50,001 answers");
    println!(
        "50,000 pasted rows until painted: {:.0} ms, the median of {}",
        p50_and_p95(times.clone())[0],
        times.len()
    );
}
