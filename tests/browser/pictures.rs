//! The pictures of the documentation.

use std::fs;
use std::path::Path;

use super::browser::{DESK, PHONE, Setup};
use super::page::Page;

#[test]
#[ignore = "writes docs/pictures"]
fn pictures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    fs::create_dir_all(&folder).expect("docs/ can be written");
    for (name, setup) in [("phone", PHONE), ("desktop", DESK)] {
        for scheme in ["light", "dark"] {
            let page = Page::open_with(&Setup { scale: 2, scheme, ..setup }, "");
            page.painted();
            page.painted();
            let png = page.browser.wait(page.browser.driver().screenshot_as_png());
            let file = folder.join(format!("plateau-{name}-{scheme}.png"));
            fs::write(&file, png).expect("docs/pictures can be written");
            println!("{}", file.display());
        }
    }
}
