//! A host's colors, moved along their lightness until what is written in them, or on them, can be read.

use palette::color_difference::Wcag21RelativeContrast;
use palette::convert::IntoColorUnclamped;
use palette::{Oklch, Srgb};

/// A color: red, green, blue.
pub type Rgb = [u8; 3];

/// Least contrast of what is written (WCAG 2.2, 1.4.3).
const LEAST: f32 = 4.5;
/// Least contrast of lines that mean something (WCAG 2.2, 1.4.11).
const LEAST_OF_LINES: f32 = 3.0;
/// How far a color moves at a time; lightness is 0 to 1.
const STEP: f32 = 0.004;
/// How much lighter than the paper a card is, of what is left to white.
const CARD: [f32; 2] = [0.7, 0.04];
/// How far rules between parts are from the paper.
const RULE: [f32; 2] = [-0.07, 0.11];

/// A color in the light theme, and in the dark one.
pub type Pair = [Rgb; 2];

/// The page's own colors that the host's have to go with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The paper.
    pub paper: Pair,
    /// What cards have on it.
    pub card: Pair,
    /// All colors that texts have on it.
    pub texts: Vec<Pair>,
    /// All colors that lines with a meaning have on it.
    pub lines: Vec<Pair>,
}

/// The colors that follow from a host's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The accent, if there is one.
    pub accent: Option<Pair>,
    /// Paper, cards and rules, if there is a paper.
    pub paper: Option<[Pair; 3]>,
}

/// What follows from a host's accent and paper.
pub fn brand(accent: Option<Rgb>, paper: Option<Rgb>, own: &Surroundings) -> Brand {
    let papers = paper.map(|paper| [0, 1].map(|theme| papers(paper, own, theme)));
    let grounds = papers.map_or([own.paper, own.card], |[light, dark]| [[light[0], dark[0]], [light[1], dark[1]]]);
    let accent = accent.map(|accent| {
        [0, 1].map(|theme| {
            moved(accent, away(theme), |color| grounds.iter().all(|ground| contrast(color, ground[theme]) >= LEAST))
        })
    });
    Brand { accent, paper: papers.map(|[light, dark]| [0, 1, 2].map(|which| [light[which], dark[which]])) }
}

/// Contrast of two colors, 1 to 21.
pub fn contrast(a: Rgb, b: Rgb) -> f32 {
    let [a, b] = [a, b].map(|color| Srgb::from(color).into_format::<f32>());
    a.relative_contrast(b)
}

/// Where texts move from a paper: in the light theme to black, in the dark one to white.
fn away(theme: usize) -> f32 {
    if theme == 0 { -STEP } else { STEP }
}

/// A color as soon as it is fine, moved along its lightness; the last one, which is black or white, else.
fn moved(color: Rgb, by: f32, is_fine: impl Fn(Rgb) -> bool) -> Rgb {
    let mut now = color;
    let mut lightness = lch(color).l;
    while !is_fine(now) && (0.0..=1.0).contains(&lightness) {
        lightness += by;
        now = with_lightness(color, lightness);
    }
    now
}

fn lch(color: Rgb) -> Oklch {
    Srgb::from(color).into_format::<f32>().into_color_unclamped()
}

/// The color with another lightness, and as much of its chroma as a screen can show of that.
fn with_lightness(color: Rgb, lightness: f32) -> Rgb {
    let color = Oklch { l: lightness.clamp(0.0, 1.0), ..lch(color) };
    let shown = |part: f32| -> Srgb { Oklch { chroma: color.chroma * part, ..color }.into_color_unclamped() };
    let is_shown =
        |color: Srgb| [color.red, color.green, color.blue].iter().all(|part| (-0.001..=1.001).contains(part));
    // Half steps: chroma to a thousandth.
    let (mut least, mut most) = (0.0, 1.0);
    if is_shown(shown(1.0)) {
        least = 1.0;
    }
    for _ in 0..10 {
        let middle = f32::midpoint(least, most);
        if is_shown(shown(middle)) {
            least = middle;
        } else {
            most = middle;
        }
    }
    shown(least).into_format::<u8>().into()
}

/// Paper, cards and rules in a theme.
fn papers(paper: Rgb, own: &Surroundings, theme: usize) -> [Rgb; 3] {
    let lighter = |color: Rgb, by: f32| with_lightness(color, lch(color).l + by);
    let card = |paper: Rgb| lighter(paper, (1.0 - lch(paper).l) * CARD[theme]);
    let paper = moved(paper, -away(theme), |paper| {
        let grounds = [paper, card(paper)];
        let are_read = |colors: &[Pair], least: f32| {
            colors.iter().all(|color| grounds.iter().all(|ground| contrast(color[theme], *ground) >= least))
        };
        are_read(&own.texts, LEAST) && are_read(&own.lines, LEAST_OF_LINES)
    });
    [paper, card(paper), lighter(paper, RULE[theme])]
}
