//! A host's colors beside the page's own.

use plateau::link::embed::color;
use plateau::outcome::brand::{Pair, Surroundings, brand, contrast};
use proptest::option;
use proptest::prelude::*;

const STYLE: &str = include_str!("../../static/style.css");
/// Where the page says which of its colors have to go with a host's.
const SHOWN: &str = include_str!("../../src/ui/shell/frame/brand.rs");

/// The colors of the style sheet that are named.
fn colors() -> Vec<(&'static str, Pair)> {
    let root = STYLE.split(":root, .drawing {").nth(1).and_then(|rest| rest.split('}').next()).expect("it has colors");
    let pair = |line: &'static str| {
        let (name, value) = line.trim().split_once(": light-dark(")?;
        let (light, dark) = value.strip_suffix(')')?.split_once(", ")?;
        Some((name, [color(light)?, color(dark)?]))
    };
    root.split(';').filter_map(pair).collect()
}

/// What follows the host's colors, and what is for lines.
const FOLLOWING: [&str; 5] = ["--paper", "--card", "--rule", "--plan", "--series-1"];
const LINES: [&str; 3] = ["--rule-strong", "--focus", "--pinned"];

fn surroundings() -> Surroundings {
    let own = |wanted: &dyn Fn(&str) -> bool| {
        colors().into_iter().filter(|(name, _)| wanted(name)).map(|(_, pair)| pair).collect::<Vec<_>>()
    };
    Surroundings {
        paper: own(&|name| name == "--paper")[0],
        card: own(&|name| name == "--card")[0],
        texts: own(&|name| !FOLLOWING.contains(&name) && !LINES.contains(&name)),
        lines: own(&|name| LINES.contains(&name)),
    }
}

#[test]
fn the_page_knows_every_color_of_its_style_sheet() {
    let colors = colors();
    assert!(colors.len() > 20);
    for (name, _) in colors {
        assert!(SHOWN.contains(&format!("\"{name}\"")), "{name}");
    }
}

proptest! {
    /// Whatever a host wants: in both themes everything can be read.
    #[test]
    fn what_is_written_holds_its_contrast(
        accent in option::of(any::<[u8; 3]>()),
        paper in option::of(any::<[u8; 3]>()),
    ) {
        let own = surroundings();
        let brand = brand(accent, paper, &own);
        let [papers, cards] = brand.paper.map_or([own.paper, own.card], |[paper, card, _]| [paper, card]);
        prop_assert_eq!((brand.accent.is_some(), brand.paper.is_some()), (accent.is_some(), paper.is_some()));
        for theme in [0, 1] {
            for ground in [papers[theme], cards[theme]] {
                for text in own.texts.iter().chain(&brand.accent) {
                    prop_assert!(contrast(text[theme], ground) >= 4.5, "{text:?} on {ground:?}");
                }
                for line in &own.lines {
                    prop_assert!(contrast(line[theme], ground) >= 3.0, "{line:?} on {ground:?}");
                }
            }
        }
    }

    #[test]
    fn a_color_that_can_be_read_stays_as_it_is(accent in any::<[u8; 3]>()) {
        let own = surroundings();
        let moved = brand(Some(accent), None, &own).accent.expect("there is one");
        for theme in [0, 1] {
            let grounds = [own.paper[theme], own.card[theme]];
            let is_fine = grounds.iter().all(|ground| contrast(accent, *ground) >= 4.5);
            prop_assert_eq!(moved[theme] == accent, is_fine, "{:?}", moved);
        }
    }
}

#[test]
fn a_brand_keeps_its_hue() {
    let hue = |color: [u8; 3]| {
        let [red, green, blue] = color.map(i32::from);
        (red > green, green > blue, red > blue)
    };
    for accent in [[230, 60, 20], [250, 200, 30], [20, 60, 160], [170, 40, 140], [120, 220, 120]] {
        for moved in brand(Some(accent), None, &surroundings()).accent.expect("there is one") {
            assert_eq!(hue(moved), hue(accent), "{accent:?} became {moved:?}");
        }
    }
}

#[test]
fn one_paper_is_light_in_the_light_theme_and_dark_in_the_dark_one() {
    for paper in [[250, 245, 230], [20, 24, 40], [120, 120, 120]] {
        let [papers, ..] = brand(None, Some(paper), &surroundings()).paper.expect("there is one");
        assert!(contrast(papers[0], [0; 3]) > 12.0 && contrast(papers[1], [255; 3]) > 9.0, "{papers:?}");
    }
}
