//! Where things are: nothing sideways, nothing cut off or on top of other things, targets large enough for a finger.
//! None of it depends on the fonts of the machine.

use plateau::link;
use plateau::model::limits::Limits;
use plateau::model::target_probability::Target;
use plateau::model::{Hire, RecurringHires};
use plateau::state::rep_inputs::{BOOK_DEALS, BOOK_FEE, BOOK_LIFETIME};
use plateau::state::segment_inputs::SEGMENT_INPUTS;
use plateau::state::segments::LONGEST_NAME;
use plateau::state::{Preset, View, Workspace};
use plateau::text::Language;

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::saved_as_today;
use super::page::{ANSWER, NOTICE, Page, slider, wait_until};

/// Windows that people have, CSS pixels. The narrowest is also what 400% zoom leaves of 1280 pixels.
const WINDOWS: [(u32, u32); 5] = [(320, 640), (360, 740), (1024, 768), (1280, 720), (1920, 1080)];

/// Finds what is not as it should be in the window as it is; each finding is a line.
const FAULTS: &str = r"
const faults = [], width = document.documentElement.clientWidth;
const name = (e) => `${e.localName}${e.id && '#' + e.id}.${e.className?.baseVal ?? e.className} “${String(e.value || e.textContent).trim().slice(0, 40)}”`;
const box = (rect) => [rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(' ');
if (document.documentElement.scrollWidth > width) faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);

// What is wide scrolls by itself; what is unseen is for screen readers.
const elements = [...document.body.querySelectorAll('*')].filter((e) => !e.closest('.unseen') && !e.parentElement.closest('.wide') && e.checkVisibility());
for (const e of elements) {
  const rect = e.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) continue;
  if (rect.left < -0.5 || rect.right > width + 0.5) faults.push(`${name(e)} sticks out of the window: ${box(rect)}`);
  const drawing = e.ownerSVGElement?.getBoundingClientRect();
  const beyond = drawing && e.childElementCount === 0 && (rect.left < drawing.left - 1.5 || rect.right > drawing.right + 1.5 || rect.top < drawing.top - 1.5 || rect.bottom > drawing.bottom + 1.5);
  if (beyond && e.getAttribute('class') !== 'grip') faults.push(`${name(e)} is cut off by its drawing: ${box(rect)} in ${box(drawing)}`);
  // Names and what cannot be used are as long as a person likes, and scroll in their fields.
  const scrolls = e.matches('.wide, .name, [aria-invalid=true], textarea, select, svg, svg *');
  if (!scrolls && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) faults.push(`${name(e)} hides a part of what is in it`);
  if (e.localName === 'text' && e.textContent.includes('…')) faults.push(`${name(e)} is shortened`);
}

// Lines of text and controls. Of a line the middle half counts: fonts differ in what they reserve above and below.
const things = [];
const add = (owner, rect, part) => {
  const margin = rect.height * part;
  if (rect.width > 1) things.push({ owner, left: rect.left + 1, right: rect.right - 1, top: rect.top + margin, bottom: rect.bottom - margin });
};
for (const e of elements) {
  if (e.matches('.rows rect')) add(e, e.getBoundingClientRect(), 0);
  if (e.localName === 'text') add(e, e.getBoundingClientRect(), 0.25);
  if (e.matches('input:not([type=range], [type=checkbox]), textarea, select, [data-look=pill], [data-look=main], [data-look=sign]')) add(e, e.getBoundingClientRect(), 0.04);
  if (e.closest('svg, select, textarea')) continue;
  for (const node of e.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) add(e, rect, 0.25);
    // A word may only be broken where it is longer than any in a dictionary of either language.
    for (const word of node.data.matchAll(/[\p{L}\p{N}]{2,22}/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size > 1) faults.push(`${name(e)} breaks “${word[0]}” in two`);
    }
  }
}
// How many a hire adds may stand behind the words of a line.
things.sort((a, b) => a.top - b.top);
things.forEach((a, place) => {
  for (let next = place + 1; next < things.length && things[next].top < a.bottom; next++) {
    const b = things[next];
    if (a.left >= b.right || b.left >= a.right || a.owner.contains(b.owner) || b.owner.contains(a.owner) || a.owner.closest('.hires') || b.owner.closest('.hires')) continue;
    faults.push(`${name(a.owner)} and ${name(b.owner)} overlap: ${box(a)}, ${box(b)}`);
  }
});
return faults;";

/// Types the same into every field for a number.
const TYPE_EVERYWHERE: &str = "document.querySelectorAll('input[type=text]:not(.name)').forEach((field) => {
    field.value = arguments[0]; field.dispatchEvent(new InputEvent('input', { bubbles: true })) })";

/// The chart of the first view.
const CHART: &str = ".figure .chart";

/// Gives the window another size and waits until the page is drawn for it.
#[track_caller]
fn resize(page: &Page, (width, height): (u32, u32)) {
    page.browser.resize((width, height), 1);
    let query = format!("return matchMedia('(width: {width}px) and (height: {height}px)').matches");
    wait_until("the window has its size", || page.script(&query));
    // Charts are drawn anew for their width.
    page.is_painted();
    page.is_painted();
}

/// What is wrong with the page in each window.
#[track_caller]
fn faults(page: &Page, what: &str, windows: &[(u32, u32)]) -> Vec<String> {
    let mut all = Vec::new();
    for &window in windows {
        resize(page, window);
        let found: Vec<String> = page.script(FAULTS);
        all.extend(found.into_iter().map(|fault| format!("{what} at {} px: {fault}", window.0)));
    }
    all
}

/// Opens a view with a workspace, and all disclosures in it.
#[track_caller]
fn unfolded(setup: &Setup, view: View, workspace: &Workspace, language: Language) -> Page {
    let page = Page::open_with(setup, &link::encode(view, workspace, Some(language)));
    page.unfold_all();
    // Otherwise what is below the window has no place yet.
    page.script::<()>(
        "document.querySelectorAll('.tiles').forEach((tiles) => tiles.style.contentVisibility = 'visible')",
    );
    page
}

/// A workspace that has something of all that the views can show.
fn rich() -> Workspace {
    let mut workspace = Workspace::default();
    Preset::ThreeSizes.load(&mut workspace);
    workspace.target = Some(Target { mrr: 200_000.0, month: 24 });
    let plan = workspace.plan_mut();
    plan.hires = vec![Hire { month: 13, count: 1 }, Hire { month: 25, count: 2 }];
    plan.recurring = Some(RecurringHires { first_month: 6, every_months: 6, count: 1 });
    saved_as_today(workspace)
}

/// A number with many digits within limits, as somebody might have it in a spreadsheet.
fn long(limits: &Limits) -> f64 {
    let value = limits.min + (limits.max - limits.min) * 0.123_456_789;
    let unit = if value < 10_000.0 { 1e4 } else { 1.0 };
    (value * unit).round() / unit
}

/// The rich workspace with every input set by its limits, and the longest names.
fn filled(value: fn(&Limits) -> f64) -> Workspace {
    let mut workspace = rich();
    workspace.plan_mut().segments.rename(0, &"W".repeat(LONGEST_NAME));
    workspace.plan_mut().segments.rename(1, "Handel, usługi i produkcja wielobranżowa");
    let fixed = Workspace::inputs().flat_map(|input| (0..input.count.unwrap_or_default()).map(|index| input.at(index)));
    let rows = SEGMENT_INPUTS
        .into_iter()
        .chain([&BOOK_DEALS, &BOOK_LIFETIME, &BOOK_FEE])
        .flat_map(|input| (0..3).map(|row| input.at(row)));
    for input in fixed.chain(rows) {
        let limits = input.limits();
        let value = value(limits);
        input.set(&mut workspace, Some(limits.clamp(if limits.whole { value.round() } else { value })));
    }
    workspace
}

#[test]
fn nothing_sticks_out_is_cut_off_or_overlaps() {
    let mut found = Vec::new();
    for view in View::ALL {
        let page = unfolded(&DESKTOP, view, &Workspace::default(), Language::English);
        found.extend(faults(&page, &format!("{view:?}, the example"), &WINDOWS));
    }
    for language in Language::ALL {
        for view in View::ALL {
            let page = unfolded(&DESKTOP, view, &rich(), language);
            found.extend(faults(&page, &format!("{view:?}, {language:?}"), &WINDOWS));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_longest_numbers_and_names_fit() {
    let mut found = Vec::new();
    let fillings: [(&str, fn(&Limits) -> f64); 3] =
        [("most", |limits| limits.max), ("least", |limits| limits.min), ("long", long)];
    for view in View::ALL {
        for (what, value) in fillings {
            let page = unfolded(&POLISH, view, &filled(value), Language::Polish);
            assert_eq!(page.count(NOTICE), 0, "{view:?}, {what}: the link is read");
            found.extend(faults(&page, &format!("{view:?}, {what}"), &WINDOWS));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_wrong_with_fields_and_links_fits() {
    let mut found = Vec::new();
    for view in View::ALL {
        let page = unfolded(&POLISH, view, &rich(), Language::Polish);
        page.script_with::<()>(TYPE_EVERYWHERE, &["-12.34.56".into()]);
        page.follow("#/nonsense");
        page.has(NOTICE, 1);
        found.extend(faults(&page, &format!("{view:?}"), &WINDOWS));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn text_at_twice_its_size_fits() {
    let mut found = Vec::new();
    for view in View::ALL {
        let page = unfolded(&POLISH, view, &rich(), Language::Polish);
        page.browser.enlarge_text(2);
        found.extend(faults(&page, &format!("{view:?}"), &[(640, 900), (1280, 720), (1920, 1080)]));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whatever has the focus and lies behind something else, or outside of the window.
const COVERED: &str = r"
return [...document.querySelectorAll('main :is(input, textarea, select, button, a, summary):not(:disabled)')].filter((e) => {
  e.focus();
  const { left, top, width, height } = e.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return !e.contains(there) && !there?.closest('label')?.contains(e) && !e.matches('.month');
}).map((e) => `${e.localName}#${e.id} “${e.textContent}” at ${e.getBoundingClientRect().top}`)";

#[test]
fn what_has_the_focus_is_in_sight_also_in_low_windows() {
    for view in View::ALL {
        let page = unfolded(&PHONE, view, &rich(), Language::English);
        for window in [(320, 640), (740, 360), (640, 360), (820, 600), (1280, 720), (1280, 400)] {
            resize(&page, window);
            assert_eq!(page.script::<Vec<String>>(COVERED), [""; 0], "{view:?} at {window:?}");
        }
    }
}

#[test]
fn answer_chart_and_first_slider_are_in_sight_and_the_chart_stays_while_inputs_move() {
    for language in Language::ALL {
        for window in [(360, 740), (1280, 720)] {
            let page = unfolded(&Setup { size: window, ..DESKTOP }, View::Plateau, &Workspace::default(), language);
            let in_sight = |css: &str| {
                let [_, top, _, bottom] = page.area(css);
                assert!(
                    top >= 0.0 && bottom <= f64::from(window.1),
                    "{language:?}, {window:?}: {css}: {top} to {bottom}"
                );
            };
            page.is_painted();
            [ANSWER, CHART, &slider("lifetime")].into_iter().for_each(in_sight);
            page.focus("#horizon");
            page.is_painted();
            ["#horizon", CHART].into_iter().for_each(in_sight);
        }
    }
}

/// What is too small for a finger.
const SMALL: &str = r#"
return [...document.querySelectorAll('a, button, select, input, summary, textarea, [tabindex]:not([tabindex="-1"])')]
  .map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
  .filter(([, { width, height }]) => height < 43.99 || width < 24)
  .map(([html, { width, height }]) => `${html}: ${width} × ${height}`)"#;

#[test]
fn every_target_is_large_enough_for_a_finger() {
    for view in View::ALL {
        let page = unfolded(&PHONE, view, &rich(), Language::English);
        page.script_with::<()>(TYPE_EVERYWHERE, &["?".into()]);
        page.follow("#/nonsense");
        page.has(NOTICE, 1);
        for window in [(360, 740), (1280, 720)] {
            resize(&page, window);
            assert_eq!(page.script::<Vec<String>>(SMALL), [""; 0], "{view:?} at {window:?}");
        }
    }
}
