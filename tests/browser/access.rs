//! axe-core finds nothing, in light and dark, on phone and desk, with something wrong, in Polish.

use std::{env, fs};

use serde_json::Value;
use thirtyfour::Key;

use super::browser::{DESK, PHONE, Setup};
use super::page::{Page, STATUS, comes, slider};

/// Puts axe-core into the page. The policy does not allow that to scripts, `WebDriver` may.
fn install(page: &Page) {
    let path = env::var("AXE").expect("AXE is the path of axe.min.js: run `make test`, or source its environment");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    page.js::<()>(&format!("{source}; window.axe = axe; return null"));
}

#[track_caller]
fn is_clean(page: &Page, where_: &str) {
    page.painted();
    let found: Vec<Value> = page.js_later(
        "const found = await axe.run(document, { resultTypes: ['violations'] });
         return found.violations.map((v) => ({ rule: v.id, help: v.help,
           nodes: v.nodes.map((node) => [node.target.join(' '), node.failureSummary]) }))",
        &[],
    );
    assert!(found.is_empty(), "{where_}: {found:#?}");
}

fn tour(setup: &Setup) {
    let page = Page::blank(setup);
    for language in ["English", "Polish"] {
        page.visit("");
        if language == "Polish" {
            page.speak("pl");
            page.answers("W tym tempie");
        }
        install(&page);
        for scheme in ["light", "dark"] {
            page.browser.prefer(scheme);
            is_clean(&page, &format!("{language}, {scheme}, at {:?}", setup.size));
        }
        page.open_more();
        page.type_into("fee", "abc");
        page.shows("#fee-hint .problem", "abc");
        page.follow("#/nonsense");
        page.shows(".notice", "link");
        for scheme in ["light", "dark"] {
            page.browser.prefer(scheme);
            is_clean(&page, &format!("{language}, {scheme}, with an error, at {:?}", setup.size));
        }
    }
}

#[test]
fn axe_finds_nothing_on_a_phone() {
    tour(&PHONE);
}

#[test]
fn axe_finds_nothing_on_a_desk() {
    tour(&DESK);
}

/// Everything that can be opened, pinned and set, at once.
fn tour_of_all_that_opens(setup: &Setup) {
    let page = Page::blank(setup);
    for [language, mine, aim, hire, again] in [
        ["en", "These are my numbers", "Set a target", "Add a hire", "Hire regularly"],
        ["pl", "To są moje liczby", "Ustal cel", "Dodaj zatrudnienie", "Zatrudniaj regularnie"],
    ] {
        page.visit(&super::page::link(&format!("lang={language}")));
        install(&page);
        for button in [mine, aim, hire, again] {
            page.push(button);
        }
        page.open_more();
        page.type_into("rep-cost", "5000");
        page.press_on(&slider("lifetime"), Key::Right, 3);
        for place in 1..=6 {
            page.unfold(&format!(".tile:nth-child({place}) details"));
        }
        for details in [".note details", ".aim details", ".table details"] {
            page.unfold(details);
        }
        page.press_on(".month", Key::Right, 30);
        page.shows(".chart .cursor", "30");
        for scheme in ["light", "dark"] {
            page.browser.prefer(scheme);
            is_clean(&page, &format!("{language}, {scheme}, all open, at {:?}", setup.size));
        }
    }
}

#[test]
fn axe_finds_nothing_where_all_is_open_on_a_phone() {
    tour_of_all_that_opens(&PHONE);
}

#[test]
fn axe_finds_nothing_where_all_is_open_on_a_desk() {
    tour_of_all_that_opens(&DESK);
}

#[test]
fn axe_finds_nothing_wrong_with_a_story() {
    let page = Page::open("");
    install(&page);
    for story in page.texts(".presets button") {
        page.push(&story);
        for scheme in ["light", "dark"] {
            page.browser.prefer(scheme);
            is_clean(&page, &format!("{story}, {scheme}"));
        }
    }
}

/// The views beside the plan, with all that opens in them and something wrong.
fn tour_beside(setup: &Setup) {
    let page = Page::blank(setup);
    for language in ["en", "pl"] {
        for (view, field, rows) in [
            ("retention", "paste-periods", "Q1,40,6,3\nQ2,43,2,1\nQ3,many,1,1"),
            ("nps", "paste-answers", "score,client,rep\n9,Acme,Ann\n3,Bolt,Ben\n10,City,Ann\n12,Dent,Ben"),
        ] {
            page.visit(&super::page::link(&format!("lang={language}")));
            page.follow(&format!("#/{view}"));
            comes("the view is there", || page.texts(&format!("#{field}")).len(), |fields| *fields == 1);
            install(&page);
            for scheme in ["light", "dark"] {
                page.browser.prefer(scheme);
                is_clean(&page, &format!("{view}, {language}, {scheme}, at {:?}", setup.size));
            }
            page.paste_into(field, rows);
            comes("the bad row is told", || page.texts(".bad li").len(), |rows| *rows == 1);
            page.js::<()>("document.querySelectorAll('summary').forEach((summary) => summary.click())");
            page.js::<()>("[...document.querySelectorAll('[data-look=main]')].forEach((button) => button.click())");
            comes("all is open", || page.texts("details:not([open])").len(), |closed| *closed == 0);
            for scheme in ["light", "dark"] {
                page.browser.prefer(scheme);
                is_clean(&page, &format!("{view}, {language}, {scheme}, all open, at {:?}", setup.size));
            }
        }
    }
}

#[test]
fn axe_finds_nothing_in_the_views_beside_the_plan_on_a_phone() {
    tour_beside(&PHONE);
}

#[test]
fn axe_finds_nothing_in_the_views_beside_the_plan_on_a_desk() {
    tour_beside(&DESK);
}

/// Strategies and reps: at first, with three sizes and all open, with something wrong.
fn tour_of_strategies(setup: &Setup) {
    let page = Page::blank(setup);
    for language in ["en", "pl"] {
        page.visit(&super::page::link(&format!("lang={language}")));
        page.follow("#/strategies");
        comes("the cards are there", || page.texts(".card").len(), |cards| *cards == 7);
        install(&page);
        let check = |what: &str| {
            for scheme in ["light", "dark"] {
                page.browser.prefer(scheme);
                is_clean(&page, &format!("{what}, {language}, {scheme}, at {:?}", setup.size));
            }
        };
        check("strategies");
        page.js::<()>("document.querySelector('.presets button').click()");
        page.js::<()>("document.querySelectorAll('details:not([open]) summary').forEach((summary) => summary.click())");
        comes("all is open", || page.texts("details:not([open])").len(), |closed| *closed == 0);
        check("strategies, all open");
        for place in 0..3 {
            page.type_into(&format!("segment-{place}-0"), "0");
        }
        page.type_into("segment-1-4", "abc");
        page.shows("#segment-1-4-hint .problem", "abc");
        check("strategies, with errors");
        page.follow("#/reps");
        comes("the books are there", || page.texts(".segment").len(), |books| *books == 2);
        page.unfold(".how details");
        check("reps");
    }
}

#[test]
fn axe_finds_nothing_in_the_strategies_on_a_phone() {
    tour_of_strategies(&PHONE);
}

#[test]
fn axe_finds_nothing_in_the_strategies_on_a_desk() {
    tour_of_strategies(&DESK);
}

#[test]
fn axe_finds_nothing_wrong_with_a_failure() {
    let page = Page::open("");
    install(&page);
    page.js::<()>("dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))");
    page.shows(".failure", "Something went wrong");
    for scheme in ["light", "dark"] {
        page.browser.prefer(scheme);
        is_clean(&page, scheme);
    }
}

#[test]
fn axe_finds_nothing_wrong_with_the_shell() {
    let page = Page::blank(&PHONE);
    page.server.clamp(".wasm");
    page.load("");
    install(&page);
    for scheme in ["light", "dark"] {
        page.browser.prefer(scheme);
        is_clean(&page, scheme);
    }
}

#[test]
fn problems_are_announced_and_tied_to_their_field() {
    let page = Page::open("");
    // A live region has to be there before it has something to say.
    assert_eq!(
        page.texts("[aria-live], [role=status], [role=alert], output"),
        [""],
        "one region speaks, and nothing yet"
    );
    page.type_into("reps", "1.5");
    let hint = page.attribute("#reps", "aria-describedby").expect("a description");
    page.shows(&format!("#{hint} .problem"), "whole number");
    page.shows(STATUS, "Type a whole number. Until then 1 counts.");
    page.press(Key::Escape);
    page.shows(STATUS, "At this pace you stop growing at $20,000 a month");
}
