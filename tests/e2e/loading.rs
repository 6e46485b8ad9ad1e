//! What happens while parts of the page are loaded, and when they cannot be.

use plateau::state::plan_inputs::{LIFETIME, REPS};
use plateau::state::{View, Workspace};
use serde_json::json;
use thirtyfour::Key;

use super::driver::{DESKTOP, PHONE};
use super::expected::{answer, english, example_with};
use super::page::{ANSWER, Page, slider, wait_for, wait_until};
use super::server::{Failure, built, chunks, dist_text};

/// The message in place of a view whose chunk could not be loaded.
pub const FAILED: &str = ".load-failed[role=alert]";

/// The failures after which an answer, or none, comes at once.
const FAILURES: [Failure; 5] =
    [Failure::NotFound, Failure::ServerError, Failure::NoAnswer, Failure::LoginPage, Failure::HalfFile];

/// The views that come in chunks: all but the first.
fn lazy_views() -> impl Iterator<Item = View> {
    View::ALL.into_iter().filter(|view| *view != View::Plateau)
}

/// All chunks fail.
fn fail_chunks(page: &Page, failure: Failure) {
    for chunk in &chunks() {
        page.server.fail(chunk, failure);
    }
}

/// Waits for the message that a view could not be loaded.
#[track_caller]
fn says_it_failed(page: &Page) {
    page.shows(FAILED, english().view_failed());
    assert_eq!(page.texts(&format!("{FAILED} button")), [english().try_again()]);
    assert_eq!(page.count("main.failure"), 0, "the rest of the page goes on");
}

#[test]
fn the_first_view_answers_without_its_details_and_brings_them_later() {
    let page = Page::blank(&DESKTOP);
    fail_chunks(&page, Failure::NotFound);
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    page.press_on(&slider("reps"), Key::Right, 1);
    page.answers(&answer(&example_with(&[(&REPS, 2.0)])));
    page.has(".lifts button", 5);
    says_it_failed(&page);
    page.server.repair();
    page.click(&format!("{FAILED} button"));
    page.has(".tile", 5);
    page.has(FAILED, 0);
    assert!(chunks().len() >= lazy_views().count(), "there are chunks: {:?}", chunks());
}

#[test]
fn the_page_starts_and_opens_all_views_where_a_host_sends_the_program_as_another_type() {
    let page = Page::blank(&DESKTOP);
    page.server.fail(".wasm", Failure::WrongType);
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    page.has(".tile", 5);
    for view in lazy_views() {
        page.follow(&format!("#/{}", view.route()));
        page.is_ready();
        page.has(FAILED, 0);
    }
    assert_eq!(page.console(), [""; 0]);
}

/// Loads the face of the answer, which the page could not have at first.
const LOAD_FACE: &str = "
    const answer = await fetch(arguments[0]);
    const face = new FontFace('Plateau Serif', await answer.arrayBuffer());
    document.fonts.add(await face.load());
    return true";

/// Whether one of the faces is installed whose measures the style sheet matches: of another one it knows nothing.
const HAS_MATCHED_FACE: &str = "
    const names = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
        .filter((rule) => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('size-adjust'))
        .flatMap((rule) => [...rule.style.getPropertyValue('src').matchAll(/local\\([^)]+\\)/g)].map(([local]) => local));
    const faces = await Promise.allSettled(names.map((local) => new FontFace('probe', local).load()));
    return names.length > 0 ? faces.some(({ status }) => status === 'fulfilled') : null";

#[test]
fn nothing_moves_when_the_face_of_the_answer_arrives() {
    for setup in [&DESKTOP, &PHONE] {
        let page = Page::blank(setup);
        page.server.fail("serif-latin", Failure::NotFound);
        page.visit("");
        page.has(".tile", 5);
        let is_matched: Option<bool> = page.async_script(HAS_MATCHED_FACE, &[]);
        assert!(is_matched.is_some(), "the style sheet matches faces");
        if is_matched == Some(false) {
            eprintln!("no face with matched measures is installed: nothing to compare");
            return;
        }
        let tops = "return [...document.querySelectorAll('main :not(.answer *, h2)')]
            .map((element) => Math.round(element.getBoundingClientRect().top))";
        let places = || page.script::<Vec<i32>>(tops);
        let before = places();
        page.server.repair();
        assert!(page.async_script::<bool>(LOAD_FACE, &[json!("serif-latin.woff2")]));
        page.is_painted();
        assert_eq!(places(), before);
    }
}

/// However the chunk of a view fails, the view says so, and a later try loads it without losing anything.
#[track_caller]
fn recovers(view: View) {
    let page = Page::blank(&DESKTOP);
    fail_chunks(&page, Failure::NotFound);
    page.visit("");
    page.script::<()>("window.sameDocument = true");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.links(|link| link.contains("lifetime=24"));
    page.follow(&format!("#/{}", view.route()));
    says_it_failed(&page);
    for failure in FAILURES {
        eprintln!("{failure:?}");
        fail_chunks(&page, failure);
        page.click(&format!("{FAILED} button"));
        // While it tries the button is away; it comes back with the focus.
        wait_until("the button has the focus again", || {
            page.script("return document.activeElement.matches('.load-failed button')")
        });
        says_it_failed(&page);
    }
    page.server.repair();
    page.browser.set_online(false);
    page.press(Key::Enter);
    says_it_failed(&page);
    page.browser.set_online(true);
    // The rest of the page works meanwhile.
    page.go_to(View::Plateau.route());
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    fail_chunks(&page, Failure::NotFound);
    page.follow(&format!("#/{}", view.route()));
    says_it_failed(&page);
    page.server.repair();
    page.click(&format!("{FAILED} button"));
    page.is_ready();
    page.has(FAILED, 0);
    page.focuses("view");
    assert!(!page.text(ANSWER).is_empty());
    assert!(page.script::<bool>("return window.sameDocument === true"), "the page was not loaded again");
    page.links(|link| link.starts_with(&format!("#/{}?", view.route())) && link.contains("lifetime=24"));
}

#[test]
fn retention_recovers_from_every_failure_of_its_chunk() {
    recovers(View::Retention);
}

#[test]
fn nps_recovers_from_every_failure_of_its_chunk() {
    recovers(View::Nps);
}

#[test]
fn reps_recover_from_every_failure_of_their_chunk() {
    recovers(View::Reps);
}

#[test]
fn a_view_fails_alone_and_also_where_only_a_shared_chunk_fails() {
    for chunk in chunks().iter().filter(|chunk| chunk.contains("retention")) {
        let page = Page::blank(&DESKTOP);
        page.server.fail(chunk, Failure::HalfFile);
        page.load("#/retention");
        says_it_failed(&page);
        page.server.repair();
        page.click(&format!("{FAILED} button"));
        page.has(".controls #period-start", 1);
    }
    let page = Page::blank(&DESKTOP);
    page.server.fail("/retention-", Failure::NotFound);
    page.server.fail("retention-", Failure::NotFound);
    let own: Vec<String> = chunks().into_iter().filter(|chunk| chunk.starts_with("retention-")).collect();
    page.server.repair();
    for chunk in &own {
        page.server.fail(chunk, Failure::NotFound);
    }
    page.load("#/retention");
    says_it_failed(&page);
    page.follow("#/strategies");
    page.has("main a[href='#/reps']", 1);
    assert_eq!(page.count(FAILED), 0);
}

#[test]
fn what_comes_in_chunks_is_not_shown_without_its_style() {
    let page = Page::blank(&DESKTOP);
    page.server.fail("views-", Failure::NotFound);
    page.load("#/retention");
    says_it_failed(&page);
    page.follow("#/plateau");
    page.answers(&answer(&Workspace::default()));
    says_it_failed(&page);
    page.server.repair();
    page.click(&format!("{FAILED} button"));
    page.has(".tile", 5);
    page.has(FAILED, 0);
    page.follow("#/retention");
    page.has(".controls #period-start", 1);
    assert_eq!(page.count("link[href*='views-']"), 1);
}

#[test]
fn a_view_on_its_way_can_be_left_and_is_loaded_once() {
    let page = Page::blank(&DESKTOP);
    fail_chunks(&page, Failure::Held);
    page.load("");
    page.answers(&answer(&Workspace::default()));
    for _ in 0..3 {
        page.follow("#/retention");
        page.shows("main [aria-busy=true]", english().loading());
        page.follow("#/plateau");
        page.answers(&answer(&Workspace::default()));
    }
    page.follow("#/retention");
    page.has("main [aria-busy=true]", 1);
    page.server.repair();
    page.has("#period-start", 1);
    page.has("main [aria-busy]", 0);
    for chunk in chunks().iter().filter(|chunk| chunk.starts_with("retention-")) {
        assert_eq!(page.server.count(chunk), 1, "{chunk}");
    }
}

// --- the program itself ---

/// The files of the program, without which nothing works.
pub fn program_files() -> Vec<String> {
    let index = dist_text("index.html");
    let files = [built(".wasm"), built(".js")].concat();
    files.into_iter().filter(|name| index.contains(name.as_str()) && name.starts_with("plateau-")).collect()
}

/// Waits for the page that says in plain words that the program does not run.
#[track_caller]
fn fails_plainly(page: &Page) {
    page.has("main.failure [role=alert]", 1);
    assert_eq!((page.count("#app"), page.count("main.failure"), page.count("h1")), (0, 1, 1));
    assert!(page.text("main.failure [role=alert]").len() > 60, "it says more than that it failed");
    let [_, top, _, bottom] = page.area(".failure button");
    assert!(top >= 0.0 && bottom - top >= 43.9 && bottom <= 900.0, "the way on is in sight: {top} to {bottom}");
}

#[test]
fn a_program_that_cannot_be_loaded_is_explained_and_can_be_loaded_again() {
    assert_eq!(program_files().len(), 2);
    for file in program_files() {
        for failure in FAILURES {
            let page = Page::blank(&DESKTOP);
            page.server.fail(&file, failure);
            eprintln!("{file} {failure:?}");
            page.load("#/retention");
            fails_plainly(&page);
            page.server.repair();
            page.click(".failure button");
            page.is_ready();
            page.answers(&answer(&Workspace::default()));
        }
    }
}

/// What the browser reports when the program traps.
const TRAPS: [&str; 2] = [
    "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
    "dispatchEvent(new PromiseRejectionEvent('unhandledrejection',
       { promise: Promise.resolve(), reason: new WebAssembly.RuntimeError('unreachable') }))",
];

#[test]
fn a_program_that_traps_is_explained_once_and_the_link_keeps_the_plan() {
    let page = Page::open("");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    let link = page.links(|link| link.contains("lifetime=24"));
    for trap in [TRAPS[0], TRAPS[1], TRAPS[0], TRAPS[1]] {
        page.script::<()>(trap);
    }
    fails_plainly(&page);
    assert_eq!(page.fragment(), link, "the link can still be copied");
    page.click(".failure button");
    page.is_ready();
    page.answers(&answer(&Workspace::default()));
    assert_eq!(page.fragment(), "");
    page.visit(&link);
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    page.script::<()>(TRAPS[1]);
    fails_plainly(&page);
}

#[test]
fn errors_of_others_do_not_take_the_page_away() {
    let page = Page::open("");
    page.script::<()>(
        "dispatchEvent(new ErrorEvent('error', { error: new TypeError('an extension') }));
        dispatchEvent(new ErrorEvent('error')); Promise.reject(); Promise.reject('words')",
    );
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    assert_eq!(page.count(".failure"), 0);
}

#[test]
fn the_functions_are_there_once_their_event_has_fired() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page(
        "document.addEventListener('plateau:ready', () => { window.ready = Object.keys(window.plateau ?? {}) })",
    );
    page.visit("");
    let names = || page.script::<Vec<String>>("return window.ready ?? []");
    let names = wait_for("the event has fired", names, |names| !names.is_empty());
    for name in [
        "project",
        "hirePays",
        "chance",
        "retention",
        "clv",
        "nps",
        "npsByRep",
        "clientList",
        "survival",
        "survivalFromDurations",
        "applyStrategies",
        "sensitivity",
    ] {
        assert!(names.iter().any(|known| known == name), "{name} is not in {names:?}");
    }
    assert!(page.script::<bool>("return Object.isFrozen(window.plateau)"));
}

#[test]
fn functions_that_could_not_be_loaded_come_with_the_network() {
    let page = Page::blank(&DESKTOP);
    page.server.fail("interface-", Failure::NoAnswer);
    page.visit("");
    page.answers(&answer(&Workspace::default()));
    wait_until("the functions were asked for", || page.server.count("interface-") > 0);
    assert!(page.script::<bool>("return window.plateau === undefined"));
    page.server.repair();
    wait_until("the functions have come", || {
        page.script("dispatchEvent(new Event('online')); return window.plateau !== undefined")
    });
}
