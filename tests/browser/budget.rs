//! What the first load consists of. Its weight is checked by `scripts/sizes.mjs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::browser::DESK;
use super::page::Page;
use super::server::DIST;

/// The name of a file in `dist/`.
fn name(address: &str) -> String {
    let name = address.trim_start_matches("./").trim_start_matches('/');
    if name.is_empty() { "index.html".to_owned() } else { name.to_owned() }
}

/// Each file that the page names, with its size after brotli.
fn named(page: &Page) -> BTreeMap<String, u64> {
    let named: Vec<String> =
        page.js("const { src, dataset: { js, wasm } } = document.querySelector('script[data-wasm]');
         const links = [...document.querySelectorAll('link[href]')].map((link) => link.getAttribute('href'));
         return ['/', new URL(src).pathname, js, wasm, ...links]");
    let size = |name: &str| {
        // Without a packed variant the host sends the file as it is.
        let length = |name: &str| fs::metadata(Path::new(DIST).join(name)).map(|file| file.len());
        length(&format!("{name}.br")).or_else(|_| length(name)).expect("a file of the build")
    };
    named.iter().map(|address| name(address)).map(|name| (name.clone(), size(&name))).collect()
}

/// The files of the first load, with their sizes.
pub fn first_load() -> BTreeMap<String, u64> {
    named(&Page::open(""))
}

#[test]
fn the_first_view_needs_no_chunk() {
    let page = Page::blank(&DESK);
    let html = fs::read_to_string(Path::new(DIST).join("index.html")).expect("dist/index.html is part of the build");
    let files =
        fs::read_dir(DIST).expect("dist/ is there").filter_map(|file| file.ok()?.file_name().into_string().ok());
    for chunk in files.filter(|name| name.ends_with(".wasm") && !html.contains(name.as_str())) {
        page.server.lose(&chunk);
    }
    page.visit("");
    page.answers("$20,000");
    assert_eq!(page.texts("[role=alert]").len(), 0);
}
