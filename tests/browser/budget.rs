//! What the first load weighs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::page::Page;
use super::server::DIST;

/// All that the first load may weigh, compressed, bytes.
const BUDGET: u64 = 145_000;

/// Each file of the first load with its size after brotli.
pub fn first_load() -> BTreeMap<String, u64> {
    let page = Page::open("");
    page.painted();
    let seen = page.server.seen().into_iter().map(|seen| seen.path.trim_start_matches('/').to_owned());
    // Some browsers skip the icon and the manifest when nobody looks; here they count.
    let linked: Vec<String> =
        page.js("return [...document.querySelectorAll('link[href]')].map((l) => l.getAttribute('href'))");
    let linked = linked.into_iter().map(|href| href.trim_start_matches("./").trim_start_matches('/').to_owned());
    let name = |path: String| if path.is_empty() { "index.html".to_owned() } else { path };
    let size = |name: &str| {
        // Without a packed variant the host sends the file as it is.
        let length = |name: &str| fs::metadata(Path::new(DIST).join(name)).map(|file| file.len());
        length(&format!("{name}.br")).or_else(|_| length(name)).expect("a file of the build")
    };
    seen.chain(linked).map(name).map(|name| (name.clone(), size(&name))).collect()
}

#[test]
fn the_first_load_keeps_to_its_budget() {
    let files = first_load();
    let sum: u64 = files.values().sum();
    let text = format!("{:.1} KB of {} KB", sum as f64 / 1e3, BUDGET / 1_000);
    fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/target/budget.txt"), &text).expect("target/ can be written");
    for kind in [".html", ".css", ".js", ".wasm"] {
        assert!(files.keys().any(|name| name.ends_with(kind)), "no {kind} among {files:?}");
    }
    assert!(sum <= BUDGET, "{text}: {files:?}");
}
