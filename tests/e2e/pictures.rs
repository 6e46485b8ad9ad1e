//! The pictures of the documentation, and those that browsers show when the page is installed: `make pictures` takes them.

use std::fs;
use std::path::Path;

use plateau::model::target_probability::Target;
use plateau::state::{Preset, View, Workspace};
use serde_json::json;

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::{link_to, sampled};
use super::page::{MORE, Page};

/// Where they are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/pictures");

/// Where those for an installation are, which `static/manifest.webmanifest` lists.
const STATIC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static");

/// A picture: its name, what is set up, what is opened, and what is scrolled to.
struct Scene {
    name: &'static str,
    view: View,
    preset: Preset,
    target: Option<Target>,
    open: &'static [&'static str],
    top: &'static str,
}

const PLAIN: Scene =
    Scene { name: "plateau", view: View::Plateau, preset: Preset::Growing, target: None, open: &[], top: "body" };

/// A target, so that one picture has all that the chart can show.
const TARGET: Option<Target> = Some(Target { mrr: 30_000.0, month: 36 });

const SCENES: [Scene; 9] = [
    PLAIN,
    Scene { name: "what-if", preset: Preset::SecondRep, target: TARGET, ..PLAIN },
    Scene { name: "more", open: &[MORE], top: MORE, ..PLAIN },
    Scene { name: "explained", open: &[".table details"], top: ".tiles", ..PLAIN },
    Scene { name: "retention", view: View::Retention, ..PLAIN },
    Scene { name: "nps", view: View::Nps, ..PLAIN },
    Scene { name: "strategies", view: View::Strategies, preset: Preset::ThreeSizes, ..PLAIN },
    Scene { name: "segments", view: View::Strategies, preset: Preset::ThreeSizes, top: "#mix", ..PLAIN },
    Scene { name: "reps", view: View::Reps, ..PLAIN },
];

/// The page as a scene has it.
fn stage(setup: &Setup, scene: &Scene) -> Page {
    let mut workspace = Workspace { target: scene.target, ..sampled() };
    scene.preset.load(&mut workspace);
    let page = Page::open_with(setup, &link_to(scene.view, &workspace));
    scene.open.iter().for_each(|details| page.unfold(details));
    page.script_with::<()>("document.querySelector(arguments[0]).scrollIntoView()", &[scene.top.into()]);
    page
}

fn take(page: &Page, folder: &str, name: &str) {
    page.browser.protocol("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
    page.is_painted();
    let png = page.browser.wait(page.browser.driver().screenshot_as_png());
    fs::write(Path::new(folder).join(format!("{name}.png")), png).expect("the folder can be written");
}

#[test]
#[ignore = "writes docs/pictures"]
fn pictures() {
    // So that no picture stays that is no longer taken; those of the page before it was redrawn are in a folder.
    for file in fs::read_dir(FOLDER).expect("there are pictures") {
        let path = file.expect("it can be read").path();
        if path.extension().is_some_and(|extension| extension == "png") {
            fs::remove_file(path).expect("docs/pictures can be written");
        }
    }
    for (device, setup) in [("phone", PHONE), ("desktop", DESKTOP)] {
        for scheme in ["light", "dark"] {
            for scene in &SCENES {
                let page = stage(&Setup { scale: 2, scheme, ..setup }, scene);
                take(&page, FOLDER, &format!("{}-{device}-{scheme}", scene.name));
            }
        }
    }
    let page = stage(&DESKTOP, &SCENES[1]);
    page.browser.emulate("print", &[]);
    take(&page, FOLDER, "what-if-paper");
}

/// Extends the icon's background to all edges, so that a system can cut any shape from it: what is drawn stays within the
/// circle of 40% of its size that is always seen.
const EXTEND: &str = "document.documentElement.setAttribute('viewBox', '-4 -4 40 40');
    for (const [name, value] of Object.entries({ x: -4, y: -4, width: 40, height: 40, rx: 0 }))
      document.querySelector('rect').setAttribute(name, value)";

#[test]
#[ignore = "writes static"]
fn pictures_of_the_installation() {
    for (name, size, script) in [("icon-192", 192, ""), ("icon-512", 512, ""), ("icon-maskable-512", 512, EXTEND)] {
        let page = Page::blank(&DESKTOP);
        let metrics = json!({ "width": size, "height": size, "deviceScaleFactor": 1, "mobile": false });
        page.browser.protocol("Emulation.setDeviceMetricsOverride", metrics);
        let clear = json!({ "color": { "r": 0, "g": 0, "b": 0, "a": 0 } });
        page.browser.protocol("Emulation.setDefaultBackgroundColorOverride", clear);
        page.load("icon.svg");
        page.script::<()>(script);
        take(&page, STATIC, name);
        page.browser.protocol("Emulation.setDefaultBackgroundColorOverride", json!({}));
    }
    for (name, size) in [("screenshot-wide", (1280, 720)), ("screenshot-narrow", (540, 1110))] {
        take(&stage(&Setup { size, ..DESKTOP }, &PLAIN), STATIC, name);
    }
}

/// Leaves of the first view what a preview has room for, and makes it as large as that allows.
const AS_PREVIEW: &str = "const rest = '.tools, nav a:not([aria-current]), .controls, .after, .month, figcaption select, main > :not(.split)';
    document.querySelectorAll(rest).forEach((element) => element.remove());
    const styles = { ':root': 'font-size: 24px; --chart: 13.25rem', '.page': 'padding: 0 2.5rem', '.split': 'display: block; margin: 0',
      '.figure': 'position: static', '.answer': 'margin: 1rem 0 0', 'nav': 'flex: 1', 'nav a': 'border: 0' };
    for (const [css, style] of Object.entries(styles)) document.querySelector(css).style.cssText = style;";

/// What chats show of a link to the page, in each language: the example's sentence and chart.
#[test]
#[ignore = "writes static"]
fn pictures_of_previews() {
    for (language, setup) in [("en", DESKTOP), ("pl", POLISH)] {
        let page = Page::open_with(&Setup { size: (1200, 630), ..setup }, "");
        page.script::<()>(AS_PREVIEW);
        page.is_painted();
        take(&page, STATIC, &format!("preview-{language}"));
    }
}
