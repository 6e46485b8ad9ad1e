//! The host's colors in place of the page's own.

use std::fmt::Write;

use crate::browser::root;
use crate::link::embed::{Paper, Rgb, color};
use crate::outcome::brand::{Pair, Surroundings, brand};

/// The variables of the style sheet with the paper, cards and rules.
const PAPER: [&str; 3] = ["--paper", "--card", "--rule"];
/// Those that follow the accent.
const ACCENT: [&str; 2] = ["--plan", "--series-1"];
/// What is the accent's, but lets through what lies below; its opacity in the light theme and in the dark one, 0 to 255.
const SOFT: (&str, [u8; 2]) = ("--plan-soft", [0x1a, 0x1f]);
/// Those of texts and of marks that are as thin.
const TEXTS: [&str; 15] = [
    "--ink",
    "--muted",
    "--level",
    "--aim",
    "--poor",
    "--fair",
    "--good",
    "--excellent",
    "--series-2",
    "--series-3",
    "--series-4",
    "--series-5",
    "--series-6",
    "--series-7",
    "--series-8",
];
/// Those of lines.
const LINES: [&str; 3] = ["--rule-strong", "--focus", "--pinned"];

/// Shows an accent and a paper; the page's own where there is none.
pub fn show(accent: Option<Rgb>, paper: Option<Paper>) {
    for name in PAPER.iter().chain(&ACCENT).chain(&[SOFT.0]) {
        root::set_variable(name, None);
    }
    root::set_attribute("data-paper", (paper == Some(Paper::Transparent)).then_some("transparent"));
    let paper = match paper {
        Some(Paper::Color(color)) => Some(color),
        _ => None,
    };
    if accent.is_none() && paper.is_none() {
        return;
    }
    let brand = brand(accent, paper, &surroundings());
    for (name, pair) in PAPER.iter().zip(brand.paper.iter().flatten()) {
        root::set_variable(name, Some(&light_dark(*pair, None)));
    }
    if let Some(accent) = brand.accent {
        for name in ACCENT {
            root::set_variable(name, Some(&light_dark(accent, None)));
        }
        root::set_variable(SOFT.0, Some(&light_dark(accent, Some(SOFT.1))));
    }
}

/// The page's own colors, from its style sheet.
fn surroundings() -> Surroundings {
    let own = |name: &&str| pair(&root::variable(name));
    Surroundings {
        paper: own(&"--paper").unwrap_or_default(),
        card: own(&"--card").unwrap_or_default(),
        texts: TEXTS.iter().filter_map(own).collect(),
        lines: LINES.iter().filter_map(own).collect(),
    }
}

/// Reads `light-dark(#fff, #000)`.
fn pair(text: &str) -> Option<Pair> {
    let inner = text.trim().strip_prefix("light-dark(")?.strip_suffix(')')?;
    let (light, dark) = inner.split_once(',')?;
    Some([color(light.trim())?, color(dark.trim())?])
}

fn light_dark(pair: Pair, opacity: Option<[u8; 2]>) -> String {
    let mut text = [String::from("#"), String::from("#")];
    for (theme, text) in text.iter_mut().enumerate() {
        for part in pair[theme].into_iter().chain(opacity.map(|opacity| opacity[theme])) {
            // Nothing fails to be written into a string.
            write!(text, "{part:02x}").unwrap_or_default();
        }
    }
    format!("light-dark({}, {})", text[0], text[1])
}
