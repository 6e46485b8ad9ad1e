//! Links: written, opened, followed while the page is there, and refused.

use plateau::state::plan_inputs::{CLIENTS, FEE, LIFETIME, MONTHS_PER_SIGN_UP, REPS};
use plateau::state::{View, Workspace};
use serde::Deserialize;
use thirtyfour::Key;

use super::driver::DESKTOP;
use super::expected::{self, answer, english, example_with, linked};
use super::page::{ANSWER, INVALID, NOTICE, Page, plain, slider, wait_for};

/// A plan that differs from the example, entered by hand, and its link.
#[track_caller]
fn enter_plan(page: &Page) -> String {
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 6);
    page.unfold_more_inputs();
    for (id, typed) in [("reps", "3"), ("months-per-sign-up", "4.5"), ("fee", "1234.56"), ("clients", "7")] {
        page.type_into(id, typed);
    }
    page.press(Key::Tab);
    page.links(|link| link.contains("clients=7") && link.contains("fee=1234.56"))
}

/// The plan that [`enter_plan`] enters.
fn entered_plan() -> Workspace {
    example_with(&[(&LIFETIME, 18.0), (&REPS, 3.0), (&MONTHS_PER_SIGN_UP, 4.5), (&FEE, 1234.56), (&CLIENTS, 7.0)])
}

#[test]
fn a_link_opens_what_it_was_made_from_and_adds_nothing_to_the_history() {
    let page = Page::open("");
    let steps: u32 = page.script("return history.length");
    assert_eq!(page.fragment(), "", "nothing is written before anything has changed");
    let link = enter_plan(&page);
    assert!(link.starts_with("#/plateau?v=2&"), "{link}");
    assert_eq!(linked(&link), entered_plan());
    assert_eq!(page.script::<u32>("return history.length"), steps);
    page.visit(&link);
    page.answers(&answer(&entered_plan()));
    page.unfold_more_inputs();
    for input in [&LIFETIME, &REPS, &MONTHS_PER_SIGN_UP, &FEE, &CLIENTS] {
        page.turn_to(input.key);
        page.becomes(&format!("#{}", input.key), &expected::field(input.field(), &entered_plan()));
    }
    assert_eq!((page.count(NOTICE), page.fragment()), (0, link));
    // The way back to the example shortens the link.
    page.follow("#/plateau");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.links(|link| link.contains("lifetime=13"));
    page.press(Key::Left);
    page.links(|link| link == "#/plateau");
}

/// A link of version 1 and what it held, in part.
#[derive(Deserialize)]
struct Sample {
    link: String,
    view: String,
    language: Option<String>,
}

#[test]
fn links_of_version_1_open_their_view_and_the_next_change_writes_version_2() {
    let samples: Vec<Sample> =
        serde_json::from_str(include_str!("../data/links-v1.json")).expect("the data file is JSON");
    let page = Page::open("");
    for sample in samples.iter().filter(|sample| sample.link.contains("v=1")).step_by(7) {
        page.visit(&sample.link);
        let link = plateau::link::decode(&sample.link).expect("native tests read it");
        assert_eq!(page.count(NOTICE), 0, "{}", sample.link);
        let current = page.attribute("nav [aria-current]", "href").unwrap_or_default();
        let of_reps = sample.view == "reps" && current == "#/strategies";
        assert!(of_reps || current == format!("#/{}", sample.view), "{current}: {}", sample.link);
        if sample.language.as_deref().is_none_or(|language| language == "en") && link.view == View::Plateau {
            page.shows(ANSWER, &english_answer(&link.workspace));
        }
    }
    page.visit(&samples.iter().find(|sample| sample.link.starts_with("#/plateau?v=1")).expect("one is there").link);
    page.press_on(&slider("reps"), Key::End, 1);
    page.links(|link| link.contains("v=2") && link.contains("reps=12"));
}

/// The answer to a workspace in its own currency.
fn english_answer(workspace: &Workspace) -> String {
    let locale = super::formats::locale_in(plateau::text::Language::English, workspace.currency);
    expected::answer_in(&locale, workspace)
}

#[test]
fn every_route_opens_its_view_with_its_title_and_the_bar_marks_it() {
    let messages = english();
    for (view, title) in [
        (View::Plateau, messages.window_title_plateau()),
        (View::Retention, messages.window_title_retention()),
        (View::Clients, messages.window_title_clients()),
        (View::Nps, messages.window_title_nps()),
        (View::Strategies, messages.window_title_strategies()),
        (View::Reps, messages.window_title_reps()),
        (View::Sources, messages.window_title_sources()),
    ] {
        let page = Page::open(&format!("#/{}", view.route()));
        wait_for("the window has the title", || page.script::<String>("return document.title"), |now| now == title);
        // The sources belong to all views, and so to none.
        assert_eq!(page.count("nav [aria-current]"), usize::from(view != View::Sources), "{view:?}");
        assert_eq!(page.count("h1"), 1, "{view:?}");
        assert!(!page.text(ANSWER).is_empty(), "{view:?}");
    }
}

/// Holds timers back until the browser is about to say that the fragment has changed: a busy one may be that late.
/// Within braces, or its names would be those of the page.
const LATE_TIMERS: &str = "
    {
        const { setTimeout, clearTimeout } = window;
        const held = new Map();
        let next = 1e9;
        let late = true;
        window.setTimeout = (call, delay, ...rest) => {
            if (!late || !delay) return setTimeout(call, delay, ...rest);
            held.set(++next, call);
            return next;
        };
        window.clearTimeout = (id) => { held.delete(id); clearTimeout(id); };
        addEventListener('hashchange', () => {
            late = false;
            for (const call of held.values()) call();
            held.clear();
        });
    }
";

#[test]
fn the_last_state_reaches_the_address_even_if_the_browser_refuses_writes_for_a_while() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page(
        "window.refused = 0;
         const { replaceState } = History.prototype;
         History.prototype.replaceState = function (...write) {
             if (++refused <= 5) throw new DOMException('too many writes', 'SecurityError');
             replaceState.apply(this, write);
         }",
    );
    page.visit("");
    page.press_on(&slider("reps"), Key::End, 1);
    page.links(|link| link.contains("reps=12"));
    assert_eq!(page.script::<u32>("return refused"), 6, "it was tried until it was written, and no longer");
}

#[test]
fn a_view_is_shown_even_if_the_link_of_the_last_one_is_written_just_before() {
    let mut page = Page::blank(&DESKTOP);
    page.browser.before_each_page(LATE_TIMERS);
    page.visit("");
    page.press_on(&slider("reps"), Key::End, 1);
    page.answers(&answer(&example_with(&[(&REPS, 12.0)])));
    page.click("nav a[href^='#/retention']");
    page.focuses("view");
    let link = page.links(|link| link.contains("reps=12"));
    assert!(link.starts_with("#/retention"), "{link}");
}

#[test]
fn going_to_another_view_focuses_its_heading_and_back_and_forward_keep_the_numbers() {
    let page = Page::open("");
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.links(|link| link.contains("lifetime=24"));
    let there = example_with(&[(&LIFETIME, 24.0)]);
    for route in ["retention", "nps"] {
        page.script::<()>("scrollTo(0, document.body.scrollHeight)");
        page.go_to(route);
        page.focuses("view");
        let top: f64 = page.script("return scrollY");
        assert!(top < 1.0, "{route} is shown from its beginning, not from {top}");
    }
    page.type_into("answer-10", "99");
    page.links(|link| link.starts_with("#/nps?") && link.contains("answer-10=99") && link.contains("lifetime=24"));
    page.script::<()>("history.go(-2)");
    page.answers(&answer(&there));
    // What was entered elsewhere meanwhile is not lost on the way back.
    page.links(|link| link.starts_with("#/plateau?") && link.contains("answer-10=99"));
    page.script::<()>("history.go(2)");
    page.becomes("#answer-10", "99");
    page.links(|link| link.starts_with("#/nps?") && link.contains("lifetime=24"));
    // The link of the view that is shown does nothing.
    page.click("nav [aria-current]");
    page.is_painted();
    assert_eq!(page.value("#answer-10"), "99");
}

#[test]
fn a_link_that_is_followed_takes_over_and_back_brings_the_plan_again() {
    let page = Page::open("");
    let link = enter_plan(&page);
    page.visit("");
    page.follow(&link);
    page.answers(&answer(&entered_plan()));
    page.follow("#/plateau");
    page.answers(&answer(&Workspace::default()));
    page.browser.wait(page.browser.driver().back());
    page.answers(&answer(&entered_plan()));
    assert_eq!(page.console(), [""; 0]);
}

/// Links that cannot be used, with what is said about each.
fn bad_links() -> Vec<(String, String)> {
    let messages = english();
    let unread = |part: &str| messages.link_unread(part);
    vec![
        (with_checksum("/plateau?v=9&later=1"), messages.link_newer().to_owned()),
        (with_checksum("/plateau?v=2&lifetime=0"), unread("lifetime=0")),
        (with_checksum("/plateau?v=2&evidence=26x25"), unread("evidence=26x25")),
        (with_checksum("/plateau?v=2&nonsense=1"), unread("nonsense=1")),
        ("#/nonsense".to_owned(), messages.link_foreign().to_owned()),
        ("#nonsense".to_owned(), messages.link_foreign().to_owned()),
        (format!("#/plateau?v=2&lifetime={}", "9".repeat(300_000)), messages.link_foreign().to_owned()),
    ]
}

/// A link that is whole, whatever it says.
fn with_checksum(body: &str) -> String {
    let hash = body.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("#{body}~{:05x}", (hash ^ (hash >> 20)) & 0xf_ffff)
}

#[test]
fn a_link_that_cannot_be_used_is_explained_and_the_page_opens_with_the_example() {
    let page = Page::open("");
    for (bad, sentence) in bad_links() {
        page.visit(&bad);
        page.shows(NOTICE, &sentence);
        page.answers(&answer(&Workspace::default()));
        page.enter_lifetime();
        page.press_on(&slider("lifetime"), Key::Right, 1);
        page.links(|link| link.starts_with("#/plateau?v=2&sum&lifetime=13~"));
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn a_link_that_cannot_be_used_takes_nothing_away() {
    let page = Page::open("");
    let link = enter_plan(&page);
    page.type_into("reps", "3x");
    page.has(INVALID, 1);
    for (bad, sentence) in bad_links() {
        page.follow(&bad);
        page.shows(NOTICE, &sentence);
        page.answers(&answer(&entered_plan()));
        assert_eq!(page.value("#reps"), "3x", "what is being typed stays");
        // The address is that of the plan again, so that a reload or a copy keeps it.
        page.links(|now| now == link);
        page.focus(".notice button");
        page.press(Key::Enter);
        page.has(NOTICE, 0);
    }
    page.follow("#/nonsense");
    page.has(NOTICE, 1);
    page.follow(&link);
    page.has(NOTICE, 0);
    page.visit("#/nonsense");
    page.has(NOTICE, 1);
    page.follow("#/plateau");
    page.has(NOTICE, 0);
}

#[test]
fn a_link_that_was_changed_is_used_as_far_as_it_can_be_read_and_says_so() {
    let page = Page::open("");
    page.follow("#/plateau?v=2&lifetime=24&reps=-1~00000");
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    page.shows(NOTICE, english().link_damaged());
    page.shows(NOTICE, &english().link_unread("reps=-1"));
    page.visit("#/plateau?v=2&lifetime=24.");
    page.answers(&answer(&example_with(&[(&LIFETIME, 24.0)])));
    page.has(NOTICE, 0);
}

#[test]
fn many_changes_at_once_write_few_links() {
    let page = Page::open("");
    let count = "window.writes = 0; const write = history.replaceState;
        history.replaceState = function (...all) { window.writes += 1; return write.apply(this, all) }";
    page.script::<()>(count);
    for _ in 0..4 {
        page.enter_lifetime();
        page.press_on(&slider("lifetime"), Key::Right, 36);
        page.press_on(&slider("lifetime"), Key::Left, 36);
    }
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.links(|link| link.contains("lifetime=13"));
    // Safari refuses from a hundred in ten seconds on, other browsers from more.
    let writes: u32 = page.script("return window.writes");
    assert!((1..50).contains(&writes), "{writes}");
}

#[test]
fn names_of_clients_and_what_was_pasted_are_kept_nowhere() {
    let page = Page::open("#/nps");
    page.paste_into("paste-answers", "score,client,rep\n9,Acme,Ann\n3,Bolt,Ben\n10,City,Ann");
    page.has(".matching", 1);
    page.type_into("asked", "60");
    page.links(|link| link.contains("asked=60"));
    let kept: String =
        page.script("return location.href + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie");
    for name in ["Acme", "Ann", "Bolt"] {
        assert!(!plain(&kept).contains(name), "{name} is in {kept}");
    }
}
