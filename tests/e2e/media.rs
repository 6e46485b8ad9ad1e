//! On paper, in forced colors, in the dark, and for those who want things to stand still.

use plateau::model::target_probability::Target;
use plateau::state::{Preset, View, Workspace};
use serde_json::json;
use thirtyfour::Key;

use super::driver::{DESKTOP, Setup};
use super::expected::{english, link_to, sampled};
use super::page::{ANSWER, Page, slider};

/// Whether the elements that match can be seen.
#[track_caller]
fn visible(page: &Page, css: &str) -> Vec<bool> {
    let body = "return [...document.querySelectorAll(arguments[0])]
        .map((e) => e.checkVisibility() && e.getBoundingClientRect().height > 1)";
    page.script_with(body, &[json!(css)])
}

/// The first view with all that its chart can show: today, hires, a target, the cursor.
fn with_everything(setup: &Setup) -> Page {
    let mut workspace = Workspace::default();
    Preset::SecondRep.load(&mut workspace);
    workspace.target = Some(Target { mrr: 30_000.0, month: 24 });
    let page = Page::open_with(setup, &link_to(View::Plateau, &workspace));
    page.press_on(".month", Key::Right, 20);
    page.has(".chart .cursor", 1);
    page
}

#[test]
fn on_paper_there_are_answers_charts_and_figures_but_no_controls() {
    for view in View::ALL {
        let page = Page::open(&link_to(view, &sampled()));
        page.unfold_all();
        page.browser.emulate("print", &[]);
        page.is_painted();
        for css in [
            "button",
            "input[type=range]",
            ".tools",
            "figcaption select",
            "details:not([open]) > summary",
            ".paste",
            ".way",
        ] {
            assert!(!visible(&page, css).contains(&true), "{view:?}: {css} is printed");
        }
        // What is there to be pasted into is not printed, with all that stands in it.
        let opened = "details > summary:not(.part:has(.paste) *)";
        for css in [ANSWER, ".because", "svg[role=img]", ".tile dd", "tbody tr", ".field input", opened] {
            let visible = visible(&page, css);
            assert!(!visible.contains(&false), "{view:?}: {css} is not printed");
            assert!(!visible.is_empty() || view != View::Plateau, "{css} is there");
        }
        // What sticks would cover what it is printed over; what scrolls would end at its edge.
        let cut = "return [...document.querySelectorAll('main *')].filter((e) => e.checkVisibility()).filter((e) => {
            const { position, overflowX, overflowY } = getComputedStyle(e);
            const scrolls = overflowX === 'auto' || overflowY === 'auto';
            return (position === 'sticky' && !e.matches('th')) || (scrolls && !e.matches('textarea')) })
            .map((e) => e.outerHTML.slice(0, 80))";
        assert_eq!(page.script::<Vec<String>>(cut), [""; 0], "{view:?}");
    }
}

#[test]
fn what_is_printed_in_the_dark_is_black_on_white() {
    let page = with_everything(&Setup { scheme: "dark", ..DESKTOP });
    page.browser.emulate("print", &[("prefers-color-scheme", "dark")]);
    let colors = "const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor, getComputedStyle(document.querySelector('.tile dd')).color]";
    assert_eq!(page.script::<[String; 3]>(colors), ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
}

/// The contrast of what is drawn with what is behind it, by what it is. Accessibility checkers look at text in HTML.
const CONTRASTS: &str = r"
const rgb = (color) => color.match(/[\d.]+/g).map(Number);
const luminance = (color) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const part = rgb(color)[i] / 255;
  return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) }, 0);
const paper = getComputedStyle(document.body).backgroundColor;
return arguments[0].flatMap(([css, property]) => {
  const elements = [...document.querySelectorAll(css)];
  return (elements.length ? elements : [null]).map((e) => {
    if (!e) return [css, 'missing', 0];
    const style = getComputedStyle(e), color = style[property];
    if (!color.startsWith('rgb') || (rgb(color)[3] ?? 1) < 1) return [css, color, 0];
    const [dark, light] = [luminance(color), luminance(paper)].sort((a, b) => a - b);
    return [css, color, (light + 0.05) / (dark + 0.05)];
  });
})";

/// Lines, points and edges that tell something.
const GRAPHICS: [(&str, &str); 9] = [
    (".chart .line path", "stroke"),
    (".chart .pinned path", "stroke"),
    (".chart .level path", "stroke"),
    (".chart .target path", "stroke"),
    (".chart .cursor > path", "stroke"),
    (".chart .hires circle", "stroke"),
    (".field input", "borderBottomColor"),
    ("[data-look=pill]", "borderBottomColor"),
    (".scale li", "borderTopColor"),
];

/// Words in the chart.
const WORDS: [(&str, &str); 4] = [
    (".chart .axis text", "fill"),
    (".chart .hires text", "fill"),
    (".chart .level text", "fill"),
    (".chart .target text", "fill"),
];

/// Checks that the contrast of each is at least this.
#[track_caller]
fn stands_out(page: &Page, what: &[(&str, &str)], least: f64) {
    let contrasts: Vec<(String, String, f64)> = page.script_with(CONTRASTS, &[json!(what)]);
    let faint: Vec<_> = contrasts.iter().filter(|(_, _, contrast)| *contrast < least).collect();
    assert!(faint.is_empty(), "{faint:#?}");
}

#[test]
fn lines_edges_and_words_of_the_chart_stand_out_in_light_and_dark_and_forced_colors() {
    for scheme in ["light", "dark"] {
        let page = with_everything(&Setup { scheme, ..DESKTOP });
        stands_out(&page, &GRAPHICS, 3.0);
        stands_out(&page, &WORDS, 4.5);
        // Somebody's own colors may have every element in the same color, so shapes and widths have to tell.
        page.browser.emulate("", &[("forced-colors", "active"), ("prefers-color-scheme", scheme)]);
        page.is_painted();
        stands_out(&page, &GRAPHICS[..6], 3.0);
        stands_out(&page, &WORDS, 4.5);
        let border = |pressed: bool| {
            let body = "return getComputedStyle(document.querySelector(arguments[0])).borderTopWidth";
            page.script_with::<String>(body, &[json!(format!(".presets [aria-pressed={pressed}]"))])
        };
        assert_ne!(border(true), border(false), "the example that is shown can be told from the others");
        page.enter_lifetime();
        page.press_on(&slider("lifetime"), Key::Right, 1);
        page.has(".presets [aria-pressed=true]", 0);
        assert_eq!(page.console(), [""; 0]);
    }
}

#[test]
fn in_forced_colors_the_tab_that_is_shown_and_switches_that_are_on_can_be_told() {
    let page = Page::open("#/strategies");
    page.browser.emulate("", &[("forced-colors", "active")]);
    page.is_painted();
    let borders = "return ['[aria-current]', ':not([aria-current])']
        .map((which) => getComputedStyle(document.querySelector(`nav a${which}`)).borderBottomColor)";
    let [shown, other] = page.script::<[String; 2]>(borders);
    assert_ne!(shown, other, "the tab that is shown");
    // The browser's own check box shows whether it is on, whatever the colors are.
    let drawn = "return [...document.querySelectorAll('[role=switch]')].map((e) => getComputedStyle(e).appearance)";
    assert!(page.script::<Vec<String>>(drawn).iter().all(|appearance| appearance == "auto"));
}

#[test]
fn nothing_moves_for_those_who_want_things_to_stand_still() {
    let page = Page::open("");
    for (wish, scrolling) in [("no-preference", "smooth"), ("reduce", "auto")] {
        page.browser.emulate("", &[("prefers-reduced-motion", wish)]);
        let now: String = page.script("return getComputedStyle(document.documentElement).scrollBehavior");
        assert_eq!(now, scrolling);
    }
    page.click_button(english().preset_second_rep());
    page.has(".presets [aria-pressed=true]", 1);
    assert_eq!(page.script::<u32>("return document.getAnimations().length"), 0);
}
