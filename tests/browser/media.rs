//! On paper, in forced colours, and for those who want things to stand still.

use serde_json::Value;
use thirtyfour::Key;

use super::page::{ANSWER, Page, slider};

/// Whether anything of an element can be seen.
fn shown(page: &Page, css: &str) -> Vec<bool> {
    page.js_with(
        "return [...document.querySelectorAll(arguments[0])].map((e) => e.checkVisibility() && e.getBoundingClientRect().height > 1)",
        &[css.into()],
    )
}

#[test]
fn on_paper_there_are_the_answer_the_chart_and_the_figures_but_no_controls() {
    let page = Page::open("");
    page.push("These are my numbers");
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.answers("$30,000");
    page.push("Set a target");
    page.unfold(".table details");
    page.browser.emulate("print", &[]);
    page.painted();
    for css in ["button", "input[type=range]", "select", "summary", ".notice"] {
        assert!(!shown(&page, css).contains(&true), "{css} is printed: {:?}", shown(&page, css));
    }
    for css in [
        ANSWER,
        ".because",
        ".chart",
        ".chart .line path",
        ".chart .pinned path",
        ".tile dt",
        ".note p",
        "#lifetime",
        "tbody tr",
    ] {
        let all = shown(&page, css);
        assert!(!all.is_empty() && !all.contains(&false), "{css} is not printed: {all:?}");
    }
    let sticky: String = page.js("return getComputedStyle(document.querySelector('.figure')).position");
    assert_eq!(sticky, "static", "what sticks covers what it is printed over");
    page.browser.emulate("", &[]);
    assert!(shown(&page, "input[type=range]").contains(&true));
}

#[test]
fn in_forced_colours_every_line_can_be_seen() {
    let page = Page::open("");
    page.push("A second rep");
    page.push("Set a target");
    page.answers("$40,000");
    page.press_on(".month", Key::Right, 20);
    page.shows(".chart .cursor", "month 20");
    page.browser.emulate("", &[("forced-colors", "active")]);
    page.painted();
    assert!(page.js::<bool>("return matchMedia('(forced-colors: active)').matches"));
    let found: Vec<Value> = page.js("const canvas = getComputedStyle(document.body).backgroundColor;
         const lines = ['.line path', '.pinned path', '.level path', '.target path', '.cursor path', '.hires circle'];
         return lines.flatMap((css) => [...document.querySelectorAll(`.chart ${css}`)].map((element) => {
           const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(element);
           return [css, stroke, parseFloat(strokeWidth), parseFloat(strokeOpacity), canvas];
         }))");
    for name in [".line", ".pinned", ".level", ".target", ".cursor", ".hires"] {
        assert!(
            found.iter().any(|line| line[0].as_str().is_some_and(|css| css.starts_with(name))),
            "{name}: {found:?}"
        );
    }
    for line in &found {
        let (stroke, canvas) = (line[1].as_str().unwrap_or_default(), line[4].as_str().unwrap_or_default());
        assert!(stroke.starts_with("rgb(") && stroke != canvas, "cannot be seen: {line}");
        assert!(line[2].as_f64() >= Some(1.0) && line[3].as_f64() > Some(0.5), "is too faint: {line}");
    }
    let words: Vec<[String; 2]> = page.js(
        "return [...document.querySelectorAll('.chart text')].map((t) => [t.textContent, getComputedStyle(t).fill])",
    );
    let canvas: String = page.js("return getComputedStyle(document.body).backgroundColor");
    assert!(words.iter().all(|[_, fill]| *fill != canvas && fill != "none"), "on {canvas}: {words:?}");
    // The story that is told can be told from the others.
    let borders: Vec<String> = page.js(
        "return ['true', 'false'].map((p) => getComputedStyle(document.querySelector(`.presets [aria-pressed=${p}]`)).borderTopWidth)",
    );
    assert_ne!(borders[0], borders[1]);
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.answers("$43,333");
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn nothing_moves_for_those_who_want_things_to_stand_still() {
    let page = Page::open("");
    for (wish, scrolls) in [("reduce", "auto"), ("no-preference", "smooth")] {
        page.browser.emulate("", &[("prefers-reduced-motion", wish)]);
        let now: String = page.js("return getComputedStyle(document.documentElement).scrollBehavior");
        assert_eq!(now, scrolls);
    }
    page.browser.emulate("", &[("prefers-reduced-motion", "reduce")]);
    page.push("A second rep");
    page.answers("$40,000");
    assert_eq!(page.js::<u32>("return document.getAnimations().length"), 0);
}
