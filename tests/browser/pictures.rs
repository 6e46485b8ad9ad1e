//! The pictures of the documentation.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::browser::{DESK, PHONE, Setup};
use super::page::Page;

/// What is opened and done before a picture is taken, by its name.
const SCENES: [(&str, &str, &str); 9] = [
    ("plateau", "", ""),
    ("what-if", "", "document.querySelectorAll('.presets button')[2].click()"),
    ("retention", "#/retention", ""),
    ("nps", "#/nps", ""),
    ("strategies", "#/strategies", "document.querySelector('.presets button').click()"),
    (
        "client-mix",
        "#/strategies",
        "document.querySelector('.presets button').click();
         requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('#mix').scrollIntoView({ behavior: 'instant' })))",
    ),
    ("reps", "#/reps", ""),
    (
        "more",
        "",
        "const summary = document.querySelector('.controls summary'); summary.click();
         summary.scrollIntoView({ behavior: 'instant' })",
    ),
    (
        "explained",
        "",
        "for (const summary of document.querySelectorAll('.tile summary, .table summary')) summary.click();
         document.querySelector('.tiles').scrollIntoView({ behavior: 'instant' })",
    ),
];

/// Then a target, so that one picture has all that the chart can show.
const AIM: &str = "document.querySelector('.after > button').click()";

#[test]
#[ignore = "writes docs/pictures"]
fn pictures() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    fs::create_dir_all(&folder).expect("docs/ can be written");
    for (device, setup) in [("phone", PHONE), ("desktop", DESK)] {
        for scheme in ["light", "dark"] {
            for (name, fragment, script) in SCENES {
                let page = Page::open_with(&Setup { scale: 2, scheme, ..setup }, fragment);
                page.js::<()>(script);
                page.painted();
                if name == "what-if" {
                    page.js::<()>(AIM);
                }
                page.painted();
                page.painted();
                let png = page.browser.wait(page.browser.driver().screenshot_as_png());
                let file = folder.join(format!("{name}-{device}-{scheme}.png"));
                fs::write(&file, png).expect("docs/pictures can be written");
                println!("{}", file.display());
            }
        }
    }
    // On paper.
    let page = Page::open("");
    page.js::<()>(SCENES[1].2);
    page.painted();
    page.browser.protocol("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    page.painted();
    let png = page.browser.wait(page.browser.driver().screenshot_as_png());
    fs::write(folder.join("what-if-paper.png"), png).expect("docs/pictures can be written");
}
