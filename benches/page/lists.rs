//! A list of clients, from the file until every figure is painted, beside the same figures by pandas and lifelines
//! (`lists.py`) from the same file.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use plateau::import::clients::{Options, read};
use plateau::model::clients::figures::figures;
use plateau::model::clients::{ClientFigures, Settings};
use serde_json::{Value, json};
use time::{Date, Duration, Month};

use super::page::{Page, wait_until};
use super::{Wanted, line, p50_and_p95};

/// Rows of the lists.
const ROWS: [usize; 4] = [10_000, 100_000, 1_000_000, 2_000_000];
/// pandas and lifelines have to take so many times as long.
const WANTED: Wanted = Wanted::AtLeast(2.0);
/// The page may be blocked so long, milliseconds.
const LONGEST_BLOCK: f64 = 50.0;
/// Times that each is measured, in turns.
const TURNS: usize = 3;
/// Ends of the list: who has not left by then is still a client.
const AS_OF: Date = match Date::from_calendar_date(2025, Month::January, 1) {
    Ok(day) => day,
    Err(_) => panic!("it is a day"),
};
/// Days before that on which somebody started.
const DAYS: i64 = 3_600;
/// Longest stay, days.
const LONGEST_STAY: i64 = 1_500;

/// A list of clients in a file of its own, which goes when it is dropped.
struct List(PathBuf);

impl List {
    /// A list of so many rows with client, start, end, fee and rep, always the same.
    fn of(rows: usize) -> Self {
        let mut random = fastrand::Rng::with_seed(rows as u64);
        let mut text = String::from("client,start,end,fee,rep\n");
        for row in 0..rows {
            let start = AS_OF - Duration::days(random.i64(1..DAYS));
            // Most stays are short.
            let end = start + Duration::days((random.f64().powi(3) * LONGEST_STAY as f64) as i64);
            let end = if end < AS_OF { end.to_string() } else { String::new() };
            let (fee, rep) = (random.u32(10..200) * 100, random.u32(0..12));
            writeln!(text, "Client {row},{start},{end},{fee},Rep {rep}").expect("a text takes all");
        }
        let path = std::env::temp_dir().join(format!("plateau-list-{}-{rows}.csv", std::process::id()));
        fs::write(&path, text).expect("there is room for a list");
        Self(path)
    }

    fn bytes(&self) -> u64 {
        fs::metadata(&self.0).expect("the list is there").len()
    }
}

impl Drop for List {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap_or_default();
    }
}

/// What pandas and lifelines say of a list, and in how many seconds; none where they are not there.
fn peer(list: &Path) -> Option<Value> {
    let python = std::env::var("ENGINES_PYTHON").ok()?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/page/lists.py");
    let output = Command::new(python).arg(script).args([list.as_os_str(), AS_OF.to_string().as_ref()]).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).expect("it writes JSON"))
}

/// What the page's own model says of it.
fn native(list: &Path) -> ClientFigures {
    let text = fs::read_to_string(list).expect("the list is there");
    let reading = read(&text, &Options::default()).expect("it is a list of clients");
    figures(&reading.clients, &Settings { as_of: AS_OF, active_since: None, gross_margin: 1.0, listed: 100 })
}

/// Whether both say the same.
fn agree(own: &ClientFigures, peer: &Value) -> bool {
    let survival = &own.table.survival;
    let close = |name: &str, own: f64| {
        let other = peer[name].as_f64().expect("a number");
        (own - other).abs() <= 1e-6 * other.abs()
    };
    close("clients", f64::from(survival.clients))
        && close("ended", f64::from(survival.ended))
        && close("median", survival.median_months.unwrap_or(f64::INFINITY))
        && close("mean", survival.restricted_mean_months)
        && close("leaving", own.at_risk.leaving)
}

/// Chooses a file in the page: milliseconds until its figures are painted, and the longest time that the page was blocked.
fn in_page(page: &Page, list: &Path) -> [f64; 2] {
    page.script::<()>(
        "window.blocked = 0;
         new PerformanceObserver((list) => list.getEntries().forEach((task) => {
           window.blocked = Math.max(window.blocked, task.duration);
         })).observe({ entryTypes: ['longtask'] });
         window.took = null;
         const input = document.querySelector('main input[type=file]');
         input.addEventListener('change', () => {
           const began = performance.now();
           new MutationObserver((_, observer) => {
             if (!document.getElementById('clients-plan')) return;
             observer.disconnect();
             requestAnimationFrame(() => setTimeout(() => { window.took = performance.now() - began; }));
           }).observe(document.body, { childList: true, subtree: true });
         }, { capture: true, once: true })",
    );
    let found = json!({ "expression": "document.querySelector('main input[type=file]')" });
    let input = page.browser.protocol("Runtime.evaluate", found)["result"]["objectId"].clone();
    page.browser.protocol("DOM.setFileInputFiles", json!({ "files": [list], "objectId": input }));
    wait_until("the figures are painted", || page.script("return window.took !== null"));
    page.script("return [window.took, window.blocked]")
}

/// Prints how long that takes, by rows.
pub fn measure() {
    for rows in ROWS {
        let list = List::of(rows);
        let [mut page_times, mut peer_times, mut blocks] = [Vec::new(), Vec::new(), Vec::new()];
        let mut said = None;
        for _ in 0..TURNS {
            let page = Page::open("#/clients");
            let [time, block] = in_page(&page, &list.0);
            page_times.push(time);
            blocks.push(block);
            said = peer(&list.0);
            peer_times.extend(said.as_ref().and_then(|said| said["seconds"].as_f64()).map(|seconds| seconds * 1e3));
        }
        let megabytes = list.bytes() as f64 / 1e6;
        let what = format!("{rows} clients, {megabytes:.1} MB, until painted");
        let page_time = p50_and_p95(page_times)[0];
        let block = blocks.into_iter().fold(0.0, f64::max);
        match said {
            Some(said) => {
                line(&what, page_time, "pandas and lifelines", p50_and_p95(peer_times)[0], WANTED);
                let verdict = if agree(&native(&list.0), &said) { "agree" } else { "DISAGREE" };
                println!("  (their figures {verdict})");
            }
            None => println!("{what}: {page_time:.0} ms; pandas and lifelines are not there"),
        }
        let missed = if block > LONGEST_BLOCK { ": MISSED" } else { "" };
        println!("  (the page was blocked for {block:.0} ms at most, wanted at most {LONGEST_BLOCK:.0}{missed})");
    }
}
