//! Languages: the browser's, the link's, and the switch.

use plateau::link;
use plateau::model::benchmarks::SOURCES;
use plateau::outcome::client_sql::Engine;
use plateau::state::plan_inputs::{FEE, LIFETIME};
use plateau::state::{View, Workspace};
use plateau::text::{Currency, Language};
use plateau::wording::field::field_error;
use plateau::wording::sources::citation;
use thirtyfour::Key;

use super::driver::{DESKTOP, POLISH, Setup};
use super::expected::{answer_in, example_with, linked};
use super::formats;
use super::page::{INVALID, NOTICE, Page, plain, problem, slider, wait_for};

/// The switch.
const SWITCH: &str = ".language select";

/// Waits until the page speaks a language: its answer, its title, its own mark, the switch.
#[track_caller]
fn speaks(page: &Page, language: Language, workspace: &Workspace) {
    page.answers(&answer_in(&formats::locale(language), workspace));
    assert_eq!(page.script::<String>("return document.documentElement.lang"), language.code());
    assert_eq!(page.script::<String>("return document.title"), language.messages().window_title_plateau());
    assert_eq!(page.value(SWITCH), language.name());
}

#[test]
fn the_page_speaks_the_first_language_of_the_browser_that_it_knows_unless_the_link_says_another() {
    for (languages, language) in [
        ("pl-PL,pl,en", Language::Polish),
        ("de-DE,de,pl", Language::Polish),
        ("en-GB,pl", Language::English),
        ("ja", Language::English),
    ] {
        let page = Page::open_with(&Setup { languages, ..DESKTOP }, "");
        // The region says what money is counted in; the link says both.
        let region = languages.split(',').next().and_then(|tag| tag.split('-').nth(1)).unwrap_or("JP");
        let currency = Currency::of_region(region).expect("the page has the region's currency");
        page.answers(&answer_in(&formats::locale_in(language, currency), &Workspace::default()));
        assert_eq!(page.value(".currency select"), currency.code());
        page.visit("#/nonsense");
        page.shows(NOTICE, language.messages().link_foreign());
        for of_link in Language::ALL {
            page.visit(&link::encode(View::Plateau, &Workspace::default(), Some(of_link)));
            speaks(&page, of_link, &Workspace::default());
        }
    }
}

#[test]
fn the_switch_keeps_the_focus_the_numbers_and_what_is_being_typed() {
    let page = Page::open("");
    let workspace = example_with(&[(&LIFETIME, 13.0)]);
    page.enter_lifetime();
    page.press_on(&slider("lifetime"), Key::Right, 1);
    page.unfold_more_inputs();
    page.insert_into("fee", "12x");
    page.has(INVALID, 1);
    for language in [Language::Polish, Language::English, Language::Polish] {
        let key = if language == Language::Polish { Key::Down } else { Key::Up };
        page.press_on(SWITCH, key, 1);
        speaks(&page, language, &workspace);
        assert!(page.script::<bool>(&format!("return document.activeElement.matches('{SWITCH}')")));
        assert_eq!(page.value("#fee"), "12x");
        let locale = formats::locale(language);
        let error = FEE.field().read("12x", language).expect_err("it is no number");
        let counts = locale.field_value(FEE.limits, 10_000.0, true);
        page.shows(&problem("fee"), &field_error(&locale, FEE.limits, error, "12x", &counts));
        let spoken = plain(&locale.value_text(LIFETIME.limits.unit, 13.0));
        assert_eq!(page.attribute(&slider("lifetime"), "aria-valuetext").map(|text| plain(&text)), Some(spoken));
        page.links(|now| now == link::encode(View::Plateau, &workspace, Some(language)));
    }
    // A comma is the decimal mark now.
    page.enter_lifetime();
    page.type_into("lifetime", "7,5");
    let workspace = example_with(&[(&LIFETIME, 7.5)]);
    speaks(&page, Language::Polish, &workspace);
    page.press(Key::Tab);
    page.enter_lifetime();
    page.becomes("#lifetime", "7,5");
    let link = page.links(|link| link.contains("lifetime=7.5"));
    assert_eq!(linked(&link), workspace);
    // Undo takes back numbers, not the language.
    page.blur();
    page.press_with(&[Key::Control], 'z');
    speaks(&page, Language::Polish, &example_with(&[(&LIFETIME, 13.0)]));
    assert_eq!(page.console(), [""; 0]);
}

/// All texts with words in them: of nodes and of the attributes that are shown or read out.
const TEXTS: &str = "const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    // A statement in SQL is the same in every language.
    while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('pre')) found.add(walker.currentNode.data);
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) found.add(element.getAttribute(name));
    return [...found].map((text) => text.trim()).filter((text) => /\\p{L}{3}/u.test(text))";

#[test]
fn no_text_stays_in_the_other_language() {
    // Names that are the same in every language.
    let mut names: Vec<String> = Language::ALL.map(|language| language.name().to_owned()).into();
    names.extend(Currency::ALL.map(|currency| currency.code().to_owned()));
    names.extend(["Plateau", "NPS", "Net Promoter Score"].map(str::to_owned));
    names.extend(SOURCES.map(citation));
    names.extend(Engine::ALL.map(|engine| engine.name().to_owned()));
    for view in View::ALL {
        let texts = |setup: &Setup| -> Vec<String> {
            let page = Page::open_with(setup, &format!("#/{}", view.route()));
            page.unfold_all();
            let texts = wait_for("there are texts", || page.script::<Vec<String>>(TEXTS), |texts| texts.len() > 30);
            texts.iter().map(|text| plain(text)).filter(|text| !names.contains(text)).collect()
        };
        let (english, polish) = (texts(&DESKTOP), texts(&POLISH));
        let left: Vec<&String> = english.iter().filter(|text| polish.contains(text)).collect();
        assert!(left.is_empty(), "{view:?}: {left:?}");
    }
}
