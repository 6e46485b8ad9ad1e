//! Where things are: nothing sideways, nothing cut off or on top of other things, targets large enough for a finger.
//! None of it depends on the fonts of the machine.

use plateau::link;
use plateau::model::limits::Limits;
use plateau::model::retention::Counts;
use plateau::model::target_probability::Target;
use plateau::model::{Hire, RecurringHires};
use plateau::state::rep_inputs::{BOOK_DEALS, BOOK_FEE, BOOK_LIFETIME};
use plateau::state::segment_inputs::SEGMENT_INPUTS;
use plateau::state::segments::LONGEST_NAME;
use plateau::state::{Beginning, Preset, ScenarioAction, View, Workspace, scenarios};
use plateau::text::Language;

use thirtyfour::Key;

use super::driver::{DESKTOP, PHONE, POLISH, Setup};
use super::expected::saved_as_today;
use super::page::{ANSWER, INVALID, NOTICE, Page, slider, wait_until};

/// Windows that people have, CSS pixels. The narrowest is also what 400% zoom leaves of 1280 pixels.
const WINDOWS: [(u32, u32); 4] = [(320, 640), (360, 740), (1280, 720), (1920, 1080)];

/// The narrowest windows with one column and with two.
const NARROW: [(u32, u32); 2] = [(320, 640), (960, 720)];

/// Finds what is not as it should be in the window as it is; each finding is a line.
const FAULTS: &str = include_str!("faults.js");

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
    workspace.retention_mut().period =
        Counts { start: Some(40), new: Some(6), lost: Some(3), end: None, period_months: 3.0 };
    workspace.survey_mut().answers = [0, 1, 0, 1, 0, 2, 2, 6, 9, 9, 11];
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
    let names = ["W", "ż", "i", "🚀", "ג"].map(|letter| letter.repeat(scenarios::LONGEST_NAME));
    for place in 1..scenarios::MOST {
        let beginning = [Beginning::Edited, Beginning::Today, Beginning::Example(Preset::ThreeSizes)][place % 3];
        let name = names[place % names.len()].clone();
        workspace.change_scenarios(ScenarioAction::Add(beginning, name));
    }
    workspace.change_scenarios(ScenarioAction::Edit(0));
    workspace
}

#[test]
fn a_note_on_a_figure_lies_over_the_page_and_moves_nothing() {
    let note = ".explanation:popover-open";
    for setup in [PHONE, DESKTOP] {
        for view in [View::Plateau, View::Retention, View::Nps, View::Reps] {
            let page = Page::open_with(&setup, &link::encode(view, &rich(), None));
            page.shows("main [data-look=how]", "?");
            // Positions that a note could move: of everything but the notes.
            let places = "return [...document.querySelectorAll('main *:not(.explanation, .explanation *)')]
                .map((e) => e.getBoundingClientRect()).map(({ left, top, width, height }) =>
                    [left + scrollX, top + scrollY, width, height].map(Math.round).join(' '))";
            for mark in 0..page.count("main [data-look=how]") {
                let open = "const mark = document.querySelectorAll('main [data-look=how]')[arguments[0]];
                    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
                    mark.focus()";
                page.script_with::<()>(open, &[mark.into()]);
                page.is_painted();
                let before: Vec<String> = page.script(places);
                page.press(Key::Enter);
                page.has(note, 1);
                page.is_painted();
                assert_eq!(page.script::<Vec<String>>(places), before, "{view:?}, mark {mark}: something moves");
                let [left, top, right, bottom] = page.area(note);
                let (width, height) = (f64::from(setup.size.0), f64::from(setup.size.1));
                let inside = left >= 0.0 && top >= 0.0 && right <= width && bottom <= height;
                assert!(inside, "{view:?}, mark {mark}: the note leaves the window: {left} {top} {right} {bottom}");
                assert!(!page.text(note).is_empty(), "{view:?}, mark {mark}");
                // The browser closes it, and the focus stays at its mark.
                page.press(Key::Escape);
                page.has(note, 0);
                page.has("[data-look=how]:focus", 1);
            }
        }
    }
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
    let workspaces =
        [("most", filled(|limits| limits.max)), ("least", filled(|limits| limits.min)), ("long", filled(long))];
    for view in View::ALL {
        for (what, workspace) in &workspaces {
            let page = unfolded(&POLISH, view, workspace, Language::Polish);
            assert_eq!(page.count(NOTICE), 0, "{view:?}, {what}: the link is read");
            found.extend(faults(&page, &format!("{view:?}, {what}"), &NARROW));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn what_is_wrong_with_fields_and_links_fits() {
    let mut found = Vec::new();
    // There are no fields for numbers among the sources, and none before a list.
    let fields = |view: &View| !matches!(view, View::Clients | View::Sources | View::Present);
    for view in View::ALL.into_iter().filter(fields) {
        let page = unfolded(&POLISH, view, &rich(), Language::Polish);
        page.script_with::<()>(TYPE_EVERYWHERE, &["-12.34.56".into()]);
        page.follow("#/nonsense");
        page.has(NOTICE, 1);
        assert!(page.count(INVALID) > 1, "{view:?}: there are problems");
        found.extend(faults(&page, &format!("{view:?}"), &NARROW));
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

/// What lies behind something else or outside of the window while it has the focus. Of a tall field, its first line counts.
const COVERED: &str = r"
return [...document.querySelectorAll('main :is(input, textarea, select, button, a, summary):not(:disabled, [hidden])')].filter((e) => {
  e.focus();
  const { left, top, width, height } = e.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 22));
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
fn answer_chart_and_first_sliders_are_in_sight_and_the_chart_stays_while_inputs_move() {
    for language in Language::ALL {
        let on_phone = ["clients"];
        let on_desktop = ["clients", "fee", "churn", "reps", "months-per-sign-up"];
        for (window, inputs) in [((360, 740), &on_phone[..]), ((1280, 720), &on_desktop[..])] {
            let page = unfolded(&Setup { size: window, ..DESKTOP }, View::Plateau, &Workspace::default(), language);
            let in_sight = |css: &str| {
                let [_, top, _, bottom] = page.area(css);
                assert!(
                    top >= 0.0 && bottom <= f64::from(window.1),
                    "{language:?}, {window:?}: {css}: {top} to {bottom}"
                );
            };
            page.is_painted();
            [ANSWER, CHART].into_iter().for_each(in_sight);
            for input in inputs {
                in_sight(&slider(input));
            }
            page.focus("#horizon");
            page.is_painted();
            ["#horizon", CHART].into_iter().for_each(in_sight);
        }
    }
}

/// What is lower than so many CSS pixels, or too narrow for a finger.
const SMALL: &str = r#"
return [...document.querySelectorAll('a, button, select, input, summary, textarea, [tabindex]:not([tabindex="-1"])')]
  .filter((e) => e.checkVisibility())
  .map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
  .filter(([, { width, height }]) => height < arguments[0] - .01 || width < 24)
  .map(([html, { width, height }]) => `${html}: ${width} × ${height}`)"#;

/// Faces of other machines: the system's own, one that is narrow and comes with the page, one that is wide.
const FACES: [&str; 3] = ["sans-serif", "'Plateau Serif'", "monospace"];

#[test]
fn every_target_is_large_enough_for_a_finger_or_a_mouse_in_any_face() {
    for view in View::ALL {
        let page = unfolded(&PHONE, view, &rich(), Language::English);
        page.script_with::<()>(TYPE_EVERYWHERE, &["?".into()]);
        page.follow("#/nonsense");
        page.has(NOTICE, 1);
        for face in FACES {
            let set = "document.documentElement.style.setProperty('--sans', arguments[0])";
            page.script_with::<()>(set, &[face.into()]);
            for (window, least) in [((360, 740), 44), ((1280, 720), 24)] {
                resize(&page, window);
                let small = page.script_with::<Vec<String>>(SMALL, &[least.into()]);
                assert_eq!(small, [""; 0], "{view:?} at {window:?} in {face}");
            }
        }
    }
}

/// What stays in its place while the page scrolls, apart from what scrolls by itself.
const STAYING: &str = r"
return [...document.querySelectorAll('main *')]
  .filter((e) => getComputedStyle(e).position === 'sticky' && !e.closest('.wide') && e.checkVisibility())
  .map((e) => [e.className, e.getBoundingClientRect().height])";

#[test]
fn what_stays_leaves_room_and_in_low_windows_nothing_stays() {
    for language in Language::ALL {
        let page = unfolded(&PHONE, View::Plateau, &rich(), language);
        for (window, stays) in
            [((360, 740), true), ((390, 844), true), ((360, 560), false), ((740, 360), false), ((640, 480), false)]
        {
            resize(&page, window);
            let staying: Vec<(String, f64)> = page.script(STAYING);
            assert_eq!(!staying.is_empty(), stays, "{window:?}: {staying:?}");
            let most = f64::from(window.1) * 0.45 + 0.5;
            assert!(staying.iter().all(|(_, height)| *height <= most), "{language:?}, {window:?}: {staying:?}");
            if stays {
                // Answer and chart together, while an input far below has the focus.
                page.focus("#fee");
                page.is_painted();
                for css in [ANSWER, CHART, "#fee"] {
                    let [_, top, _, bottom] = page.area(css);
                    assert!(top >= -0.5 && bottom <= f64::from(window.1), "{language:?}, {window:?}: {css} at {top}");
                }
            }
        }
    }
}
