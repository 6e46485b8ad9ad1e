//! What the first load consists of. Its weight is checked by `scripts/sizes.mjs`.

use std::fs;
use std::path::Path;

use super::browser::DESK;
use super::page::Page;
use super::server::DIST;

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
