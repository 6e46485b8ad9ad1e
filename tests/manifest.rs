//! What browsers ask of a page before they offer to install it: the manifest, and the pictures and colors it names.

use std::fs;
use std::path::PathBuf;

use plateau::text::Language;
use serde_json::Value;

/// A file of the repository.
fn read(name: &str) -> Vec<u8> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), name].iter().collect();
    fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn text(name: &str) -> String {
    String::from_utf8(read(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn manifest() -> Value {
    serde_json::from_str(&text("static/manifest.webmanifest")).expect("the manifest is JSON")
}

/// Width and height of a PNG, as its header says, as in "192x192".
fn size(png: &[u8]) -> String {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "it is a PNG");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    format!("{}x{}", number(16), number(20))
}

/// What is listed under a name, each with its address.
fn listed<'a>(manifest: &'a Value, name: &str) -> Vec<(&'a str, &'a Value)> {
    let list = manifest[name].as_array().unwrap_or_else(|| panic!("{name} is a list"));
    list.iter().map(|entry| (entry["src"].as_str().expect("an address"), entry)).collect()
}

#[test]
fn the_manifest_says_what_browsers_ask_for_and_stays_in_its_folder() {
    let manifest = manifest();
    for field in ["id", "name", "short_name", "description"] {
        assert!(manifest[field].as_str().is_some_and(|text| !text.is_empty()), "{field}");
    }
    assert!(manifest["short_name"].as_str().is_some_and(|name| name.len() <= 12), "it fits below an icon");
    for field in ["start_url", "scope"] {
        assert_eq!(manifest[field], "./", "{field}");
    }
    assert_eq!(manifest["display"], "standalone");
}

#[test]
fn each_picture_has_the_size_that_the_manifest_says_and_comes_with_the_page() {
    let (manifest, page) = (manifest(), text("index.html"));
    let pictures = [listed(&manifest, "icons"), listed(&manifest, "screenshots")].concat();
    for (src, entry) in pictures {
        let link = format!(r#"rel="copy-file" href="static/{src}""#);
        assert!(page.contains(&link), "{src} is not copied");
        if entry["type"] == "image/png" {
            let png = read(&format!("static/{src}"));
            assert_eq!(entry["sizes"], size(&png), "{src}");
            assert!(png.len() < 150_000, "{src} weighs {} bytes", png.len());
        }
    }
}

#[test]
fn there_are_icons_for_every_place_and_a_screenshot_for_each_kind_of_device() {
    let manifest = manifest();
    let has_icon = |size: &str, purpose: &str| {
        let purpose_of = |icon: &Value| icon["purpose"].as_str().unwrap_or("any").to_owned();
        listed(&manifest, "icons").iter().any(|(_, icon)| icon["sizes"] == size && purpose_of(icon) == purpose)
    };
    for (size, purpose) in [("any", "any"), ("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
        assert!(has_icon(size, purpose), "{size} {purpose}");
    }
    let screenshots = listed(&manifest, "screenshots");
    for form_factor in ["wide", "narrow"] {
        assert!(screenshots.iter().any(|(_, shot)| shot["form_factor"] == form_factor), "{form_factor}");
    }
    assert!(screenshots.iter().all(|(_, shot)| shot["label"].is_string()), "each is described");
}

#[test]
fn the_window_of_the_installed_page_has_the_colors_of_the_page() {
    let (manifest, page, style) = (manifest(), text("index.html"), text("static/style.css"));
    let papers = style.split("--paper: light-dark(").nth(1).and_then(|rest| rest.split_once(')')).map(|(both, _)| both);
    let (light, dark) = papers.and_then(|both| both.split_once(", ")).expect("there is paper for light and for dark");
    for (scheme, paper) in [("light", light), ("dark", dark)] {
        let meta = format!(r#"<meta name="theme-color" content="{paper}" media="(prefers-color-scheme: {scheme})">"#);
        assert!(page.contains(&meta), "{meta}");
    }
    assert_eq!((&manifest["theme_color"], &manifest["background_color"]), (&light.into(), &light.into()));
}

#[test]
fn each_language_has_a_preview_of_the_size_that_chats_ask_for() {
    for language in Language::ALL {
        let name = format!("static/preview-{}.png", language.code());
        let png = read(&name);
        assert_eq!(size(&png), "1200x630", "{name}");
        assert!(png.len() < 150_000, "{name} weighs {} bytes", png.len());
    }
}
